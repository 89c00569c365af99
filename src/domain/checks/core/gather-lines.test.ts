import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCells } from '../../../testkit/domain/consistent-report.ts';
import { sound2019, sound2021 } from '../../../testkit/domain/rule-cases.ts';
import type { CellKey } from '../../edition/cell-address.ts';
import { editionById } from '../../edition/editions.ts';
import { cellPlace, cellsIn } from '../../place/place.ts';
import { applyChanges } from '../../report/cell-changes.ts';
import { runChecks } from '../run-checks.ts';
import type { Finding } from './finding.ts';
import { placeToGo, singlesOf } from './finding-order.ts';
import { mostSingleFindings } from './tables.ts';

const rows = editionById('2021')
  .table3.rows.filter(({ role }) => role === 'result')
  .map(({ id }) => id.split('.').join('-'));
/** 自然人 and 总计 are not 0 in these rows. */
const rowsOfNothing = rows.filter((row) => row !== '3-1' && row !== '3-4-1');
const someRows = fc.subarray(rowsOfNothing, { minLength: 1 });
const rowTotals = (report: typeof sound2021) =>
  runChecks(report).filter(({ rule }) => rule === 'T3-ROW');

describe('totals of a column that do not add up', () => {
  test('are one finding from the fourth on, each of them a member that marks its cell', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 200, max: 300 }), (wrong, first) => {
        const cells = Object.fromEntries(
          wrong.map((row, index) => [`table3/${row}/total`, String(first + index * index)]),
        );
        const keys = wrong.map((row) => `table3/${row}/total` as CellKey);
        const findings = rowTotals(withCells(sound2021, cells));
        const isOne = wrong.length > mostSingleFindings;
        if (!isOne) {
          expect(findings.every(({ members }) => members === undefined)).toBe(true);
          return;
        }
        expect(findings).toHaveLength(1);
        const [whole] = findings;
        expect(whole?.message).toContain(`表三“总计”列有 ${wrong.length} 行的总计`);
        expect(cellsIn(whole?.marks ?? [])).toEqual(keys);
        expect(whole?.members?.map(({ marks }) => cellsIn(marks))).toEqual(
          keys.map((key) => [key]),
        );
        expect(placeToGo(whole as Finding)).toEqual(cellPlace(keys[0] as CellKey));
        // Certain it is not; taken, it leaves nothing wrong.
        expect(whole?.fix).toBeUndefined();
        const [candidate] = whole?.candidates ?? [];
        expect(
          runChecks(applyChanges(withCells(sound2021, cells), candidate?.changes ?? [])),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('keep their ids when they are said one by one again', () => {
    const wrongIn = (count: number) =>
      withCells(
        sound2021,
        Object.fromEntries(
          rowsOfNothing
            .slice(0, count)
            .map((row, index) => [`table3/${row}/total`, `${200 + index ** 3}`]),
        ),
      );
    const idsIn = (count: number) =>
      rowTotals(wrongIn(count))
        .flatMap(singlesOf)
        .map(({ id }) => id);
    expect(idsIn(3)).toEqual(idsIn(4).slice(0, 3));
    const [four] = rowTotals(wrongIn(4));
    const [five] = rowTotals(wrongIn(5));
    expect(four?.id).toBe(five?.id);
    expect(four?.fingerprint).not.toBe(five?.fingerprint);
  });

  test('are offered no sums where these would break the column that holds', () => {
    const cells = Object.fromEntries(
      rowsOfNothing.slice(0, 6).map((row) => [`table3/${row}/natural`, '7']),
    );
    const findings = rowTotals(withCells(sound2021, cells));
    expect(findings.map(({ members }) => members?.length)).toEqual([6]);
    expect(findings.flatMap(({ candidates }) => candidates)).toEqual([]);
  });
});

test('of other kinds and of other lines findings stay apart', () => {
  const findings = runChecks(
    withCells(sound2021, {
      'table3/3-1/natural': '约4',
      'table3/3-2/business': '三',
      'table3/3-4-2/research': '十',
      'table3/3-5-1/other': '若干',
    }),
  ).filter(({ rule }) => rule === 'NUM-INT');
  expect(findings).toHaveLength(4);
  expect(findings.every(({ members }) => members === undefined)).toBe(true);
});

test('texts of one column that are no figures are one, those that mean 0 apart from those that may mean anything', () => {
  const cells = Object.fromEntries(
    ['约3', '三', '十', '若干', '无', 'O', '零', '〇'].map((text, index) => [
      `table3/${rowsOfNothing[index]}/natural`,
      text,
    ]),
  );
  const findings = runChecks(withCells(sound2021, cells)).filter(({ rule }) => rule === 'NUM-INT');
  expect(findings.map(({ members }) => members?.length)).toEqual([4, 4]);
  expect(findings.map(({ candidates }) => candidates.length)).toEqual([0, 1]);
  expect(findings[1]?.candidates[0]?.changes.map(({ value }) => value)).toEqual([
    '0',
    '0',
    '0',
    '0',
  ]);
});

test('the relations of table 二 are one where a column breaks them in many rows', () => {
  const rowIds = ['licensing', 'services', 'punishment', 'coercion'];
  const wrong = (count: number) =>
    runChecks(
      withCells(
        sound2019,
        Object.fromEntries(rowIds.slice(0, count).map((row) => [`table2/${row}/decisions`, '4'])),
      ),
    ).filter(({ rule }) => rule === 'T2-DEC0');
  expect(wrong(3)).toHaveLength(3);
  expect(wrong(4).map(({ message }) => message)).toEqual([
    '表二“处理决定数量”列有 4 行没有事项而有处理决定',
  ]);
});
