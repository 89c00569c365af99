import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { createBudget, limits } from '../source/reading-budget.ts';
import { clipboardRows } from './clipboard-rows.ts';

const read = (text: string) => clipboardRows(text, createBudget());
const rowsOf = (text: string) => read(text).rows;

describe('rows of cells in plain text', () => {
  it.each<[what: string, text: string, rows: string[][]]>([
    [
      'cells parted by tabs, rows by line ends',
      '甲\t1\n乙\t2',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    [
      'line ends of all systems',
      '1\t2\r\n3\t4\r5\t6\n',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'blank cells at both ends',
      '\t1\t\n\t\t\n2\t\t',
      [
        ['', '1', ''],
        ['', '', ''],
        ['2', '', ''],
      ],
    ],
    ['blank rows at the start and between', '\n1\n\n2\n', [[''], ['1'], [''], ['2']]],
    ['white space around texts', ' 1 \t　2', [[' 1 ', '　2']]],
    ['nothing', '', [['']]],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual({ rows, isParted: false });
  });

  it('a line end behind the last row begins none, a second one does', () => {
    expect(rowsOf('1\t2\n')).toEqual([['1', '2']]);
    expect(rowsOf('1\t2\n\n')).toEqual([['1', '2'], ['']]);
  });
});

describe('quotation marks', () => {
  it.each<[what: string, text: string, rows: string[][]]>([
    [
      'hold line breaks and tabs together',
      '"自然\r\n人"\t1\n"a\tb"\t2',
      [
        ['自然\n人', '1'],
        ['a\tb', '2'],
      ],
    ],
    ['are doubled within', '"危及""三安全一稳定"""\t1', [['危及"三安全一稳定"', '1']]],
    ['around nothing are a blank cell', '""\t1', [['', '1']]],
    ['in the middle are text', '危及"三安全"\t1', [['危及"三安全"', '1']]],
    ['end before the cell does are text', '"三安全"一稳定\t1', [['"三安全"一稳定', '1']]],
    [
      'without an end are text',
      '"三安全\t1\n2\t3',
      [
        ['"三安全', '1'],
        ['2', '3'],
      ],
    ],
  ])('that %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('figures parted at spaces', () => {
  it('become cells where a line holds nothing else', () => {
    expect(read(' 9 2\u00a00　1件  -\n1 0 0 0 0\n')).toEqual({
      rows: [
        ['9', '2', '0', '1件', '-'],
        ['1', '0', '0', '0', '0'],
      ],
      isParted: true,
    });
  });

  it('leave lines with words as they are', () => {
    expect(rowsOf('自然人 总计\n规章 1 2\n1 2')).toEqual([
      ['自然人 总计'],
      ['规章 1 2'],
      ['1', '2'],
    ]);
  });

  it.each([
    ['1 209', ['1', '209']],
    ['-1 209', ['-1', '209']],
    ['1\u00a0209\u00a0000', ['1', '209', '000']],
  ])('are seen in 「%s」 too, as nobody can say whether it is one figure', (line, parts) => {
    expect(read(line)).toEqual({ rows: [parts], isParted: true });
  });

  it.each(['规章 1 2', '约3 5', '1 2 件数', '5', ' 5 '])('are not seen in 「%s」', (line) => {
    expect(read(line)).toEqual({ rows: [[line]], isParted: false });
  });

  it('are not looked for where there are tabs', () => {
    expect(read('1 2\n3 4\t5')).toEqual({
      rows: [['1 2'], ['3 4', '5']],
      isParted: false,
    });
  });
});

/** As spreadsheets write a cell. */
const written = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

describe('any grid that a spreadsheet writes', () => {
  const anyText = fc.oneof(
    fc.string({ unit: fc.constantFrom('"', '\t', '\n', ' ', '1', '甲', ',') }),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r')),
  );
  const anyGrid = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1 }),
    );

  it('is read back, with line ends of either kind', () => {
    fc.assert(
      fc.property(anyGrid, fc.constantFrom('\n', '\r\n'), (grid, lineEnd) => {
        const text = grid.map((cells) => `${cells.map(written).join('\t')}${lineEnd}`).join('');
        expect(read(text)).toEqual({ rows: grid, isParted: false });
      }),
    );
  });
});

describe('more than a report can hold', () => {
  it.each<[what: string, text: string, message: string]>([
    ['a million rows', '1\n'.repeat(1_000_000), '20,000 行'],
    ['a million rows of blank cells', '\t\r\n'.repeat(1_000_000), '20,000 行'],
    ['five million tabs', '\t'.repeat(5_000_000), '文字太多'],
    ['more cells than are kept', '\t'.repeat(limits.blocks), '文字太多'],
    ['16 million characters in a quoted cell', `"${'字'.repeat(16_000_000)}"`, '文字太多'],
  ])('%s: it is refused', (_, text, message) => {
    expect(() => read(text)).toThrow(UnreadableInput);
    expect(() => read(text)).toThrow(message);
  });

  it.each<[what: string, text: string, cells: number]>([
    ['as many cells as are kept', '\t'.repeat(limits.blocks - 1), limits.blocks],
    ['as long a quoted cell as is kept', `"${'字'.repeat(limits.characters - 2)}"`, 1],
    ['line breaks without end in a quoted cell', `"${'\n'.repeat(4_000_000)}"`, 1],
    ['quotation marks without end', '"'.repeat(4_000_000), 1],
    ['quotation marks that none ends', '"甲""\t'.repeat(300_000), 300_001],
    ['spaces without end', `1${' '.repeat(4_000_000)}甲`, 1],
  ])('%s: the one row is read', (_, text, cells) => {
    const { rows, isParted } = read(text);
    expect(rows.map(({ length }) => length)).toEqual([cells]);
    expect(isParted).toBe(false);
  });

  it('what is read counts in the budget that is given', () => {
    const budget = createBudget();
    const text = '1\n'.repeat(limits.rows * 0.75);
    expect(clipboardRows(text, budget).rows).toHaveLength(limits.rows * 0.75);
    expect(() => clipboardRows(text, budget)).toThrow('20,000 行');
  });
});
