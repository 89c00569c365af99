import { describe, expect, test } from 'vitest';
import { sound2019, sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import type { CellKey } from '../../../edition/cell-address.ts';
import { editionById } from '../../../edition/editions.ts';
import { figureCells } from '../../../edition/figure-cells.ts';
import { cellsIn } from '../../../place/place.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import type { Report } from '../../../report/report.ts';
import type { Finding, RuleId } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';

const typedIn = (report: Report, texts: Readonly<Record<string, readonly CellKey[]>>) =>
  applyChanges(
    report,
    Object.entries(texts).flatMap(([value, keys]) => keys.map((key) => ({ key, value }))),
  );
const said = (rule: RuleId, report: Report) =>
  runChecks(report).filter(({ rules }) => rules.includes(rule));
const marked = (findings: readonly Finding[]) => findings.map(({ marks }) => cellsIn(marks));

const zeros = (table: number): readonly CellKey[] =>
  figureCells(editionById('2021'), sound2021)
    .filter((cell) => cell.table === table && !cell.isTotal && sound2021.cells[cell.key] === '0')
    .map(({ key }) => key);
const alone = (keys: readonly CellKey[]) => keys.map((key) => [key]);

describe.each<[RuleId, string, string]>([
  ['NUM-INT', '无', '若干'],
  ['NUM-BLANK', '/', '—'],
])('%s: cells of one table in which the same is written', (rule, one, other) => {
  const inTwo = zeros(2);
  const inThree = zeros(3);
  const marksOf = (texts: Readonly<Record<string, readonly CellKey[]>>) =>
    marked(said(rule, typedIn(sound2021, texts)));

  test('stand one by one up to three, and are one finding from four on', () => {
    for (let count = 1; count <= 6; count += 1) {
      const keys = inThree.slice(0, count);
      expect(marksOf({ [one]: keys })).toEqual(count <= 3 ? alone(keys) : [keys]);
    }
  });

  test('are none with those of another table, or in which something else is written', () => {
    const [two, three] = [inTwo.slice(0, 2), inThree.slice(0, 2)];
    expect(marksOf({ [one]: [...two, ...three] })).toEqual(alone([...two, ...three]));
    const [some, others] = [inThree.slice(0, 3), inThree.slice(3, 6)];
    expect(marksOf({ [one]: some, [other]: others })).toEqual(alone([...some, ...others]));
    const [many, more] = [inTwo.slice(0, 4), inThree.slice(0, 4)];
    expect(marksOf({ [one]: [...many, ...more] })).toEqual([many, more]);
  });

  test('leave the others where they stand', () => {
    const [first, second, third, fourth, fifth, sixth] = inThree as [
      ...[CellKey, CellKey, CellKey, CellKey, CellKey, CellKey],
      ...CellKey[],
    ];
    expect(marksOf({ [one]: [second, third, fifth, sixth], [other]: [first, fourth] })).toEqual([
      [first],
      [second, third, fifth, sixth],
      [fourth],
    ]);
  });

  test('say how many, where, and what is written; their ids are their own', () => {
    const findings = said(
      rule,
      typedIn(sound2021, { [one]: inThree.slice(0, 5), [other]: inThree.slice(5, 9) }),
    );
    expect(findings.map(({ message }) => message.split('，')[0])).toEqual([
      `表三有 5 格填的是“${one}”`,
      `表三有 4 格填的是“${other}”`,
    ]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
    expect(findings.map(({ members }) => members?.length)).toEqual([5, 4]);
  });
});

test('where a sign may be the beginning of a figure it is not counted with mistakes', () => {
  const rows = ['licensing', 'punishment', 'coercion', 'fees'];
  const cellsOf = (column: string) => rows.map((row): CellKey => `table2/${row}/${column}`);
  const [changes, before] = [cellsOf('change'), cellsOf('lastYear')];
  const marksOf = (keys: readonly CellKey[]) =>
    marked(said('NUM-BLANK', typedIn(sound2019, { '-': keys })));
  expect(marksOf(changes)).toEqual([changes]);
  expect(marksOf(before)).toEqual([before]);
  const mixed = [...before.slice(0, 3), ...changes.slice(0, 3)];
  expect(marksOf(mixed).sort()).toEqual(alone(mixed).sort());
});
