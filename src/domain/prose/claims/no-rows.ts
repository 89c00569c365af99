/**
 * 「没有结转」, 「无不予公开的申请」: a row of table 三 said to be empty. All words of the clause are known ones, or nothing
 * is said: a cause, a channel or a kind of applicant would limit what is denied.
 */
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
  isOfApplications ? piecesOf(line).flatMap((piece) => deniedIn(piece, year)) : [];

const fillers = new Set(wordsOf(denialFillers));

function deniedIn({ text, from, figures }: Piece, year: number): RowDenied[] {
  if (figures.some(({ value }) => value?.unscaled !== BigInt(1))) return [];
  const clean = text.replace(/^(?:[（(][一二三四五六七八九十\d]+[）)]|[\s\u3000])+/, (lead) =>
    ' '.repeat(lead.length),
  );
  const words = scopeWordsIn(clean, year);
  const at = words.findIndex(
    ({ from: start, says }) => says.includes('denies') || clean.startsWith('不存在', start),
  );
  const denial = words[at];
  if (!denial || !isKnown(clean, words, denial, at)) return [];
  const rows = words
    .slice(says(denial, 'carried') ? at : at + 1)
    .filter((word) => word !== denial || says(denial, 'carried'))
    .filter((word) => word.says.some(isRow));
  const lead = words.slice(0, at);
  return rows.flatMap((word, index): RowDenied[] => {
    const beside = [
      ...lead,
      ...words
        .slice(at + 1)
        .filter(({ says }) => says.includes('lastYear') || says.includes('nextYear')),
      word,
    ];
    const read = rowOf(beside, [], { row: undefined, outcomes: [] });
    const row = read && read !== 'unsure' ? read.rows[0] : matterRow(word);
    if (!row || row === 'received' || row === 'answered' || row === 'handled') return [];
    const isOut =
      row === 'carriedIn' &&
      !beside.some(({ says }) => says.includes('lastYear') || says.includes('inward'));
    const denied = isOut ? 'carriedOut' : row;
    return [
      {
        from: from + (index === 0 ? denial.from : word.from),
        to: from + word.to,
        row: denied,
        rule: ruleOfRow(denied),
        addresses: addressesOfRow(denied),
      },
    ];
  });
}

const says = (word: ScopeWord, scope: Scope) => word.says.includes(scope);

const matterRow = (word: ScopeWord): Row | undefined => word.says.find(isCause);

const isRow = (scope: Scope) =>
  isCause(scope) ||
  (isAct(scope) && !['received', 'answered', 'handled', 'opened'].includes(scope));

/** Nothing beside office, time, the rows, and words that leave nothing out. */
function isKnown(
  text: string,
  words: readonly ScopeWord[],
  denial: ScopeWord,
  at: number,
): boolean {
  let end = 0;
  for (const [index, word] of words.entries()) {
    if (/[\u4e00-\u9fff]/.test(text.slice(end, word.from))) return false;
    end = word.to;
    if (word === denial) continue;
    const isLead =
      index < at &&
      word.says.some((scope) =>
        ['self', 'thisYear', 'lastYear', 'filler', 'sums', 'bare', 'application'].includes(scope),
      );
    const isBehind =
      index > at &&
      (word.says.some(
        (scope) => isRow(scope) || ['thisYear', 'lastYear', 'nextYear'].includes(scope),
      ) ||
        fillers.has(text.slice(word.from, word.to)));
    if (!isLead && !isBehind) return false;
  }
  return !/[\u4e00-\u9fff]/.test(text.slice(end));
}
