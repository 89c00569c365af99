import { describe, expect, test } from 'vitest';
import {
  blankReport,
  emptySection,
  generalTopics,
  problemTopics,
  usualDeadline,
} from './blank-report.ts';
import { sectionParagraphs } from './paragraphs.ts';
import { reportSchema, type SectionNumber } from './report.ts';

const start = { unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' };

describe('a new report', () => {
  const report = blankReport(start);

  test('holds what was asked for, and nothing else is filled in', () => {
    expect(report).toMatchObject(start);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.cells).toEqual({});
    expect(report.options).toEqual({
      localAmountHeads: false,
      autoTotals: false,
      plainFonts: false,
      wholeTable3: true,
    });
    const texts = Object.values(report.sections).flatMap(({ blocks, after }) => [
      after,
      ...blocks.map(({ text }) => text),
    ]);
    expect(new Set(texts)).toEqual(new Set(['']));
  });

  test.each([
    [2018, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('on %i uses the form of %s', (year, edition) => {
    expect(blankReport({ ...start, year }).edition).toBe(edition);
  });

  test('begins section 一 with the five official topics and section 五 with problems and improvements', () => {
    const headings = (key: 's1' | 's5') => sectionParagraphs(report.sections[key]);
    expect(headings('s1')).toEqual([
      '（一）主动公开',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）政府信息公开平台建设',
      '（五）监督保障',
    ]);
    expect(headings('s5')).toEqual(['（一）存在的主要问题', '（二）改进情况']);
    expect([generalTopics.length, problemTopics.length]).toEqual([5, 2]);
  });

  test.each(['s2', 's3', 's4', 's6'] as const)('has one place to write in section %s', (key) => {
    expect(report.sections[key]).toEqual(emptySection(Number(key.slice(1)) as SectionNumber));
    expect(report.sections[key].blocks).toHaveLength(1);
  });

  test('shares nothing with another new report', () => {
    const other = blankReport(start);
    expect(other).toEqual(report);
    expect(other.sections.s1.blocks).not.toBe(report.sections.s1.blocks);
  });
});

test('a report is usually due on 31 January of the next year', () => {
  expect(usualDeadline(2025)).toBe('2026-01-31');
  expect(usualDeadline(2099)).toBe('2100-01-31');
});
