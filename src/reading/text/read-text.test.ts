import { describe, expect, test } from 'vitest';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { createBudget } from '../source/reading-budget.ts';
import { cellText, type SourceBlock } from '../source/source-document.ts';
import { readText } from './read-text.ts';

/** A paragraph as it is, with 「→」 for a tab; a table as its rows, with 「|」 between cells and 「↵」 in them. */
const see = (text: string): (string | string[])[] =>
  readText(text.replace(/→/g, '\t'), createBudget()).blocks.map(seeBlock);

function seeBlock(block: SourceBlock): string | string[] {
  if (block.is === 'paragraph') return block.text.replace(/\t/g, '→').replace(/\n/g, '↵');
  return block.rows.map(({ cells }) =>
    cells.map((cell) => cellText(cell).replace(/\n/g, '↵')).join('|'),
  );
}

const lines = (...parts: readonly string[]): string => parts.join('\n');

test('a plain text has neither scopes nor notes, and its cells span nothing', () => {
  expect(readText('青禾镇\n\n规章\t0\t0\n行政许可\t\t1', createBudget())).toEqual({
    kind: 'text',
    scopes: [],
    notes: [],
    blocks: [
      { is: 'paragraph', text: '青禾镇' },
      {
        is: 'table',
        rows: [
          ['规章', '0', '0'],
          ['行政许可', '', '1'],
        ].map((texts) => ({
          cells: texts.map((text, column) => ({
            column,
            columnSpan: 1,
            rowSpan: 1,
            blocks: text ? [{ is: 'paragraph', text }] : [],
          })),
        })),
      },
    ],
  });
});

test.each<[oddity: string, text: string, blocks: string[]]>([
  ['lines one after the other', '甲\n乙\n\n丙', ['甲', '乙', '丙']],
  ['line ends of all systems', '甲\r\n乙\r丙\u2029丁\u000c戊', ['甲', '乙', '丙', '丁', '戊']],
  ['a line break within a paragraph', '甲\u000b乙\u2028丙', ['甲↵乙↵丙']],
  ['indents and blanks', '　　甲 \n \u00a0\n\u200b\n\t\n  乙', ['　　甲 ', '  乙']],
  [
    'marks of an extractor',
    '[bookmark: _GoBack]甲\n- 1. **乙**',
    ['[bookmark: _GoBack]甲', '- 1. **乙**'],
  ],
  ['nothing', '', []],
])('paragraphs are read from %s', (_, text, blocks) => {
  expect(see(text)).toEqual(blocks);
});

test.each<[oddity: string, text: string, blocks: (string | string[])[]]>([
  [
    'rows of one line each',
    lines('二、情况', '信息内容→制发→废止', '规章→0→1', '三、情况'),
    ['二、情况', ['信息内容|制发|废止', '规章|0|1'], '三、情况'],
  ],
  ['blank cells at all ends', lines('→甲→→乙→', '→→→→'), [['|甲||乙|', '||||']]],
  [
    'merged rows with nothing but tabs behind',
    lines('第二十条第（一）项→→→', '规章→0→0→0', '', '第二十条第（五）项→→→', '行政许可→1→0→0'),
    [['第二十条第（一）项|||', '规章|0|0|0', '第二十条第（五）项|||', '行政许可|1|0|0']],
  ],
  [
    'merged rows without tabs',
    lines(
      '二、主动公开',
      '第二十条第（一）项',
      '规章→0→0→0',
      '第二十条第（五）项',
      '行政许可→1→0→0',
      '三、收到和处理',
      '→自然人→其他→总计',
      '四、结转→1→0→1',
    ),
    [
      '二、主动公开',
      ['第二十条第（一）项', '规章|0|0|0', '第二十条第（五）项', '行政许可|1|0|0'],
      '三、收到和处理',
      ['|自然人|其他|总计', '四、结转|1|0|1'],
    ],
  ],
  [
    'a first row with one text behind a tab',
    lines('→申请人情况', '→自然人→总计', '新收→1→1'),
    [['|申请人情况', '|自然人|总计', '新收|1|1']],
  ],
  [
    'a head broken over lines and a page',
    lines('（第一项加第二项之和，→申请人情况→', '→自→法人→总', '', '', '等于第三项）→→其他→计'),
    [['（第一项加第二项之和，|申请人情况|', '|自|法人|总', '等于第三项）||其他|计']],
  ],
  [
    'a sentence right below it',
    lines('甲→0→0', '乙→1→1', '→以上数字截至年底，均已核对。'),
    [['甲|0|0', '乙|1|1'], '→以上数字截至年底，均已核对。'],
  ],
  [
    'a blank line after every line',
    '甲→0→0\n\n乙→1→1\n\n第（一）项\n\n丙→0→1\n\n以上。',
    [['甲|0|0', '乙|1|1', '第（一）项', '丙|0|1'], '以上。'],
  ],
])('a table with a line for each row is read: %s', (_, text, blocks) => {
  expect(see(text)).toEqual(blocks);
});

test.each<[oddity: string, text: string]>([
  ['numbers before them', '1.→甲乙丙\n（二）→丁\n•→戊'],
  ['tabs before them', '→一段很长的话。\n→又一段话'],
  ['a tab in a sentence', '详见附件→共三页，已另行公布。'],
  ['a tab between two words', '联系人：张三→电话：123'],
  ['tabs behind them', '无→→'],
])('paragraphs are no table because of %s', (_, text) => {
  expect(see(text)).toEqual(text.split('\n'));
});

const cellTable = lines('→规章', '→0', '→0', '', '→行政许可', '→1', '→');
const cellRows = ['规章|0|0', '行政许可|1|'];

test.each<[oddity: string, text: string, blocks: (string | string[])[]]>([
  [
    'rows parted by blank lines',
    lines('二、情况', cellTable, '', '', '三、情况', cellTable),
    ['二、情况', cellRows, '三、情况', cellRows],
  ],
  [
    'blank lines taken together',
    lines('二、情况', '', cellTable, '', '三、情况', '', cellTable, '', '五、情况'),
    ['二、情况', cellRows, '三、情况', cellRows, '五、情况'],
  ],
  [
    'a heading right below it',
    lines(cellTable, '三、情况', cellTable),
    [cellRows, '三、情况', cellRows],
  ],
  [
    'cells of several lines',
    lines('→信息内容', '→本年新', '制作数量', '→本年新', '公开', '数量', '', cellTable),
    [['信息内容|本年新↵制作数量|本年新↵公开↵数量', ...cellRows]],
  ],
  [
    'paragraphs in a cell',
    lines(
      '→',
      '→（三）不予',
      '',
      '公开',
      '→1.属于国家秘密',
      '→0',
      '',
      '→结',
      '',
      '果',
      '',
      '维',
      '',
      '持',
      '→总 计',
    ),
    [['|（三）不予↵公开|1.属于国家秘密|0', '结↵果↵维↵持|总 计']],
  ],
  [
    'a last cell of several lines',
    lines('→采购', '→总金额', '（万元）', '', cellTable),
    [['采购|总金额↵（万元）', ...cellRows]],
  ],
  [
    'a last cell of several paragraphs',
    lines('→采购', '→总金额', '', '（万元）', '', cellTable),
    [['采购|总金额↵（万元）', ...cellRows]],
  ],
  [
    'a sentence below it',
    lines(cellTable, '', '以上数字截至年底。', '', cellTable),
    [cellRows, '以上数字截至年底。', cellRows],
  ],
  [
    'text right below it to the end',
    lines(cellTable, '', '无', '', '结束'),
    [cellRows, '无', '结束'],
  ],
  ['a first row of one cell', lines('→第二十条', '', cellTable), [['第二十条', ...cellRows]]],
  [
    'a blank line after every line',
    lines('甲', cellTable, '', '', '乙').replace(/\n/g, '\n\n'),
    ['甲', cellRows, '乙'],
  ],
])('a table with a line for each cell is read: %s', (_, text, blocks) => {
  expect(see(text)).toEqual(blocks);
});

test('cells of which nothing parts the rows are left as lines', () => {
  const text = cellTable.replace(/\n+/g, '\n');
  expect(see(text)).toEqual(['→规章', '→0', '→0', '→行政许可', '→1']);
});

test('paragraphs that are indented by tabs are no cells', () => {
  const prose = ['→一、总体情况', '→2025年，青禾镇公开信息12条。', '→（一）主动公开', '→二、其他'];
  expect(see([...prose, '', ...prose].join('\n'))).toEqual([...prose, ...prose]);
});

test('both kinds of table may stand in one text, and indented paragraphs beside them', () => {
  const text = lines('→按照条例，现公布如下。', '甲→0→0', '乙→1→1', '', '', '二、', cellTable);
  expect(see(text)).toEqual(['→按照条例，现公布如下。', ['甲|0|0', '乙|1|1'], '二、', cellRows]);
});

test.each<[oddity: string, text: string, blocks: (string | string[])[]]>([
  [
    'a line of dashes',
    lines('甲', '', '| 内容 | 数量 |', '|---|:--:|', '| 规章 | 0 |', '', '乙'),
    ['甲', ['内容|数量', '规章|0'], '乙'],
  ],
  ['no line of dashes', lines('|内容||', '|规章|0|'), [['内容|', '规章|0']]],
  [
    'pipes that are text, and lines in a cell',
    lines('| a \\| b | 不予<br>公开 |', '|--|--|'),
    [['a | b|不予↵公开']],
  ],
  ['no pipe at the end', lines('| 甲 | 乙', '| 丙 | 丁'), [['甲|乙', '丙|丁']]],
  ['one line only, which is none', '| 甲 | 乙 |', ['| 甲 | 乙 |']],
])('a table of pipes is read: %s', (_, text, blocks) => {
  expect(see(text)).toEqual(blocks);
});

test.each<[oddity: string, text: string, message: RegExp]>([
  ['a line of 20 MB', '字'.repeat(20_000_000), /文字太多/],
  ['lines without end', '1\n'.repeat(500_000), /文字太多/],
  ['rows without end', 'a\tb\tc\n'.repeat(30_000), /20,000 行/],
  ['cells without end', `a\tb\tc\n${'\t'.repeat(500_000)}`, /文字太多/],
])('a text is refused that holds %s', (_, text, message) => {
  const read = () => readText(text, createBudget());
  expect(read).toThrow(UnreadableInput);
  expect(read).toThrow(message);
});

test.each<[oddity: string, text: string, blocks: number]>([
  ['blank lines without end', '\n'.repeat(5_000_000), 0],
  ['dashes without end', `|${'-'.repeat(1_000_000)}x|\n|${' '.repeat(1_000_000)}`, 2],
  ['indented lines without end', '\tx\n'.repeat(100_000), 100_000],
  ['spaces without end', `x${' '.repeat(2_000_000)}x\ty`, 1],
])('a text is read before the time is over in spite of %s', (_, text, blocks) => {
  expect(readText(text, createBudget()).blocks).toHaveLength(blocks);
});

describe('pipes between or after cells', () => {
  const rows = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '0', '0', '0'],
    ['行政规范性文件', '1', '0', '3'],
  ];
  const texts = (text: string) =>
    readText(text, createBudget()).blocks.map((block) =>
      block.is === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(cellText)),
    );

  test.each([
    ['between', (cells: readonly string[]) => cells.join(' | ')],
    ['between, without blanks', (cells: readonly string[]) => cells.join('|')],
    ['after', (cells: readonly string[]) => `${cells.join(' | ')} |`],
    ['around', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
    ['before', (cells: readonly string[]) => `| ${cells.join(' | ')}`],
    ['in full width', (cells: readonly string[]) => cells.join('｜')],
    ['as a box', (cells: readonly string[]) => `│${cells.join('│')}│`],
  ])('%s the cells make rows', (_, line) => {
    const text = ['上文', '', ...rows.map(line), '', '下文'].join('\n');
    expect(texts(text)).toEqual(['上文', rows, '下文']);
  });

  test('a title that spans its row has none, borders are no rows, and a blank cell stays one', () => {
    const text = [
      '┌──┬──┐',
      '第二十条第（一）项',
      '规章 | 0 | 1',
      '├──┼──┤',
      ' | 2 | 3',
      '第二十条第（五）项',
      '行政许可 | 4 |',
    ].join('\n');
    expect(texts(text)).toEqual([
      [
        ['第二十条第（一）项'],
        ['规章', '0', '1'],
        ['', '2', '3'],
        ['第二十条第（五）项'],
        ['行政许可', '4', ''],
      ],
    ]);
  });

  test.each([
    ['首页 | 政务公开 | 互动交流\n县情概况 | 走进乡镇 | 通知公告'],
    ['首页 | 政务公开\n\n年份：2024 | 2023'],
    ['字号：大 | 中 | 小\n来源：镇政府 | 浏览：12'],
  ])('%j is a menu', (text) => {
    expect(texts(text).every((one) => typeof one === 'string')).toBe(true);
  });
});
