/**
 * What a typed cell means. A cell keeps what was typed; its meaning is computed here, the same for every
 * reader: blank, a figure, or unreadable. Blank is not 0.
 *
 * Understood without remark from the clerk's side: full-width digits, spaces of any kind, thousands
 * separators, a unit (件, 项, 条, 个; for amounts 万元) and, for 本年增/减, a leading plus sign.
 */
import type { FigureKind, FigureUnit } from '../edition/edition.ts';
import { type Decimal, parseDecimal } from './decimal.ts';

export type Figure =
  /** Nothing typed, or a sign that stands for nothing: "/", "—". `mark` is that sign. */
  | { readonly is: 'blank'; readonly mark?: string }
  /** A whole number of items; negative only in a signed cell. */
  | { readonly is: 'count'; readonly value: number; readonly plain: string }
  /** An exact amount in 万元. */
  | { readonly is: 'amount'; readonly value: Decimal; readonly plain: string }
  | { readonly is: 'unreadable'; readonly why: Unreadable };

export type Unreadable =
  | 'negative'
  | 'fraction'
  | 'words'
  | 'tooLarge'
  | 'otherUnit'
  | 'separator'
  | 'notAFigure';

/** Counts above this are no township's; they would also lose exactness as numbers. */
const largestCount = 999_999_999;

const blankMarks = /^[/／\\—–―－\-﹣−+]+$/;
const unitsOfCounts = /(件|项|条|个|份)$/;

/**
 * @param typed the cell's text as typed
 * @returns what it means; `plain` is the same figure in the form's own spelling (half-width, without
 *   separators or unit)
 */
export function readFigure(typed: string, kind: FigureKind): Figure {
  if (hasStrayBlank(typed)) return { is: 'unreadable', why: 'separator' };
  const text = normalise(typed);
  if (text === '') return { is: 'blank' };
  if (blankMarks.test(text)) return { is: 'blank', mark: typed.trim() };
  return kind === 'amount' ? readAmount(text) : readCount(text, kind === 'signed');
}

/** Blanks between digits that do not part thousands: two figures in one cell, or a slip. */
function hasStrayBlank(typed: string): boolean {
  const text = halfWidthDigits(typed);
  const blanks = /\d[\s\u00a0\u3000]+\d/;
  return blanks.test(text) && !/^\D*\d{1,3}([\s\u00a0\u3000]\d{3})+(\D.*)?$/.test(text);
}

const halfWidthDigits = (text: string) =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Half-width digits and signs, no white space or invisible characters. */
function normalise(typed: string): string {
  if (/^[0-9]*$/.test(typed)) return typed;
  return (
    halfWidthDigits(typed)
      .replace(/[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]+/g, '')
      .replace(/[．。](?=\d)/g, '.')
      .replace(/[，﹐]/g, ',')
      .replace(/[＋﹢]/g, '+')
      .replace(/[－−﹣–](?=\d)/g, '-')
      // On the way to 1.2 a point stands at the end.
      .replace(/\.$/, '')
  );
}

function readCount(text: string, signed: boolean): Figure {
  const bare = text.replace(unitsOfCounts, '');
  // A spreadsheet may show a count as 3.0.
  const digits = withoutSeparators(bare)?.replace(/^([+-]?\d+)\.0+$/, '$1');
  if (digits === undefined) return { is: 'unreadable', why: 'separator' };
  if (/^[+-]?\d+$/.test(digits)) {
    const value = Number(digits);
    if (Math.abs(value) > largestCount) return { is: 'unreadable', why: 'tooLarge' };
    if (signed) return { is: 'count', value: value || 0, plain: plainSigned(digits, value) };
    if (value < 0) return { is: 'unreadable', why: 'negative' };
    return { is: 'count', value: value || 0, plain: String(value || 0) };
  }
  if (/^[+-]?\d+\.\d+$/.test(digits)) return { is: 'unreadable', why: 'fraction' };
  return { is: 'unreadable', why: reasonOf(bare) };
}

/** A typed plus sign is kept: 「+410」 is how 本年增/减 is usually printed. */
const plainSigned = (digits: string, value: number) =>
  digits.startsWith('+') ? `+${value}` : String(value || 0);

function readAmount(text: string): Figure {
  const bare = text.replace(/(人民币)?(.*?)(万元)?$/, '$2');
  const digits = withoutSeparators(bare);
  if (digits === undefined) return { is: 'unreadable', why: 'separator' };
  const value = parseDecimal(digits);
  if (value) {
    if (digits.startsWith('-')) return { is: 'unreadable', why: 'negative' };
    return { is: 'amount', value, plain: digits.replace(/^\+/, '') };
  }
  return { is: 'unreadable', why: /元$/.test(bare) ? 'otherUnit' : reasonOf(bare) };
}

/** The digits without thousands separators; undefined where the commas do not stand in threes. Words stay as they are. */
function withoutSeparators(text: string): string | undefined {
  if (!text.includes(',') || /,[^\d,]/.test(text)) return text;
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.split(',').join('') : undefined;
}

function reasonOf(text: string): Unreadable {
  if (/[零〇一二两三四五六七八九十百千万亿]/.test(text) && !/\d/.test(text)) return 'words';
  return 'notAFigure';
}

/** What is wrong with an unreadable cell and what to type instead, in Chinese. */
export function explainUnreadable(why: Unreadable, unit: FigureUnit): string {
  const explanations: Record<Unreadable, string> = {
    negative: '不能是负数，请填 0 或正数',
    fraction: '不能有小数，请填整数',
    words: '请改用阿拉伯数字',
    tooLarge: '数字过大，请核对是否多输了几位',
    otherUnit: '单位应为万元，请换算后只填数字',
    separator: '数字中间的逗号或空格不对，请去掉后只填数字',
    notAFigure:
      unit === '万元' ? '请只填以万元为单位的数字' : '请只填整数，没有的填 0，不加“约”“余”等字',
  };
  return explanations[why];
}
