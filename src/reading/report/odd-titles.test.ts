import { describe, expect, test } from 'vitest';
import { paragraph } from '../../testkit/reading/source.ts';
import {
  expectReport,
  plain,
  report2020,
  report2025,
  source2025,
} from '../../testkit/reading/variants.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const title = `${report2025.unit}2025年政府信息公开工作年度报告`;
const withLines = (...lines: readonly string[]): SourceDocument => ({
  ...source2025,
  blocks: [...lines.map((line) => paragraph(line)), ...source2025.blocks.slice(1)],
});
const outside = ['outsideReport report'];

describe('a title in several lines', () => {
  test.each([
    [[report2025.unit, '2025年政府信息公开', '工作年度报告']],
    [[title.slice(0, -8), title.slice(-8)]],
    [[title.slice(0, -4), title.slice(-4)]],
  ])('%j is one', (lines) => expectReport(withLines(...lines)));
});

describe('a cover page', () => {
  test('has the title that comes again on the first page', () => {
    expectReport(withLines(title, title), outside);
  });

  test('may have it centred, and a date', () => {
    const [first, ...rest] = withLines(title, '2026年1月', title).blocks;
    const cover = { ...first, align: 'center' } as typeof first & object;
    expectReport({ ...source2025, blocks: [cover, ...rest] }, outside);
  });

  test('may have it in other words', () => {
    expectReport(
      withLines('青禾镇人民政府', '2025年政府信息公开工作年度报告', '二〇二六年一月', title),
      outside,
    );
  });
});

describe('lines between the title and the text', () => {
  test.each([
    ['（2026年1月16日）'],
    ['青禾镇人民政府', '2026年1月16日'],
    ['发布时间：2026-01-16　来源：青禾镇'],
  ])('%s are not the preface', (...lines) => expectReport(withLines(title, ...lines), outside));

  test('a date is that of the report where it has no other', () => {
    const source = withLines(title, '（2026年1月16日）');
    const { report } = interpretSource({ ...source, blocks: source.blocks.slice(0, -2) });
    expect(report.closing).toEqual({ signature: '', date: '（2026年1月16日）' });
  });
});

describe('office and year in a title', () => {
  test.each([
    ['《青禾镇人民政府2025年政府信息公开工作年度报告》', '青禾镇人民政府'],
    ['青禾镇人民政府政府信息公开工作年度报告（2025年度）', '青禾镇人民政府'],
    ['青禾镇人民政府二零二五年政府信息公开工作年度报告', '青禾镇人民政府'],
    ['青禾镇人民政府二O二五年政府信息公开工作年度报告', '青禾镇人民政府'],
    ['青禾街道办事处2025年政府信息公开工作年度报告', '青禾街道办事处'],
    ['云溪经济开发区管委会2025年度政府信息公开年度工作报告', '云溪经济开发区管委会'],
    ['青禾镇人民政府（2025年）政府信息公开工作年度报告', '青禾镇人民政府'],
    ['青禾镇人民政府关于2025年政府信息公开工作情况的报告', '青禾镇人民政府'],
    ['青禾镇人民政府25年政府信息公开工作年度报告', '青禾镇人民政府'],
    ['云溪县民政局2025年政府信息公开工作年度报告', '云溪县民政局'],
    ['云溪县青禾国有林场2025年政府信息公开工作年度报告', '云溪县青禾国有林场'],
  ])('%s is that of %s', (line, unit) => {
    const { report, notes } = interpretSource(withLines(line));
    expect(report).toMatchObject({ unit, year: 2025 });
    expect(notes).toEqual([]);
  });
});

describe('two reports in one file', () => {
  test.each([
    ['of two years', plain(report2020)],
    ['twice the same', source2025],
  ])('%s: the first is read, the other is quoted', (_, second) => {
    const source = { ...source2025, blocks: [...source2025.blocks, ...second.blocks] };
    const { report, notes } = interpretSource(source);
    expect(report.cells).toEqual(report2025.cells);
    expect(report.sections.s6).toEqual(interpretSource(source2025).report.sections.s6);
    expect(notes[0]).toMatchObject({ kind: 'repeated', place: { is: 'report' } });
    expect(notes.slice(1).every(({ kind }) => kind === 'outsideReport')).toBe(true);
    const quoted = notes.map(({ text }) => text).join('');
    for (const block of second.blocks) {
      if (block.is === 'paragraph') expect(quoted).toContain(block.text.split('\n')[0]);
    }
  });

  test('a remark behind the date is quoted', () => {
    const blocks = [...source2025.blocks, paragraph('（此件公开发布）')];
    expectReport({ ...source2025, blocks }, outside);
  });
});
