import { describe, expect, test } from 'vitest';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { checklistOf } from '../../domain/companion/checklist.ts';
import { figuresAtHand } from '../../domain/companion/figures-at-hand.ts';
import { framesFor } from '../../domain/companion/fill-frame.ts';
import { editionById, editions } from '../../domain/edition/editions.ts';
import { figureOfCells } from '../../domain/live/figure-of-cells.ts';
import { insertWithLive, withLiveFigures } from '../../domain/live/live-figures.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { textOf, withText as withWords } from '../../domain/report/text.ts';
import { consistentReport, seededRandom } from '../domain/consistent-report.ts';
import { reportOfCase } from './case-report.ts';

const unit = '云溪县青禾镇人民政府';
const sections: Readonly<Record<string, string>> = {
  ...{ publication: '1.1', application: '1.2', management: '1.3', platform: '1.4' },
  ...{ supervision: '1.5', problems: '5', other: '6' },
};

/** The figures of a consistent report under neutral texts, and one frame in the section of its topic. */
function withFrame(of: Report, topic: string, text: string): Report {
  const neutral = reportOfCase({
    ...{ id: text, year: of.year, unit, section: sections[topic] ?? '1.1', text, tables: {} },
    ...{ expect: [], may: [], why: '' },
  });
  return { ...neutral, cells: of.cells };
}

const reports = editions.flatMap((edition) =>
  Array.from({ length: 12 }, (_, seed) => ({
    ...consistentReport(editionById(edition.id), seededRandom(seed + 1), seed % 3 === 0 ? 0 : 20),
    unit,
  })),
);

describe('frames of sentences', () => {
  test('with the figures of a report contradict none of its tables', () => {
    let count = 0;
    for (const report of reports) {
      for (const { topic, text, blanks } of framesFor(report)) {
        if (blanks.length > 0) continue;
        count += 1;
        const said = runChecks(withFrame(report, topic, text)).filter(({ rule }) =>
          /^(N|W|P)-/.test(rule),
        );
        expect(said.map(({ message }) => `${text} ${message}`)).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(60);
  });

  test('each figure of them follows its cells once they stand in a text', () => {
    let sums = 0;
    for (const report of reports) {
      for (const { text, figures } of framesFor(report)) {
        const at = { id: 'text/1-2', from: 0, to: 0 } as const;
        const written = insertWithLive(report, at, text, figures);
        expect(written.live.map(({ from, to }) => ({ from, to }))).toEqual(
          figures.map(({ from, to }) => ({ from, to })),
        );
        for (const { cells } of figures) {
          if (cells.length > 1) sums += 1;
          const changed = applyChanges(
            written,
            cells.map((key) => ({ key, value: '1203' })),
          );
          const now = withLiveFigures(written, changed, { by: 'act' });
          const followed = now.live.filter((each) => each.cells.some((key) => cells.includes(key)));
          expect(followed.length).toBeGreaterThan(0);
          for (const { from, to, cells: own } of followed) {
            const said = figureOfCells(now, own);
            expect(said.is).toBe('figure');
            const digits = said.is === 'figure' ? said.digits : '';
            expect(textOf(now, 'text/1-2')?.slice(from, to)).toBe(digits);
          }
        }
      }
    }
    expect(sums).toBeGreaterThan(10);
  });

  test('what only the office knows is left open, and found where it is forgotten', () => {
    const [report] = reports as [Report];
    const open = framesFor(report).filter(({ blanks }) => blanks.length > 0);
    expect(open.length).toBeGreaterThan(3);
    for (const { topic, text, blanks } of open) {
      expect(blanks.map(({ from, to }) => text.slice(from, to))).toEqual(
        blanks.map(() => '（此处填写）'),
      );
      const rules = runChecks(withFrame(report, topic, text)).map(({ rule }) => rule);
      expect(rules, text).toContain('S-TEMPLATE');
    }
  });

  test('nothing is said of figures that are not there', () => {
    const blank = blankReport({ unit, year: 2025, deadline: '2026-01-31' });
    expect(framesFor(blank).every(({ figures }) => figures.length === 0)).toBe(true);
    expect(figuresAtHand(blank, 'application').map(({ value }) => value)).toContain(undefined);
  });
});

describe('the checklist', () => {
  const tickedIn = (report: Report, section: 1 | 5 | 6) =>
    checklistOf(report, section, runChecks(report))
      .filter(({ isSaid }) => isSaid)
      .map(({ name }) => name);
  const withText = (section: string, text: string) =>
    reportOfCase({
      ...{ id: text, year: 2025, unit, section, text, tables: {} },
      ...{ expect: [], may: [], why: '' },
    });

  test('is ticked by what the text says', () => {
    expect(tickedIn(withText('1', ''), 1)).toEqual([]);
    expect(tickedIn(withText('1', '（一）主动公开\n公开信息120条。'), 1)).toEqual(['主动公开']);
    expect(tickedIn(withText('1.1', '公开信息120条。'), 1)).toHaveLength(8);
    expect(tickedIn(withText('6', '没有其他事项。'), 6)).toEqual([]);
    expect(tickedIn(withText('6', '未收取信息处理费。'), 6)).toEqual(['信息处理费']);
    expect(tickedIn(withText('5', '更新不及时，已逐周核对改进。'), 5)).toHaveLength(1);
  });

  test('a topic whose heading stands there alone is not ticked', () => {
    const blank = blankReport({ unit, year: 2025, deadline: '2026-01-31' });
    const [first] = blank.sections.s1.blocks;
    const begun = withWords(blank, `text/${first?.id}`, '公开信息120条。');
    expect(tickedIn(begun, 1)).toEqual(['主动公开']);
  });

  test('asks nothing of the fee before 2021', () => {
    const report = blankReport({ unit, year: 2020, deadline: '2021-01-31' });
    expect(checklistOf(report, 6, [])).toEqual([]);
  });
});
