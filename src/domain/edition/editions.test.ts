import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occupancy } from '../../testkit/domain/occupancy.ts';
import { table3SumRules, table4SumRules } from '../checks/all-rules.ts';
import type { ExtraRow, LocalRows } from './cell-address.ts';
import type { Edition, Table3Row, TableSection } from './edition.ts';
import { editionById, editionForYear, editions, findEdition, firstReportYear } from './editions.ts';
import { type FigureCell, figureCells } from './figure-cells.ts';
import { tableGrid } from './table-grid.ts';
import { table3KeepWithNext } from './table3-page-groups.ts';

const sections: readonly TableSection[] = [2, 3, 4];
const noLocalRows: LocalRows = { splits: {}, extraRows: [] };
const parts = [
  { id: 'p1', label: '行政检查' },
  { id: 'p2', label: '行政确认' },
];
const extraRows = [
  { id: 'r1', label: '公开发布总数量' },
  { id: 'r2', label: '' },
];

/** Two below each row, the second without a name, and one above all of an item. */
const inItems = ({ items }: Edition['table2']): ExtraRow[] =>
  items.flatMap(({ id: item, rows }, at) => [
    { id: `t${at}`, label: '其他事项', at: { item, below: '' } },
    ...rows.flatMap(({ id }) => [
      { id: `a${id}`, label: '其他事项', at: { item, below: id } },
      { id: `b${id}`, label: '', at: { item, below: id } },
    ]),
  ]);

/** The local rows that an edition's tables may have, its last row split too. */
function localRowsOf({ table2 }: Edition): [string, LocalRows][] {
  const rows = table2.items.flatMap((item) => item.rows.map(({ id }) => id));
  const everywhere = Object.fromEntries(rows.map((id) => [id, parts]));
  const last = { [rows[rows.length - 1] as string]: [...parts, { id: 'p3', label: '其他' }] };
  return [
    ['as printed', noLocalRows],
    ['with extra rows', { splits: {}, extraRows }],
    ['with its last row in three', { splits: last, extraRows: [] }],
    ['with every row in two, and extra rows', { splits: everywhere, extraRows }],
    ['with rows below every row of every item', { splits: {}, extraRows: inItems(table2) }],
    ['with all of these', { splits: everywhere, extraRows: [...inItems(table2), ...extraRows] }],
    [
      'with rows in an item that it does not have, and below a row that it does not have',
      {
        splits: {},
        extraRows: [
          { id: 'o1', label: '甲', at: { item: '二十', below: 'none' } },
          { id: 'o2', label: '乙', at: { item: '一', below: 'none' } },
        ],
      },
    ],
    ['with a split of a row that it does not have', { splits: { none: parts }, extraRows: [] }],
    ['with a split that has no parts', { splits: { [rows[0] as string]: [] }, extraRows: [] }],
  ];
}

describe.each(editions)('the edition of $id', (edition) => {
  const { table2, table3, table4 } = edition;

  describe.each(localRowsOf(edition))('%s', (_, local) => {
    const cells = figureCells(edition, local);

    test('names each figure cell once, by a key without dots', () => {
      expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
      expect(new Set(cells.map(({ address }) => address)).size).toBe(cells.length);
      for (const { key, table } of cells) {
        expect(key).toMatch(/^table[234]\/[\w+\u4e00-\u9fff-]+\/\w+$/);
        expect(key.startsWith(`table${table}/`)).toBe(true);
      }
    });

    test.each(sections)('fills table %i without gap or overlap, merges included', (section) => {
      for (const localAmountHeads of [true, false]) {
        const grid = tableGrid(section, edition, local, { localAmountHeads });
        const counted = occupancy(grid.cells, grid.rows, grid.columns);
        expect(counted).toEqual(counted.map((line) => line.map(() => 1)));
        expect(grid.keepWithNext).toHaveLength(grid.rows);
        expect(grid.keepWithNext[grid.rows - 1]).toBe(false);
      }
    });

    test.each(sections)('prints the figures of table %i in reading order', (section) => {
      const grid = tableGrid(section, edition, local, { localAmountHeads: false });
      const printed = grid.cells.flatMap(({ key }) => (key ? [key] : []));
      expect(printed).toEqual(cells.filter(({ table }) => table === section).map(({ key }) => key));
    });

    test('gives each printed label that can differ an address of its own', () => {
      const addresses = sections.flatMap((section) =>
        tableGrid(section, edition, local, { localAmountHeads: false }).cells.flatMap(
          ({ labelAddress }) => labelAddress ?? [],
        ),
      );
      expect(new Set(addresses).size).toBe(addresses.length);
    });
  });

  test('has ids that are unique where they stand, and free of dots but for row numbers', () => {
    const lists = [
      table2.items.map(({ id }) => id),
      table2.items.flatMap((item) => item.rows.map(({ id }) => id)),
      ...table2.items.map((item) => item.columns.map(({ id }) => id)),
      table3.applicants.map(({ id }) => id),
      table3.rows.map(({ id }) => id.split('.').join('-')),
      table4.groups.map(({ id }) => id),
      table4.outcomes.map(({ id }) => id),
    ];
    for (const ids of lists) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[\w\u4e00-\u9fff-]+$/);
    }
    expect(table2.items.flatMap(({ rows }) => rows.map(({ id }) => id))).not.toContain('extra');
  });

  test('has one row of each kind that the form balances, and results', () => {
    const roles = table3.rows.map(({ role }) => role);
    const count = (role: string) => roles.filter((each) => each === role).length;
    expect([
      count('received'),
      count('carriedIn'),
      count('resultTotal'),
      count('carriedOut'),
    ]).toEqual([1, 1, 1, 1]);
    expect(count('result')).toBeGreaterThan(1);
  });

  test('ends its applicants and outcomes with the total', () => {
    expect(table3.applicants[table3.applicants.length - 1]).toEqual({ id: 'total', label: '总计' });
    expect(table4.outcomes[table4.outcomes.length - 1]).toEqual({ id: 'total', label: '总计' });
  });

  test('adds up only cells that are there, and every total is the end of a sum', () => {
    const cells = figureCells(edition, noLocalRows);
    const keys = new Set(cells.map(({ key }) => key));
    const sums = [...table3SumRules, ...table4SumRules].flatMap((rule) => rule.sums(edition));
    for (const { left, right, total } of sums) {
      expect(left.length).toBeGreaterThan(0);
      for (const { key } of [...left, ...right, { key: total }]) expect(keys).toContain(key);
    }
    const ends = new Set(sums.map(({ total }) => total));
    for (const { key, isTotal } of cells) expect(ends.has(key)).toBe(isTotal);
  });

  test('prints Chinese punctuation, full-width, and no blanks', () => {
    const grids = sections.flatMap(
      (section) => tableGrid(section, edition, noLocalRows, { localAmountHeads: false }).cells,
    );
    const labels = [...grids.map(({ text }) => text), ...edition.headings, edition.formTitle];
    for (const label of labels) expect(label).not.toMatch(/[()[\],:;"'\s]/);
  });

  test('numbers its six headings in order', () => {
    expect(edition.headings.map((heading) => heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
  });

  test('takes whole numbers in items, signed ones for changes only, money in 万元', () => {
    for (const { kind, unit, columnId } of figureCells(edition, noLocalRows)) {
      expect(kind === 'amount').toBe(unit === '万元');
      expect(kind === 'signed').toBe(columnId === 'change');
    }
  });
});

describe('the editions', () => {
  test('are those in forms/, each in a file of its id', () => {
    const files = readdirSync(new URL('./forms', import.meta.url)).sort();
    expect(editions.map(({ id }) => `${id}.ts`)).toEqual(files);
  });

  test('follow one another without a year between them or in two of them', () => {
    editions.forEach(({ years }, index) => {
      const next = editions[index + 1];
      if (next) expect(years.to).toBe(next.years.from - 1);
      else expect(years.to).toBeUndefined();
    });
    expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
    expect(firstReportYear).toBe(2019);
  });

  test.each([
    [2000, '2019'],
    [2018, '2019'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2022, '2021'],
    [2025, '2021'],
    [2099, '2021'],
  ])('a report on %i uses the form of %s', (year, id) => {
    expect(editionForYear(year).id).toBe(id);
  });

  test('are found by id; another id is refused with those that there are', () => {
    for (const edition of editions) {
      expect(editionById(edition.id)).toBe(edition);
      expect(findEdition(edition.id)).toBe(edition);
    }
    expect(findEdition('2020')).toBeUndefined();
    expect(() => editionById('2020')).toThrow('No edition "2020"; there are 2019, 2021.');
  });
});

describe('the cells of a report', () => {
  const edition = editionById('2019');
  const local = { splits: { services: parts }, extraRows };
  const cells = figureCells(edition, local);

  test.each([
    {
      address: 'table2.services/行政检查.change',
      key: 'table2/services+p1/change',
      rowName: '其他对外管理服务事项（行政检查）',
      columnName: '本年增/减',
      kind: 'signed',
      unit: '项',
    },
    {
      address: 'table2.extra.1',
      key: 'table2/extra+r1/value',
      rowName: '公开发布总数量',
      columnName: '数量',
      kind: 'count',
      unit: '件',
    },
    { address: 'table2.extra.2', key: 'table2/extra+r2/value', rowName: '附加行 2' },
    {
      address: 'table2.procurement.amount',
      key: 'table2/procurement/amount',
      kind: 'amount',
      unit: '万元',
    },
    {
      address: 'table3.3.3.7.total',
      key: 'table3/3-3-7/total',
      rowName: '（三）不予公开 7.属于行政执法案卷',
      columnName: '总计',
      isTotal: true,
    },
    { address: 'table3.3.7.natural', key: 'table3/3-7/natural', isTotal: true },
    { address: 'table3.4.natural', rowName: '四、结转下年度继续办理', isTotal: false },
    {
      address: 'table4.direct.upheld',
      key: 'table4/direct/upheld',
      rowName: '未经复议直接起诉',
      columnName: '结果维持',
      isTotal: false,
    },
  ])('are addressed and named as a clerk would: $address', (expected) => {
    expect(cells.find(({ address }) => address === expected.address)).toMatchObject(expected);
  });

  test('the undivided row has no cells of its own once it is split', () => {
    expect(cells.some(({ key }) => key.startsWith('table2/services/'))).toBe(false);
  });

  test('are the same list until the local rows change', () => {
    const before = figureCells(edition, local);
    expect(figureCells(edition, { ...local })).toBe(before);
    expect(figureCells(edition, { ...local, extraRows: [] })).toHaveLength(before.length - 2);
  });

  test('are kept for each of several reports in turn, whatever they share', () => {
    const extra = [...extraRows];
    const reports: [Edition, LocalRows][] = [
      [edition, local],
      [edition, { splits: local.splits, extraRows: extra }],
      [edition, { splits: { ...local.splits }, extraRows }],
      [editionById('2021'), local],
    ];
    const first = reports.map(([of, rows]) => figureCells(of, rows));
    expect(new Set(first).size).toBe(reports.length);
    const second = reports.map(([of, rows]) => figureCells(of, rows));
    second.forEach((list, index) => {
      expect(list).toBe(first[index]);
    });
  });
});

describe('local rows of one label, or of none', () => {
  const edition = editionById('2019');
  const rows = (...labels: string[]) => labels.map((label, index) => ({ id: `p${index}`, label }));
  const servicesOf = (...labels: string[]) =>
    figureCells(edition, { splits: { services: rows(...labels) }, extraRows: [] }).filter(
      ({ rowId, columnId }) => rowId === 'services' && columnId === 'change',
    );
  const names = (cells: readonly FigureCell[]) =>
    cells.map(({ rowName }) => /（(.*)）$/.exec(rowName)?.[1]);

  test.each([
    [
      ['', ''],
      ['第 1 行', '第 2 行'],
    ],
    [
      ['行政检查', '', '  '],
      ['行政检查', '第 2 行', '第 3 行'],
    ],
    [
      ['行政检查', '行政 检查'],
      ['行政检查，第 1 行', '行政 检查，第 2 行'],
    ],
  ])('%j are told apart by people: %j', (labels, expected) => {
    expect(names(servicesOf(...labels))).toEqual(expected);
  });

  test('share an address, and have each a key and a meaning of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', ' ', '甲', '甲 1/2', '甲/1', '乙.change'), { maxLength: 6 }),
        (labels) => {
          const local = { splits: { services: rows(...labels) }, extraRows: rows(...labels) };
          const cells = figureCells(edition, local);
          expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
          expect(new Set(cells.map(({ meaning }) => meaning)).size).toBe(cells.length);
        },
      ),
    );
    const [first, second] = servicesOf('', '');
    expect(first?.address).toBe('table2.services/.change');
    expect(second?.address).toBe(first?.address);
  });
});

describe('the local wording of amount heads', () => {
  const heads = (id: string, localAmountHeads: boolean) =>
    tableGrid(2, editionById(id), noLocalRows, { localAmountHeads })
      .cells.filter(({ kind }) => kind === 'columnHead')
      .map(({ text }) => text);

  test.each([
    ['2019', '采购总金额', '采购总金额（万元，保留四位小数）'],
    ['2021', '本年收费金额（单位：万元）', '本年收费金额（单位：万元，保留4位小数）'],
  ])('replaces one head of the %s form and no other', (id, official, local) => {
    expect(heads(id, true)).toEqual(
      heads(id, false).map((head) => (head === official ? local : head)),
    );
    expect(heads(id, true)).toContain(local);
  });
});

describe('where a table may go on to the next page', () => {
  const breaksBefore = (
    section: TableSection,
    local = noLocalRows,
    edition = editionById('2021'),
  ) => {
    const grid = tableGrid(section, edition, local, { localAmountHeads: false });
    const firstLabel = (row: number) =>
      grid.cells
        .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.text)
        .map(({ text }) => text)
        .join('|');
    return grid.keepWithNext.flatMap((keeps, row) =>
      keeps || row === grid.rows - 1 ? [] : [firstLabel(row + 1)],
    );
  };

  test('in table 二 only before an item of 第二十条', () => {
    expect(breaksBefore(2)).toEqual([
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
    ]);
    expect(breaksBefore(2, { splits: { fees: parts }, extraRows })).toEqual(breaksBefore(2));
  });

  test.each(editions)(
    'in table 三 of $id only before （三）, （四）, （五） and （六）',
    (edition) => {
      expect(
        breaksBefore(3, noLocalRows, edition).map(
          (labels) => /（.）/.exec(labels.replace(/.*结果/, ''))?.[0],
        ),
      ).toEqual(['（三）', '（四）', '（五）', '（六）']);
    },
  );

  test.each(editions)('in table 三 of $id whatever its rows are called by', (edition) => {
    const keeps = (rows: readonly Table3Row[]) =>
      tableGrid(3, { ...edition, table3: { ...edition.table3, rows } }, noLocalRows, {
        localAmountHeads: false,
      }).keepWithNext;
    const { rows } = edition.table3;
    const renamed = rows.map((row, index) => ({ ...row, id: `row${rows.length - index}` }));
    const relabelled = rows.map((row) => ({ ...row, path: row.path.map((label) => `其${label}`) }));
    expect(keeps(renamed)).toEqual(keeps(rows));
    expect(keeps(relabelled)).toEqual(keeps(rows));
  });

  test('in table 三 without groups of results nowhere', () => {
    const { table3 } = editionById('2021');
    const rows = table3.rows.filter(({ path }) => path.length < 3);
    expect(table3KeepWithNext(rows)).toEqual([...rows.slice(1).map(() => true), false]);
  });

  test('in table 三 without a label around all results before the same rows', () => {
    const { rows } = editionById('2021').table3;
    const flat = rows.map((row) => ({
      ...row,
      path: row.path.length > 1 ? row.path.slice(1) : row.path,
    }));
    expect(table3KeepWithNext(flat)).toEqual(table3KeepWithNext(rows));
  });

  test('in table 四 nowhere', () => {
    expect(breaksBefore(4)).toEqual([]);
  });
});
