import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import type { CountSaid } from '../../../../prose/word-kinds/count-said.ts';
import type { TableFigures } from '../core/table-figures.ts';
import type { TextLine } from '../core/text-lines.ts';
import { figuresBesideApplications } from './figures-beside-applications.ts';
import { heldCounts } from './held-counts.ts';
import { caseFigures, decisionFigures, documentFigures } from './lines-read.ts';

/** The cells that a form has, by address; undefined is one without a figure. */
function tablesOf(values: Readonly<Record<string, number | undefined>>): TableFigures {
  const addresses = Object.keys(values);
  return {
    cellsAt: (address) => addresses.flatMap((each, at) => (each === address ? [at] : [])),
    valueOf: (...asked) =>
      asked.reduce<number | undefined>((sum, address) => {
        const value = values[address];
        return sum === undefined || value === undefined ? undefined : sum + value;
      }, 0),
    typedIn: () => '',
    nameOf: () => '',
  };
}

describe('counts held against the cells that count the same', () => {
  const count = (says: number, cells: readonly string[], more: Partial<CountSaid> = {}) => ({
    ...{ from: 2, to: 9, says, sentence: 0, cells: cells.map((cell) => [cell]) },
    ...more,
  });
  const held = (counts: readonly CountSaid[], values: Record<string, number | undefined>) =>
    heldCounts(counts, 'N-REVIEW', tablesOf(values)).map(
      ({ says, table, status }) => `${says} of ${table} ${status}`,
    );

  test.each([
    [2, 2, ['2 of 2 agrees']],
    [2, 3, ['2 of 3 differs']],
    [0, 0, ['0 of 0 agrees']],
    [2, undefined, []],
  ])('%s of %s', (says, a, wanted) => expect(held([count(says, ['a'])], { a })).toEqual(wanted));

  test('a cell that the form does not have holds nothing', () => {
    expect(held([count(2, ['b'])], { a: 1 })).toEqual([]);
    expect(held([count(2, [])], { a: 1 })).toEqual([]);
    expect(held([count(2, ['a', 'b'])], { a: 1 })).toEqual(['2 of 1 differs']);
  });

  test('of several forms of a cell the first that is there counts', () => {
    const either = { ...count(2, []), cells: [['b', 'a', 'c']] };
    expect(held([either], { a: 2, c: 5 })).toEqual(['2 of 2 agrees']);
  });

  test('of several cells it is their sum', () => {
    expect(held([count(3, ['a', 'b'])], { a: 1, b: 2 })).toEqual(['3 of 3 agrees']);
  });

  test('parts of one whole in one sentence are right together, or where one of them is', () => {
    const both = [count(1, ['a']), count(1, ['a'])];
    expect(held(both, { a: 2 })).toEqual(['1 of 2 accounted', '1 of 2 accounted']);
    expect(held(both, { a: 3 })).toEqual(['1 of 3 differs', '1 of 3 differs']);
    expect(held([count(1, ['a']), count(3, ['a'])], { a: 3 })).toEqual([
      '1 of 3 accounted',
      '3 of 3 agrees',
    ]);
  });

  test('those of another sentence, or of other cells, are no parts of it', () => {
    const apart = [count(1, ['a']), count(1, ['a'], { sentence: 1 })];
    expect(held(apart, { a: 2 })).toEqual(['1 of 2 differs', '1 of 2 differs']);
    expect(held([count(1, ['a']), count(1, ['b'])], { a: 2, b: 2 })).toEqual([
      '1 of 2 differs',
      '1 of 2 differs',
    ]);
  });

  test('what came on top of it may be counted with it', () => {
    const kept = count(3, ['a'], { onTop: [['b']] });
    expect(held([kept], { a: 5, b: 2 })).toEqual(['3 of 5 accounted']);
    expect(held([kept], { a: 5, b: 1 })).toEqual(['3 of 5 differs']);
    expect(held([kept], { a: 1, b: 2 })).toEqual(['3 of 1 differs']);
    expect(held([kept], { a: 5, b: undefined })).toEqual(['3 of 5 differs']);
    expect(held([count(3, ['a'])], { a: 5, b: 2 })).toEqual(['3 of 5 differs']);
  });

  test('it may be of other cells', () => {
    const either = count(3, ['a'], { or: [['b']] });
    expect(held([either], { a: 5, b: 3 })).toEqual(['3 of 5 accounted']);
    expect(held([either], { a: 3, b: 5 })).toEqual(['3 of 3 agrees']);
    expect(held([either], { a: 5, b: 2 })).toEqual(['3 of 5 differs']);
    expect(held([either], { a: 5, b: undefined })).toEqual(['3 of 5 differs']);
    expect(held([count(0, ['a'])], { a: 5 })).toEqual(['0 of 5 differs']);
  });

  test('of what is said of all of them the figure itself is what is wrong', () => {
    const all = (of: string, sentence = 0) => count(3, ['b'], { of: [[of]], sentence });
    // 「复议3件，均维持」 of 2, and of 3 of which 2 were upheld.
    expect(held([count(3, ['a']), all('a')], { a: 2, b: 2 })).toEqual([
      '3 of 2 differs',
      '3 of 2 accounted',
    ]);
    expect(held([count(3, ['a']), all('a')], { a: 3, b: 2 })).toEqual([
      '3 of 3 agrees',
      '3 of 2 differs',
    ]);
    expect(held([count(3, ['a']), all('c')], { a: 2, b: 2, c: 3 })[1]).toBe('3 of 2 differs');
    expect(held([count(3, ['a']), all('a', 1)], { a: 2, b: 2 })[1]).toBe('3 of 2 differs');
    expect(held([all('a')], { a: 2, b: 2 })).toEqual(['3 of 2 differs']);
  });

  test('where it stands: its number, or all of its words', () => {
    const number = { from: 6, to: 7, unitTo: 8 };
    const [told, denied] = heldCounts(
      [count(2, ['a'], { number }), count(2, ['a'])],
      'N-NORM',
      tablesOf({ a: 2 }),
    );
    expect(told).toMatchObject({
      ...{ ...number, isNumber: true, rule: 'N-NORM', addresses: ['a'] },
      words: { from: 2, to: 9 },
    });
    expect(denied).toMatchObject({ from: 2, to: 9, unitTo: 9, isNumber: false });
  });
});

const office = { year: 2023, unit: '云溪县青禾镇人民政府' };
const lineOf = (text: string, where: Partial<TextLine> = {}) =>
  ({
    ...{ text, id: 'text/1-1', part: 's1', number: 1, section: 1, isHeading: false },
    ...where,
  }) as TextLine;

const all = tablesOf({
  ...{ 'table4.review.total': 2, 'table4.review.upheld': 1 },
  ...{ 'table4.direct.total': 1, 'table4.after.total': 0 },
  ...{ 'table2.normative.issued': 3, 'table2.punishment.decisions': 12, 'table3.1.total': 4 },
});

describe('which lines are read for reviews and lawsuits', () => {
  const cases = (text: string, where: Partial<TextLine>) =>
    caseFigures(lineOf(text, where), office, all).map(
      ({ rule, says, table, status }) => `${rule} ${says}/${table} ${status}`,
    );

  test.each([
    [{ section: 3 }, 1],
    [{ section: 4 }, 1],
    [{ topic: 'application' }, 1],
    [{ topic: 'supervision' }, 1],
    [{ topic: undefined }, 1],
    [{ topic: 'publication' }, 0],
    [{ topic: 'publication', section: 2 }, 0],
    [{ topic: 'publication', section: 4 }, 1],
  ] as const)('%o', (where, found) => {
    expect(cases('全年行政诉讼2件。', where)).toHaveLength(found);
  });

  test.each([
    ['因政府信息公开被提起行政诉讼2件。', 1],
    ['依申请公开。全年行政诉讼2件。', 1],
    ['信息公开类行政诉讼2件。', 1],
    ['信息公开诉讼另有台账。全年行政诉讼2件。', 1],
    ['信息公开类复议另有台账。全年行政诉讼2件。', 1],
    ['信息公开行政复议另有台账。全年行政诉讼2件。', 1],
    ['信息公开另有台账。全年行政诉讼2件。', 0],
  ])('wherever it names the disclosure of information: %s', (text, found) => {
    expect(cases(text, { topic: 'publication' })).toHaveLength(found);
  });

  test('none of them is what denials say', () => {
    expect(cases('全年行政复议0件。', {})).toEqual(['N-REVNONE 0/2 differs']);
    expect(cases('行政复议2件，维持0件。', {})).toEqual([
      'N-REVIEW 2/2 agrees',
      'N-REVIEW 0/1 differs',
    ]);
  });
});

describe('documents and decisions of a line', () => {
  test('each is held against its own row of table two', () => {
    const line = lineOf('制发行政规范性文件2件，作出行政处罚决定12件。');
    expect(documentFigures(line, office, all)).toMatchObject([
      { rule: 'N-NORM', says: 2, table: 3, status: 'differs' },
    ]);
    expect(decisionFigures(line, office, all)).toMatchObject([
      { rule: 'N-PERMIT', says: 12, table: 12, status: 'agrees' },
    ]);
  });

  test('of another office they are none', () => {
    const line = lineOf('柳塘乡人民政府作出行政处罚决定5件。');
    expect(decisionFigures(line, office, all)).toEqual([]);
    expect(decisionFigures(line, { ...office, unit: '云溪县柳塘乡人民政府' }, all)).toHaveLength(1);
  });

  test('of another year they are none', () => {
    const line = lineOf('2022年作出行政处罚决定5件。');
    expect(decisionFigures(line, office, all)).toEqual([]);
    expect(decisionFigures(line, { ...office, year: 2022 }, all)).toHaveLength(1);
  });
});

describe('all figures of a line beside those of applications', () => {
  const figures = (text: string, tables = all) =>
    figuresBesideApplications(lineOf(text), office, tables).map(
      ({ from, to, rule, says, status }) => `${text.slice(from, to)} ${rule} ${says} ${status}`,
    );

  test('in the order of the line, without denials, which have no number', () => {
    expect(
      figures('作出行政处罚决定12件，制发规范性文件2件，行政复议2件。未实施行政处罚。'),
    ).toEqual(['12 N-PERMIT 12 agrees', '2 N-NORM 2 differs', '2 N-REVIEW 2 agrees']);
  });

  test.each([
    ['全年收到政府信息公开申请0件。', ['0 N-NONE 0 differs']],
    ['全年收到政府信息公开申请0件，行政复议2件。', ['0 N-NONE 0 differs', '2 N-REVIEW 2 agrees']],
    ['全年未收到政府信息公开申请。', []],
    ['依申请公开信息0条。', []],
  ])('that no application came, as a number: %s', (text, wanted) => {
    expect(figures(text)).toEqual(wanted);
  });

  test('its words are those of the denial', () => {
    const text = '全年收到政府信息公开申请0件。';
    const [found] = figuresBesideApplications(lineOf(text), office, all);
    expect(found && text.slice(found.words.from, found.words.to)).toBe('收到政府信息公开申请0件');
  });

  test('agrees where the table has none, and is nothing where it has no figure', () => {
    const text = '全年收到政府信息公开申请0件。';
    expect(figures(text, tablesOf({ 'table3.1.total': 0 }))).toEqual(['0 N-NONE 0 agrees']);
    expect(figures(text, tablesOf({ 'table3.1.total': undefined }))).toEqual([]);
  });
});

describe('the findings', () => {
  const said = (text: string, tables: Record<string, number | string>) => {
    const report = reportOfExample({ text, tables });
    return (['N-REVIEW', 'N-NORM', 'N-PERMIT'] as const).flatMap((rule) =>
      saidBy(rule, report).map((finding) => ({
        ...{ rule, words: markedWords(finding, report).join('|') },
        ...{ message: finding.message, fix: finding.fix?.label, cells: finding.cells.length },
      })),
    );
  };

  test('name both sides, and offer the figure of the table', () => {
    expect(said('全年作出行政处罚决定19件。', { 'table2.punishment.decisions': 12 })).toEqual([
      {
        rule: 'N-PERMIT',
        words: '作出行政处罚决定19件',
        message:
          '第一部分第 4 段“作出行政处罚决定19件”与表格不一致：正文为 19，表二“行政处罚”行“本年处理决定数量”为 12',
        fix: '改为“12”',
        cells: 1,
      },
    ]);
  });

  test('of a denial offer none: it has no number', () => {
    expect(said('未实施行政处罚。', { 'table2.punishment.decisions': 12 })).toMatchObject([
      { rule: 'N-PERMIT', words: '未实施行政处罚', fix: undefined },
    ]);
  });

  test('say nothing where both agree, are accounted for, or the cell is blank', () => {
    expect(said('作出行政处罚决定12件。', { 'table2.punishment.decisions': 12 })).toEqual([]);
    expect(said('作出行政处罚决定12件。', { 'table2.punishment.decisions': '' })).toEqual([]);
  });

  test('that there was none at all is said by the rule of denials', () => {
    expect(
      said('全年行政复议0件。', { 'table4.review.total': 2, 'table4.review.upheld': 2 }),
    ).toEqual([]);
  });

  test('each rule says its own part', () => {
    const found = said('制发行政规范性文件2件，作出行政处罚决定19件，行政复议1件。', {
      'table2.punishment.decisions': 12,
    });
    expect(found.map(({ rule }) => rule)).toEqual(['N-REVIEW', 'N-NORM', 'N-PERMIT']);
  });
});
