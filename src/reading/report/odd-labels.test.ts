/** Labels with other numbers, with remarks, or lost; and cells that each hold the same words. */
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { noteLines } from '../../testkit/reading/note-lines.ts';
import { paragraph, withCellTexts, withTables } from '../../testkit/reading/source.ts';
import {
  changed,
  expectReport,
  headings,
  report2025,
  source2025,
} from '../../testkit/reading/variants.ts';
import type { SourceBlock, SourceDocument } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const withTexts = (change: (text: string) => string): SourceDocument =>
  withTables(source2025, (table) => [withCellTexts(table, change)]);
const withText = (from: string, to: string) => withTexts((text) => (text === from ? to : text));

const inOne = (text: string) =>
  text
    .replace(/（([一二三四五六七八九十])）/g, (_, digit: string) =>
      String.fromCharCode(0x3220 + '一二三四五六七八九十'.indexOf(digit)),
    )
    .replace(/^(\d)\./, (_, digit: string) => String.fromCharCode(0x2487 + Number(digit)));

describe('numbers of one character', () => {
  test('㈠ and ⒈ are （一） and 1., in items, groups and rows', () =>
    expectReport(withTexts(inOne)));

  test.each([
    [
      '① is 1.',
      (text: string) => text.replace(/^(\d)\./, (_, digit) => '①②③④⑤⑥⑦⑧⑨'[digit - 1] as string),
    ],
    [
      '①、 is 1.',
      (text: string) => text.replace(/^(\d)\./, (_, digit) => `${'①②③④⑤⑥⑦⑧⑨'[digit - 1]}、`),
    ],
  ])('%s', (_, change) => expectReport(withTexts(change)));

  test('⑴ is (1): the rows are read, in one note and one finding', () => {
    const source = withTexts((text) =>
      text.replace(/^(\d)\./, (_, digit) => String.fromCharCode(0x2473 + Number(digit))),
    );
    const { report, notes } = interpretSource(source);
    expect(report.cells).toEqual(report2025.cells);
    expect(notes.map(({ kind }) => kind)).toEqual(['otherLabel']);
    expect(runChecks(report).filter(({ rule }) => rule === 'S-LABEL')).toHaveLength(1);
  });
});

describe('remarks that stand with a label', () => {
  test.each([
    ['规章', '规章\n（各办公室均无制定规章的权限）', 'table2.rules'],
    ['规章', '规章（各办公室（含中心）均无权制定）', 'table2.rules'],
    ['规章', '规章\n本机关无权制定', 'table2.rules'],
    ['规章', '规章 注：本机关无权制定', 'table2.rules'],
    ['行政处罚', '（司法所填报）\n行政处罚', 'table2.punishment'],
    ['第二十条第（五）项', '第二十条第（五）项\n（便民服务中心填报）', 'table2.五'],
    ['现行有效件数', '现行有效件数\n（截至年底）', 'table2.一.inForce'],
    [
      '1.属于国家秘密',
      '1.属于国家秘密\n（含工作秘密，由保密办认定后填报，认定书附后）',
      'table3.3.3.1',
    ],
    ['（三）不予公开', '（三）不予公开\n（以答复书为准）', 'table3.3.3'],
    ['商业企业', '商业企业\n（含个体工商户）', 'table3.business'],
    ['未经复议直接起诉', '未经复议直接起诉\n（件）', 'table4.direct'],
  ])('%s printed as %j is itself, in other words', (official, printed, where) => {
    const { report, notes } = interpretSource(withText(official, printed));
    expect(report.cells).toEqual(report2025.cells);
    expect(report.asPrinted).toEqual({ [where]: printed.replace(/\n/g, '') });
    expect(notes.map(({ kind }) => kind)).toEqual(['otherLabel']);
    expect(runChecks(report).filter(({ rule }) => rule === 'S-LABEL')).toHaveLength(1);
  });

  test('two names in one cell are none with a remark', () => {
    const { report } = interpretSource(withText('行政处罚', '行政处罚\n行政强制'));
    expect(report.cells['table2/punishment/decisions']).toBeUndefined();
    expect(report.cells['table2/coercion/decisions']).toBe(
      report2025.cells['table2/coercion/decisions'],
    );
  });
});

describe('a name that is lost', () => {
  test.each([
    ['规章', 'table2.rules'],
    ['行政规范性文件', 'table2.normative'],
    ['行政许可', 'table2.licensing'],
    ['行政强制', 'table2.coercion'],
    ['一、本年新收政府信息公开申请数量', 'table3.1'],
    ['3.危及“三安全一稳定”', 'table3.3.3.3'],
    ['3.其他', 'table3.3.6.3'],
    ['四、结转下年度继续办理', 'table3.4'],
  ])('%s: the row is known by its place', (official, where) => {
    const { report, notes } = interpretSource(withText(official, ''));
    expect(report.cells).toEqual(report2025.cells);
    expect(report.asPrinted).toEqual({ [where]: '' });
    expect(noteLines({ report, notes })).toEqual([
      {
        kind: 'missingRow',
        where,
        text: `这一行没有行名，按位置读作“${official}”，请核对`,
      },
    ]);
  });

  test('two in a row are known, too', () => {
    const source = withTexts((text) => (/^行政(处罚|强制)$/.test(text) ? '' : text));
    expect(interpretSource(source).report.cells).toEqual(report2025.cells);
  });

  test('beside a row that nobody knows it stays unknown', () => {
    const source = withTexts((text) => {
      if (text === '2.重复申请') return '';
      return text === '3.要求提供公开出版物' ? '网络问政转来的' : text;
    });
    const { report, notes } = interpretSource(source);
    expect(report.cells['table3/3-5-2/total']).toBeUndefined();
    expect(notes.filter(({ kind }) => kind === 'unknownRow')).toHaveLength(2);
  });
});

describe('neighbouring cells that hold the same words', () => {
  const figures = /^\d+$/;

  test.each([
    '0（无此类情形）',
    '0件，没有此类情形',
    '0，没有此类情形',
    '没有此类情形发生',
    '无此类情形，不填',
  ])('%s: each cell has them', (words) => {
    const { report, notes } = interpretSource(
      withTexts((text) => (figures.test(text) ? words : text)),
    );
    const keys = Object.keys(report2025.cells);
    expect(report.cells).toEqual(Object.fromEntries(keys.map((key) => [key, words])));
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['notAFigure']));
    expect(new Set(runChecks(report).map(({ rule }) => rule))).toEqual(new Set(['NUM-INT']));
  });
});

describe('headings that lost their line break', () => {
  /** Paragraphs of text that stand before a heading run on into it. */
  function runOn(by: string): SourceDocument {
    const { blocks } = source2025;
    return {
      ...source2025,
      blocks: blocks.flatMap((block, index): SourceBlock[] => {
        const next = blocks[index + 1];
        if (block.is !== 'paragraph') return [block];
        const isHeading = (text: string) => (headings as readonly string[]).includes(text);
        const before = blocks[index - 1];
        if (isHeading(block.text) && before?.is === 'paragraph' && index > 1) return [];
        return next?.is === 'paragraph' && isHeading(next.text) && index > 0
          ? [paragraph(`${block.text}${by}${next.text}`)]
          : [block];
      }),
    };
  }

  test.each([' ', '　　', '\t', ''])('by %j: they are found, with a note each', (by) => {
    const source = runOn(by);
    const lost = source2025.blocks.length - source.blocks.length;
    expect(lost).toBeGreaterThan(1);
    const read = interpretSource(source);
    expect(read.report.sections).toMatchObject(interpretSource(source2025).report.sections);
    expect(read.notes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: lost }, () => 'otherHeading'),
    );
    expect(read.report.asPrinted).toEqual({});
  });

  test('a heading that is spoken of, or stands somewhere else, is text', () => {
    const lines = [
      '本报告由以下部分组成：一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况。',
      '详细数据见表。二、主动公开政府信息情况的统计口径与上年相同。',
      '另有说明。 二、主动公开政府信息情况',
    ];
    for (const line of lines) {
      const source = changed((text) =>
        text.startsWith('（一）') ? [paragraph(text), paragraph(line)] : undefined,
      );
      const { report, notes } = interpretSource(source);
      expect(notes).toEqual([]);
      expect(JSON.stringify(report.sections)).toContain(line);
    }
  });
});
