import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { type CellKey, table2Key } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { formAddress, isOfOwnFormOnly } from '../edition/table-form.ts';
import { cellsIn } from '../place/place.ts';
import { applyChanges } from '../report/cell-changes.ts';
import type { Report } from '../report/report.ts';
import { runChecks } from './run-checks.ts';

const withTyped = (report: Report, keys: readonly CellKey[], value: string) =>
  applyChanges(
    report,
    keys.map((key) => ({ key, value })),
  );
const blankFindings = (report: Report) =>
  runChecks(report).filter(({ rule }) => rule === 'NUM-BLANK');

const cells = figureCells(editionById(sound2021.edition), sound2021);
const ofTable3 = cells.filter(({ table }) => table === 3);
const ofDetail = ofTable3.filter(({ isTotal }) => !isTotal).map(({ key }) => key);

describe('blank cells of a table', () => {
  const anyBlanks = fc.subarray(ofDetail, { minLength: 1, maxLength: 12 });
  const findingOf = (keys: readonly CellKey[]) => blankFindings(withTyped(sound2021, keys, ''))[0];

  test('are one finding: which they are, and a zero for each of them and no other', () => {
    fc.assert(
      fc.property(anyBlanks, (keys) => {
        const finding = findingOf(keys);
        const changed = finding?.fix?.is === 'cells' ? finding.fix.changes : [];
        expect(changed.map(({ key }) => key).sort()).toEqual([...keys].sort());
        expect(changed.every(({ value }) => value === '0')).toBe(true);
        expect(finding?.isEmptiness).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('a reason given for some is none for others', () => {
    fc.assert(
      fc.property(anyBlanks, anyBlanks, (some, others) => {
        const isSame = [...some].sort().join() === [...others].sort().join();
        expect(findingOf(some)?.fingerprint === findingOf(others)?.fingerprint).toBe(isSame);
      }),
      { numRuns: 60 },
    );
  });

  test('a reason given for some of five in a row is none for any others of them', () => {
    const five = ofDetail.slice(0, 5);
    const subsets = Array.from({ length: 31 }, (_, bits) =>
      five.filter((_, at) => ((bits + 1) >> at) % 2 === 1),
    );
    const prints = subsets.map((keys) => findingOf(keys)?.fingerprint);
    expect(new Set(prints).size).toBe(31);
  });

  // With it a reason is stored in drafts, which have to find it again.
  test('which they are is told by the places of their runs', () => {
    const from = cells.findIndex(({ key }) => key === ofDetail[0]);
    const printOf = (...places: readonly number[]) =>
      findingOf(places.map((place) => ofDetail[place] as CellKey))?.fingerprint;
    expect(printOf(0)).toBe(`,${from}`);
    expect(printOf(0, 1)).toBe(`,${from}-${from + 1}`);
    expect(printOf(0, 1, 2, 3)).toBe(`,${from}-${from + 3}`);
    expect(printOf(0, 2)).toBe(`,${from},${from + 2}`);
    expect(printOf(0, 1, 3, 4, 5)).toBe(`,${from}-${from + 1},${from + 3}-${from + 5}`);
  });

  test('a total of which a part cannot be read is asked for, and none is offered', () => {
    const part: CellKey = 'table3/3-1/natural';
    const total: CellKey = 'table3/3-1/total';
    const [finding] = blankFindings(
      applyChanges(sound2021, [
        { key: part, value: '四' },
        { key: total, value: '' },
      ]),
    );
    expect(finding?.message).toContain('有 1 格合计未填');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.advice).toBeUndefined();
  });

  test('where only totals are left they are offered as they follow', () => {
    const totals = ofTable3.filter(({ isTotal }) => isTotal).map(({ key }) => key);
    const [finding] = blankFindings(withTyped(sound2021, totals, ''));
    const fix = finding?.fix?.is === 'cells' ? finding.fix : undefined;
    expect(fix?.label).toBe('填入合计');
    expect(finding?.advice).toMatch(/^算出的合计总是等于各项之和.*。$/);
    expect(applyChanges(withTyped(sound2021, totals, ''), fix?.changes ?? []).cells).toEqual(
      sound2021.cells,
    );
  });
});

describe('a sign alone', () => {
  const isMissing = (columnId: string, typed: string) =>
    blankFindings(withTyped(sound2019, [table2Key('licensing', columnId)], typed)).map(
      ({ isEmptiness }) => isEmptiness,
    );

  test('may be the beginning of a figure where one may be below 0, and is a mistake elsewhere', () => {
    for (const sign of ['-', '－', '+']) expect(isMissing('change', sign)).toEqual([true]);
    for (const sign of ['/', '—', '——']) expect(isMissing('change', sign)).toEqual([false]);
    for (const sign of ['-', '－', '/']) expect(isMissing('lastYear', sign)).toEqual([false]);
  });
});

test('rows that a table of the other form has not are no blanks; all its others are', () => {
  const own = editionById(sound2021.edition);
  const found = editionById(sound2019.edition);
  const inOther = { ...sound2021, asPrinted: { [formAddress(3)]: found.id } };
  const isOwnOnly = (key: CellKey) => isOfOwnFormOnly(found, own, key);
  const [onlyHere, inBoth] = [
    ofDetail.filter(isOwnOnly),
    ofDetail.filter((key) => !isOwnOnly(key)),
  ];
  expect(onlyHere.length).toBeGreaterThan(0);
  const [first] = inBoth;
  if (!first) throw new Error('no cell in both');
  const blank = withTyped(inOther, [...onlyHere, first], '');
  expect(
    blankFindings(blank).flatMap(({ fix }) => (fix?.is === 'cells' ? fix.changes : [])),
  ).toEqual([{ key: first, value: '0' }]);
  const ofTable2 = withTyped(inOther, [table2Key('licensing', 'decisions')], '');
  expect(cellsIn(blankFindings(ofTable2).map(({ place }) => place))).toEqual([]);
  expect(blankFindings(ofTable2)).toHaveLength(1);
});
