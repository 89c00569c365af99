/** Oddities of real files that mean nothing: whatever is done, the tables read the same. */
import type {
  SourceBlock,
  SourceDocument,
  SourceTable,
} from '../../reading/source/source-document.ts';
import { brokenBefore, cell, unmerged, withCellTexts, withTables } from './source.ts';

export type Change = (source: SourceDocument) => SourceDocument;

const onTables =
  (change: (table: SourceTable, index: number) => SourceTable | readonly SourceTable[]) =>
  (source: SourceDocument) =>
    withTables(source, (table, index) => [change(table, index)].flat());

const asRows = (table: SourceTable, from: number, to: number): SourceTable => ({
  is: 'table',
  rows: table.rows.slice(from, to),
});

const asTable = (blocks: readonly SourceBlock[]): SourceTable => ({
  is: 'table',
  rows: [{ cells: [{ column: 0, columnSpan: 1, rowSpan: 1, blocks }] }],
});

export const oddities: Record<string, Change> = {
  'as printed': (source) => source,
  'half-width signs': onTables((table) =>
    withCellTexts(table, (text) =>
      text
        .replace(/（/g, '(')
        .replace(/）/g, ')')
        .replace(/，/g, ', ')
        .replace(/：/g, ':')
        .replace(/“|”/g, '"'),
    ),
  ),
  'spaces within labels': onTables((table) =>
    withCellTexts(table, (text) => text.replace(/([（一-九总])/g, '$1 \u00a0')),
  ),
  'one character a line': onTables((table) =>
    withCellTexts(table, (text) => (/^\d/.test(text) ? text : [...text].join('\n'))),
  ),
  'merges undone, blank cells left': onTables((table) => unmerged(table, false)),
  'merges undone, labels repeated': onTables((table) => unmerged(table, true)),
  'one column too many': onTables((table) => ({
    ...table,
    rows: table.rows.map(({ cells }) => ({ cells: [...cells, cell('', 40)] })),
  })),
  'each cell a table of its own within the cell': onTables((table) => ({
    ...table,
    rows: table.rows.map(({ cells }) => ({
      cells: cells.map((one) => ({ ...one, blocks: [asTable(one.blocks)] })),
    })),
  })),
  'blank rows between': onTables((table) => {
    const { rows } = unmerged(table, false);
    return { is: 'table', rows: rows.flatMap((row) => [row, { cells: [cell('', 0)] }]) };
  }),
  'broken by a page, without its head': onTables((table, index) =>
    index === 1 ? brokenBefore(table, 12) : table,
  ),
  'broken by a page, its head repeated': onTables((table, index) => {
    if (index !== 1) return table;
    const [first, second] = brokenBefore(table, 12);
    return [first, { ...second, rows: [...table.rows.slice(0, 3), ...second.rows] }];
  }),
  'broken in three': onTables((table, index) => {
    if (index !== 1) return table;
    const [first, rest] = brokenBefore(table, 8);
    return [first, ...brokenBefore(rest, 9)];
  }),
  'the head as a table of its own, in other columns': onTables((table, index) => {
    if (index !== 1) return table;
    const narrow = (one: SourceTable): SourceTable => ({
      ...one,
      rows: one.rows.map(({ cells }) => ({
        cells: cells.map((each) =>
          each.column === 0 ? { ...each, columnSpan: 1 } : { ...each, column: each.column - 2 },
        ),
      })),
    });
    return [narrow(asRows(table, 0, 3)), asRows(table, 3, table.rows.length)];
  }),
};
