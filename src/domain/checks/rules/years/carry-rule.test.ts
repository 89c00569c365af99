import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { in2020, in2022 } from '../../../../testkit/domain/year-cases.ts';
import { type CellKey, table3Key } from '../../../edition/cell-address.ts';
import { editionById } from '../../../edition/editions.ts';
import { cellsIn } from '../../../place/place.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import type { Report } from '../../../report/report.ts';
import { runChecks } from '../../run-checks.ts';

const said = (report: Report) => runChecks(report).filter(({ rule }) => rule === 'X-CARRY');

describe.each([
  ['2021', in2022],
  ['2019', in2020],
] as const)('what is carried in, in the form of %s', (id, pair) => {
  const { applicants, rows } = editionById(id).table3;
  const columns = applicants.map((applicant) => applicant.id);
  const rowOf = (role: string) => rows.find((row) => row.role === role)?.id as string;
  const into = rowOf('carriedIn');
  const keyOf = (column: number): CellKey => table3Key(into, columns[column] as string);

  const rowAs = (row: string, figures: readonly (string | number)[]) =>
    Object.fromEntries(
      columns.map((column, index) => [table3Key(row, column), `${figures[index] ?? ''}`]),
    );
  /** Only the carried row of this year beside the one carried out of last year; no sum of table 三 can be reckoned. */
  function carriedBeside(
    now: readonly (string | number)[],
    last: readonly (string | number)[],
  ): Report {
    const report = pair({}, rowAs(rowOf('carriedOut'), last));
    const cells = Object.entries(report.cells).filter(([key]) => !key.startsWith('table3/'));
    return { ...report, cells: { ...Object.fromEntries(cells), ...rowAs(into, now) } };
  }
  const rowIn = (report: Report) => columns.map((_, index) => Number(report.cells[keyOf(index)]));

  const parts = fc.array(fc.nat(6), {
    minLength: columns.length - 1,
    maxLength: columns.length - 1,
  });
  const withSum = (figures: readonly number[]) => [
    ...figures,
    figures.reduce((all, each) => all + each, 0),
  ];

  test('is said where it differs and nowhere else; taken from last year it is right, in its total too', () => {
    fc.assert(
      fc.property(parts, parts, (now, before) => {
        const [row, last] = [withSum(now), withSum(before)];
        let report = carriedBeside(row, last);
        const wrong = now.flatMap((figure, column) => (figure === before[column] ? [] : [column]));
        const findings = said(report);
        expect(findings.flatMap(({ marks }) => cellsIn(marks)).sort()).toEqual(
          wrong.map(keyOf).sort(),
        );
        expect(findings).toHaveLength(wrong.length > 3 ? 1 : wrong.length);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { cells, candidates, rules, level, proof, message, witness } of findings) {
          expect(level).toBe('error');
          expect(rules).toEqual(['X-CARRY']);
          expect(candidates).toHaveLength(1);
          const changed = candidates.flatMap(({ changes }) => changes.map(({ key }) => key));
          expect(changed.every((key) => cells.includes(key))).toBe(true);
          expect(proof).toEqual([message.replace(/。如果上年年报无误$/, '')]);
          expect(proof[0]).not.toBe(message);
          expect(proof[0]).toContain(witness);
        }
        for (let steps = 0; said(report).length > 0; steps += 1) {
          expect(steps).toBeLessThan(columns.length);
          report = applyChanges(report, said(report)[0]?.candidates[0]?.changes ?? []);
          // After each step the row adds up as it did.
          expect(withSum(rowIn(report).slice(0, -1))).toEqual(rowIn(report));
        }
        expect(rowIn(report)).toEqual(last);
      }),
      { numRuns: 40 },
    );
  });

  test('a total that is off with its parts is not said for itself; one that is off otherwise is', () => {
    const last = withSum([2, 0, 0, 0, 0, 0]);
    const marksOf = (now: readonly number[]) =>
      said(carriedBeside(now, last)).map(({ marks }) => cellsIn(marks));
    expect(marksOf([3, 0, 0, 0, 0, 0, 3])).toEqual([[keyOf(0)]]);
    expect(marksOf([3, 0, 0, 0, 0, 0, 4])).toEqual([[keyOf(0)], [keyOf(6)]]);
    expect(marksOf([2, 0, 0, 0, 0, 0, 4])).toEqual([[keyOf(6)]]);
    expect(marksOf([3, 1, 0, 0, 0, 0, 4])).toEqual([[keyOf(0)], [keyOf(1)]]);
  });

  test('is left alone where this year’s or last year’s figure is not known', () => {
    const last = withSum([2, 1, 0, 0, 0, 0]);
    const other = withSum([3, 2, 1, 1, 0, 0]);
    for (const text of ['', '/', '约3', '3.5']) {
      const marked = said(
        carriedBeside(
          other.map(() => text),
          last,
        ),
      );
      expect(marked).toEqual([]);
      expect(
        said(
          carriedBeside(
            other,
            last.map(() => text),
          ),
        ),
      ).toEqual([]);
    }
    const [only, ...more] = said(carriedBeside(['', 2, '', '', '', '', ''], last));
    expect(more).toEqual([]);
    expect(cellsIn(only?.marks ?? [])).toEqual([keyOf(1)]);
    expect(only?.candidates.map(({ changes }) => changes)).toEqual([
      [{ key: keyOf(1), value: '1' }],
    ]);
  });

  test('four columns are one finding with the whole row, in which blank cells stay blank', () => {
    const [finding, ...more] = said(carriedBeside([3, 3, 3, 3, '', 0, ''], [1, 2, 0, 0, 0, 0, 3]));
    expect(more).toEqual([]);
    expect(finding?.candidates[0]?.text).toMatch(/应依次为 1、2、0、0、空、0、空$/);
    expect(finding?.message).toContain('有 4 列与');
    expect(said(carriedBeside([3, 3, 3, 0, '', 0, ''], [1, 2, 0, 0, 0, 0, 3]))).toHaveLength(3);
  });

  test('cells that were never filled or hold blanks are blank in it, too', () => {
    const report = carriedBeside([3, 3, 3, 3, 0, ' ', 1], [1, 2, 0, 0, 0, 0, 1]);
    const cells = Object.entries(report.cells).filter(([key]) => key !== keyOf(4));
    const [finding] = said({ ...report, cells: Object.fromEntries(cells) });
    expect(finding?.candidates[0]?.text).toMatch(/应依次为 1、2、0、0、空、空、1$/);
  });

  test('of four columns that are no longer a row with their total none is offered', () => {
    const last = [1, 2, 0, '', 0, 0, 4];
    const [finding, ...more] = said(carriedBeside(withSum([3, 3, 3, 3, 0, 0]), last));
    expect(more).toEqual([]);
    expect(cellsIn(finding?.marks ?? [])).toEqual([0, 1, 2, 6].map(keyOf));
    expect(finding?.candidates).toEqual([]);
    expect(finding?.advice).toContain('与总计不符');
    // A row that does not add up can be taken as it was.
    const [other] = said(carriedBeside([3, 3, 3, 3, 0, 0, 11], last));
    expect(other?.candidates[0]?.changes.map(({ value }) => value)).toEqual(['1', '2', '0', '4']);
  });

  test('a total that last year’s parts do not make is told without a candidate, with its own advice', () => {
    const now = withSum([3, 0, 0, 0, 0, 0]);
    const [total, ...more] = said(carriedBeside(now, ['', 0, 0, 0, 0, 0, 2]));
    expect(more).toEqual([]);
    expect(cellsIn(total?.marks ?? [])).toEqual([keyOf(6)]);
    expect(total?.candidates).toEqual([]);
    expect(total?.message).not.toContain('如果上年年报无误');
    expect(total?.advice).toContain('分类数不全');
    const [part] = said(carriedBeside(now, withSum([2, 0, 0, 0, 0, 0])));
    expect(part?.advice).toContain('请对照台账核实');
  });

  test('a reason given for it holds for these figures of both years alone', () => {
    const figures = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const printOf = ([now, last]: readonly [number, number]) =>
      said(carriedBeside(withSum([now, 0, 0, 0, 0, 0]), withSum([last, 0, 0, 0, 0, 0])))[0]
        ?.fingerprint;
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        fc.pre(one[0] !== one[1] && other[0] !== other[1]);
        expect(printOf(one) === printOf(other)).toBe(`${one}` === `${other}`);
      }),
      { numRuns: 40 },
    );
  });
});
