import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2019, sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import { in2020, in2022 } from '../../../../testkit/domain/year-cases.ts';
import { type CellKey, table2Key } from '../../../edition/cell-address.ts';
import type { Edition, Table2Item } from '../../../edition/edition.ts';
import { editionById } from '../../../edition/editions.ts';
import { cellPlace, tablePlace } from '../../../place/place.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import { withLastYear } from '../../../report/last-year.ts';
import type { Report, YearReport } from '../../../report/report.ts';
import type { RuleId } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';

const said = (rule: RuleId, report: Report) =>
  runChecks(report).filter(({ rules }) => rules.includes(rule));

describe('documents in force', () => {
  const at = (column: string): CellKey => table2Key('normative', column);
  const pairOf = (last: string | number, issued: unknown, repealed: unknown, inForce: unknown) =>
    in2022(
      {
        [at('issued')]: `${issued}`,
        [at('repealed')]: `${repealed}`,
        [at('inForce')]: `${inForce}`,
      },
      { [at('inForce')]: `${last}` },
    );
  const ofPair = (last: string | number, issued: unknown, repealed: unknown, inForce: unknown) =>
    said('X-INFORCE', pairOf(last, issued, repealed, inForce));

  test('go on from last year’s by what was issued and repealed; if not, the figure that does is offered', () => {
    const count = fc.nat(9);
    fc.assert(
      fc.property(count, count, count, count, (last, issued, repealed, inForce) => {
        const fitting = last + issued - repealed;
        const report = pairOf(last, issued, repealed, inForce);
        const findings = said('X-INFORCE', report);
        expect(findings).toHaveLength(inForce === fitting ? 0 : 1);
        for (const { cells, candidates, message, proof, level, marks, place } of findings) {
          expect(level).toBe('warning');
          expect([...cells].sort()).toEqual([at('inForce'), at('issued'), at('repealed')]);
          expect([place, ...marks]).toEqual([cellPlace(at('inForce')), cellPlace(at('inForce'))]);
          expect(message).toContain(`相差 ${Math.abs(inForce - fitting)}`);
          expect(message.endsWith('。如果其他各数无误')).toBe(fitting >= 0);
          expect(proof).toEqual([message.replace(/。如果其他各数无误$/, '')]);
          expect(candidates.map(({ changes }) => changes)).toEqual(
            fitting >= 0 ? [[{ key: at('inForce'), value: `${fitting}` }]] : [],
          );
          const mended = applyChanges(report, candidates[0]?.changes ?? []);
          expect(said('X-INFORCE', mended)).toHaveLength(fitting >= 0 ? 0 : 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are not reckoned where one of the four figures is not known', () => {
    expect(ofPair(5, 2, 1, 4)).toHaveLength(1);
    for (const text of ['', '/', '若干', '-']) {
      expect(ofPair(text, 2, 1, 4)).toEqual([]);
      expect(ofPair(5, text, 1, 4)).toEqual([]);
      expect(ofPair(5, 2, text, 4)).toEqual([]);
      expect(ofPair(5, 2, 1, text)).toEqual([]);
    }
  });

  test('a reason given holds for these four figures alone', () => {
    const prints = [
      [5, 2, 1, 4],
      [6, 2, 1, 4],
      [5, 3, 1, 4],
      [5, 2, 0, 4],
      [5, 2, 1, 3],
      // The same digits, of other figures.
      [12, 3, 1, 4],
      [1, 23, 1, 4],
    ].map(([last, ...now]) => ofPair(last as number, now[0], now[1], now[2])[0]?.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints).not.toContain(undefined);
  });
});

describe('items of last year', () => {
  const at = (column: string): CellKey => table2Key('punishment', column);
  const pairOf = (before: unknown, change: unknown, now: unknown) =>
    in2020(
      { [at('lastYear')]: `${now}` },
      { [at('lastYear')]: `${before}`, [at('change')]: `${change}` },
    );

  test('are those it had with what was added; if not, the figure that is is offered', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: -9, max: 9 }), fc.nat(9), (before, change, now) => {
        const fitting = before + change;
        const report = pairOf(before, change, now);
        const findings = said('X-ITEMS', report);
        expect(findings).toHaveLength(now === fitting ? 0 : 1);
        for (const { cells, candidates, message, proof } of findings) {
          expect(cells).toEqual([at('lastYear')]);
          expect(message).toContain(`相差 ${Math.abs(now - fitting)}`);
          expect(message.endsWith('。如果上年年报无误')).toBe(fitting >= 0);
          expect(proof).toEqual([message.replace(/。如果上年年报无误$/, '')]);
          expect(candidates.map(({ changes }) => changes)).toEqual(
            fitting >= 0 ? [[{ key: at('lastYear'), value: `${fitting}` }]] : [],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('may be none', () => {
    expect(said('X-ITEMS', pairOf(2, -2, 1))[0]?.candidates).toHaveLength(1);
    expect(said('X-ITEMS', pairOf(2, -2, 0))).toEqual([]);
  });

  test('are not reckoned where one of the figures is not known', () => {
    expect(said('X-ITEMS', pairOf(5, -2, 0))).toHaveLength(1);
    for (const text of ['', '/', '若干']) {
      expect(said('X-ITEMS', pairOf(text, -2, 0))).toEqual([]);
      expect(said('X-ITEMS', pairOf(5, text, 0))).toEqual([]);
      expect(said('X-ITEMS', pairOf(5, -2, text))).toEqual([]);
    }
  });

  test('a reason given holds for these figures alone', () => {
    const prints = [
      [5, -2, 0],
      [6, -2, 0],
      [5, -1, 0],
      [5, -2, 1],
      [12, 3, 4],
      [1, 23, 4],
    ].map(([before, change, now]) => said('X-ITEMS', pairOf(before, change, now))[0]?.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints).not.toContain(undefined);
  });
});

describe('a stock that last year’s form has not', () => {
  const beside = (now: YearReport, last: YearReport, cells: Record<string, string> = {}) =>
    withLastYear(
      { ...sound2021, ...now, year: last.year + 1 },
      { ...last, cells: { ...last.cells, ...cells } },
      { is: 'file', name: '' },
    );
  const old = { ...sound2019, year: 2020 };
  const ofOld = (cells: Record<string, string>) => said('X-EDITION', beside(sound2021, old, cells));

  test('is told once, for the form as a whole and not for the row of regulations', () => {
    const [finding, ...more] = ofOld({ 'table2/normative/total': ' 52 ' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'warning', place: tablePlace(2) });
    expect(finding?.message).toContain(
      '：“规范性文件”的“对外公开总数量”52 不是“行政规范性文件”的“现行有效件数”，不能照搬',
    );
    expect(finding?.candidates).toEqual([]);
  });

  describe('in a form that the program does not know', () => {
    const [first, ...others] = editionById('2021').table2.items as readonly [Table2Item];
    const form = (from: number, rowId: string): Edition => ({
      ...editionById('2021'),
      ...{ id: 'other', years: { from } },
      table2: {
        ...editionById('2021').table2,
        items: [{ ...first, rows: [{ id: rowId, label: '通告' }] }, ...others],
      },
    });
    const ofForm = (edition: Edition) =>
      runChecks(beside(sound2021, old), edition).filter(({ rule }) => rule === 'X-EDITION');

    test('is told for the row that it has, or that there is none', () => {
      const [same] = ofForm(form(2021, 'normative'));
      expect(same?.message).toContain('不是“通告”的“现行有效件数”，不能照搬');
      const [another] = ofForm(form(2021, 'notices'));
      expect(another?.message).toMatch(/表二口径不同，没有“现行有效件数”可以对照$/);
      const [known] = ofOld({});
      expect(same?.fingerprint).not.toBe(known?.fingerprint);
      expect(known?.advice).toContain('逐件核对');
    });

    test('is nothing where that form is not newer', () => {
      expect(ofForm(form(2019, 'normative'))).toEqual([]);
      expect(ofForm(form(2018, 'normative'))).toEqual([]);
      expect(ofForm(form(2020, 'normative'))).toHaveLength(1);
    });

    test('is told of the row of regulations where there is no other', () => {
      expect(ofForm(form(2021, 'rules'))[0]?.message).toContain('不是“通告”的“现行有效件数”');
    });
  });

  test('names no figure where there was none', () => {
    const { 'table2/normative/total': _, ...cells } = old.cells as Record<string, string>;
    const [untyped] = said('X-EDITION', beside(sound2021, { ...old, cells }));
    expect(untyped?.message).toContain('“规范性文件”的“对外公开总数量”不是“行政规范性文件”');
    for (const text of ['', '  ']) {
      expect(ofOld({ 'table2/normative/total': text })[0]?.message).toContain(
        '“规范性文件”的“对外公开总数量”不是“行政规范性文件”',
      );
    }
  });

  test('is nothing between two years of one form, or where the older form comes later', () => {
    expect(said('X-EDITION', in2022({}))).toEqual([]);
    expect(said('X-EDITION', in2020({}))).toEqual([]);
    const inOldForm = { ...sound2019, year: 2022 };
    const inNewForm = { ...sound2021, year: 2021 };
    expect(said('X-EDITION', { ...beside(inOldForm, inNewForm), edition: '2019' })).toEqual([]);
  });
});
