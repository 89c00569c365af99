import { describe, expect, test } from 'vitest';
import { reportOfTexts } from '../../../../../testkit/domain/report-of-texts.ts';
import { editionForYear } from '../../../../edition/editions.ts';
import type { Report } from '../../../../report/report.ts';
import { createEngine, finderOf } from '../../../core/engine.ts';
import type { ReportRule, RuleHead } from '../../../core/rule.ts';
import { lineRule } from './line-rule.ts';
import { sectionRule } from './section-rule.ts';
import { writtenLines } from './text-lines.ts';
import { wordFindings } from './word-finding.ts';

const head: RuleHead = {
  id: 'W-TERM',
  title: '用语',
  level: 'warning',
  basis: { source: '用语', evidence: '样' },
};
const reportOf = (one: string, two = '没有收到申请。', year = 2023): Report => ({
  ...reportOfTexts({ id: '', unit: '云溪县青禾镇人民政府', year, tables: {}, texts: [] }),
  ...{ preamble: one, contacts: two },
});

/** As it is asked once typing has paused. */
function findingsBy(rule: ReportRule) {
  const engine = createEngine([finderOf(rule)]);
  return (report: Report) => engine.run(report, editionForYear(report.year), 'pause').findings;
}

/** Each word 「甲」 of a line, and which lines were looked at. */
function ruleOfLines(known?: (year: number) => object | undefined) {
  const looked: string[] = [];
  const rule = lineRule({
    ...head,
    reads: ['text', 'form'],
    lines: ({ text }) => writtenLines({ text }).filter(({ section }) => section === 0),
    ...(known ? { known: ({ form }) => known(form.year) } : {}),
    find: (line) => {
      looked.push(line.text);
      return [...line.text.matchAll(/甲/g)].map(({ index }) => ({
        ...{ line, from: index, to: index + 1 },
        ...{ message: `第 ${index} 字`, advice: '请改。' },
      }));
    },
  });
  const findings = findingsBy(rule);
  const messages = (report: Report) => findings(report).map(({ message }) => message);
  return { looked, messages, rule };
}

describe('a rule of lines', () => {
  test('finds in each line, in their order', () => {
    const { messages, rule } = ruleOfLines();
    expect(rule).toMatchObject({ ...head, pace: 'pause', reads: ['text', 'form'] });
    expect(messages(reportOf('甲乙。', '乙甲甲。'))).toEqual([
      '前言第 1 段第 0 字',
      '联系方式第 1 段第 1 字',
      '联系方式第 1 段第 2 字',
    ]);
    expect(messages(reportOf('乙。'))).toEqual([]);
  });

  test('looks at a line again only where it, or what the rule goes by, has changed', () => {
    const { looked, messages } = ruleOfLines((year) => ({ year }));
    messages(reportOf('甲。', '乙。'));
    looked.length = 0;
    messages(reportOf('甲。', '乙。'));
    expect(looked).toEqual([]);
    messages(reportOf('甲甲。', '乙。'));
    expect(looked).toEqual(['甲甲。']);
    looked.length = 0;
    messages(reportOf('甲甲。', '乙。', 2024));
    expect(looked).toContain('甲甲。');
    expect(looked).toContain('乙。');
  });

  test('says nothing of a report that it does not go by', () => {
    const { looked, messages } = ruleOfLines((year) => (year === 2023 ? undefined : {}));
    expect(messages(reportOf('甲。'))).toEqual([]);
    expect(looked).toEqual([]);
    expect(messages(reportOf('甲。', '乙。', 2024))).toHaveLength(1);
  });
});

describe('a rule of sections', () => {
  const ruleOfSections = (sections?: readonly (5 | 6)[]) => {
    const looked: number[] = [];
    const rule = sectionRule({
      ...head,
      reads: ['text', 'form'],
      ...(sections ? { sections } : {}),
      known: ({ form: { year } }) => (year === 2023 ? { year } : undefined),
      find: (lines, { section, subject, known }, own) => {
        looked.push(section);
        const [line] = lines;
        if (!line) return [];
        return wordFindings(own, subject, [
          { line, from: 0, to: 1, message: `${section} ${known.year}`, advice: '请改。' },
        ]);
      },
    });
    return { looked, rule, findings: findingsBy(rule) };
  };

  test('is asked for each, and again only for what has changed', () => {
    const { looked, findings, rule } = ruleOfSections();
    expect(rule).toMatchObject({ ...head, pace: 'pause' });
    const report = reportOf('乙。');
    expect(findings(report)).toHaveLength(3);
    expect(looked).toEqual([1, 2, 3, 4, 5, 6]);
    looked.length = 0;
    const { s5 } = report.sections;
    const blocks = s5.blocks.map((block) => ({ ...block, text: '甲。' }));
    findings({ ...report, sections: { ...report.sections, s5: { ...s5, blocks } } });
    expect(looked).toEqual([5]);
  });

  test('of some sections alone, and of no report that it does not go by', () => {
    const { looked, findings } = ruleOfSections([5, 6]);
    expect(findings(reportOf('乙。'))).toHaveLength(2);
    expect(looked).toEqual([5, 6]);
    looked.length = 0;
    expect(findings(reportOf('乙。', '', 2024))).toEqual([]);
    expect(looked).toEqual([]);
  });
});
