/** Notes of the reader lead to the place in the report that they are on. */
import { describe, expect, test } from 'vitest';
import { noteLines } from '../../testkit/reading/note-lines.ts';
import {
  changed,
  headings,
  report2025,
  source2025,
  withTable,
} from '../../testkit/reading/variants.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourceNote,
  SourceTable,
} from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const note: SourceNote = { kind: 'comment', text: '批注（没有读入）：“请核对”' };

const where = (source: SourceDocument) =>
  noteLines(interpretSource(source)).map((line) => `${line.kind} ${line.where}`);

const noted = (block: SourceBlock): SourceBlock => ({ ...block, notes: [note] });
const onLine = (begin: string) =>
  changed((text) => (text.startsWith(begin) ? [noted({ is: 'paragraph', text })] : undefined));

/** The n-th cell of a row with a note on it. */
const onCell = (table: SourceTable, row: number, cell: number): SourceTable => ({
  ...table,
  rows: table.rows.map(({ cells }, index) => ({
    cells: cells.map((one, at) =>
      index === row && at === (cell + cells.length) % cells.length
        ? { ...one, notes: [note] }
        : one,
    ),
  })),
});

describe('a note of the reader', () => {
  test('on a line is on the title, the heading or the words that the line became', () => {
    expect(where(onLine(report2025.unit))).toEqual(['comment title']);
    expect(where(onLine(headings[4]))).toEqual(['comment section5']);
    const { notes } = interpretSource(onLine('（一）'));
    expect(notes.map(({ kind, place }) => [kind, place.is])).toEqual([['comment', 'words']]);
  });

  test('on a figure is on its cell, on a label on its row', () => {
    const last = (row: number) => where(withTable(3, (table) => [onCell(table, row, -1)]));
    expect(last(3)).toEqual(['comment table3.1.total']);
    expect(last(5)).toEqual(['comment table3.3.1.total']);
    expect(where(withTable(3, (table) => [onCell(table, 3, 0)]))).toEqual(['comment table3.1']);
    const ofForm4 = withTable(4, (table) => [onCell(table, table.rows.length - 1, 0)]);
    expect(where(ofForm4)).toEqual(['comment table4.review.upheld']);
  });

  test('on rows that are gone is on the table, and one that has no place is kept', () => {
    expect(where(withTable(3, (table) => [{ ...table, notes: [note] }]))).toEqual([
      'comment table3',
    ]);
    expect(where({ ...source2025, notes: [{ ...note, place: { is: 'report' } }] })).toEqual([
      'comment report',
    ]);
  });

  test('is told once where its paragraph has several lines', () => {
    const source = changed((text) =>
      text.startsWith('（一）')
        ? [noted({ is: 'paragraph', text: `${text}\n再说一句。` })]
        : undefined,
    );
    expect(where(source)).toHaveLength(1);
  });

  test('in a cell of a layout table is not lost', () => {
    const source: SourceDocument = {
      ...source2025,
      blocks: [
        {
          is: 'table',
          rows: [
            {
              cells: [
                { column: 0, columnSpan: 1, rowSpan: 1, blocks: source2025.blocks, notes: [note] },
              ],
            },
          ],
        },
      ],
    };
    expect(where(source)).toEqual(['comment report']);
  });
});
