import { describe, expect, it } from 'vitest';
import { type LocalRows, table3Key } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { readFigure } from '../../domain/report/figure.ts';
import { UnreadableInput } from '../../exchange/unreadable-input.ts';
import type { PastedContent } from '../read-report-file.ts';
import { limits } from '../source/reading-budget.ts';
import { fixture, fixtureText } from './fixtures.test-support.ts';
import type { PastedTable, PasteTarget } from './pasted-table.ts';
import { readPastedTable } from './read-pasted-table.ts';

const noLocal: LocalRows = { splits: {}, extraRows: [] };
const form2021: PasteTarget = { edition: '2021', local: noLocal };

const read = (content: Partial<PastedContent>, target = form2021): PastedTable =>
  readPastedTable({ html: '', text: '', ...content }, target);

type Value = number | string;

/** The count that a cell's text means; the text itself where it means none. */
function meaning(text: string): Value {
  const figure = readFigure(text, 'signed');
  return figure.is === 'count' ? figure.value : text;
}

/** What the labels say: values by the key of their cell. */
const labelledValues = ({ labelled }: PastedTable): Record<string, Value> | undefined =>
  labelled && Object.fromEntries(labelled.figures.map(({ key, text }) => [key, meaning(text)]));

/** What stands side by side: the values of each row by their column. */
const blockValues = ({ block }: PastedTable): Value[][] =>
  block.rows.map((cells) => {
    const values: Value[] = [];
    for (const { text, column } of cells) values[column] = meaning(text);
    return values;
  });

const { rows: rows3, applicants } = editionById('2021').table3;

/** Values of rows of 表三, as keys of their cells give them. */
const inTable3 = (rows: Readonly<Record<string, readonly Value[]>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, values]) =>
      values.map((value, index) => [table3Key(id, applicants[index]?.id ?? ''), value]),
    ),
  );

const received = [1209, 2, 0, 1, 0, 0, 1212];
const one = [1, 0, 0, 0, 0, 0, 1];
const granted = [1205, 1, 0, 0, 0, 0, 1206];
const zeros = [0, 0, 0, 0, 0, 0, 0];

/** The 25 rows of 表三 in the fixtures. */
const wholeRows: readonly (readonly number[])[] = [
  ...[received, one, granted, one],
  ...[zeros, zeros, zeros, one, zeros, zeros, zeros, zeros],
  [2, 1, 0, 1, 0, 0, 4],
  ...Array.from({ length: 10 }, () => zeros),
  ...[received, one],
];
const whole = inTable3(
  Object.fromEntries(rows3.map(({ id }, index) => [id, wholeRows[index] ?? []])),
);

type Copy = [from: string, content: PastedContent];
const page = (name: string): Copy => [`${name}.html`, fixture(name)];
const text = (name: string): Copy => [`${name}.txt`, fixtureText(name)];
const both = (name: string): Copy[] => [page(name), text(name)];

describe('a whole table with its labels', () => {
  it.each([...both('calc-table3-whole'), ...both('writer-table3-whole')])(
    '%s: every figure has the cell that its labels name',
    (_, content) => {
      const pasted = read(content);
      expect(labelledValues(pasted)).toEqual(whole);
      expect(pasted.labelled).toMatchObject({ tables: [3], notes: [] });
    },
  );

  it.each([...both('calc-table3-whole'), page('writer-table3-whole')])(
    '%s: labels and heads are taken off the block of figures',
    (_, content) => {
      const pasted = read(content);
      expect(blockValues(pasted)).toEqual(wholeRows);
      expect(pasted.block).toMatchObject({ hadLabels: true, isParted: false });
    },
  );

  it.each(both('calc-table2'))('%s: figures of 表二 are as they were shown', (_, content) => {
    const { labelled } = read(content);
    expect(labelled?.figures.map((figure) => `${figure.key} ${figure.text}`)).toEqual([
      'table2/rules/issued 0',
      'table2/rules/repealed 0',
      'table2/rules/inForce 0',
      'table2/normative/issued 2',
      'table2/normative/repealed 1',
      'table2/normative/inForce 9',
      'table2/licensing/decisions 36',
      'table2/punishment/decisions 14',
      'table2/coercion/decisions 0',
      'table2/fees/amount 1.2500',
    ]);
    expect(labelled).toMatchObject({ tables: [2], notes: [] });
  });

  it.each(both('calc-table4'))('%s: the one row of 表四 is known by its heads', (_, content) => {
    const pasted = read(content);
    const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
    const cells = ['review', 'direct', 'after'].flatMap((group) =>
      outcomes.map((outcome) => `table4/${group}/${outcome}`),
    );
    expect(labelledValues(pasted)).toEqual({
      ...Object.fromEntries(cells.map((key) => [key, 0])),
      'table4/review/upheld': 1,
      'table4/review/total': 1,
    });
    expect(blockValues(pasted)).toEqual([[1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  });
});

describe('some rows with their labels', () => {
  it.each(both('calc-rows'))('%s: rows without any head', (_, content) => {
    expect(labelledValues(read(content))).toEqual(inTable3({ '3.1': granted, '3.2': one }));
  });

  it.each(both('calc-rows-inside-merge'))('%s: rows below the top of a merge', (_, content) => {
    expect(labelledValues(read(content))).toEqual(inTable3({ '3.2': one, '3.3.1': zeros }));
  });

  it.each(both('calc-linebreaks-note'))(
    '%s: line breaks in labels are no matter, a note on a cell is not part of its figure',
    (_, content) => {
      expect(labelledValues(read(content))).toEqual(
        inTable3({ 1: received, 2: one, '3.1': granted, '3.2': one }),
      );
    },
  );

  it('of Excel: units and full-width digits stay for the cell to read, a blank is left out', () => {
    const { 'table3/3-1/research': blank, ...others } = inTable3({
      1: received,
      '3.1': granted,
      '3.3.1': [3, 0, 0, 0, 0, 0, 3],
      '3.3.5': [0, 4, 0, 0, 0, 0, 4],
    });
    const pasted = read(fixture('excel-rows'));
    expect(blank).toBe(0);
    expect(labelledValues(pasted)).toEqual(others);
    expect(pasted.labelled?.figures).toContainEqual({ key: 'table3/3-1/welfare', text: '0件' });
  });
});

describe('rows of plain text with their labels', () => {
  it('line breaks in quoted labels are no matter', () => {
    const label = '"（二）部分公开\r\n（区分处理的，只计这一情形，不计其他情形）"';
    const rows = [
      ['"三、本年度\r\n办理结果"', '（一）予以公开', '', ...granted],
      ['', label, '', ...one],
    ];
    const text = rows.map((cells) => `${cells.join('\t')}\r\n`).join('');
    expect(labelledValues(read({ text }))).toEqual(inTable3({ '3.1': granted, '3.2': one }));
  });

  it('heads with line breaks say which columns were copied', () => {
    const heads = '\t\t\t"自然\n人"\t"总\n计"\n';
    const text = `${heads}一、本年新收政府信息公开申请数量\t\t\t1209\t1212\n`;
    expect(labelledValues(read({ text }))).toEqual({
      'table3/1/natural': 1209,
      'table3/1/total': 1212,
    });
  });

  it('blanks among the figures leave the others in their columns', () => {
    const text = '一、本年新收政府信息公开申请数量\t\t\t\t2\t0\t1\t\t0\t3\n';
    const {
      'table3/1/natural': _,
      'table3/1/legal': __,
      ...others
    } = inTable3({
      1: [0, 2, 0, 1, 0, 0, 3],
    });
    expect(labelledValues(read({ text }))).toEqual(others);
  });
});

describe('figures without labels', () => {
  it.each([
    ...both('calc-table3-figures'),
    ...both('calc-units'),
    page('calc-accounting'),
    page('writer-table3-figures'),
  ])('%s: they keep their places', (_, content) => {
    const pasted = read(content);
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.block).toMatchObject({ hadLabels: false, isParted: false });
    expect(blockValues(pasted)).toEqual(wholeRows);
  });

  it('a dash stays where only the plain text is there', () => {
    expect(blockValues(read(fixtureText('calc-accounting')))).toEqual(
      wholeRows.map((values) => values.map((value) => value || '-')),
    );
  });

  it.each(both('calc-text-cells'))(
    '%s: what is typed as text is read, blanks stay',
    (_, content) => {
      const values = blockValues(read(content));
      expect(values[0]).toEqual([1209, 2, '', 1, '', 0, 1212]);
      expect(values[4]).toEqual(['', 0, '', 0, '', 0, '']);
      const filled = values.map((row, index) =>
        row.map((value, column) => (value === '' ? wholeRows[index]?.[column] : value)),
      );
      expect(filled).toEqual(wholeRows);
    },
  );

  it.each(both('calc-two-ranges'))('%s: blank rows between two ranges are kept', (_, content) => {
    const blanks = Array.from({ length: 21 }, () => ['', '', '', '', '', '', '']);
    expect(blockValues(read(content))).toEqual([received, one, ...blanks, received, one]);
  });

  it('blank rows before the first figure count, those behind the last do not', () => {
    const blank = ['', '', '', '', '', '', ''];
    const figures = [1, '', '', '', '', '', 1];
    expect(blockValues(read(fixture('calc-blank-edges')))).toEqual([blank, blank, blank, figures]);
    expect(blockValues(read(fixtureText('calc-blank-edges')))).toEqual([figures]);
  });

  it('of Excel: the figure behind 「####」 is read where the page holds it, and no text is lost', () => {
    expect(blockValues(read(fixture('excel-figures')))).toEqual([
      [1209, 0, '说明写在格外', ''],
      ['#####', '-', 12, ''],
    ]);
  });

  it('a line for each cell is one column', () => {
    expect(blockValues(read(fixtureText('writer-table3-figures')))).toEqual(
      wholeRows.flat().map((value) => [value]),
    );
  });

  it('figures parted by spaces are in columns, and that is said', () => {
    const pasted = read({ text: '9 2 0 1 0 0 12\n1 0 0 0 0 0 1\n' });
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.block).toMatchObject({ hadLabels: false, isParted: true });
    expect(blockValues(pasted)).toEqual([[9, 2, 0, 1, 0, 0, 12], one]);
  });
});

/** Cells of a page; 「3:」 before a text is how many columns it spans. */
const tr = (...cells: readonly (string | number)[]): string => {
  const tds = cells.map((cell) => {
    const [, span, content] = /^(?:(\d):)?(.*)$/.exec(String(cell)) ?? [];
    return `<td colspan="${span ?? 1}">${content}</td>`;
  });
  return `<tr>${tds.join('')}</tr>`;
};
const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;

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
    expect(pasted.labelled?.notes).toEqual([]);
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

  it.each([
    [
      'a row of too few figures',
      [tr('3:二、上年结转政府信息公开申请数量', 5, 1, 2)],
      '应有 7 格，现有 3 格，分不清各属哪一列，没有读入：“二、上年结转政府信息公开申请数量 | 5 | 1 | 2”',
    ],
    [
      'figures beside the name of a group',
      [tr('3:（三）不予公开', ...one)],
      '组名行不填数，没有读入：“（三）不予公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1”',
    ],
  ])('%s is noted, and the rest is read', (_, rows, note) => {
    const pasted = read({ html: table(row1, ...rows) });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.labelled?.notes).toEqual([note]);
  });

  it('a column that the form has not is noted', () => {
    const heads = [...applicants.map(({ label }) => label), '备注'];
    const html = table(
      tr('3:', ...heads),
      tr('3:一、本年新收政府信息公开申请数量', ...received, 9),
    );
    const pasted = read({ html });
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.labelled?.notes).toEqual(['官方表格没有这一列，没有读入：“备注 | 9”']);
  });
});

describe('rows that the table on screen has not', () => {
  it.each(both('calc-table3-whole'))(
    '%s: the 2019 form has （六） in one row, so its three are noted',
    (_, content) => {
      const pasted = read(content, { edition: '2019', local: noLocal });
      const known = Object.entries(whole).filter(([key]) => !key.startsWith('table3/3-6-'));
      expect(known).toHaveLength(22 * 7);
      expect(labelledValues(pasted)).toEqual(Object.fromEntries(known));
      expect(pasted.labelled?.notes).toEqual([
        expect.stringMatching(/^表三没有这一行，没有读入：.*1\.申请人无正当理由逾期不补正/),
        expect.stringMatching(/^表三没有这一行，没有读入：.*2\.申请人逾期未按收费通知要求缴纳费用/),
        expect.stringMatching(/^表三没有这一行，没有读入：.*3\.其他/),
      ]);
    },
  );
});

describe('local rows', () => {
  const heads = tr('2:信息内容', '上一年项目数量', '本年增/减', '处理决定数量');
  const five = tr('5:第二十条第（五）项');
  const licensing = tr('2:行政许可', 3, 0, 7);
  const split = table(
    ...[five, heads, licensing],
    '<tr><td rowspan="2">其他对外管理服务事项</td><td>行政检查</td><td>1</td><td>+1</td><td>11</td></tr>',
    tr('行政确认', 2, -1, 12),
  );
  const inspection = { id: 'a', label: '行政检查' };
  const confirmation = { id: 'b', label: '行政 确认' };
  const withParts = (...parts: LocalRows['splits'][string][number][]): PasteTarget => ({
    edition: '2019',
    local: { ...noLocal, splits: parts.length > 0 ? { services: parts } : {} },
  });
  const licensed = {
    'table2/licensing/lastYear': 3,
    'table2/licensing/change': 0,
    'table2/licensing/decisions': 7,
  };
  const confirmed = {
    'table2/services+b/lastYear': 2,
    'table2/services+b/change': -1,
    'table2/services+b/decisions': 12,
  };

  it('parts of a split row are known by their names, whatever their order here', () => {
    const pasted = read({ html: split }, withParts(confirmation, inspection));
    expect(labelledValues(pasted)).toEqual({
      ...licensed,
      'table2/services+a/lastYear': 1,
      'table2/services+a/change': 1,
      'table2/services+a/decisions': 11,
      ...confirmed,
    });
    expect(pasted.labelled?.notes).toEqual([]);
  });

  it('figures of a part that is not here are noted', () => {
    const pasted = read({ html: split }, withParts(confirmation));
    expect(labelledValues(pasted)).toEqual({ ...licensed, ...confirmed });
    expect(pasted.labelled?.notes).toEqual([
      '这里没有“行政检查”一行，没有读入：“1”',
      '这里没有“行政检查”一行，没有读入：“+1”',
      '这里没有“行政检查”一行，没有读入：“11”',
    ]);
  });

  it('a row that is split here and not there is noted', () => {
    const whole5 = table(five, heads, licensing, tr('2:其他对外管理服务事项', 1, 2, 11));
    const pasted = read({ html: whole5 }, withParts(inspection, confirmation));
    expect(labelledValues(pasted)).toEqual(licensed);
    expect(pasted.labelled?.notes).toEqual([
      '这里没有“未拆分的”一行，没有读入：“1”',
      '这里没有“未拆分的”一行，没有读入：“2”',
      '这里没有“未拆分的”一行，没有读入：“11”',
    ]);
    expect(labelledValues(read({ html: whole5 }, withParts()))).toMatchObject({
      'table2/services/lastYear': 1,
      'table2/services/decisions': 11,
    });
  });

  const fees = tr('行政事业性收费', '3:1.25');
  const eight = tr('信息内容', '3:本年收费金额（单位：万元）');
  const withExtra = table(eight, fees, tr('发布总数量', '3:88'));

  it('an extra row is known by its label', () => {
    const extraRows = [
      { id: 'x', label: '另一行' },
      { id: 'y', label: '发布总数量' },
    ];
    const pasted = read({ html: withExtra }, { edition: '2021', local: { splits: {}, extraRows } });
    expect(labelledValues(pasted)).toEqual({
      'table2/fees/amount': '1.25',
      'table2/extra+y/value': 88,
    });
    expect(pasted.labelled?.notes).toEqual([]);
  });

  it('an extra row that is not here is noted', () => {
    const pasted = read({ html: withExtra });
    expect(labelledValues(pasted)).toEqual({ 'table2/fees/amount': '1.25' });
    expect(pasted.labelled?.notes).toEqual(['这里没有“发布总数量”一行，没有读入：“88”']);
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
    ['rows without end', { html: table('<tr><td>1'.repeat(limits.rows + 1)) }, '20,000 行'],
  ])('%s', (_, content, message) => {
    expect(() => read(content)).toThrow(UnreadableInput);
    expect(() => read(content)).toThrow(message);
  });
});
