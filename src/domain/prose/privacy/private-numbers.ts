/**
 * Numbers that belong to persons: identity numbers by date of birth and check character (GB 11643), bank cards by
 * length, first digits and check digit (Luhn), mobile numbers by their form. In either width, with or without blanks.
 */
import { matchesIn, stands } from '../prefilter/matches.ts';
import { isNamedOtherwise } from './named-numbers.ts';

export type NumberKind = 'identity' | 'card' | 'mobile';

export interface PrivateNumber {
  readonly kind: NumberKind;
  readonly from: number;
  readonly to: number;
}

export function privateNumbers(text: string): readonly PrivateNumber[] {
  const plain = halfWidthDigits(text);
  if (!stands(plain, longRun)) return [];
  const found: PrivateNumber[] = [];
  const add = (
    kind: NumberKind,
    form: RegExp,
    isRight: (digits: string, at: number, to: number) => boolean,
  ) => {
    for (const match of matchesIn(plain, form)) {
      const from = match.index;
      const to = from + match[0].length;
      const isFree = found.every((other) => to <= other.from || from >= other.to);
      if (isFree && isRight(match[0].replace(separators, ''), from, to))
        found.push({ kind, from, to });
    }
  };
  add(
    'identity',
    identityForm,
    (digits, at) => isIdentity(digits) && !endsInCode.test(plain.slice(0, at)),
  );
  add(
    'card',
    cardForm,
    (digits, at, to) => isCard(digits, plain, at) && !isNamedOtherwise(plain, at, to),
  );
  // A mobile number has no check digit: eleven figures may be anything that a sentence calls them.
  add('mobile', mobileForm, (_, at, to) => !isNamedOtherwise(plain, at, to));
  return found;
}

/** Of the same length as the text. */
export const halfWidthDigits = (text: string): string =>
  stands(text, wide)
    ? text.replace(everyWide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;
const wide = /[０-９ＸｘＡ-Ｚ－＋]/;
const everyWide = new RegExp(wide, 'g');

const separators = /[ \u00a0-]/g;
const longRun = /(?:\d[ \u00a0-]?){10}\d/;
/** No part of a longer number, code or decimal. */
const before = '(?<![0-9A-Za-z_]|[0-9A-Za-z][-.])';
const behind = '(?![0-9A-Za-z_]|[-.][0-9A-Za-z]|\\s*[元万亿件条吨])';

const identityForm = new RegExp(
  `${before}[1-8]\\d{5}([ \\u00a0-]?)(?:19|20)\\d{6}\\1\\d{3}[\\dXx]${behind}`,
  'g',
);
const cardForm = new RegExp(
  `${before}(?:\\d{16,19}|\\d{4}([ \\u00a0-])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?)${behind}`,
  'g',
);
const mobileForm = new RegExp(
  `${before}(?:\\+?86[ -]?|0086[ -]?)?1[3-9]\\d([ \\u00a0-]?)\\d{4}\\1\\d{4}${behind}`,
  'g',
);

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** @param digits seventeen, and a digit or X */
export function isIdentity(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  if (province < 11 || province > 83 || !isDate(digits.slice(6, 14))) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkCharacters[sum % 11] === digits.charAt(17).toUpperCase();
}

function isDate(eight: string): boolean {
  const [year, month, day] = [eight.slice(0, 4), eight.slice(4, 6), eight.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  // Days that the month has not are in another one.
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Cards of this country begin with 62; other beginnings count where the words around speak of a card. Where they do, one of
 * this country is a card with a wrong digit, too.
 */
function isCard(digits: string, text: string, at: number): boolean {
  const isCalledOne = cardBefore.test(text.slice(0, at));
  if (!passesLuhn(digits)) return digits.startsWith('62') && isCalledOne;
  return digits.startsWith('62') || (startsCard.test(digits) && isCalledOne);
}
const startsCard = /^(?:4|5[1-5]|35|6[08]|9)/;
const cardBefore = /(?:(?:银行|储蓄|信用|社保|工资|一卡通|打)卡|卡号|[账帐][号户]|开户).{0,12}$/;

/** 「流水号」, 「项目编码」, 「统一社会信用代码」: what follows is no number of a person. */
const endsInCode =
  /(?:(?:流水|订单|工单|单据|快递|运单|票据|发票|合同|项目|公告|采购|档案|文件|证书|编|序列|批|案|回执)号码?|编码|代码|编号)[为是：:]?\s*$/;
