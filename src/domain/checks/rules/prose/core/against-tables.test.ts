import { describe, expect, test } from 'vitest';
import { disagreementParts } from './against-tables.ts';
import type { TableFigures } from './table-figures.ts';
import type { TextLine } from './text-lines.ts';

/** Addresses "a1", "a2": one cell and two. */
const tables: TableFigures = {
  cellsAt: (address) => Array.from({ length: Number(address.slice(1)) }, (_, at) => at + 3),
  valueOf: () => 0,
  typedIn: (cells) => cells.map((cell) => `<${cell}>`).join(''),
  nameOf: (...addresses) => addresses.join('、'),
};
const line = { text: '我镇收到申请十二件，均已答复。' } as TextLine;
const said = { line, from: 2, to: 9, says: 12, addresses: ['a1'], table: 13 };

describe('a figure that is not what the tables say', () => {
  test('is said with both sides', () => {
    expect(disagreementParts(said, tables)).toEqual({
      ...{ line, from: 2, to: 9, cells: [3], text: '收到申请十二件|<3>' },
      message: '“收到申请十二件”与表格不一致：正文为 12，a1为 13',
      advice: '请核对正文和表格哪一个有误；如果说的不是同一件事，可以写明原因。',
    });
  });

  test('of several cells is held against their sum, and says what else it may be', () => {
    const more = '（含上年结转为 14）';
    const { message, cells, text } = disagreementParts(
      { ...said, addresses: ['a2', 'a1'], more },
      tables,
    );
    expect(message).toBe(
      '“收到申请十二件”与表格不一致：正文为 12，a2、a1合计为 13（含上年结转为 14）',
    );
    expect(cells).toEqual([3, 4, 3]);
    expect(text).toBe('收到申请十二件|<3><4><3>');
  });

  test('is put right as it is written', () => {
    const number = { from: 6, to: 8 };
    expect(disagreementParts({ ...said, number }, tables)).toMatchObject({
      replacement: { ...number, label: '改为“十三”', value: '十三' },
    });
    const inDigits = { ...said, line: { text: '我镇收到申请12件。' } as TextLine, number };
    expect(disagreementParts(inDigits, tables)).toMatchObject({
      replacement: { ...number, label: '改为“13”', value: '13' },
    });
  });
});
