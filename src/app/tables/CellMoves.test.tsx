import { cleanup } from '@testing-library/react';
import { afterAll, describe, expect, it } from 'vitest';
import { type MappedTable, mappedTable } from '../../testkit/app/mounted-table.ts';
import { blankOf, shownTables } from '../../testkit/app/table-shapes.ts';
import { type Direction, edgeOfLine, edgeOfTable, figureAtEdge, nextFigure } from './cell-moves.ts';
import { type MappedFigure, middle } from './table-map.ts';

afterAll(cleanup);

const addressOf = (figure: MappedFigure | undefined) => figure?.cell.address;
const next = ({ map, at }: MappedTable, from: string, direction: Direction) =>
  addressOf(nextFigure(map, at(from), direction));

describe('one step', () => {
  it.each<[Direction, string]>([
    ['up', 'table3.3.1.research'],
    ['down', 'table3.3.3.1.research'],
    ['left', 'table3.3.2.business'],
    ['right', 'table3.3.2.welfare'],
  ])('%s leads to the cell beside', (direction, to) => {
    const mounted = mappedTable(blankOf('2021'), 3);
    expect(next(mounted, 'table3.3.2.research', direction)).toBe(to);
  });

  it.each<[Direction, string]>([
    ['up', 'table3.1.total'],
    ['right', 'table3.1.total'],
    ['down', 'table3.4.natural'],
    ['left', 'table3.4.natural'],
  ])('%s leads nowhere at the edge', (direction, from) => {
    expect(next(mappedTable(blankOf('2021'), 3), from, direction)).toBeUndefined();
  });

  it('into a line of other widths leads to the cell that lies there', () => {
    const mounted = mappedTable(blankOf('2019'), 2);
    expect(next(mounted, 'table2.coercion.lastYear', 'down')).toBe('table2.fees.lastYear');
    expect(next(mounted, 'table2.coercion.decisions', 'down')).toBe('table2.fees.change');
    expect(next(mounted, 'table2.fees.lastYear', 'up')).toBe('table2.coercion.lastYear');
    expect(next(mounted, 'table2.fees.change', 'up')).toBe('table2.coercion.decisions');
  });

  it('into an extra row leads to its figure from every column', () => {
    const extraRows = [{ id: 'r1', label: '发布总数量' }];
    const mounted = mappedTable(blankOf('2019', { splits: {}, extraRows }), 2);
    for (const from of ['table2.procurement.projects', 'table2.procurement.amount']) {
      expect(next(mounted, from, 'down')).toBe('table2.extra.1');
    }
    expect(next(mounted, 'table2.extra.1', 'up')).toBe('table2.procurement.amount');
  });

  it('keeps to a column that is given, as far as the line has it', () => {
    const { map, at } = mappedTable(blankOf('2021'), 2);
    const from = at('table2.licensing.decisions');
    const [first, , last] = map.lines[1] ?? [];
    expect(addressOf(nextFigure(map, from, 'up', (first?.column ?? 0) + 0.5))).toBe(
      'table2.normative.issued',
    );
    expect(addressOf(nextFigure(map, from, 'up', (last?.column ?? 0) + 0.5))).toBe(
      'table2.normative.inForce',
    );
    expect(addressOf(nextFigure(map, from, 'up', 99))).toBe('table2.normative.inForce');
  });
});

describe.each(shownTables)('in table %i of %s %s', (section, id, _, local) => {
  it('up is the way back of down between lines of equal columns, and right of left', () => {
    const { map } = mappedTable(blankOf(id, local), section);
    const shape = (line: readonly MappedFigure[] = []) =>
      line.map(({ column, columnSpan }) => `${column}+${columnSpan}`).join(' ');
    const overEqual = map.lines.flatMap((line, index) =>
      shape(line) === shape(map.lines[index + 1]) ? line : [],
    );
    for (const figure of overEqual) {
      const below = nextFigure(map, figure, 'down');
      expect(below && nextFigure(map, below, 'up')).toBe(figure);
      expect(below?.column).toBe(figure.column);
    }
    for (const figure of map.lines.flatMap((line) => line.slice(1))) {
      const left = nextFigure(map, figure, 'left');
      expect(left && nextFigure(map, left, 'right')).toBe(figure);
    }
  });
});

describe('Ctrl with an arrow', () => {
  const filled = ['business', 'research', 'legal', 'other'];
  const report = {
    ...blankOf('2021'),
    cells: {
      ...Object.fromEntries(filled.map((column) => [`table3/1/${column}`, '1'])),
      'table3/2/welfare': ' ',
      'table3/3-3-1/natural': '0',
      'table3/3-3-2/natural': '约3',
    },
  };
  const toEdge = (from: string, direction: Direction) => {
    const { map, at } = mappedTable(report, 3);
    return addressOf(figureAtEdge(map, at(from), direction, middle(at(from))));
  };

  it.each<[string, string, Direction, string]>([
    ['from a blank cell to the first that is filled', 'natural', 'right', 'business'],
    ['from within a run to its end', 'business', 'right', 'research'],
    ['from the end of a run over blanks to the next', 'research', 'right', 'legal'],
    ['from the last filled one to the edge', 'other', 'right', 'total'],
    ['from a blank cell back to the nearest', 'welfare', 'left', 'research'],
    ['to the edge where all before it is blank', 'business', 'left', 'natural'],
    ['nowhere from the edge', 'total', 'right', 'total'],
  ])('leads %s', (_, from, direction, to) => {
    expect(toEdge(`table3.1.${from}`, direction)).toBe(`table3.1.${to}`);
  });

  it('goes down a column in the same way, 0 and what cannot be read being filled', () => {
    expect(toEdge('table3.1.natural', 'down')).toBe('table3.3.3.1.natural');
    expect(toEdge('table3.3.3.1.natural', 'down')).toBe('table3.3.3.2.natural');
    expect(toEdge('table3.3.3.2.natural', 'down')).toBe('table3.4.natural');
    expect(toEdge('table3.4.natural', 'up')).toBe('table3.3.3.2.natural');
  });

  it('takes a cell with nothing but blanks for blank', () => {
    expect(toEdge('table3.1.welfare', 'down')).toBe('table3.4.welfare');
    expect(toEdge('table3.2.natural', 'right')).toBe('table3.2.total');
  });

  it('keeps to its column through cells of other widths', () => {
    const cells = { 'table2/licensing/change': '1', 'table2/licensing/decisions': '2' };
    const { map, at } = mappedTable({ ...blankOf('2019'), cells }, 2);
    const up = (from: string) => addressOf(figureAtEdge(map, at(from), 'up', middle(at(from))));
    expect(up('table2.procurement.amount')).toBe('table2.licensing.decisions');
    expect(up('table2.procurement.projects')).toBe('table2.rules.made');
  });
});

describe('the ends', () => {
  it('of a line are its first and last cell, however few it has', () => {
    const { map, at } = mappedTable(blankOf('2021'), 2);
    const from = at('table2.normative.repealed');
    expect(addressOf(edgeOfLine(map, from, 'first'))).toBe('table2.normative.issued');
    expect(addressOf(edgeOfLine(map, from, 'last'))).toBe('table2.normative.inForce');
    const wide = at('table2.licensing.decisions');
    expect(edgeOfLine(map, wide, 'first')).toBe(edgeOfLine(map, wide, 'last'));
  });

  it.each([
    [2, 'table2.rules.issued', 'table2.fees.amount'],
    [3, 'table3.1.natural', 'table3.4.total'],
    [4, 'table4.review.upheld', 'table4.after.total'],
  ] as const)('of table %i are its corners', (section, first, last) => {
    const { map } = mappedTable(blankOf('2021'), section);
    expect(addressOf(edgeOfTable(map, 'first'))).toBe(first);
    expect(addressOf(edgeOfTable(map, 'last'))).toBe(last);
  });
});
