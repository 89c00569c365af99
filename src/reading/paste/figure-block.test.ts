import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureBlock } from './figure-block.ts';
import type { BlockCell } from './pasted-table.ts';

/** One text a column, 「|」 between them; 「×」 is under a merge, or a column that the text before it spans too. */
const rowsOf = (...lines: readonly string[]): BlockCell[][] =>
  lines.map((line) => {
    const cells: BlockCell[] = [];
    line.split('|').forEach((text, column) => {
      const last = cells.pop();
      if (text !== '×') cells.push(...(last ? [last] : []), { text, column, columnSpan: 1 });
      else if (last) cells.push({ ...last, columnSpan: last.columnSpan + 1 });
    });
    return cells;
  });

const blockOf = (...lines: readonly string[]) => figureBlock(rowsOf(...lines));

describe('labels around figures', () => {
  it.each<[what: string, lines: string[], figures: string[]]>([
    ['a column of labels', ['规章|1|2', '规范性文件|3|4'], ['1|2', '3|4']],
    ['labels that no form has', ['审查调查件数|1|2', '立案处理件数|3|4'], ['1|2', '3|4']],
    ['labels with numbers', ['1.属于国家秘密|1|2', '3.其他|3|4'], ['1|2', '3|4']],
    ['several columns of labels', ['办理结果|予以公开|1', '×|部分公开|2'], ['1', '2']],
    ['a label in one row of its column', ['办理结果|1|2', '|3|4'], ['1|2', '3|4']],
    ['labels over several columns', ['审查调查件数|×|1|2', '立案件数|×|3|4'], ['1|2', '3|4']],
    ['labels over a part', ['办理结果|予以公开|×|1', '×|不予公开|国家秘密|2'], ['1', '2']],
    ['a label over several in one row', ['办理结果|公开|1', '结转下年度|×|2'], ['1', '2']],
    ['labels before merged figures', ['行政许可|36|×|×', '其他事项|1|2|3'], ['36|×|×', '1|2|3']],
    ['blank columns behind labels', ['规章|||1|2', '规范性文件|||3|4'], ['1|2', '3|4']],
    ['a blank column before labels', ['|规章|1|2', '|规范性文件|3|4'], ['1|2', '3|4']],
    ['heads', ['自然人|总计', '1|2', '3|4'], ['1|2', '3|4']],
    ['heads of several rows', ['申请人情况|×', '自然人|总计', '1|2'], ['1|2']],
    ['blank rows above heads', ['||', '||', '自然人|商业企业|总计', '1|2|3'], ['1|2|3']],
    ['blank rows among heads', ['申请人情况||', '||', '自然人|商业企业|总计', '1|2|3'], ['1|2|3']],
    ['a title between rows', ['审查|1|2', '以上为上半年|×|×', '立案|3|4'], ['1|2', '3|4']],
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
    '约3件左右',
    '0件',
    '１２',
    '1,209.00',
    '12.5万元',
    '无',
    '暂无',
    '没有',
    '未发生',
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

  it('rows above heads are kept where the heads are not taken off', () => {
    expect(blockOf('|', '自然人|总计').rows).toEqual(rowsOf('|', '自然人|总计'));
  });

  it('rows at the end are dropped, with labels and without', () => {
    expect(blockOf('1|2', '|', '|')).toEqual({ rows: rowsOf('1|2'), hadLabels: false });
    expect(blockOf('规章|1', '规范性文件|', '|', '|').rows).toEqual(rowsOf('1', ''));
  });

  it('of nothing but blanks one row is left', () => {
    expect(blockOf('|', '|')).toEqual({ rows: rowsOf('|'), hadLabels: false });
  });
});

describe('any figures', () => {
  const figure = fc.constantFrom('0', '1,209', '-3', '5件', '１２', '-', '无', '暂无', '约3件');
  const label = fc.constantFrom('规章', '审查调查件数', '（二）部分公开', '3.其他', '总计');
  const anyTable = fc
    .record({ width: fc.integer({ min: 1, max: 4 }), labels: fc.integer({ min: 0, max: 3 }) })
    .chain(({ width, labels }) => {
      const head = fc.array(label, { minLength: width, maxLength: width });
      const blank = fc.constant(Array.from({ length: width }, () => ''));
      return fc.record({
        labels: fc.constant(labels),
        figures: fc.array(fc.array(figure, { minLength: width, maxLength: width }), {
          minLength: 1,
        }),
        heads: fc.oneof(
          fc.constant<string[][]>([]),
          fc
            .tuple(fc.array(fc.oneof(head, blank), { maxLength: 3 }), head)
            .map(([above, last]) => [...above, last]),
        ),
        isSpanning: fc.array(fc.boolean(), { minLength: 1 }),
      });
    });

  it('are left as they stand, whatever labels and heads are around them', () => {
    fc.assert(
      fc.property(anyTable, ({ labels, figures, heads, isSpanning }) => {
        const labelled = figures.map((row, index) => {
          const isOne = isSpanning[index % isSpanning.length];
          const before = Array.from({ length: labels }, (_, at) => (at && isOne ? '×' : '规章'));
          return [...before, ...row].join('|');
        });
        const corner = Array.from({ length: labels }, () => '');
        const headed = heads.map((row) => [...corner, ...row].join('|'));
        expect(blockOf(...headed, ...labelled)).toEqual({
          rows: rowsOf(...figures.map((row) => row.join('|'))),
          hadLabels: labels > 0 || heads.length > 0,
        });
      }),
    );
  });
});
