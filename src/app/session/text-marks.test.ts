import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { wordsPlace } from '../../domain/place/place.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { type TextId, textOf, withText } from '../../domain/report/text.ts';
import { marksByText } from './text-marks.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const first: TextId = 'text/1-1';
const second: TextId = 'text/1-2';
const report = withText(
  withText(blank, first, '全年公公开信息8条，依法公公开申请。'),
  second,
  '受理公公开申请。',
);
const findings = runChecks(report);

/** A finding on any words. */
function marking(id: TextId, from: number, to: number): Finding {
  const [any] = findings.filter(({ rule }) => rule === 'W-TYPO');
  return { ...any!, id: `${id} ${from}`, marks: [wordsPlace({ id, from, to })] };
}

describe('marks of the texts of a report', () => {
  it('are the words of its findings, in the order of each text', () => {
    const marks = marksByText([...findings].reverse(), report);
    expect([...marks.keys()].sort()).toEqual([first, second]);
    for (const [id, { text, words }] of marks) {
      expect(text).toBe(textOf(report, id));
      expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(words.map(() => '公公'));
    }
    expect(marks.get(first)?.words.map(({ from }) => from)).toEqual([2, 12]);
  });

  it('are in no text without findings', () => {
    expect(marksByText(findings, report).has('text/1-3')).toBe(false);
    expect(marksByText(runChecks(blank), blank).size).toBe(0);
    expect(marksByText([], report).size).toBe(0);
  });

  it('are left out where the text ends before them, or is no more', () => {
    const length = textOf(report, second)!.length;
    const wrong = [
      marking(second, length - 1, length + 1),
      marking(second, 3, 3),
      marking('text/gone', 0, 2),
    ];
    expect(marksByText(wrong, report).size).toBe(0);
    const { words } = marksByText([marking(second, length - 2, length), ...wrong], report).get(
      second,
    )!;
    expect(words).toHaveLength(1);
  });

  it('keep their entry while text and findings are the same', () => {
    const before = marksByText(findings, report);
    const after = marksByText([...findings], { ...report }, before);
    expect(after.get(first)).toBe(before.get(first));

    const changed = withText(report, second, '受理公公开申请9件。');
    const next = marksByText(findings, changed, before);
    expect(next.get(first)).toBe(before.get(first));
    expect(next.get(second)).not.toBe(before.get(second));
    expect(next.get(second)?.text).toBe('受理公公开申请9件。');

    const fewer = findings.filter((one) => one !== before.get(first)?.words[0]?.finding);
    expect(marksByText(fewer, report, before).get(first)?.words).toHaveLength(1);
  });
});
