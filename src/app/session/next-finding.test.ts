import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { placeToGo } from '../../domain/checks/core/finding-order.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { cellPlace, fieldPlace, type Place, wordsPlace } from '../../domain/place/place.ts';
import { readingOrder } from '../../domain/place/place-order.ts';
import type { Report } from '../../domain/report/report.ts';
import { withCells } from '../../testkit/domain/consistent-report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { findingAtCursor, nextFinding, stopsOf, type Whereabouts } from './next-finding.ts';

const keys = figureCells(editionById('2021'), sound2021).map(({ key }) => key);
const texts = fc.constantFrom('无', '／', '约3', '７', '-1', '');
const someWrong = fc.dictionary(fc.constantFrom(...keys), texts, { minKeys: 1, maxKeys: 12 });
const at = (report: Whereabouts['report'], more: Partial<Whereabouts> = {}): Whereabouts => ({
  report,
  selected: null,
  cursor: undefined,
  section: 3,
  ...more,
});

const withText = (text: string): Report => ({
  ...sound2021,
  sections: {
    ...sound2021.sections,
    s1: {
      ...sound2021.sections.s1,
      blocks: sound2021.sections.s1.blocks.map((block, index) =>
        index === 0 ? { ...block, text } : block,
      ),
    },
  },
});

describe('the next finding', () => {
  test('is the first behind the cursor, the one before is the last before it, round the end', () => {
    fc.assert(
      fc.property(someWrong, fc.constantFrom(...keys), (cells, key) => {
        const report = withCells(sound2021, cells);
        const findings = runChecks(report);
        const cursor = cellPlace(key);
        const compare = readingOrder(report);
        const side = (finding: Finding) => compare(placeToGo(finding), cursor);
        const next = nextFinding(findings, at(report, { cursor }), 1) as Finding;
        const before = nextFinding(findings, at(report, { cursor }), -1) as Finding;
        const stops = stopsOf(findings, report);
        expect(next).toBe(stops.find((stop) => side(stop) > 0) ?? stops[0]);
        const earlier = stops.filter((stop) => side(stop) < 0);
        expect(before).toBe(earlier[earlier.length - 1] ?? stops[stops.length - 1]);
      }),
    );
  });

  test('goes through all of them, one after the other, and back', () => {
    fc.assert(
      fc.property(someWrong, fc.constantFrom(1 as const, -1 as const), (cells, by) => {
        const report = withCells(sound2021, cells);
        const findings = runChecks(report);
        const stops = stopsOf(findings, report);
        let selected: Finding | null = null;
        let cursor: Place | undefined;
        const seen: string[] = [];
        for (const _ of stops) {
          selected = nextFinding(
            findings,
            at(report, { selected, cursor, section: selected?.section ?? 1 }),
            by,
          ) as Finding;
          cursor = placeToGo(selected);
          seen.push(selected.id);
        }
        expect(new Set(seen)).toEqual(new Set(stops.map(({ id }) => id)));
        const places = stops.map(placeToGo);
        const compare = readingOrder(report);
        places.slice(1).forEach((place, index) => {
          expect(compare(places[index] as Place, place)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });

  test('goes through the members of one that says several', () => {
    const cells = Object.fromEntries(
      ['3-2', '3-3-1', '3-3-2', '3-3-3', '3-3-4'].map((row) => [`table3/${row}/total`, '20']),
    );
    const report = withCells(sound2021, cells);
    const findings = runChecks(report);
    const [whole] = findings;
    const wanted = [whole, ...(whole?.members ?? [])];
    expect(wanted).toHaveLength(6);
    expect(stopsOf(findings, report).slice(0, 6)).toEqual(wanted);
  });

  test('of a section that was opened is its first; of none that follows the first of all', () => {
    const report = withCells(sound2021, {
      'table2/rules/issued': '无',
      'table3/2/natural': '无',
      'table4/direct/total': '无',
    });
    const findings = runChecks(report);
    const from = (section: number, by: 1 | -1) =>
      nextFinding(findings, at(report, { section, selected: findings[0] as Finding }), by)?.section;
    expect([3, 4, 5].map((section) => from(section, 1))).toEqual([3, 4, 2]);
    expect([3, 4, 5].map((section) => from(section, -1))).toEqual([2, 3, 4]);
  });

  test('in a text goes by the caret', () => {
    const text = '公公开信息3条，落落实制度，公公示2条。';
    const report = withText(text);
    const findings = runChecks(report).filter(({ rule }) => rule === 'W-TYPO');
    expect(findings).toHaveLength(3);
    const [block] = report.sections.s1.blocks;
    const caret = (from: number) => wordsPlace({ id: `text/${block?.id ?? ''}`, from, to: from });
    const next = (from: number, by: 1 | -1) =>
      nextFinding(findings, at(report, { section: 1, cursor: caret(from) }), by);
    expect(next(3, 1)).toBe(findings[1]);
    expect(next(text.length, 1)).toBe(findings[0]);
    expect(next(text.length, -1)).toBe(findings[2]);
    expect(findingAtCursor(findings, at(report, { cursor: caret(1) }))).toBe(findings[0]);
    expect(findingAtCursor(findings, at(report, { cursor: caret(5) }))).toBeUndefined();
  });
});

describe('the finding at the cursor', () => {
  test('is the one that was gone to until the cursor leaves it', () => {
    const key: CellKey = 'table3/3-1/natural';
    const report = withCells(sound2021, { [key]: '7', 'table3/2/natural': '无' });
    const findings = runChecks(report);
    const [selected] = findings;
    const where = at(report, { selected: selected as Finding });
    expect(findingAtCursor(findings, where)).toBe(selected);
    expect(
      findingAtCursor(findings, { ...where, cursor: cellPlace('table3/1/legal') }),
    ).toBeUndefined();
    expect(findingAtCursor(findings, { ...where, section: 2 })).toBeUndefined();
    expect(findingAtCursor(findings, { ...where, cursor: fieldPlace('year') })).toBeUndefined();
  });

  test('of several said as one is that of the cell', () => {
    const report = withCells(
      sound2021,
      Object.fromEntries(
        ['natural', 'legal', 'other', 'welfare'].map((column) => [`table3/3-2/${column}`, '无']),
      ),
    );
    const [whole] = runChecks(report);
    expect(whole?.members).toHaveLength(4);
    const found = findingAtCursor(
      [whole as Finding],
      at(report, { cursor: cellPlace('table3/3-2/legal') }),
    );
    expect(found).toBe(whole?.members?.find(({ cells }) => cells[0] === 'table3/3-2/legal'));
  });
});
