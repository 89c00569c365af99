/** A figure of a sentence that is not what the tables say of the same thing. */
import { spellLike } from '../../../../prose/quantities/spell-like.ts';
import type { Yields } from '../../../core/rule.ts';
import type { TableFigures } from './table-figures.ts';
import type { LineWords, WordFindingParts } from './word-finding.ts';

export interface Disagreement extends LineWords {
  /** Where the figure alone stands in the line, without its unit; absent for a denial: 「未收到申请」. */
  readonly number?: { readonly from: number; readonly to: number };
  readonly says: number;
  /** The cells whose sum is the same thing (see `TableFigures`). */
  readonly addresses: readonly string[];
  readonly table: number;
  /** Where the sum could be said in another way: 「（含上年结转则为 13）」. */
  readonly more?: string;
}

/** Where a sum of the tables does not hold, the sentence may be what is right: first the sum is put right. */
export const yieldsToSums: Yields = {
  to: ['T3-BAL', 'T3-COL', 'T3-ROW', 'T4-SUM'],
  where: 'itsCells',
};

/** What a finding says of it: both sides with their figures, and the figure of the tables in the text's own spelling. */
export function disagreementParts(
  { line, from, to, number, says, addresses, table, more = '' }: Disagreement,
  tables: TableFigures,
): LineWords & WordFindingParts {
  const indexes = addresses.flatMap(tables.cellsAt);
  const words = line.text.slice(from, to);
  const spelled = number && spellLike(line.text.slice(number.from, number.to), String(table));
  return {
    ...{ line, from, to },
    message: `“${words}”与表格不一致：正文为 ${says}，${tables.nameOf(...addresses)}${indexes.length > 1 ? '合计' : ''}为 ${table}${more}`,
    cells: indexes,
    text: `${words}|${tables.typedIn(indexes)}`,
    advice: '请核对正文和表格哪一个有误；如果说的不是同一件事，可以写明原因。',
    ...(number && spelled !== undefined
      ? { replacement: { ...number, label: `改为“${spelled}”`, value: spelled } }
      : {}),
  };
}
