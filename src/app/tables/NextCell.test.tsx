import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { mappedTable } from '../../testkit/app/mounted-table.ts';
import { blankOf, shownTables } from '../../testkit/app/table-shapes.ts';
import { createNextCell } from './next-cell.ts';
import type { MappedFigure, TableMap } from './table-map.ts';

afterAll(cleanup);

const key = (name: string, modifiers: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...modifiers });
const arrows = { '↑': 'ArrowUp', '↓': 'ArrowDown', '←': 'ArrowLeft', '→': 'ArrowRight' };

/** Goes as keys lead: ↑↓←→, H(ome), E(nd), T(ab), ⏎ and ⇧⏎ as N(ext) and P(revious). */
function go(map: TableMap, from: MappedFigure, keys: string): MappedFigure {
  const nextCell = createNextCell(map);
  let figure = from;
  for (const each of keys) figure = step(map, nextCell, figure, each);
  return figure;
}

function step(
  map: TableMap,
  nextCell: ReturnType<typeof createNextCell>,
  from: MappedFigure,
  name: string,
) {
  if (name === 'T') {
    nextCell.tab(from);
    const all = map.lines.flat();
    return all[all.indexOf(from) + 1] ?? from;
  }
  if (name === 'N' || name === 'P') return nextCell.ofEnter(from, name === 'N' ? 'down' : 'up');
  const named = { ...arrows, H: 'Home', E: 'End' }[name] ?? name;
  return nextCell.ofKey(key(named), from) ?? from;
}

describe('the way up and down', () => {
  it.each([
    ['issued', '↓↓↓↓↓', 'table2.fees.amount'],
    ['issued', '↓↓↓↓↑↑↑↑', 'table2.rules.issued'],
    ['inForce', '↓↓↓↓↑↑↑↑', 'table2.rules.inForce'],
    ['inForce', '↓↓↑', 'table2.normative.inForce'],
    ['inForce', 'NNNPPP', 'table2.rules.inForce'],
    ['inForce', 'N↓N↑P↑', 'table2.rules.inForce'],
  ])('from %s by %s keeps its column through wide cells', (column, keys, to) => {
    const { map, at } = mappedTable(blankOf('2021'), 2);
    expect(go(map, at(`table2.rules.${column}`), keys).cell.address).toBe(to);
  });

  it('takes the column anew after a step to the side, Home or End', () => {
    const { map, at } = mappedTable(blankOf('2021'), 2);
    const from = at('table2.rules.inForce');
    expect(go(map, from, '↓←↓↑').cell.address).toBe('table2.normative.repealed');
    expect(go(map, from, '↓H↓↑').cell.address).toBe('table2.normative.issued');
    expect(go(map, at('table2.rules.issued'), '↓E↓↑').cell.address).toBe(
      'table2.normative.inForce',
    );
  });

  it('keeps it with Ctrl, too', () => {
    const { map, at } = mappedTable(blankOf('2021'), 2);
    const nextCell = createNextCell(map);
    const ctrlUp = new KeyboardEvent('keydown', { key: 'ArrowUp', ctrlKey: true });
    const below = nextCell.ofKey(key('ArrowDown'), at('table2.normative.issued'));
    expect(below?.cell.address).toBe('table2.licensing.decisions');
    expect(nextCell.ofKey(ctrlUp, below ?? at('table2.fees.amount'))?.cell.address).toBe(
      'table2.rules.issued',
    );
  });

  it('takes the column anew where the mouse went elsewhere', () => {
    const { map, at } = mappedTable(blankOf('2021'), 3);
    const nextCell = createNextCell(map);
    nextCell.ofKey(key('ArrowDown'), at('table3.1.natural'));
    nextCell.forget();
    expect(nextCell.ofKey(key('ArrowDown'), at('table3.1.other'))?.cell.address).toBe(
      'table3.2.other',
    );
  });

  it.each(shownTables)('through table %i and back ends where it began: %s %s', (...shown) => {
    const [section, id, , local] = shown;
    const { map } = mappedTable(blankOf(id, local), section);
    const [first = [], ...others] = map.lines;
    const lastRow = map.lines[others.length]?.[0]?.row;
    const down = '↓'.repeat(others.length);
    for (const figure of first) {
      expect(go(map, figure, down).row).toBe(lastRow);
      expect(go(map, figure, down + '↑'.repeat(others.length))).toBe(figure);
    }
  });
});

describe('Enter', () => {
  it.each([
    ['below the cell where a run of Tabs began', 'table3.1.natural', 'TTN', 'table3.2.natural'],
    ['above it with Shift', 'table3.2.business', 'TTTP', 'table3.1.business'],
    ['in that column from then on', 'table3.1.business', 'TTNNN', 'table3.3.2.business'],
    ['where Tabs went on in the next line', 'table3.1.total', 'TTN', 'table3.3.1.total'],
    ['straight down where an arrow came between', 'table3.1.natural', 'TT→N', 'table3.2.welfare'],
    ['straight down where Home came between', 'table3.1.business', 'TTHN', 'table3.2.natural'],
    ['straight down where Enter ended the run', 'table3.1.natural', 'TN→N', 'table3.3.1.business'],
    ['to the start of the next run', 'table3.1.natural', 'TN→→TTN', 'table3.3.1.research'],
  ])('leads %s', (_, from, keys, to) => {
    const { map, at } = mappedTable(blankOf('2021'), 3);
    expect(go(map, at(from), keys).cell.address).toBe(to);
  });

  it('stays at the edge', () => {
    const { map, at } = mappedTable(blankOf('2021'), 3);
    expect(go(map, at('table3.4.legal'), 'N').cell.address).toBe('table3.4.legal');
    expect(go(map, at('table3.1.legal'), 'P').cell.address).toBe('table3.1.legal');
  });
});

describe('a key', () => {
  it('leads nowhere at the edge, which is not the same as being none of the table’s', () => {
    const { map, at } = mappedTable(blankOf('2021'), 4);
    const nextCell = createNextCell(map);
    expect(nextCell.ofKey(key('ArrowDown'), at('table4.review.upheld'))).toBeNull();
    expect(nextCell.ofKey(key('ArrowLeft'), at('table4.review.upheld'))).toBeNull();
    for (const other of ['PageDown', 'a', 'Delete', 'Tab', 'Enter']) {
      expect(nextCell.ofKey(key(other), at('table4.review.upheld'))).toBeUndefined();
    }
  });

  it.each([
    ['Home', {}, 'table3.3.1.natural'],
    ['End', {}, 'table3.3.1.total'],
    ['Home', { ctrlKey: true }, 'table3.1.natural'],
    ['End', { ctrlKey: true }, 'table3.4.total'],
    ['End', { metaKey: true }, 'table3.4.total'],
    ['ArrowUp', { ctrlKey: true }, 'table3.1.legal'],
    ['ArrowRight', { metaKey: true }, 'table3.3.1.total'],
  ])('%s with %o leads to an end', (name, modifiers, to) => {
    const { map, at } = mappedTable(blankOf('2021'), 3);
    const found = createNextCell(map).ofKey(key(name, modifiers), at('table3.3.1.legal'));
    expect(found?.cell.address).toBe(to);
  });
});

it.each(shownTables)('any keys in any order end in a cell of table %i: %s %s', (...shown) => {
  const [section, id, , local] = shown;
  const { map } = mappedTable(blankOf(id, local), section);
  const all = map.lines.flat();
  const oneKey = fc.record({
    name: fc.constantFrom(...Object.values(arrows), 'Home', 'End', 'T', 'N', 'P'),
    ctrlKey: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.array(oneKey, { maxLength: 30 }), (start, keys) => {
      const nextCell = createNextCell(map);
      let figure = all[start] as MappedFigure;
      for (const { name, ctrlKey } of keys) {
        figure =
          name.length === 1
            ? step(map, nextCell, figure, name)
            : (nextCell.ofKey(key(name, { ctrlKey }), figure) ?? figure);
        expect(map.figureOf(figure.input)).toBe(figure);
      }
    }),
    { numRuns: 40 },
  );
});
