/** Kinds of fault made by a generator: each is said, and the same sentence without it is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../domain/checks/core/finding.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { applyTextChanges } from '../../domain/report/text-changes.ts';
import { reportOfCase } from './case-report.ts';

const unit = '云溪县青禾镇人民政府';
const reportOf = (section: string, text: string, year = 2024) =>
  reportOfCase({
    ...{ id: text, year, unit, section, text, tables: {} },
    ...{ expect: [], may: [], why: '' },
  });
const saidBy = (rule: RuleId, section: string, text: string, year?: number) =>
  runChecks(reportOf(section, text, year)).filter((finding) => finding.rule === rule);

const count = fc.integer({ min: 1, max: 400 });
const channels = ['政府网站', '微信公众号', '村务公开栏', '电子显示屏'];

describe('a total and its parts', () => {
  const lists = fc.array(count, { minLength: 2, maxLength: 4 });
  const sentence = (total: number, parts: readonly number[]) =>
    `全年公开信息${total}条，其中${parts.map((part, at) => `${channels[at]}${part}条`).join('、')}。`;
  const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

  test('that is their sum is right; another is said, and its remedy is right', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -20, max: 20 }), (parts, by) => {
        const text = sentence(Math.max(1, sumOf(parts) + by), parts);
        const report = reportOf('1.1', text);
        const found = runChecks(report).filter(({ rule }) => rule === 'N-SUM');
        const isRight = text === sentence(sumOf(parts), parts);
        expect(found.length > 0, text).toBe(!isRight);
        for (const { fix } of found) {
          if (fix?.is !== 'words') continue;
          const mended = runChecks(applyTextChanges(report, fix.changes));
          expect(mended.map(({ rule }) => rule)).not.toContain('N-SUM');
        }
      }),
      { numRuns: 60 },
    );
  });

  test('that has 等 behind its parts may be more than they are', () => {
    fc.assert(
      fc.property(lists, count, (parts, more) => {
        const text = sentence(sumOf(parts) + more, parts).replace('。', '等。');
        expect(saidBy('N-SUM', '1.1', text), text).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('a share that is rounded is right; one that is off by more is said', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: -9, max: 9 }), (part, rest, off) => {
      const whole = part + rest;
      const right = Math.round((1000 * part) / whole) / 10;
      const wrong = Math.round(10 * (right + off)) / 10;
      fc.pre(off === 0 || (wrong > 0 && wrong < 100));
      const text = `公开信息${whole}条，其中政府网站公开${part}条，占${wrong.toFixed(1)}%。`;
      expect(saidBy('N-PCT', '1.1', text).length > 0, text).toBe(off !== 0);
    }),
    { numRuns: 60 },
  );
});

test('the year of the report is right; the one after and the three before, where its own work is told, are said; others are history', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2021, max: 2026 }),
      fc.integer({ min: 2018, max: 2026 }),
      (year, named) => {
        const text = `${named}年，全镇主动公开政府信息120条。`;
        const isStale = named !== year && named >= year - 3 && named <= year + 1;
        expect(saidBy('W-YEAR', '1.1', text, year).length > 0, text).toBe(isStale);
      },
    ),
    { numRuns: 60 },
  );
});

test('numbers of a list that follow each other are right, one left out or repeated is said', () => {
  const items = ['加强学习', '完善制度', '核对栏目', '开展培训', '按季检查'];
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('none', 'skips', 'repeats'),
      (length, at, fault) => {
        // A second 「1.」 begins another list.
        fc.pre(fault !== 'repeats' || Math.min(at, length - 1) > 1);
        const by = { none: 0, skips: 1, repeats: -1 }[fault];
        const numbers = Array.from({ length }, (_, index) =>
          index >= Math.min(at, length - 1) ? index + 1 + by : index + 1,
        );
        const text = numbers.map((number, index) => `${number}.${items[index]}。`).join('\n');
        expect(saidBy('S-NUMBERING', '1.3', text).length > 0, text).toBe(fault !== 'none');
      },
    ),
    { numRuns: 60 },
  );
});

test('what section one leaves out is said, topic by topic, and nothing else', () => {
  const topics: readonly (readonly [string, string])[] = [
    ['主动公开', '通过网站和公开栏发布信息。'],
    ['依申请公开', '申请由专人办理。'],
    ['政府信息管理', '发布前逐件审查，定期清理。'],
    ['政府信息公开平台建设', '网站专栏按周核对。'],
    ['监督保障', '列入工作考核，社会评议满意，没有责任追究的情形。'],
  ];
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }), (kept) => {
      const text = kept
        .map((topic, index) => `（${'一二三四五'.charAt(index)}）${topics[topic]?.join('\n')}`)
        .join('\n');
      const missing = topics.filter((_, topic) => !kept.includes(topic)).map(([name]) => name);
      const said = saidBy('S-ASPECT5', '1', text).map(({ message }) => message);
      expect(said).toEqual(missing.map((name) => `第一部分没有写到“${name}”`));
    }),
    { numRuns: 40 },
  );
});
