/**
 * 「没有结转」, 「无不予公开的申请」: a row of table 三 said to be empty. All words of the clause are known ones, or nothing
 * is said: a cause, a channel or a kind of applicant would limit what is denied.
 */

import { stands } from '../prefilter/matches.ts';
import type { Quantity } from '../quantities/find-quantities.ts';
import { addressesOfRow, ruleOfRow } from './figures-of-applications.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Row, rowOf } from './rows.ts';
import {
  isAct,
  isCause,
  type Scope,
  type ScopeWord,
  scopeWordsIn,
  wordsOf,
} from './scope-words.ts';
import { denialFillers } from './words/fillers.ts';
import { helperWords } from './words/limits.ts';

export interface RowDenied {
  readonly from: number;
  readonly to: number;
  readonly row: Row;
  readonly rule: string;
  /** The first that the form has. */
  readonly addresses: readonly string[];
}

/** @param isOfApplications whether the line stands below 依申请公开 */
export const noRowsIn = (
  line: string,
  isOfApplications: boolean,
  year: number,
): readonly RowDenied[] =>
  isOfApplications && stands(line, denial)
    ? piecesOf(line).flatMap((piece) => deniedIn(piece, year))
    : [];

/** Without one of these words no row is denied. */
const denial = new RegExp(['不存在', ...wordsOf(helperWords.denies)].join('|'));

const fillers = new Set(wordsOf(denialFillers));

function deniedIn({ text, from, figures }: Piece, year: number): RowDenied[] {
  // 「没有一件结转」
  if (!figures.every((figure) => isOneOf(text, figure))) return [];
  const clean = text.replace(listNumber, (lead) => ' '.repeat(lead.length));
  const words = scopeWordsIn(clean, year).map(
    (word): ScopeWord => (isNone(clean, word) ? { ...word, says: ['denies'] } : word),
  );
  const at = words.findIndex(({ says }) => says.includes('denies'));
  const denial = words[at];
  if (!denial || !isUnderstood(clean, words)) return [];
  const rest = words.slice(at + 1);
  // 「未结转」 is a row, too; in 「无法提供的为零」 the rows stand before.
  const named = [...(denial.says.some(isRow) ? [denial] : []), ...rest].filter(namesRow);
  const behind = named.filter((word, index) => !isLimitedBy(clean, word, named[index - 1]));
  const before = words.slice(0, at).filter(namesRow);
  if (before.length > 0 && behind.length > 0) return [];
  const isLead = words.slice(0, at).every((word) => word.says.some(isLeading) || namesRow(word));
  const isTail = rest.every((word) => isTailing(clean, word) || namesRow(word));
  if (!isLead || !isTail) return [];
  const times = words.filter(({ says }) => says.some(isYear));
  const denied = (before.length > 0 ? before : behind).flatMap((word): RowDenied[] => {
    const isHow = /^[按应依]/.test(clean.slice(word.from));
    const row = rowDenied(word, times, isHow);
    if (!row || isOfOneKind(clean, row, clean.slice(word.from, word.to))) return [];
    return [
      {
        from: from + Math.min(word.from, behind.indexOf(word) === 0 ? denial.from : word.from),
        to: from + (before.length > 0 ? denial.to : word.to),
        row,
        rule: ruleOfRow(row),
        addresses: addressesOfRow(row),
      },
    ];
  });
  return denied.filter(({ row }, index) => denied.findIndex((each) => each.row === row) === index);
}

/** Rows that count two kinds together; of 不掌握 and 第三方合法权益 are both. */
const kindsInRow: Readonly<Record<string, readonly RegExp[]>> = {
  '3.3.4': [/商业秘密/, /隐私/],
  '3.4.1': [/存在|制作|获取|保存|查|检索|记录|信息|档|持有|留存|找到/, /不属|非|不由|不是|职责/],
};

/** 「没有信息不存在的情形」: there may be some of the other kind. */
function isOfOneKind(text: string, row: Row, words: string): boolean {
  const kinds = kindsInRow[row];
  return (
    kinds?.some((kind) => kind.test(words)) === true && !kinds.every((kind) => kind.test(text))
  );
}

const isOneOf = (text: string, { from, value }: Quantity) =>
  value?.unscaled === BigInt(1) && /(?:没有|未有|无|没)$/.test(text.slice(0, from));

const listNumber = /^(?:[（(][一二三四五六七八九十\d]+[）)]|[\s\u3000])+/;

/** 「不存在重复申请的情形」, where it is no reason of its own. */
const isNone = (text: string, { from, to }: ScopeWord) =>
  text.slice(from, to) === '不存在' && /[\u4e00-\u9fff]/.test(text.charAt(to));

/** What the word says with the years of the clause: 「上年无结转」. */
function rowDenied(word: ScopeWord, times: readonly ScopeWord[], isHow: boolean): Row | undefined {
  const read = rowOf([...times, word], [], { row: undefined, outcomes: [] });
  const row = read && read !== 'unsure' ? read.rows[0] : word.says.find(isCause);
  // 「未按申请公开」 is no denial of what was given.
  if (row === 'granted' && isHow) return undefined;
  // 「去年没有不予公开」 is of the other table.
  if (row !== 'carriedIn') return isOfLastYear(word, times) ? undefined : row;
  // 结转 alone is out of this year.
  const isIn = [...times, word].some(
    ({ says }) => says.includes('lastYear') || says.includes('inward'),
  );
  return isIn ? row : 'carriedOut';
}

const isOfLastYear = (word: ScopeWord, times: readonly ScopeWord[]) =>
  times.some(({ says, from }) => says.includes('lastYear') && from < word.from);

const isRow = (scope: Scope) => isCause(scope) || (isAct(scope) && !otherActs.includes(scope));
const otherActs: readonly Scope[] = ['received', 'answered', 'handled', 'opened'];
const namesRow = ({ says }: ScopeWord) => says.some(isRow);

const isYear = (scope: Scope) => scope === 'lastYear' || scope === 'nextYear';

const leading: readonly Scope[] = [
  'self',
  'thisYear',
  'lastYear',
  'filler',
  'sums',
  'bare',
  'application',
];
const isLeading = (scope: Scope) => leading.includes(scope);

/** 「没有因商业秘密作出不予公开的答复」 denies no more than that reason. */
const isLimitedBy = (text: string, word: ScopeWord, before: ScopeWord | undefined) =>
  before?.says.some(isCause) === true &&
  !word.says.some(isCause) &&
  !/[、和或及也与]/.test(text.slice(before.to, word.from));

/** Words that leave nothing out. */
const isTailing = (text: string, { from, to, says }: ScopeWord) =>
  says.some((scope) => isYear(scope) || scope === 'thisYear' || scope === 'denies') ||
  fillers.has(text.slice(from, to));

/** Whether no word of the clause is left over. */
function isUnderstood(text: string, words: readonly ScopeWord[]): boolean {
  let end = 0;
  for (const { from, to } of words) {
    if (unknown.test(text.slice(end, from))) return false;
    end = to;
  }
  return !unknown.test(text.slice(end));
}

const unknown = /[\u4e00-\u9fff]/;
