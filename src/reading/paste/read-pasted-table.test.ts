/** What is read of pages and texts, and what is left out. */
import { describe, expect, it } from 'vitest';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import {
  applicants,
  blockValues,
  fixture,
  granted,
  inTable3,
  labelledValues,
  one,
  read,
  received,
  table,
  tr,
  zeros,
} from '../../testkit/reading/paste-fixtures.ts';
import type { PastedContent } from '../read-report-file.ts';
import { limits } from '../source/reading-budget.ts';

const row1 = tr('3:一、本年新收政府信息公开申请数量', ...received);
const row2 = tr('3:二、上年结转政府信息公开申请数量', ...one);
const rows1And2 = inTable3({ 1: received, 2: one });

describe('labels of the form in another wording', () => {
  it('brackets and commas may be half-width', () => {
    const html = table(
      tr('三、本年度办理结果', '2:(一)予以公开', ...granted),
      tr('', '2:(二)部分公开(区分处理的,只计这一情形,不计其他情形)', ...one),
    );
    expect(labelledValues(read({ html }))).toEqual(inTable3({ '3.1': granted, '3.2': one }));
  });

  it('a word may be missing from a label among others, and nothing is said of it', () => {
    const pasted = read({ html: table(tr('3:一、本年新收申请数量', ...received), row2) });
    expect(labelledValues(pasted)).toEqual(rows1And2);
    expect(pasted.labelled).toMatchObject({ notes: [], remarks: [] });
  });

  it('heads say which columns were copied', () => {
    const html = table(
      tr('3:', '自然人', '总计'),
      tr('3:一、本年新收政府信息公开申请数量', 1209, 1212),
    );
    expect(labelledValues(read({ html }))).toEqual({
      'table3/1/natural': 1209,
      'table3/1/total': 1212,
    });
  });

  it('a figure broken over two lines is one', () => {
    const pasted = read({ html: table(tr('规章', '1,2<br>09', 2, 3)) });
    expect(labelledValues(pasted)).toMatchObject({ 'table2/rules/issued': 1209 });
    expect(blockValues(pasted)).toEqual([[1209, 2, 3]]);
  });
});

describe('figures that have no clear place', () => {
  it('a row that comes again is noted, and the first stays', () => {
    const pasted = read({ html: table(row1, tr('3:一、本年新收政府信息公开申请数量', ...one)) });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.labelled?.notes).toEqual([
      '这一行又出现一次，没有读入：“一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1”',
    ]);
  });

  it('a row of far too few figures is not read, and that is said', () => {
    const few = tr('3:二、上年结转政府信息公开申请数量', 5, 1, 2);
    const pasted = read({ html: table(row1, few) });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    const { notes = [], remarks = [] } = pasted.labelled ?? {};
    expect([...notes, ...remarks]).toEqual([
      '应有 7 格，现有 3 格，分不清各属哪一列，没有读入：“二、上年结转政府信息公开申请数量 | 5 | 1 | 2”',
    ]);
  });

  it('figures beside the name of a group are noted, and the rest is read', () => {
    const pasted = read({ html: table(row1, tr('3:（三）不予公开', ...one)) });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.labelled).toMatchObject({
      notes: ['组名行不填数，没有读入：“（三）不予公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1”'],
      remarks: [],
    });
  });

  it('a column that the form has not is noted', () => {
    const heads = [...applicants.map(({ label }) => label), '备注'];
    const html = table(
      tr('3:', ...heads),
      tr('3:一、本年新收政府信息公开申请数量', ...received, 9),
    );
    const pasted = read({ html });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.labelled).toMatchObject({
      notes: ['官方表格没有这一列，没有读入：“备注 | 9”'],
      remarks: [],
    });
  });
});

describe('figures that are read on a guess', () => {
  const label = '二、上年结转政府信息公开申请数量';

  it.each<[what: string, rows: string[], values: ReturnType<typeof inTable3>, remark: string]>([
    [
      'a head that the form has not, between known ones',
      [tr('3:', '自然人', '境外组织', '总计'), tr(`3:${label}`, 5, 3, 6)],
      { 'table3/2/natural': 5, 'table3/2/business': 3, 'table3/2/total': 6 },
      '印的是“境外组织”，官方表格是“商业企业”',
    ],
    [
      'a figure too many',
      [tr(`3:${label}`, ...one, 9)],
      inTable3({ 2: one }),
      `应有 7 格，现有 8 格，按顺序读入，请核对：“${label} | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 9”`,
    ],
    [
      'one 0 over all columns',
      [tr(`3:${label}`, '7:0')],
      inTable3({ 2: zeros }),
      `合并成一格的“0”，每列都读作 0，请核对：“${label} | 0”`,
    ],
  ])('%s: they are to be looked at', (_, rows, values, remark) => {
    const pasted = read({ html: table(...rows) });
    expect(labelledValues(pasted)).toEqual(values);
    expect(pasted.labelled).toMatchObject({ notes: [], remarks: [remark] });
  });
});

describe('what was read and what not', () => {
  it('is not told by words that stand in the table', () => {
    const label = '二、上年结转政府信息公开申请数量（没有读入）';
    const pasted = read({ html: table(row1, tr(`3:${label}`, ...one, 9)) });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received, 2: one }));
    expect(pasted.labelled?.notes).toEqual([]);
    expect(pasted.labelled?.remarks).toEqual([expect.stringContaining('按顺序读入，请核对')]);
  });

  it('of heads in other words, those of columns are to be looked at, and no other label', () => {
    const heads = applicants.map((applicant) =>
      applicant.label === '商业企业' ? '企业' : applicant.label,
    );
    const html = table(tr('3:', ...heads), tr('3:一、本年新收政府信息公开申请数', ...received));
    expect(read({ html }).labelled?.remarks).toEqual(['印的是“企业”，官方表格是“商业企业”']);
  });
});

describe('labels over several columns', () => {
  it('do not shift the figures behind them', () => {
    const pasted = read({ html: table(tr('2:审查调查件数', 1, 2)) });
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.block).toEqual({
      rows: [
        [
          { text: '1', column: 0, columnSpan: 1 },
          { text: '2', column: 1, columnSpan: 1 },
        ],
      ],
      hadLabels: true,
      isParted: false,
    });
  });

  it('a figure says how many columns it spans', () => {
    const pasted = read({ html: table(tr('2:审查调查件数', '3:36', 2)) });
    expect(pasted.block.rows).toEqual([
      [
        { text: '36', column: 0, columnSpan: 3 },
        { text: '2', column: 3, columnSpan: 1 },
      ],
    ]);
  });
});

describe('pages', () => {
  it('a fragment of a page is read', () => {
    const html = `<html><body>\r\n<!--StartFragment-->${table(row1, row2)}<!--EndFragment-->\r\n</body></html>`;
    expect(labelledValues(read({ html }))).toEqual(rows1And2);
  });

  it('a table within a table for layout is found', () => {
    const inner = `<p>年报</p>${table(row1, row2)}`;
    const labels = read({ html: table(tr('栏目', ''), `<tr><td>1</td><td>${inner}</td></tr>`) });
    expect(labelledValues(labels)).toEqual(rows1And2);
    const figures = table(tr(7, 8, 9), tr(4, 5, 6));
    const layout = read({ html: table(`<tr><td>1</td><td>${figures}</td></tr>`) });
    expect(blockValues(layout)).toEqual([
      [7, 8, 9],
      [4, 5, 6],
    ]);
  });

  it('of several tables the largest gives the block, and labels are looked for in all', () => {
    const pasted = read({ html: table(tr('规章', 1, 2, 3)) + table(tr(...zeros), tr(...one)) });
    expect(blockValues(pasted)).toEqual([zeros, one]);
    expect(labelledValues(pasted)).toEqual({
      'table2/rules/issued': 1,
      'table2/rules/repealed': 2,
      'table2/rules/inForce': 3,
    });
  });

  it('a table that was printed in two parts is one', () => {
    const pasted = read({ html: `${table(row1)}<p>续表</p>${table(row2)}` });
    expect(labelledValues(pasted)).toEqual(rows1And2);
    expect(pasted.labelled?.tables).toEqual([3]);
  });

  it.each([
    ['no table', '<p>5 1 6</p>'],
    ['a blank table', '<table><tr><td>&nbsp;</td></tr></table>'],
  ])('where a page holds %s the text is read', (_, html) => {
    expect(blockValues(read({ html, text: '5\t1\t6\r\n' }))).toEqual([[5, 1, 6]]);
  });
});

describe('what is no table of the form', () => {
  const rows = [
    ['序号', '会议名称', '人数'],
    ['1', '培训会', '30'],
  ];

  it.each([
    ['page', { html: table(...rows.map((cells) => tr(...cells))) }],
    ['text', { text: rows.map((cells) => cells.join('\t')).join('\n') }],
  ])('a table of something else has no labelled figures: %s', (_, content) => {
    const pasted = read(content);
    expect(pasted.labelled).toBeUndefined();
    expect(blockValues(pasted)).toEqual([[1, '培训会', 30]]);
  });

  it('labels beside blanks only have no labelled figures', () => {
    const { text } = fixture('calc-table3-whole');
    expect(read({ text: text.replace(/\t[\d,]+/g, '\t') }).labelled).toBeUndefined();
  });
});

describe('what is refused', () => {
  it.each<[what: string, content: Partial<PastedContent>, message: string]>([
    ['nothing', {}, '剪贴板里没有文字'],
    ['white space', { html: '<p>&nbsp;</p>', text: ' \t\r\n' }, '剪贴板里没有文字'],
    [
      'more than a file may hold',
      { html: ' '.repeat(limits.fileBytes), text: '1' },
      '文件超过 50 MB',
    ],
    ['a million lines', { text: '1\t2\n'.repeat(1_000_000) }, '20,000 行'],
    ['tabs without end', { text: `1${'\t'.repeat(5_000_000)}` }, '文字太多'],
    ['a cell without end', { text: `"${'字'.repeat(16_000_000)}"` }, '文字太多'],
    ['rows without end', { html: table('<tr><td>1'.repeat(limits.rows + 1)) }, '20,000 行'],
  ])('%s', (_, content, message) => {
    expect(() => read(content)).toThrow(UnreadableInput);
    expect(() => read(content)).toThrow(message);
  });
});
