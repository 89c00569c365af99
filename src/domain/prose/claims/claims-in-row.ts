/** 「收到、办结申请分别为5件、4件」: each figure is of the row that its own name says. */
import { decimalText } from '../../report/decimal.ts';
import { respectivesIn } from '../respectively.ts';
import type { Claim } from './claim.ts';
import { rowOf, scopesOf } from './rows.ts';
import { type Scope, scopeWordsIn } from './scope-words.ts';

export interface ClaimsInRow {
  /** All figures from here to there are of the row, and are read nowhere else. */
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Claim[];
}

/** @param sentenceAt the number of the sentence that stands at an offset */
export function claimsInRows(
  line: string,
  isOfApplications: boolean,
  year: number,
  sentenceAt: (at: number) => number,
): readonly ClaimsInRow[] {
  return respectivesIn(line).map(({ from, to, lead, named }): ClaimsInRow => {
    const says = scopesOf(scopeWordsIn(lead, year));
    const isOfThem = isOfApplications || says.includes('application') || says.includes('bare');
    if (!isOfThem || says.some((scope) => limiting.includes(scope)))
      return { from, to, claims: [] };
    const claims = named.flatMap(({ name, quantity, from: nameFrom }): Claim[] => {
      const words = scopeWordsIn(name, year);
      const read = rowOf(words, [], { row: 'answered', outcomes: [] });
      const { value, isAbout } = quantity;
      if (!read || read === 'unsure' || read.rows.length !== 1 || !value || isAbout) return [];
      return [
        {
          ...{ from: quantity.from, to: quantity.to, unitTo: quantity.unitTo },
          words: { from: nameFrom, to: quantity.unitTo },
          ...{ value: Number(decimalText(value)), rows: read.rows, or: read.or },
          ...{ isLimited: false, isInPart: false, sentence: sentenceAt(from) },
          isNamed: says.includes('application'),
        },
      ];
    });
    return { from, to, claims };
  });
}

/** What makes figures those of a part, of another time, or of something else. */
const limiting: readonly Scope[] = [
  ...(['channel', 'applicant', 'people', 'matter', 'manner', 'period', 'difference'] as const),
  ...(['others', 'other', 'otherYear', 'paper', 'told', 'denies'] as const),
];
