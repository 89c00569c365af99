import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProse } from '../../../testkit/domain/arbitrary-prose.ts';
import { blankReport } from '../../report/blank-report.ts';
import type { Report } from '../../report/report.ts';
import { textOf, withText } from '../../report/text.ts';
import { applyTextChanges } from '../../report/text-changes.ts';
import { cleanPunctuation } from './clean-punctuation.ts';

const blank = blankReport({
  unit: '云溪县青禾镇人民政府',
  year: 2023,
  deadline: '2024-01-31',
});
const reportWith = (text: string): Report =>
  ({ ...withText(withText(blank, 'text/1-1', text), 'text/5-1', text), preamble: text }) as Report;

describe('the marks of a report', () => {
  test('are changes with what stands there, text by text', () => {
    const report = reportWith('公开,\n信息 96 条');
    expect(cleanPunctuation(report).filter(({ id }) => id === 'text/1-1')).toEqual([
      { kind: 'halfWidth', id: 'text/1-1', from: 2, to: 3, was: ',', value: '，' },
      { kind: 'blank', id: 'text/1-1', from: 6, to: 7, was: ' ', value: '' },
      { kind: 'blank', id: 'text/1-1', from: 9, to: 10, was: ' ', value: '' },
    ]);
    const changed = applyTextChanges(report, cleanPunctuation(report));
    expect(textOf(changed, 'preamble')).toBe('公开，\n信息96条');
    expect(textOf(changed, 'text/5-1')).toBe('公开，\n信息96条');
  });

  test('a sub-heading keeps its number, and its name is cleaned', () => {
    const report = withText(blank, 'heading/1-1', '主动公开(含解读)') as Report;
    const changed = applyTextChanges(report, cleanPunctuation(report));
    expect(textOf(changed, 'heading/1-1')).toBe('主动公开（含解读）');
  });

  test('the title stands first', () => {
    const report = { ...reportWith('公开,'), title: '青禾镇(2023年)年报' };
    expect(cleanPunctuation(report).map(({ id, from }) => `${id} ${from}`)).toEqual([
      ...['title 3', 'title 9', 'preamble 2', 'text/1-1 2', 'text/5-1 2'],
    ]);
    expect(cleanPunctuation({ ...report, title: null })).toEqual(cleanPunctuation(report).slice(2));
  });

  test('the number of a sub-heading is not stored with its name, and stays', () => {
    const { s1 } = blank.sections;
    const blocks = s1.blocks.map((block) => ({ ...block, mark: '(一)', name: '公开(解读)' }));
    const report = { ...blank, sections: { ...blank.sections, s1: { ...s1, blocks } } } as Report;
    const changes = cleanPunctuation(report).filter(({ id }) => id === 'heading/1-1');
    expect(changes.map(({ from, was, value }) => `${from} ${was} ${value}`)).toEqual([
      ...['2 ( （', '5 ) ）'],
    ]);
  });

  test('what is not printed stands before, between and behind them', () => {
    const report = reportWith('  全年\u200b0件\u200b,\u200b共\u200b 3 条');
    const changes = cleanPunctuation(report).filter(({ id }) => id === 'text/1-1');
    expect(changes.map(({ from, to, was }) => [from, to, was])).toEqual([
      [8, 9, ','],
      [12, 13, ' '],
      [14, 15, ' '],
    ]);
  });

  test('cleaned twice is as cleaned once, and letters, figures and characters stay', () => {
    const kept = (text: string | undefined) =>
      (text ?? '').replace(/[^0-9A-Za-z\u3400-\u9fff]/g, '');
    fc.assert(
      fc.property(anyProse, (text) => {
        const report = reportWith(text);
        const changed = applyTextChanges(report, cleanPunctuation(report));
        expect(cleanPunctuation(changed)).toEqual([]);
        expect(kept(textOf(changed, 'text/1-1'))).toBe(kept(text));
      }),
      { numRuns: 600 },
    );
  });
});
