/** One number at a place of a text, in digits or in characters, with the words of size behind it (万, 千). */
import { addDecimals, type Decimal, parseDecimal } from '../../report/decimal.ts';
import { keptByWords } from '../known-lines.ts';
import { numeralCharacters, readChineseNumber } from './chinese-number.ts';

export interface NumberRead {
  /** Exact as written; undefined where none can be told: 几十, 三四. */
  readonly value: Decimal | undefined;
  readonly to: number;
  readonly isChinese: boolean;
  /** 百分之: its unit stands before it. */
  readonly isShare: boolean;
}

const digit = '[0-9０-９]';
const isDigit = new RegExp(digit);
const inDigits = new RegExp(
  `${digit}{1,3}(?:[,，]${digit}{3})+(?!${digit})(?:[.．]${digit}+)?|${digit}+(?:[.．]${digit}+)?`,
  'y',
);
const inCharacters = new RegExp(`[${numeralCharacters}]+(?:点[${numeralCharacters}]+)?`, 'y');
/** 「数十」, 「上百」, 「几」, 「若干」 */
const untold = /[几数](?:[十百千万]+)?|上[百千万]+|若干/y;
/** 万元 is a unit of its own, and 百分点, 千米 are. */
const sizes = /[百千万亿]+(?!元|分点|米|克|瓦)/y;
const share = /百分之/y;

export function readNumberAt(text: string, from: number): NumberRead | undefined {
  const first = text.charAt(from);
  const shareTo = first === '百' ? endOf(share, text, from) : undefined;
  if (shareTo !== undefined) {
    const number = digitsAt(text, shareTo) ?? charactersAt(text, shareTo);
    return number && { ...number, isShare: true };
  }
  if (isDigit.test(first)) return digitsAt(text, from);
  return charactersAt(text, from) ?? untoldAt(text, from);
}

function digitsAt(text: string, from: number): NumberRead | undefined {
  const to = endOf(inDigits, text, from);
  if (to === undefined) return undefined;
  const read = { to, value: readDigits(text.slice(from, to)), isChinese: false, isShare: false };
  const sizeTo = text.charAt(to) in sizeValues ? endOf(sizes, text, to) : undefined;
  if (sizeTo === undefined || read.value === undefined) return read;
  const times = sizeOf(text.slice(to, sizeTo));
  const large = { ...read, to: sizeTo, value: multiply(read.value, times) };
  // 「2万5千」, 「2千5百」
  const rest = digitsAt(text, sizeTo);
  const restTimes = rest && sizeValues[text.charAt(rest.to - 1)];
  if (!rest?.value || !restTimes || restTimes >= times) return large;
  return { ...large, to: rest.to, value: addDecimals(large.value, rest.value) };
}

const readDigits = keptByWords((digits) => parseDecimal(plainDigits(digits)));

function charactersAt(text: string, from: number): NumberRead | undefined {
  const to = endOf(inCharacters, text, from);
  if (to === undefined) return undefined;
  return { to, value: numeralOf(text.slice(from, to)), isChinese: true, isShare: false };
}

/** Few of them stand in a report, and most of these again and again. */
const numeralOf = keptByWords((characters): Decimal | undefined => {
  const [whole = '', fraction] = characters.split('点');
  const value = readChineseNumber(whole);
  const digits = fraction === undefined ? '' : digitByDigit(fraction);
  if (value === undefined || digits === undefined) return undefined;
  return parseDecimal(digits === '' ? String(value) : `${value}.${digits}`);
});

function untoldAt(text: string, from: number): NumberRead | undefined {
  const to = endOf(untold, text, from);
  return to === undefined ? undefined : { to, value: undefined, isChinese: true, isShare: false };
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Half-width, without separators. */
const plainDigits = (text: string) =>
  text
    .replace(/[,，]/g, '')
    .replace(/．/g, '.')
    .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

function digitByDigit(text: string): string | undefined {
  const values = [...text].map(readChineseNumber);
  return values.every((value = NaN) => value < 10) ? values.join('') : undefined;
}

const sizeValues: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};

const sizeOf = (text: string) => [...text].reduce((all, size) => all * (sizeValues[size] ?? 1), 1);

function multiply({ unscaled, decimals }: Decimal, times: number): Decimal {
  let value = { unscaled: unscaled * BigInt(times), decimals };
  while (value.decimals > 0 && value.unscaled % BigInt(10) === BigInt(0)) {
    value = { unscaled: value.unscaled / BigInt(10), decimals: value.decimals - 1 };
  }
  return value;
}
