import { describe, expect, test } from 'vitest';
import { reportOfTexts } from '../../../../../testkit/domain/report-of-texts.ts';
import type { Report } from '../../../../report/report.ts';
import { allLines, linesOfSection, type TextLine, textLines, writtenLines } from './text-lines.ts';

const reportOf = (texts: readonly (readonly [string, string])[] = []): Report =>
  reportOfTexts({ id: '', unit: '云溪县青禾镇人民政府', year: 2023, tables: {}, texts });

/** 「part section number topic heading | name」 */
const say = ({ part, section, number, topic, isHeading, name, text }: TextLine) =>
  [
    [part, section, number, topic ?? '-', ...(isHeading ? ['heading'] : [])].join(' '),
    name,
    text,
  ].join(' | ');

describe('the lines of a report', () => {
  test('of section one, below their headings', () => {
    const report = reportOf([
      ['1.0', '总体平稳。'],
      ['1.1', '公开信息。\n发布3条。'],
      ['1.2', '没有收到申请。'],
    ]);
    expect(linesOfSection(report, 1).slice(0, 6).map(say)).toEqual([
      'section1 1 1 - | 第一部分第 1 段 | 总体平稳。',
      'section1 1 1 publication heading | 第一部分第 2 段 | （一）主动公开',
      'section1 1 1 publication | 第一部分第 3 段 | 公开信息。',
      'section1 1 2 publication | 第一部分第 4 段 | 发布3条。',
      'section1 1 1 application heading | 第一部分第 5 段 | （二）依申请公开',
      'section1 1 1 application | 第一部分第 6 段 | 没有收到申请。',
    ]);
  });

  test('of other sections stand below no topic', () => {
    const report = reportOf([['5', '（一）主动公开\n公开信息。']]);
    expect(linesOfSection(report, 5).map(say)).toEqual([
      'section5 5 1 - heading | 第五部分第 1 段 | （一）主动公开',
      'section5 5 1 - | 第五部分第 2 段 | 公开信息。',
    ]);
  });

  test('all of them in reading order, what is written without headings, and a title that was typed', () => {
    const report = reportOf([
      ['preamble', '前言一。\n前言二。'],
      ['5', '（一）存在的问题\n公开信息。'],
      ['title', '青禾镇年报'],
    ]);
    const parts = (lines: readonly TextLine[]) => [...new Set(lines.map(({ part }) => part))];
    expect(parts(textLines(report))).toEqual([
      ...['preamble', 'section1', 'section5', 'section6', 'closing'],
    ]);
    expect(parts(allLines({ text: report, form: report }))[0]).toBe('title');
    expect(allLines({ text: report, form: report })[0]).toMatchObject({
      ...{ id: 'title', part: 'title', section: 0, name: '标题', number: 1, topic: undefined },
      ...{ isHeading: false, text: '青禾镇年报', typed: '青禾镇年报' },
    });
    const plain = { ...report, title: '' };
    expect(allLines({ text: plain, form: plain })).toEqual(textLines(plain));
    expect(textLines(report).slice(0, 2).map(say)).toEqual([
      'preamble 0 1 - | 前言第 1 段 | 前言一。',
      'preamble 0 2 - | 前言第 2 段 | 前言二。',
    ]);
    expect(textLines(report).filter(({ isHeading }) => isHeading)).toHaveLength(6);
    expect(writtenLines({ text: report }).map(say)).toEqual(
      textLines(report)
        .filter(({ isHeading }) => !isHeading)
        .map(say),
    );
    expect(writtenLines({ text: report })).toBe(writtenLines({ text: report }));
  });
});

describe('a line of which nothing has changed is the same object', () => {
  const linesOf = (text: string) => linesOfSection(reportOf([['5', text]]), 5);

  test('in a report that is another object', () => {
    const before = linesOf('公开信息。\n没有收到申请。');
    const now = linesOf('公开信息。\n没有收到申请。');
    expect(now).toBe(before);
  });

  test.each([
    ['its words', '公开信息。\n收到申请。', [true, false]],
    ['a line before it', '公开。\n公开信息。\n没有收到申请。', [false, false, false]],
    ['a line behind it', '公开信息。\n没有收到申请。\n再见。', [true, true, false]],
    // What stands behind it is stored at other places.
    ['a blank in front of it', ' 公开信息。\n没有收到申请。', [false, false]],
    ['a heading', '（一）公开信息\n没有收到申请。', [false, false]],
  ])('but for %s', (_, text, kept) => {
    const before = linesOf('公开信息。\n没有收到申请。');
    const now = linesOf(text);
    expect(now.map((line) => before.includes(line))).toEqual(kept);
  });

  test('nor one that stands below another topic, or in another section', () => {
    const below = (at: string) => linesOfSection(reportOf([[at, '同一句。']]), 1);
    const first = below('1.1').find(({ text }) => text.includes('同一句'));
    const second = below('1.2').find(({ text }) => text.includes('同一句'));
    expect([first?.topic, second?.topic]).toEqual(['publication', 'application']);
    const five = linesOfSection(reportOf([['5', '同一句。']]), 5)[0];
    const six = linesOfSection(reportOf([['6', '同一句。']]), 6)[0];
    expect([five?.section, six?.section]).toEqual([5, 6]);
    expect([five?.name, six?.name]).toEqual(['第五部分第 1 段', '第六部分第 1 段']);
  });

  test('nor one whose heading or whose block is another', () => {
    const report = reportOf([['1.1', '公开信息。']]);
    const { s1 } = report.sections;
    const lineOf = (blocks: typeof s1.blocks) =>
      linesOfSection(
        { ...report, sections: { ...report.sections, s1: { ...s1, blocks } } },
        1,
      ).find(({ typed }) => typed === '公开信息。');
    const [first, ...more] = s1.blocks;
    if (!first) throw new Error('no block');
    const before = lineOf(s1.blocks);
    expect(lineOf([{ ...first }, ...more])).toBe(before);
    const renamed = lineOf([{ ...first, name: '监督保障' }, ...more]);
    expect(renamed).not.toBe(before);
    expect([before?.topic, renamed?.topic]).toEqual(['publication', 'supervision']);
    const other = lineOf([{ ...first, id: '1-99' as typeof first.id }, ...more]);
    expect(other).not.toBe(before);
    expect([before?.name, other?.name]).toEqual(['第一部分第 2 段', '第一部分第 2 段']);
  });

  test('of a title as of a section', () => {
    const titled = (title: string) => {
      const report = reportOf([['title', title]]);
      return allLines({ text: report, form: report })[0];
    };
    const before = titled('青禾镇年报');
    expect(titled('青禾镇年报')).toBe(before);
    expect(titled('青禾乡年报')).not.toBe(before);
  });
});
