import { describe, expect, test } from 'vitest';
import {
  cell,
  paragraph,
  sourceOf,
  withCellTexts,
  withTables,
} from '../../testkit/reading/source.ts';
import { expectReport, source2025 } from '../../testkit/reading/variants.ts';
import { withoutLostBlanks } from './lost-blanks.ts';
import { cellText, type SourceTable } from './source-document.ts';

const textsOf = (...lines: readonly string[]) =>
  withoutLostBlanks(sourceOf(lines.map((line) => paragraph(line)))).blocks.map((block) =>
    block.is === 'paragraph' ? block.text : '',
  );

describe('question marks in the place of blanks', () => {
  test('around every cell and line: the same report, with one note for all', () => {
    const cells = withTables(source2025, (table) => [
      withCellTexts(table, (text) => (text === '' ? '?' : `?${text}??`)),
    ]);
    const blocks = cells.blocks.map((block) =>
      block.is === 'paragraph' ? { ...block, text: `??${block.text}?` } : block,
    );
    expectReport(withoutLostBlanks({ ...source2025, blocks }), ['lostBlanks report']);
  });

  test.each([
    [['???青禾镇'], ['青禾镇']],
    [['?', '正文'], ['正文']],
    [['? ?0? ?'], ['0']],
    [['?第一行\n第二行?'], ['第一行\n第二行']],
    [['青禾镇人民政府??2024年'], ['青禾镇人民政府 2024年']],
    [
      ['?总?计', '总??计'],
      ['总 计', '总 计'],
    ],
    [
      ['\ufffd0\ufffd', '12\ufffd'],
      ['0', '12'],
    ],
    [
      ['?是否公开?已公开。', '问题：??更新慢。'],
      ['是否公开?已公开。', '问题： 更新慢。'],
    ],
    [
      ['?正文。', '存在哪些问题?'],
      ['正文。', '存在哪些问题?'],
    ],
    [
      ['?正文。', '责任落实。??'],
      ['正文。', '责任落实。'],
    ],
  ])('%j reads as %j', (lines, wanted) => expect(textsOf(...lines)).toEqual(wanted));

  test.each([
    [['为什么要公开?']],
    [['是否已答复?', '已答复。']],
    [['a?b', '正文']],
    [['规?章', '正文']],
    [['？正文？']],
  ])('%j stays as it is', (lines) => {
    expect(textsOf(...lines)).toEqual(lines);
    expect(withoutLostBlanks(sourceOf(lines.map((line) => paragraph(line)))).notes).toEqual([]);
  });

  test('a cell of one alone is what somebody typed, unless others show what it is', () => {
    const table = (...texts: readonly string[]): SourceTable => ({
      is: 'table',
      rows: [{ cells: texts.map((text, column) => cell(text, column)) }],
    });
    const read = (...texts: readonly string[]) => {
      const [block] = withoutLostBlanks(sourceOf([table(...texts)])).blocks;
      return block?.is === 'table' ? block.rows.flatMap(({ cells }) => cells.map(cellText)) : [];
    };
    expect(read('规章', '1', '2')).toEqual(['规章', '1', '2']);
    expect(read('规章?', '?1?', '?')).toEqual(['规章', '1', '']);
  });
});
