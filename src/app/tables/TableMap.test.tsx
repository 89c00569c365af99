import { cleanup } from '@testing-library/react';
import { afterAll, describe, expect, it } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { tableGrid } from '../../domain/edition/table-grid.ts';
import { labelOf } from '../../testkit/app/dom-table.ts';
import { addressesOf, type MappedTable, mappedTable } from '../../testkit/app/mounted-table.ts';
import { blankOf, extraRows, parts, shownTables } from '../../testkit/app/table-shapes.ts';
import { around, figuresIn, figuresOf, type Place } from './table-map.ts';

afterAll(cleanup);

const placeOf = ({ row, column, rowSpan, columnSpan }: Place): Place => ({
  ...{ row, column, rowSpan, columnSpan },
});

describe.each(shownTables)('the map of table %i of %s %s', (section, id, _, local) => {
  it('has the figures, labels and heads of the printed table', () => {
    const { map } = mappedTable(blankOf(id, local), section);
    const { cells, columns } = tableGrid(section, editionById(id), local, {
      localAmountHeads: false,
    });
    // On paper an extra row is one cell; on screen its figure stands in the last column.
    const figureParts = cells.flatMap((cell) => {
      if (!cell.key) return [];
      const place = placeOf(cell);
      return cell.kind === 'extraRow'
        ? [{ key: cell.key, ...place, column: columns - 1, columnSpan: 1 }]
        : [{ key: cell.key, ...place }];
    });
    expect(
      map.lines.flat().map((figure) => ({ key: figure.cell.key, ...placeOf(figure) })),
    ).toEqual(figureParts);
    expect(
      map.heads.map((head) => ({
        ...placeOf(head),
        text: labelOf(head.box),
        isRowLabel: head.isRowLabel,
      })),
    ).toEqual(
      cells.flatMap((cell) => {
        if (cell.kind === 'figure') return [];
        const isExtra = cell.kind === 'extraRow';
        const head = { ...placeOf(cell), isRowLabel: isExtra || cell.kind === 'rowHead' };
        return isExtra
          ? [{ ...head, columnSpan: columns - 1, text: cell.text }]
          : [{ ...head, text: cell.text }];
      }),
    );
  });

  it('has one line for each row that holds figures', () => {
    const { map } = mappedTable(blankOf(id, local), section);
    const rows = map.lines.map((line) => new Set(line.map(({ row }) => row)));
    expect(rows.every(({ size }) => size === 1)).toBe(true);
    expect(new Set(rows.flatMap((row) => [...row])).size).toBe(map.lines.length);
  });
});

describe('a figure is found', () => {
  it('by its input', () => {
    const { map, at } = mappedTable(blankOf('2021'), 4);
    const figure = at('table4.direct.pending');
    expect(map.figureOf(figure.input)?.cell).toBe(figure.cell);
    expect(map.figureOf(figure.box)).toBeUndefined();
    expect(map.figureOf(null)).toBeUndefined();
  });

  it('by anything in its box', () => {
    const { map, at } = mappedTable(blankOf('2021'), 4);
    const { box, cell, input } = at('table4.direct.pending');
    for (const element of [box, input]) expect(map.figureAround(element)?.cell).toBe(cell);
    expect(map.figureAround(map.heads[0]?.box ?? null)).toBeUndefined();
    expect(map.figureAround(document)).toBeUndefined();
    expect(map.figureAround(null)).toBeUndefined();
  });
});

/** The figures that the head or label with this text speaks of; the n-th of them from above. */
const spokenOf = ({ map }: MappedTable, text: string, which = 0) => {
  const head = map.heads.filter(({ box }) => box.textContent === text)[which];
  if (!head) throw new Error(`There is no head “${text}”.`);
  return addressesOf(figuresOf(map, head));
};
const columnsOf = (addresses: readonly string[]) => [
  ...new Set(addresses.map((address) => address.split('.').pop())),
];

describe('the figures that a label or head speaks of', () => {
  it('are those of the row beside a label', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(spokenOf(mounted, '2.重复申请')).toEqual(
      ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'].map(
        (column) => `table3.3.5.2.${column}`,
      ),
    );
  });

  it('are those of all its rows beside an outer label', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    const figures = spokenOf(mounted, '（四）无法提供');
    expect(figures).toHaveLength(21);
    expect(figures[0]).toBe('table3.3.4.1.natural');
    expect(figures[20]).toBe('table3.3.4.3.total');
    expect(spokenOf(mounted, '三、本年度办理结果')).toHaveLength(22 * 7);
  });

  it('are those of the column below a head', () => {
    const figures = spokenOf(mappedTable(blankOf('2021'), 3), '科研机构');
    expect(figures).toHaveLength(25);
    expect(columnsOf(figures)).toEqual(['research']);
  });

  it('are those of all its columns below a head over a group', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    const group = spokenOf(mounted, '法人或其他组织');
    expect(group).toHaveLength(25 * 5);
    expect(columnsOf(group)).toEqual(['business', 'research', 'welfare', 'legal', 'other']);
    expect(spokenOf(mounted, '申请人情况')).toHaveLength(25 * 7);
  });

  it('are none for the corner', () => {
    const note = editionById('2021').table3.note;
    expect(spokenOf(mappedTable(blankOf('2021'), 3), note)).toEqual([]);
    expect(spokenOf(mappedTable(blankOf('2021'), 2), '信息内容')).toEqual([]);
  });

  it('of table 四 are those of one group, or of both lawsuits', () => {
    const mounted = mappedTable(blankOf('2021'), 4);
    expect(spokenOf(mounted, '行政诉讼')).toHaveLength(10);
    expect(spokenOf(mounted, '复议后起诉')).toHaveLength(5);
    expect(spokenOf(mounted, '结果纠正', 1)).toEqual(['table4.direct.corrected']);
  });

  it('of an item of table 二 are its own, though others stand below', () => {
    const mounted = mappedTable(blankOf('2021'), 2);
    expect(spokenOf(mounted, '第二十条第（六）项')).toEqual([
      'table2.punishment.decisions',
      'table2.coercion.decisions',
    ]);
    expect(spokenOf(mounted, '本年废止件数')).toEqual([
      'table2.rules.repealed',
      'table2.normative.repealed',
    ]);
    expect(spokenOf(mounted, '本年处理决定数量', 1)).toEqual([
      'table2.punishment.decisions',
      'table2.coercion.decisions',
    ]);
  });

  it('of a split row are those of its parts, of a part its own', () => {
    const local = { splits: { services: parts }, extraRows };
    const mounted = mappedTable(blankOf('2019', local), 2);
    expect(spokenOf(mounted, '其他对外管理服务事项')).toHaveLength(6);
    expect(spokenOf(mounted, '行政确认')).toEqual([
      'table2.services/行政确认.lastYear',
      'table2.services/行政确认.change',
      'table2.services/行政确认.decisions',
    ]);
    expect(spokenOf(mounted, '本年增/减')).toEqual([
      'table2.licensing.change',
      'table2.services/行政检查.change',
      'table2.services/行政确认.change',
    ]);
  });

  it('of an extra row are its one figure', () => {
    const { map } = mappedTable(blankOf('2021', { splits: {}, extraRows }), 2);
    const labels = map.heads.slice(-2);
    expect(labels.map((label) => addressesOf(figuresOf(map, label)))).toEqual([
      ['table2.extra.1'],
      ['table2.extra.2'],
    ]);
  });
});

it('local rows are none of the item above them', () => {
  const { map } = mappedTable(blankOf('2021', { splits: {}, extraRows }), 2);
  const heads = map.heads.filter(({ box }) => /第（八）项|收费金额/.test(box.textContent));
  expect(heads.map((head) => addressesOf(figuresOf(map, head)))).toEqual([
    ['table2.fees.amount'],
    ['table2.fees.amount'],
  ]);
});

describe('the figures in a part of the table', () => {
  const between = ({ map, at }: MappedTable, from: string, to: string) =>
    figuresIn(map, around(at(from), at(to))).map(addressesOf);

  it('are the same from whichever corner it is drawn', () => {
    const mounted = mappedTable(blankOf('2021'), 3);
    const [from, to] = ['table3.1.business', 'table3.3.1.research'] as const;
    const wanted = [
      ['table3.1.business', 'table3.1.research'],
      ['table3.2.business', 'table3.2.research'],
      ['table3.3.1.business', 'table3.3.1.research'],
    ];
    expect(between(mounted, from, to)).toEqual(wanted);
    expect(between(mounted, to, from)).toEqual(wanted);
    expect(between(mounted, 'table3.3.1.business', 'table3.1.research')).toEqual(wanted);
  });

  it('are all columns where a wide cell is a corner, without the heads in between', () => {
    const mounted = mappedTable(blankOf('2021'), 2);
    expect(between(mounted, 'table2.normative.repealed', 'table2.punishment.decisions')).toEqual([
      ['table2.normative.issued', 'table2.normative.repealed', 'table2.normative.inForce'],
      ['table2.licensing.decisions'],
      ['table2.punishment.decisions'],
    ]);
  });

  it('are also those that a merged cell only reaches into', () => {
    // Three columns over two: the second of two begins in the middle of the second of three.
    const mounted = mappedTable(blankOf('2019'), 2);
    expect(between(mounted, 'table2.coercion.change', 'table2.fees.change')).toEqual([
      ['table2.coercion.change', 'table2.coercion.decisions'],
      ['table2.fees.lastYear', 'table2.fees.change'],
    ]);
  });
});
