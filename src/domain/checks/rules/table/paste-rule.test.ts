import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import { type CellKey, table3Key } from '../../../edition/cell-address.ts';
import type { Edition } from '../../../edition/edition.ts';
import { editions } from '../../../edition/editions.ts';
import { cellsIn } from '../../../place/place.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import type { Report } from '../../../report/report.ts';
import { runChecks } from '../../run-checks.ts';

const columnsOf = ({ table3 }: Edition) => table3.applicants.map(({ id }) => id);

/** Table 三 with one row filled and nothing else, so that no other sum tells which cell is wrong. */
function withRow(edition: Edition, row: string, figures: readonly number[]): Report {
  const others = Object.entries(sound2021.cells).filter(([key]) => !key.startsWith('table3/'));
  const filled = columnsOf(edition).map((column, index) => [
    table3Key(row, column),
    `${figures[index]}`,
  ]);
  return {
    ...sound2021,
    edition: edition.id,
    cells: Object.fromEntries([...others, ...filled]),
  };
}

const pasted = (report: Report) => runChecks(report).filter(({ rule }) => rule === 'T3-PASTE');
const sum = (figures: readonly number[]) => figures.reduce((all, each) => all + each, 0);
/** The parts of a row with its total, which is off by so much. */
const row = (parts: readonly number[], missing: number) => [...parts, sum(parts) + missing];

describe.each(editions)('a row of edition $id', (edition) => {
  const columns = columnsOf(edition);
  const parts = columns.length - 1;
  const rows = fc.constantFrom(...edition.table3.rows.map(({ id }) => id));
  const others = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: parts, maxLength: parts });
  const place = fc.nat(parts - 2);
  const withPair = (figures: readonly number[], at: number, a: number, b: number) =>
    figures.with(at, a).with(at + 1, b);

  test('two single digits that make its total when they are joined are named', () => {
    fc.assert(
      fc.property(
        rows,
        others,
        place,
        fc.integer({ min: 1, max: 9 }),
        fc.nat(9),
        (id, figures, at, a, b) => {
          const split = withPair(figures, at, a, b);
          const report = withRow(edition, id, row(split, 9 * a));
          const keys = [at, at + 1].map((column) => table3Key(id, columns[column] as string));
          const [finding, ...more] = pasted(report);
          // 「3 3 3」 can be joined at two places.
          expect(more).toEqual([]);
          expect(cellsIn(finding?.marks ?? [])).toEqual(keys);
          expect(finding?.cells).toEqual(keys);
          expect(finding?.message).toContain(`拼成 ${a}${b} 时合计正好相符`);
          const mended = (finding?.candidates ?? []).map(({ changes }) =>
            columns.map((column) =>
              Number(applyChanges(report, changes).cells[table3Key(id, column)]),
            ),
          );
          expect(mended).toEqual(
            [withPair(split, at, 10 * a + b, 0), withPair(split, at, 0, 10 * a + b)].map(
              (joined) => [...joined, sum(joined)],
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each<[string, readonly number[], number]>([
    ['adds up', [1, 2, 0, 0, 0, 0], 0],
    ['adds up with digits and nothing', [0, 0, 0, 0, 0, 0], 0],
    ['has more in its parts than in its total', [3, 2, 9, 0, 0, 0], -9],
    ['lacks what no joined digits add', [1, 2, 3, 4, 5, 6], 10],
    ['lacks what a digit that is not there would add', [1, 2, 3, 0, 0, 0], 36],
    ['has a number of two digits in front', [12, 3, 0, 0, 0, 0], 108],
    ['has a number of two digits behind', [1, 10, 20, 30, 40, 50], 9],
    ['has its digit in the last of its parts alone', [0, 0, 0, 0, 0, 1], 9],
  ])('nothing is said of a row that %s', (_, figures, missing) => {
    for (const { id } of edition.table3.rows) {
      expect(pasted(withRow(edition, id, row(figures, missing)))).toEqual([]);
    }
  });

  test('each pair that would do is named, in the order of the columns', () => {
    const id = edition.table3.rows[0]?.id as string;
    const found = pasted(withRow(edition, id, row([1, 2, 20, 1, 7, 30], 9)));
    expect(found.map(({ cells }) => cells)).toEqual(
      [
        [0, 1],
        [3, 4],
      ].map((pair) => pair.map((column) => table3Key(id, columns[column] as string))),
    );
  });

  test('nothing is said before all of the row is filled', () => {
    const id = edition.table3.rows[0]?.id as string;
    const report = withRow(edition, id, row([1, 2, 0, 0, 0, 0], 9));
    expect(pasted(report)).toHaveLength(1);
    for (const column of columns) {
      const key: CellKey = table3Key(id, column);
      expect(pasted(applyChanges(report, [{ key, value: '' }]))).toEqual([]);
    }
  });
});
