/** What a clause without a figure says of all cases that were counted before it: 「诉讼1件，法院尚未开庭」. */
import { type CaseGroup, type CaseRow, groupsIn, outcomesIn } from './case-words.ts';

/** The only count of the clause before. */
export interface CountedBefore {
  readonly groups: readonly CaseGroup[];
  readonly says: number;
}

export interface SaidOfAll {
  readonly row: CaseRow;
  readonly groups: readonly CaseGroup[];
}

/** @param letters those of the clause, and its words */
export function saidOfAll(
  letters: string,
  words: string,
  { groups, says }: CountedBefore,
): SaidOfAll | undefined {
  if (says === 0 || (says > 1 && !allOfThem.test(words))) return undefined;
  const isOfLawsuits = groups.length === 2 && !groups.includes('review');
  if (isOfLawsuits && /^[ltiQ]*[DA][pxl]*$/.test(letters)) {
    return { row: 'total', groups: groupsIn(letters) };
  }
  const [row, ...more] = outcomesIn(letters);
  if (!row || more.length > 0) return undefined;
  const isBare = /^[ltiQ]*(?:[hHJ][li]*)?b?[UXW][pxl]*$/.test(letters);
  if (!isBare && !isReasoned(letters, words)) return undefined;
  return isOfThem(letters, groups) ? { row, groups } : undefined;
}

const allOfThem = /均|都|皆|全部|悉数|尚未|正在/;

/** 「县政府以事实不清为由撤销并责令重作」: whatever the reason, but not what was asked for. */
const isReasoned = (letters: string, words: string) =>
  /^[lt]*[hHJ][^nyk]*X$/.test(letters) &&
  /(?:以|因|认为)[^，。；]*(?:撤销|确认违法|纠正|责令)/.test(words) &&
  !/其中|请求|要求|建议|一审|二审|部分|[未没不]予|不予|驳回/.test(words);

/** Reviews are decided by governments, lawsuits by courts. */
function isOfThem(letters: string, groups: readonly CaseGroup[]): boolean {
  const isOfReviews = groups.includes('review');
  if (/[hH]/.test(letters)) return isOfReviews && groups.length === 1;
  return !letters.includes('J') || !isOfReviews;
}
