import { describe, expect, it } from 'vitest';
import { figureBlock } from './figure-block.ts';
import type { BlockCell } from './pasted-table.ts';

/** One text a column, 「|」 between them; a column of 「×」 is none, as under a merge. */
const rowsOf = (...lines: readonly string[]): BlockCell[][] =>
  lines.map((line) =>
    line.split('|').flatMap((text, column) => (text === '×' ? [] : [{ text, column }])),
  );

const blockOf = (...lines: readonly string[]) => figureBlock(rowsOf(...lines));

describe('labels around figures', () => {
  it.each<[what: string, lines: string[], figures: string[]]>([
    ['a column of labels', ['规章|1|2', '规范性文件|3|4'], ['1|2', '3|4']],
    ['labels that no form has', ['审查调查件数|1|2', '立案处理件数|3|4'], ['1|2', '3|4']],
    ['labels with numbers', ['1.属于国家秘密|1|2', '3.其他|3|4'], ['1|2', '3|4']],
    ['several columns of labels', ['办理结果|予以公开|1', '×|部分公开|2'], ['1', '2']],
    ['a label in one row of its column', ['办理结果|1|2', '|3|4'], ['1|2', '3|4']],
    ['blank columns behind labels', ['规章|||1|2', '规范性文件|||3|4'], ['1|2', '3|4']],
    ['a blank column before labels', ['|规章|1|2', '|规范性文件|3|4'], ['1|2', '3|4']],
    ['heads', ['自然人|总计', '1|2', '3|4'], ['1|2', '3|4']],
    ['heads of several rows', ['申请人情况|×', '自然人|总计', '1|2'], ['1|2']],
    ['both', ['|自然人|总计', '规章|1|2', '规范性文件|3|4'], ['1|2', '3|4']],
  ])('%s: they are taken off', (_, lines, figures) => {
    expect(blockOf(...lines)).toEqual({ rows: rowsOf(...figures), hadLabels: true });
  });

  it('words among figures stay, and so do words behind them', () => {
    expect(blockOf('规章|1|没有|备注', '规范性文件|2|3|备注').rows).toEqual(
      rowsOf('1|没有|备注', '2|3|备注'),
    );
  });

  it('words alone stay: nobody can say which are figures', () => {
    const rows = rowsOf('规章|行政许可', '自然人|总计');
    expect(figureBlock(rows)).toEqual({ rows, hadLabels: false });
  });
});

describe('what is no label', () => {
  it.each([
    '约3',
    '十二件',
    '三十余',
    '近 百 件',
    '0件',
    '１２',
    '1,209.00',
    '12.5万元',
    '无',
    '/',
    '—',
    '####',
  ])('「%s」 stays, at the left and at the top', (text) => {
    const rows = rowsOf(`${text}|${text}`, `${text}|5`, '6|7');
    expect(figureBlock(rows)).toEqual({ rows, hadLabels: false });
  });
});

describe('blanks', () => {
  it.each<[what: string, lines: string[]]>([
    ['rows at the start', ['|', '|', '1|2']],
    ['rows between', ['1|2', '|', '3|4']],
    ['columns at the left', ['|1|2', '|3|4']],
    ['columns between and at the right', ['1||2|', '3||4|']],
  ])('%s are kept', (_, lines) => {
    expect(blockOf(...lines)).toEqual({ rows: rowsOf(...lines), hadLabels: false });
  });

  it('rows at the end are dropped, with labels and without', () => {
    expect(blockOf('1|2', '|', '|')).toEqual({ rows: rowsOf('1|2'), hadLabels: false });
    expect(blockOf('规章|1', '规范性文件|', '|', '|').rows).toEqual(rowsOf('1', ''));
  });

  it('of nothing but blanks one row is left', () => {
    expect(blockOf('|', '|')).toEqual({ rows: rowsOf('|'), hadLabels: false });
  });
});
