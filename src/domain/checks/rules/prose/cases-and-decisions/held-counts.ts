/** Counts of sentences held against the cells that count the same. */
import type { FigureInText } from '../../../../prose/claims/figure-read.ts';
import type { CountSaid } from '../../../../prose/word-kinds/count-said.ts';
import type { TableFigures } from '../core/table-figures.ts';

export interface HeldCount extends FigureInText {
  /** False for a denial, which has no number of its own: 「未制发规范性文件」. */
  readonly isNumber: boolean;
}

/**
 * Those that have cells with figures, with what the tables say. Parts of one whole in one sentence are right together:
 * 「撤销1件，确认违法1件」 of 2.
 */
export function heldCounts(
  counts: readonly CountSaid[],
  rule: string,
  tables: TableFigures,
): readonly HeldCount[] {
  const known = counts.flatMap((said) => {
    const addresses = said.cells.flatMap((forms) => formOf(forms, tables) ?? []);
    const table = addresses.length > 0 ? tables.valueOf(...addresses) : undefined;
    return table === undefined ? [] : [{ said, addresses, table }];
  });
  // 「复议3件，均维持」 of 2 has one figure that is wrong.
  const isOfWrong = ({ of, sentence }: CountSaid) =>
    of !== undefined &&
    known.some(
      ({ said, table }) =>
        said.sentence === sentence &&
        said.cells.flat().join() === of.flat().join() &&
        said.says !== table,
    );
  return known.map(({ said, addresses, table }) => {
    const { from, to, says, sentence } = said;
    const same = known.filter(
      (other) => other.said.sentence === sentence && other.addresses.join() === addresses.join(),
    );
    const sum = same.reduce((all, other) => all + other.said.says, 0);
    const sumOf = (cells: CountSaid['cells'] = []) =>
      tables.valueOf(...cells.flatMap((forms) => formOf(forms, tables) ?? []));
    const onTop = sumOf(said.onTop);
    const isOfOr = said.or !== undefined && sumOf(said.or) === says;
    const isWithMore = onTop !== undefined && says + onTop === table;
    const isPart =
      same.length > 1 && (sum === table || same.some((one) => one.said.says === table));
    return {
      ...(said.number ?? { from, to, unitTo: to }),
      isNumber: said.number !== undefined,
      ...{ words: { from, to }, rule, addresses, says, table },
      status:
        says === table
          ? 'agrees'
          : isPart || isWithMore || isOfOr || isOfWrong(said)
            ? 'accounted'
            : 'differs',
    };
  });
}

/** The first that the form of the report has. */
const formOf = (forms: readonly string[], tables: TableFigures) =>
  forms.find((address) => tables.cellsAt(address).length > 0);
