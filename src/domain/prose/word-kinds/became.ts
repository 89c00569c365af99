/** What there was before and what became of it: 「由上年的11件降至7件」. */
import type { CountInClause } from './counts-in.ts';

/** What became of the earlier count is this year's. */
export const becameOf = (before: string): boolean => /^[lp]*M[ip]*$/.test(before);

/** 「由2件降至1件」: what there was before. */
export const isEarlier = (text: string, { number }: CountInClause): boolean =>
  from.test(text.slice(0, number.from)) && changes.test(text.slice(number.unitTo));
const from = /(?:由|从)[^，。；\d]{0,8}$/;
const changes = /^(?:的)?(?:增|减|降|升|上升|下降|提高|变|攀升|回落|压减|压缩|缩减|精简|核减|调整)/;

/** Without what there was before; the words before it are of what it became. */
export const withoutEarlier = (
  text: string,
  counts: readonly CountInClause[],
): readonly CountInClause[] =>
  counts.flatMap((count, at) => {
    const next = counts[at + 1];
    if (next && isEarlier(text, count) && becameOf(next.before)) return [];
    const earlier = counts[at - 1];
    if (!earlier || !isEarlier(text, earlier) || !becameOf(count.before)) return [count];
    const named = earlier.before.replace(/[ul]y?p?$/, '');
    return [
      {
        ...count,
        before: named + count.before,
        words: [...earlier.words.slice(0, named.length), ...count.words],
        isFirst: earlier.isFirst,
      },
    ];
  });
