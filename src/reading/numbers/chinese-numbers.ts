/** Whole numbers in Chinese and Japanese, as Word's lists write them. */

interface Numerals {
  /** From zero to nine. */
  readonly digits: string;
  /** One, ten, a hundred, a thousand. */
  readonly places: readonly string[];
  /** 十 for ten, not 一十. */
  readonly bareTen: boolean;
}

export const plain: Numerals = {
  digits: '零一二三四五六七八九',
  places: ['', '十', '百', '千'],
  bareTen: true,
};

export const legal: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  places: ['', '拾', '佰', '仟'],
  bareTen: false,
};

/** 一〇一: each digit by itself. */
export const byDigits = (value: number, zero: string): string =>
  String(value)
    .replace(/\d/g, (digit) => plain.digits[Number(digit)] ?? '')
    .replace(/零/g, zero);

/** 九十九, then 一〇〇. */
export const countedBelow100 = (value: number, zero: string): string =>
  value > 0 && value < 100 ? counted(value, plain) : byDigits(value, zero);

/** 九十九, 一百零一, 一万零三百. */
export function counted(value: number, numerals: Numerals): string {
  if (value === 0) return numerals.digits[0] ?? '';
  if (value < 10_000) {
    const text = inPlaces(String(value), numerals);
    return numerals.bareTen && value >= 10 && value < 20 ? text.slice(1) : text;
  }
  const rest = String(value % 10_000).padStart(4, '0');
  return `${counted(Math.floor(value / 10_000), numerals)}万${inPlaces(rest, numerals)}`;
}

/** Zeros in a row are written once, and not at the end. */
const inPlaces = (figures: string, { digits, places }: Numerals) =>
  [...figures]
    .map((figure, index) => {
      const place = figure === '0' ? '' : places[figures.length - 1 - index];
      return `${digits[Number(figure)]}${place}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');

/** 百一: without the one before a place and without zeros. */
export function japanese(value: number): string {
  if (value === 0) return '〇';
  const head = value >= 10_000 ? `${japanese(Math.floor(value / 10_000))}万` : '';
  const rest = inPlaces(String(value % 10_000), plain);
  return head + rest.replace(/零/g, '').replace(/一([十百千])/g, '$1');
}
