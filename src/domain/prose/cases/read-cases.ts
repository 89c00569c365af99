/** How many reviews and lawsuits a line says there were, and how they ended: 「行政复议2件，维持1件」. */
import { type ClauseRead, type SentenceRead, sentencesRead } from '../word-kinds/clauses.ts';
import type { CountSaid } from '../word-kinds/count-said.ts';
import { type CountInClause, countsIn } from '../word-kinds/counts-in.ts';
import { readWords } from '../word-kinds/read-words.ts';
import { type CaseGroup, groupsIn, isOfPart, outcomesIn } from './case-words.ts';

export interface CaseCount extends CountSaid {
  readonly row: CaseRow;
  /** Whether its sentence names the disclosure of information. */
  readonly isNamed: boolean;
}

export type CaseRow = 'total' | 'upheld' | 'corrected' | 'otherResult' | 'pending';

const mayHoldOne = /复议|诉|官司|法院/;

export function readCases(
  text: string,
  year: number,
  names: readonly string[],
): readonly CaseCount[] {
  if (!mayHoldOne.test(text)) return [];
  let state: State = { groups: [], isOther: false, isOfOthers: false };
  return sentencesRead(readWords(text, year, names), true).flatMap((sentence, index) => {
    if (!sentence.goesOn && index > 0) state = { ...state, isOther: false };
    const read = casesOf(text, sentence, index, state);
    state = { groups: sentence.goesOn ? read.groups : [], isOther: false, isOfOthers: false };
    return read.counts;
  });
}

interface State {
  /** What was named last. */
  groups: readonly CaseGroup[];
  /** Of another year. */
  isOther: boolean;
  /** Of something that is not counted: 培训. */
  isOfOthers: boolean;
}

function casesOf(text: string, sentence: SentenceRead, index: number, start: State) {
  const state = { ...start };
  const words = wordsOf(text, sentence);
  const isNamed = /信息公开|公开申请|依申请/.test(words);
  const found: (CaseCount & { isPart: boolean })[] = [];
  for (const clause of sentence.clauses) {
    if (!clause.isListed) state.isOfOthers = false;
    for (const count of countsIn(clause)) {
      const said = caseAt(count, state, clause);
      found.push(
        ...said.map((each) => ({ ...each, sentence: index, isNamed: isNamed || each.isPart })),
      );
      follow(count.before, state);
    }
    const rest = clause.letters.slice(clause.letters.search(/[^0_#]*$/));
    follow(rest, state);
  }
  // 「与政府信息公开无关」, and what has a part that is named: 「复议5件，其中信息公开类1件」.
  const isOfElse = /无关|不涉及|非政府信息公开|非信息公开/.test(words);
  const hasPart = found.some(({ isPart }) => isPart);
  const counts = isOfElse
    ? []
    : found.filter(({ isPart, row }) => isPart || !hasPart || row !== 'total');
  return { counts, groups: state.groups };
}

const wordsOf = (text: string, { clauses }: SentenceRead) =>
  clauses.map(({ words }) => text.slice(words[0]?.from, words[words.length - 1]?.to)).join('，');

/** What the words name for those behind them. */
function follow(letters: string, state: State) {
  const groups = groupsIn(letters);
  if (groups.length > 0) state.groups = groups;
  const time = /[yt](?=[^yt]*$)/.exec(letters)?.[0];
  if (time) state.isOther = time === 'y';
  if (letters.includes('L')) state.isOfOthers = true;
}

/** Between what is counted and its count. */
const between = /^[axpmiltobugjqhfrevQHJUXOWFd:KksDA]*$/;

function caseAt(
  count: CountInClause,
  state: State,
  clause: ClauseRead,
): (Omit<CaseCount, 'sentence' | 'isNamed'> & { isPart: boolean })[] {
  const { number, before, behind, words } = count;
  if (number.value === undefined || !/^(?:[件起宗例个次份]|件次)?$/.test(number.unit)) return [];
  const time = /[yt](?=[^yt]*$)/.exec(before)?.[0];
  if (time ? time === 'y' : state.isOther) return [];
  if (/[LnV?]/.test(before.replace(/^.*?g/, '')) || (clause.isListed && state.isOfOthers))
    return [];
  const isPart = state.groups.length > 0 && isOfPart(before);
  const at = before.search(/[ksKDAHJUXOWF]|g[^ksKDA]*$/);
  const own = groupsIn(before);
  const groups = own.length > 0 ? own : state.groups;
  const start = words[Math.max(at, 0)]?.from ?? number.from;
  const quoted = {
    number: { from: number.from, to: number.to, unitTo: number.unitTo },
    says: number.value,
  };
  if (isPart) {
    return [
      {
        from: start,
        to: number.unitTo,
        ...quoted,
        row: 'total',
        cells: cellsOf(state.groups, 'total'),
        isPart,
      },
    ];
  }
  if (groups.length === 0 || number.unit === '份') return [];
  const rows = outcomesIn(before);
  if (rows.length === 0 && /F/.test(before)) return [];
  const isAfter = rows.length === 0 && !/[ksKDA]/.test(before);
  if (isAfter) {
    const outcome = /^[lpi]*([UXOW])/.exec(behind);
    if (!outcome || !/^[ltij]*$/.test(before)) return [];
    const [row] = outcomesIn(outcome[1] ?? '');
    return row
      ? [
          {
            from: number.from,
            to: number.unitTo,
            ...quoted,
            row,
            cells: cellsOf(groups, row),
            isPart,
          },
        ]
      : [];
  }
  if (!between.test(before.slice(at))) return [];
  const prefix = before.slice(0, at);
  if (prefix.includes('?') && !/g/.test(before)) return [];
  const said = { from: start, to: number.unitTo, ...quoted, isPart };
  const [row = 'total'] = rows;
  if (rows.length > 1) return [];
  return before.includes('Q') && groups.length > 1
    ? eachOf(groups).map((one) => ({ ...said, row, cells: cellsOf(one, row) }))
    : [{ ...said, row, cells: cellsOf(groups, row) }];
}

const cellsOf = (groups: readonly CaseGroup[], row: CaseRow): string[][] =>
  groups.map((group) => [`table4.${group}.${row}`]);

/** 复议 and 诉讼, each: lawsuits are two groups of the table. */
function eachOf(groups: readonly CaseGroup[]): CaseGroup[][] {
  const reviews = groups.filter((group) => group === 'review');
  return [reviews, groups.filter((group) => group !== 'review')];
}
