/**
 * How far arithmetic goes, measured over random tables, and held: a slip between neighbours is never named as
 * certain with wrong figures, and the true figures are among the first three guesses at least as often as here;
 * of tables that were not measured before, as often but for chance.
 */

import { describe, expect, test } from 'vitest';
import { consistentReport, seededRandom } from '../../../testkit/domain/consistent-report.ts';
import { isFresh, seedOf } from '../../../testkit/seed.ts';
import type { Edition } from '../../edition/edition.ts';
import { editions } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { readFigures } from '../../report/figures-read.ts';
import type { Plan } from '../core/plan.ts';
import { planFor } from '../plan-for.ts';
import { balanceSheet } from './balance-sheet.ts';
import { diagnoseTable3, guessSeveral } from './diagnose-table3.ts';
import type { Change } from './guess.ts';

/** Some cells of a consistent table get other figures. */
type Slip = (table: Table, random: () => number) => Change[] | undefined;

interface Table {
  readonly plan: Plan;
  readonly at: (cell: number) => number;
  readonly cells: readonly number[];
  /** Cells that are no totals and have such a neighbour; `step` cells further on. */
  readonly leaves: (step: number) => number[];
}

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

const intoNeighbour =
  (step: (plan: Plan) => number): Slip =>
  ({ plan, at, leaves }, random) => {
    const by = step(plan);
    const from = pick(
      leaves(by).filter((cell) => at(cell) > 0 && at(cell + by) === 0),
      random,
    );
    return from === undefined
      ? undefined
      : [
          { cell: from, to: 0 },
          { cell: from + by, to: at(from) },
        ];
  };

const swapInRow: Slip = ({ at, leaves }, random) => {
  const a = pick(
    leaves(1).filter((cell) => at(cell) !== at(cell + 1)),
    random,
  );
  return a === undefined
    ? undefined
    : [
        { cell: a, to: at(a + 1) },
        { cell: a + 1, to: at(a) },
      ];
};

const rowToTheRight: Slip = ({ plan, at }, random) => {
  const { from, rows, columns } = plan.table3;
  const first = from + Math.floor(random() * rows) * columns;
  const changes = Array.from(
    { length: columns },
    (_, column): Change => ({
      cell: first + column,
      to: column === 0 ? 0 : at(first + column - 1),
    }),
  ).filter(({ cell, to }) => to !== at(cell));
  return changes.length ? changes : undefined;
};

const typos =
  (count: number): Slip =>
  ({ cells, at }, random) => {
    const changes = new Map<number, number>();
    while (changes.size < count) {
      const cell = pick(cells, random) as number;
      const digits = [...String(at(cell))];
      digits[Math.floor(random() * digits.length)] = String(Math.floor(random() * 10));
      if (Number(digits.join('')) !== at(cell)) changes.set(cell, Number(digits.join('')));
    }
    return [...changes].map(([cell, to]): Change => ({ cell, to }));
  };

function tableOf(edition: Edition, random: () => number, mostRequests: number): Table {
  const report = consistentReport(edition, random, mostRequests);
  const plan = planFor(edition, figureCells(edition, report));
  const { values } = readFigures(plan.cells, report.cells);
  const at = (cell: number) => values[cell] as number;
  const { from, columns } = plan.table3;
  const cells = plan.cells.flatMap(({ table }, cell) => (table === 3 ? [cell] : []));
  const isLeaf = (cell: number) => plan.cells[cell]?.table === 3 && !plan.cells[cell]?.isTotal;
  const isRow = (cell: number) => Math.floor((cell - from) / columns);
  const leaves = (step: number) =>
    cells.filter(
      (cell) =>
        isLeaf(cell) &&
        isLeaf(cell + step) &&
        (step === columns || isRow(cell) === isRow(cell + step)),
    );
  return { plan, at, cells, leaves };
}

const nameOf = (changes: readonly Change[]) =>
  changes
    .map(({ cell, to }) => `${cell}:${to}`)
    .sort()
    .join();

const tablesPerKind = 400;

/** The same tables for every kind of slip. */
const tables = new Map<string, readonly Table[]>();

function tablesOf(edition: Edition, mostRequests: number): readonly Table[] {
  const name = `${edition.id} ${mostRequests}`;
  const known = tables.get(name);
  if (known) return known;
  const random = seededRandom(seedOf(mostRequests));
  const made = Array.from({ length: tablesPerKind }, () => tableOf(edition, random, mostRequests));
  tables.set(name, made);
  return made;
}

function measure(edition: Edition, slip: Slip, mostRequests: number) {
  const counts = { slips: 0, certain: 0, certainButWrong: 0, inFirstThree: 0, shown: 0 };
  const random = seededRandom(seedOf(2026));
  for (const table of tablesOf(edition, mostRequests)) {
    const changes = slip(table, random);
    if (!changes) continue;
    const values = Float64Array.from(table.plan.cells, (_, cell) => table.at(cell));
    for (const { cell, to } of changes) values[cell] = to;
    const sheet = balanceSheet(table.plan, { values });
    const truth = nameOf(changes.map(({ cell }) => ({ cell, to: table.at(cell) })));
    const diagnosis = diagnoseTable3(sheet);
    const guesses = guessSeveral(sheet).guesses.slice(0, 3);
    counts.slips += 1;
    if (diagnosis.is === 'certain') {
      const isRight = nameOf([diagnosis.change]) === truth;
      counts.certain += 1;
      if (!isRight) counts.certainButWrong += 1;
      if (isRight) counts.inFirstThree += 1;
      continue;
    }
    if (guesses.some((guess) => nameOf(guess.changes) === truth)) counts.inFirstThree += 1;
    const shown =
      diagnosis.is === 'guesses'
        ? diagnosis.guesses.map((guess) => nameOf(guess.changes))
        : [nameOf(diagnosis.is === 'apart' ? diagnosis.changes : [])];
    if (shown.includes(truth)) counts.shown += 1;
  }
  const percent = (count: number) => (100 * count) / counts.slips;
  return {
    slips: counts.slips,
    certainButWrong: counts.certainButWrong,
    inFirstThree: percent(counts.inFirstThree),
    shown: percent(counts.shown + counts.certain - counts.certainButWrong),
  };
}

/** Three standard deviations below a percentage that so many slips are to reach, where they are not those that were measured. */
const leastOf = (percentage: number, slips: number) =>
  isFresh ? percentage - 3 * Math.sqrt((percentage * (100 - percentage)) / slips) : percentage;

const nextColumn = intoNeighbour(() => 1);
const nextRow = intoNeighbour((plan) => plan.table3.columns);

describe.each(editions)('slips in table 三 of edition $id', (edition) => {
  test.each([
    { name: 'a figure in the next column', slip: nextColumn, most: 40, first: 97, shown: 97 },
    { name: 'a figure in the next row', slip: nextRow, most: 40, first: 99.7, shown: 98 },
    { name: 'neighbours swapped', slip: swapInRow, most: 40, first: 97, shown: 97 },
    { name: 'a figure in the next column', slip: nextColumn, most: 400, first: 90, shown: 80 },
    { name: 'a figure in the next row', slip: nextRow, most: 400, first: 97, shown: 94 },
    { name: 'neighbours swapped', slip: swapInRow, most: 400, first: 90, shown: 80 },
    { name: 'a row to the right', slip: rowToTheRight, most: 40, first: 97, shown: 95 },
    { name: 'two typos', slip: typos(2), most: 40, first: 99, shown: 97 },
    { name: 'three typos', slip: typos(3), most: 40, first: 50, shown: 50 },
  ])('$name, up to $most applications', ({ slip, most, first, shown }) => {
    const measured = measure(edition, slip, most);
    expect(measured.certainButWrong).toBe(0);
    expect(measured.inFirstThree).toBeGreaterThanOrEqual(leastOf(first, measured.slips));
    expect(measured.shown).toBeGreaterThanOrEqual(leastOf(shown, measured.slips));
  });

  test('one typo is always told', () => {
    expect(measure(edition, typos(1), 40)).toEqual({
      slips: tablesPerKind,
      certainButWrong: 0,
      inFirstThree: 100,
      shown: 100,
    });
  });
});
