import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../testkit/domain/consistent-report.ts';
import type { CellKey } from '../../edition/cell-address.ts';
import { editionById } from '../../edition/editions.ts';
import { figureCells } from '../../edition/figure-cells.ts';
import { readFigures } from '../../report/figures-read.ts';
import { planFor } from '../plan-for.ts';
import { type BalanceSheet, balanceSheet, differenceOf, verdictOf } from './balance-sheet.ts';
import { type Diagnosis, diagnoseTable3, guessSeveral } from './diagnose-table3.ts';
import { explainApart } from './explain-apart.ts';
import { explainByOne, explainPartly, isFullyDecided } from './explain-by-one.ts';
import { explainByShift } from './explain-by-shift.ts';
import { explainByTwo } from './explain-by-two.ts';
import { type Change, type Guess, type Shape, withoutRepeats } from './guess.ts';
import { impliedByOthers } from './implied-sums.ts';

const edition = editionById('2021');
const applicants = edition.table3.applicants.map(({ id }) => id);

/** Twenty-one from persons and four from businesses, of which one is carried out. */
const right: Record<string, string> = {
  'table3/1/natural': '21',
  'table3/1/business': '4',
  'table3/1/total': '25',
  'table3/3-1/natural': '12',
  'table3/3-1/business': '3',
  'table3/3-1/total': '15',
  'table3/3-2/natural': '9',
  'table3/3-2/total': '9',
  'table3/3-7/natural': '21',
  'table3/3-7/business': '3',
  'table3/3-7/total': '24',
  'table3/4/business': '1',
  'table3/4/total': '1',
};

/** The sheet of the table with other figures in some of its cells, 「1/natural」. */
function sheetOf(cells: Readonly<Record<string, string>>, base = right): BalanceSheet {
  const wrong = Object.entries(cells).map(([cell, text]) => [`table3/${cell}`, text]);
  const report = reportOf(edition, { ...base, ...Object.fromEntries(wrong) });
  const plan = planFor(edition, figureCells(edition, report));
  return balanceSheet(plan, readFigures(plan.cells, report.cells));
}

const nameOf = ({ plan }: BalanceSheet, { cell, to }: Change) =>
  `${plan.cells[cell]?.key.slice('table3/'.length)} = ${to}`;

/** 「swapped: 1/natural = 4, 1/business = 21」 */
const say = (sheet: BalanceSheet, { shape, changes }: Guess) =>
  `${shape}: ${changes.map((change) => nameOf(sheet, change)).join(', ')}`;

/** Each broken sum by its rule and its total. */
const sumsIn = ({ plan }: BalanceSheet, sums: readonly number[]) =>
  sums.map((sum) => {
    const { rule, sum: said } = plan.table3Sums[sum] as (typeof plan.table3Sums)[number];
    return `${rule.id} ${said.total.slice('table3/'.length)}`;
  });

function told(cells: Readonly<Record<string, string>>, base = right): string[] {
  const sheet = sheetOf(cells, base);
  const diagnosis: Diagnosis = diagnoseTable3(sheet);
  switch (diagnosis.is) {
    case 'certain':
      return [`certain: ${nameOf(sheet, diagnosis.change)}`];
    case 'guesses':
      return diagnosis.guesses.map((guess) => say(sheet, guess));
    case 'apart':
      return [`apart: ${diagnosis.changes.map((change) => nameOf(sheet, change)).join(', ')}`];
    case 'open':
      return ['open'];
  }
}

describe('a sheet', () => {
  test('holds where all sums do, and says by how much and which way they do not', () => {
    expect(sheetOf({}).broken).toEqual([]);
    expect([...sheetOf({}).differences].every((each) => each === 0)).toBe(true);
    const more = sheetOf({ '1/natural': '23' });
    expect(sumsIn(more, more.broken)).toEqual(['T3-BAL 3-7/natural', 'T3-ROW 1/total']);
    expect(more.broken.map((sum) => more.differences[sum])).toEqual([2, 2]);
    const less = sheetOf({ '3-7/business': '2' });
    expect(sumsIn(less, less.broken)).toEqual([
      'T3-BAL 3-7/business',
      'T3-COL 3-7/business',
      'T3-ROW 3-7/total',
    ]);
    expect(less.broken.map((sum) => less.differences[sum])).toEqual([1, 1, -1]);
  });

  test('with a blank or an unreadable cell leaves its sums open, and breaks none', () => {
    for (const text of ['', '约9']) {
      const sheet = sheetOf({ '3-1/natural': text });
      expect(sheet.broken).toEqual([]);
      const open = [...sheet.differences.keys()].filter((sum) =>
        Number.isNaN(sheet.differences[sum]),
      );
      expect(sumsIn(sheet, open)).toEqual(['T3-COL 3-7/natural', 'T3-ROW 3-1/total']);
    }
  });

  test('tells a sum that holds from one that does not and one that is open', () => {
    expect([0, -0, 1, -1, Number.NaN].map(verdictOf)).toEqual([
      'holds',
      'holds',
      'broken',
      'broken',
      'undecided',
    ]);
    const sheet = sheetOf({ '1/natural': '23' });
    sheet.plan.table3Sums.forEach((sum, index) => {
      expect(differenceOf(sum, sheet.values)).toBe(sheet.differences[index]);
    });
  });
});

describe('one cell', () => {
  test('explains where all sums that it breaks ask for the same figure', () => {
    const sheet = sheetOf({ '1/natural': '23' });
    expect(explainByOne(sheet).map((change) => nameOf(sheet, change))).toEqual(['1/natural = 21']);
    expect(isFullyDecided(sheet, explainByOne(sheet)[0]?.cell as number)).toBe(true);
    expect(explainByOne(sheetOf({}))).toEqual([]);
  });

  test('does not where sums ask for different figures, or one of them holds', () => {
    // Two cells of a row and a column, each wrong by another number.
    expect(explainByOne(sheetOf({ '1/natural': '23', '3-1/business': '4' }))).toEqual([]);
    expect(explainByOne(sheetOf({ '3-1/natural': '14', '3-2/natural': '8' }))).toEqual([]);
  });

  test('may not be below nothing', () => {
    // Row and balance ask for one less than nothing.
    const sheet = sheetOf({ '1/natural': '0', '1/total': '3', '3-7/natural': '0' });
    for (const { to } of [...explainByOne(sheet), ...explainPartly(sheet)]) {
      expect(to).toBeGreaterThanOrEqual(0);
    }
  });

  test('may have been nothing', () => {
    expect(told({ '2/natural': '3' })).toEqual(['certain: 2/natural = 0']);
    expect(told({ '3-3-2/other': '1' })).toEqual(['certain: 3-3-2/other = 0']);
  });

  test('is certain only where every sum of it can be reckoned', () => {
    // Without the row of the total, each cell of the column’s balance may be the one.
    const sheet = sheetOf({ '1/natural': '23', '1/other': '' });
    const [first] = explainByOne(sheet);
    expect(nameOf(sheet, first as Change)).toBe('1/natural = 21');
    expect(isFullyDecided(sheet, (first as Change).cell)).toBe(false);
    expect(told({ '1/natural': '23', '1/other': '' })).toEqual(['one: 1/natural = 21']);
  });

  test('is found in each place of the table, and nothing else is said', () => {
    const rows = edition.table3.rows.map(({ id }) => id.split('.').join('-'));
    for (const row of rows) {
      for (const column of applicants) {
        const cell = `${row}/${column}`;
        const was = Number(right[`table3/${cell}`] ?? '0');
        expect(told({ [cell]: String(was + 2) })).toEqual([`certain: ${cell} = ${was}`]);
      }
    }
  });
});

describe('cells that each explain a part', () => {
  test('are told with the sums that they mend, and touch none that holds', () => {
    const sheet = sheetOf({ '1/natural': '23', '3-1/business': '4' });
    const partly = explainPartly(sheet);
    const names = partly.map((change) => nameOf(sheet, change));
    expect(names).toContain('1/natural = 21');
    expect(names).toContain('3-1/business = 3');
    for (const { cell, to, mends } of partly) {
      expect(to).toBeGreaterThanOrEqual(0);
      expect(mends.length).toBeGreaterThan(0);
      for (const { sum, sign } of sheet.plan.partsOf[cell] ?? []) {
        expect(sheet.broken).toContain(sum);
        expect(mends).toContain(sum);
        expect(
          (sheet.differences[sum] as number) + sign * (to - (sheet.values[cell] as number)),
        ).toBe(0);
      }
    }
  });

  test('share out the broken sums', () => {
    const sheet = sheetOf({ '1/natural': '23', '3-1/business': '4' });
    expect(explainApart(sheet).map((guess) => say(sheet, guess))).toEqual([
      'several: 1/natural = 21, 3-1/business = 3',
    ]);
    expect(explainApart(sheetOf({})).flatMap(({ changes }) => changes)).toEqual([]);
  });
});

describe('two cells', () => {
  const shapeOf = (cells: Record<string, string>, base = right) => {
    const sheet = sheetOf(cells, base);
    return explainByTwo(sheet).map((guess) => say(sheet, guess));
  };

  test.each<[Shape, Record<string, string>, string]>([
    ['swapped', { '3-1/natural': '3', '3-1/business': '12' }, '3-1/natural = 12, 3-1/business = 3'],
    ['swapped', { '3-1/natural': '9', '3-2/natural': '12' }, '3-1/natural = 12, 3-2/natural = 9'],
    ['swapped', { '3-2/natural': '0', '3-2/business': '9' }, '3-2/natural = 9, 3-2/business = 0'],
    // The figure of one stands in the other, whose own is lost.
    [
      'misplaced',
      { '3-1/natural': '0', '3-1/business': '12' },
      '3-1/natural = 12, 3-1/business = 3',
    ],
    [
      'misplaced',
      { '3-1/natural': '3', '3-1/business': '0' },
      '3-1/natural = 12, 3-1/business = 3',
    ],
    // A part of it stands in the other, which should be empty.
    ['misplaced', { '3-2/natural': '4', '3-2/business': '5' }, '3-2/natural = 9, 3-2/business = 0'],
    ['misplaced', { '2/natural': '5', '3-1/natural': '7' }, '2/natural = 0, 3-1/natural = 12'],
    ['several', { '3-1/natural': '14', '3-1/business': '9' }, '3-1/natural = 12, 3-1/business = 3'],
    ['several', { '3-1/natural': '15', '3-1/business': '0' }, '3-1/natural = 12, 3-1/business = 3'],
    ['several', { '3-2/natural': '4', '3-2/business': '6' }, '3-2/natural = 9, 3-2/business = 0'],
    // Two that are apart were swapped: no slip between neighbours.
    ['several', { '1/natural': '0', '1/legal': '21' }, '1/natural = 21, 1/legal = 0'],
    // The last of a row and the first of the next do not touch.
    ['several', { '3-1/total': '9', '3-2/natural': '15' }, '3-1/total = 15, 3-2/natural = 9'],
  ])('%s: %j', (shape, cells, expected) => {
    const found = shapeOf(cells).filter((guess) => guess.endsWith(`: ${expected}`));
    expect(found).toEqual([`${shape}: ${expected}`]);
  });

  /** Whatever stands in the first two cells of a row, or in a cell and the one below it. */
  const other = (first: number, second: number, below = 0): Record<string, string> => ({
    'table3/1/natural': String(first + below),
    'table3/1/business': String(second),
    'table3/1/total': String(first + second + below),
    'table3/3-1/natural': String(first),
    'table3/3-1/business': String(second),
    'table3/3-1/total': String(first + second),
    'table3/3-2/natural': String(below),
    'table3/3-2/total': String(below),
    'table3/3-7/natural': String(first + below),
    'table3/3-7/business': String(second),
    'table3/3-7/total': String(first + second + below),
  });

  test.each<[Shape, number, number, number, number]>([
    ['split', 12, 0, 1, 2],
    ['split', 99, 0, 9, 9],
    ['split', 0, 12, 1, 2],
    // The whole is not the digits one behind the other, or it stands nowhere.
    ['several', 21, 0, 1, 2],
    ['several', 12, 1, 1, 2],
    ['several', 13, 0, 1, 2],
    // More than a digit each.
    ['several', 102, 0, 10, 2],
    ['several', 110, 0, 10, 10],
    ['several', 20, 0, 1, 10],
  ])('%s: %d and %d that were typed %d and %d', (shape, first, second, one, two) => {
    const base = other(first, second);
    expect(sheetOf({}, base).broken).toEqual([]);
    const found = shapeOf({ '3-1/natural': String(one), '3-1/business': String(two) }, base);
    const name = `3-1/natural = ${first}, 3-1/business = ${second}`;
    expect(found.filter((guess) => guess.endsWith(`: ${name}`))).toEqual([`${shape}: ${name}`]);
  });

  test('one below the other are not split: digits fall into the next cell of a row', () => {
    const found = shapeOf({ '3-1/natural': '1', '3-2/natural': '2' }, other(12, 0, 0));
    expect(found).toContain('several: 3-1/natural = 12, 3-2/natural = 0');
  });

  test('are looked for up to six broken sums, and never set below nothing', () => {
    const sheet = sheetOf({ '3-7/natural': '3', '3-7/business': '21', '4/natural': '5' });
    for (const { changes } of explainByTwo(sheet)) {
      expect(changes.every(({ to }) => to >= 0)).toBe(true);
    }
    const many = Object.fromEntries(applicants.map((id) => [`1/${id}`, '50']));
    expect(sheetOf(many).broken.length).toBeGreaterThan(6);
    expect(explainByTwo(sheetOf(many))).toEqual([]);
  });

  test('mend all that is broken, and break nothing', () => {
    const sheet = sheetOf({ '3-1/natural': '3', '3-1/business': '12' });
    const guesses = explainByTwo(sheet);
    expect(guesses.length).toBeGreaterThan(0);
    for (const { changes } of guesses) {
      expect(changes[0]?.cell).toBeLessThan(changes[1]?.cell as number);
      const values = Float64Array.from(sheet.values);
      for (const { cell, to } of changes) values[cell] = to;
      expect(balanceSheet(sheet.plan, { values }).broken).toEqual([]);
    }
  });
});

describe('a row that is shifted', () => {
  const row = (...figures: number[]) =>
    Object.fromEntries(applicants.map((id, index) => [`1/${id}`, String(figures[index])]));
  /** 「收到」 of 1 to 6 applications, and as many carried out. */
  const base: Record<string, string> = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 21].flatMap((figure, index) => [
      [`table3/1/${applicants[index]}`, String(figure)],
      [`table3/4/${applicants[index]}`, String(figure)],
    ]),
  );

  test.each([
    ['to the right, with its total', [0, 1, 2, 3, 4, 5, 6]],
    ['to the right, without it', [0, 1, 2, 3, 4, 5, 21]],
    ['to the left, without it', [2, 3, 4, 5, 6, 0, 21]],
    ['to the left, with its total', [2, 3, 4, 5, 6, 21, 0]],
  ])('%s', (_, figures) => {
    expect(sheetOf({}, base).broken).toEqual([]);
    const sheet = sheetOf(row(...figures), base);
    const [guess, ...others] = explainByShift(sheet);
    expect(others).toEqual([]);
    expect(guess?.shape).toBe('shifted');
    const values = Float64Array.from(sheet.values);
    for (const { cell, to } of guess?.changes ?? []) values[cell] = to;
    const keys = applicants.map((id): CellKey => `table3/1/${id}`);
    expect(keys.map((key) => values[sheet.plan.indexOf({ key })])).toEqual([1, 2, 3, 4, 5, 6, 21]);
  });

  test.each([
    ['that is right', [1, 2, 3, 4, 5, 6, 21]],
    ['with one wrong figure', [1, 2, 3, 4, 5, 7, 21]],
    ['with two swapped', [2, 1, 3, 4, 5, 6, 21]],
    ['turned round', [6, 5, 4, 3, 2, 1, 21]],
  ])('is none %s', (_, figures) => {
    expect(explainByShift(sheetOf(row(...figures), base))).toEqual([]);
  });

  test('is none with a blank, and none where another sum stays broken', () => {
    const shifted = row(0, 1, 2, 3, 4, 5, 6);
    expect(explainByShift(sheetOf({ ...shifted, '1/other': '' }, base))).toEqual([]);
    expect(explainByShift(sheetOf({ ...shifted, '4/other': '9' }, base))).toEqual([]);
  });
});

describe('what is told of a table', () => {
  test('of cells that have no sum in common is each for itself', () => {
    expect(told({ '1/natural': '23', '3-1/business': '4' })).toEqual([
      'apart: 1/natural = 21, 3-1/business = 3',
    ]);
  });

  test('of two neighbours is that they were swapped, before anything else', () => {
    const [first] = told({ '3-1/natural': '3', '3-1/business': '12' });
    expect(first).toBe('swapped: 3-1/natural = 12, 3-1/business = 3');
  });

  test('of too much is nothing', () => {
    const many = Object.fromEntries(applicants.map((id, index) => [`1/${id}`, String(50 + index)]));
    expect(told(many)).toEqual(['open']);
  });
});

describe('broken sums that say again what others say', () => {
  test('are those of the total column, while every row adds up', () => {
    const sheet = sheetOf({ '1/natural': '23', '1/total': '27' });
    expect(sumsIn(sheet, sheet.broken)).toEqual(['T3-BAL 3-7/natural', 'T3-BAL 3-7/total']);
    expect(sumsIn(sheet, impliedByOthers(sheet))).toEqual(['T3-BAL 3-7/total']);
  });

  test('are none where a row does not add up, or cannot be reckoned', () => {
    for (const more of [{ '4/total': '9' }, { '4/other': '' }]) {
      const sheet = sheetOf({ '1/natural': '23', '1/total': '27', ...more });
      expect(impliedByOthers(sheet)).toEqual([]);
    }
  });

  test('are none where no other sum of the kind is broken', () => {
    // One column is blank in part: the balance of the totals is all that can be said.
    const sheet = sheetOf({ '1/natural': '', '1/total': '27' });
    expect(sumsIn(sheet, sheet.broken)).toEqual(['T3-BAL 3-7/total']);
    expect(impliedByOthers(sheet)).toEqual([]);
    expect(impliedByOthers(sheetOf({}))).toEqual([]);
  });
});

test('the same changes in whatever order are one guess, the first', () => {
  const [a, b] = [
    { cell: 1, to: 2 },
    { cell: 3, to: 4 },
  ] as const;
  const guesses: Guess[] = [
    { shape: 'swapped', changes: [a, b] },
    { shape: 'several', changes: [b, a] },
    { shape: 'one', changes: [a] },
    { shape: 'one', changes: [{ cell: 1, to: 3 }] },
    { shape: 'one', changes: [{ cell: 12, to: 2 }] },
    { shape: 'several', changes: [a] },
  ];
  expect(withoutRepeats(guesses)).toEqual([guesses[0], guesses[2], guesses[3], guesses[4]]);
});

describe('guesses', () => {
  /** One column alone, so that several of its cells can be the wrong one. */
  function onlyColumn(cells: Readonly<Record<string, string>>): BalanceSheet {
    const blank = Object.fromEntries(
      edition.table3.rows.flatMap(({ id }) =>
        applicants.slice(1).map((column) => [`${id.split('.').join('-')}/${column}`, '']),
      ),
    );
    return sheetOf({ ...blank, ...cells });
  }
  const guessed = (cells: Readonly<Record<string, string>>) => {
    const sheet = onlyColumn(cells);
    const diagnosis = diagnoseTable3(sheet);
    return diagnosis.is === 'guesses' ? diagnosis.guesses.map((guess) => say(sheet, guess)) : [];
  };

  test('are told with the fewest slips of the fingers first', () => {
    // 「30」 for 「21」 are two slips, 「0」 for 「9」 is one.
    expect(guessed({ '1/natural': '30' })).toEqual(['one: 4/natural = 9', 'one: 1/natural = 21']);
    expect(guessed({ '1/natural': '210' })).toEqual([
      'one: 1/natural = 21',
      'one: 4/natural = 189',
    ]);
  });

  test('are told in the order of the form where as much speaks for each', () => {
    expect(guessed({ '1/natural': '12' })).toEqual(['one: 1/natural = 21', 'one: 2/natural = 9']);
  });

  test('of more than three cells are none', () => {
    expect(guessed({ '3-1/natural': '10' })).toEqual([]);
  });
});

describe('several cells that are wrong', () => {
  const columns = applicants.slice(0, 4);
  const rows = ['1', '2', '3-1', '3-2', '3-3-1', '4'];
  const cell = fc
    .tuple(fc.constantFrom(...rows), fc.constantFrom(...columns))
    .map((at) => at.join('/'));
  const figure = fc.constantFrom('0', '3', '9', '12', '21');
  const wrong = fc
    .uniqueArray(fc.tuple(cell, figure), { selector: ([at]) => at, minLength: 2, maxLength: 3 })
    .map((cells): Record<string, string> => Object.fromEntries(cells));
  /** A figure that stands in the neighbouring cell, or stands where that one's should. */
  const slipped = fc
    .tuple(
      fc.constantFrom(...rows),
      fc.nat(2),
      fc.constantFrom('swap', 'move', 'copy'),
      fc.boolean(),
    )
    .map(([row, at, kind, isAlone]): Record<string, string> => {
      const [one, other] = [`${row}/${columns[at]}`, `${row}/${columns[at + 1]}`];
      const was = (name: string) => right[`table3/${name}`] ?? '0';
      const blank = Object.fromEntries(applicants.slice(4, 6).map((id) => [`3-1/${id}`, '']));
      return {
        ...(isAlone ? blank : {}),
        [one]: kind === 'move' ? '0' : was(other),
        [other]: kind === 'swap' ? was(one) : kind === 'move' ? was(one) : was(other),
      };
    });
  const brokenAfter = (sheet: BalanceSheet, { changes }: Guess) => {
    const values = Float64Array.from(sheet.values);
    for (const { cell: at, to } of changes) values[at] = to;
    return balanceSheet(sheet.plan, { values }).broken;
  };
  const sumsOf = ({ plan }: BalanceSheet, { changes }: Guess) =>
    changes.flatMap(({ cell: at }) => (plan.partsOf[at] ?? []).map(({ sum }) => sum));

  test('each way that is told mends all sums, with no figure below nothing', () => {
    fc.assert(
      fc.property(fc.oneof(wrong, slipped), (cells) => {
        const sheet = sheetOf(cells);
        for (const guess of [...guessSeveral(sheet).guesses, ...explainApart(sheet)]) {
          expect(brokenAfter(sheet, guess)).toEqual([]);
          expect(guess.changes.every(({ to }) => to >= 0)).toBe(true);
        }
        expect(explainApart(sheet).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 200 },
    );
  });

  test('are each for itself only where that is all that explains, and no sum has two of them', () => {
    fc.assert(
      fc.property(fc.oneof(wrong, slipped), (cells) => {
        const sheet = sheetOf(cells);
        const diagnosis = diagnoseTable3(sheet);
        if (sheet.broken.length === 0 || explainByOne(sheet).length > 0) return;
        const { guesses } = guessSeveral(sheet);
        const [only] = guesses;
        const sums = only ? sumsOf(sheet, only) : [];
        const isApart =
          only?.shape === 'several' && guesses.length === 1 && new Set(sums).size === sums.length;
        expect(diagnosis.is === 'apart').toBe(isApart);
        expect(diagnosis.is === 'open').toBe(guesses.length === 0 || guesses.length > 3);
      }),
      { numRuns: 200 },
    );
  });

  test('of one row are a guess, not each for itself', () => {
    expect(told({ '1/natural': '23', '1/legal': '3' })).toEqual([
      'several: 1/natural = 21, 1/legal = 0',
    ]);
  });

  test('slips between neighbours are told before all else, those that move figures unchanged before others', () => {
    fc.assert(
      fc.property(fc.oneof(wrong, slipped), (cells) => {
        const sheet = sheetOf(cells);
        const all = withoutRepeats([...explainByTwo(sheet), ...explainByShift(sheet)]);
        if (all.length === 0) return;
        const { guesses, picked } = guessSeveral(sheet);
        expect(picked).toBe(guesses.length < all.length);
        const slips = all.filter(({ shape }) => shape !== 'several');
        const isSlip = guesses.map(({ shape }) => shape !== 'several');
        expect(new Set(isSlip)).toEqual(new Set([slips.length > 0]));
        if (slips.length === 0) expect(guesses).toHaveLength(all.length);
        else if (slips.length <= 3) expect(guesses).toHaveLength(slips.length);
      }),
      { numRuns: 200 },
    );
  });
});
