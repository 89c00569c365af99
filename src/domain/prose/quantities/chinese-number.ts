/** Chinese numerals: 「一百二十」, 「两千零五」, 「廿一」, 「壹佰贰拾」, 「二〇二五」. Exact, and nothing is guessed. */

const digits: Readonly<Record<string, number>> = {
  ...valuesOf('〇一二三四五六七八九'),
  ...valuesOf('零壹贰叁肆伍陆柒捌玖'),
  ...{ 两: 2, 貳: 2, 陸: 6, 參: 3, 幺: 1 },
};

/** All characters of numerals, for a class of an expression. */
export const numeralCharacters = `${Object.keys(digits).join('')}十百千拾佰仟廿卅万萬亿億`;

function valuesOf(characters: string): Record<string, number> {
  return Object.fromEntries([...characters].map((character, value) => [character, value]));
}

/** Written digit by digit, as years are: 「二〇二五」. */
const positional = /^[〇零一二三四五六七八九]{3,}$/;

const inMyriads = /^(?:(.+)[亿億])?(?:(.+)[万萬])?(.*)$/;

/**
 * @returns undefined for what is no number, or none that can be told: 「三四」 is three or four
 */
export function readChineseNumber(text: string): number | undefined {
  if (/^[零〇]$/.test(text)) return 0;
  if (positional.test(text)) {
    return Number([...text].map((character) => digits[character]).join(''));
  }
  const [, high, middle, low] = inMyriads.exec(text) ?? [];
  const parts = [
    { part: high, times: 1e8 },
    { part: middle, times: 1e4 },
    { part: low, times: 1 },
  ];
  let sum: number | undefined;
  let above = 0;
  for (const { part, times } of parts) {
    if (!part) continue;
    const value = readSection(part, above);
    if (value === undefined) return undefined;
    sum = (sum ?? 0) + value * times;
    above = times;
  }
  return sum;
}

const one = `[${Object.keys(digits)
  .filter((digit) => !/[零〇]/.test(digit))
  .join('')}]`;
const section = new RegExp(
  `^(?:(${one})[千仟])?[零〇]?(?:(${one})[百佰])?[零〇]?(?:(${one}?)[十拾]|([廿卅]))?[零〇]?(${one})?$`,
);

/**
 * Below ten thousand.
 * @param above what the part in front is counted in, 0 where there is none: 「五」 in 一万五 is 五千
 */
function readSection(text: string, above: number): number | undefined {
  const found = section.exec(text);
  if (!found || /[零〇]$/.test(text) || (above === 0 && /^[零〇]/.test(text))) return undefined;
  const [, thousands, hundreds, tens, twenties, last] = found;
  const digitOf = (digit: string | undefined) => (digit ? (digits[digit] ?? 0) : 0);
  const ten = tens === '' ? 1 : digitOf(tens) + (twenties ? '廿卅'.indexOf(twenties) + 2 : 0);
  const whole = digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + ten * 10;
  // 「一百二」 is 120, 「一万五」 15000: without a zero a digit alone is of the next lower place.
  const isShort = ten === 0 && !/[零〇].$/.test(text);
  const place = hundreds ? 10 : thousands ? 100 : above > 0 ? above / 10 : 1;
  return whole + digitOf(last) * (isShort ? place : 1);
}

/** As it is written in running text: 「一百二十」, 「两千零五」. @param value whole, not negative, below 10^12 */
export function writeChineseNumber(value: number): string {
  if (value === 0) return '零';
  const parts = [
    { value: Math.floor(value / 1e8), unit: '亿' },
    { value: Math.floor(value / 1e4) % 1e4, unit: '万' },
    { value: value % 1e4, unit: '' },
  ];
  let text = '';
  for (const part of parts) {
    if (part.value === 0) continue;
    const isGap = text !== '' && part.value < 1000;
    text += `${isGap ? '零' : ''}${sectionOf(part.value)}${part.unit}`;
  }
  return text.replace(/^一十/, '十');
}

function sectionOf(value: number): string {
  const places = [1000, 100, 10, 1];
  let text = '';
  let isGap = false;
  for (const [at, place] of places.entries()) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    text += `${isGap ? '零' : ''}${'零一二三四五六七八九'[digit]}${'千百十'[at] ?? ''}`;
    isGap = false;
  }
  return text;
}
