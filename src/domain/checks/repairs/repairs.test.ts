import { describe, expect, test } from 'vitest';
import { ruleCases, sound2019, sound2021 } from '../../../testkit/domain/rule-cases.ts';
import { yearCases } from '../../../testkit/domain/year-cases.ts';
import { sectionPlace } from '../../place/place.ts';
import { applyChanges } from '../../report/cell-changes.ts';
import type { Repair } from '../core/finding.ts';
import { fullUnitName } from '../rules/form/unit-name.ts';
import { runChecks } from '../run-checks.ts';
import { applyRepair, cellsWithoutPlace } from './repairs.ts';

describe('every fix that a case offers', () => {
  test.each([...ruleCases, ...yearCases])(
    '$name: clears its finding and changes nothing in place',
    ({ report }) => {
      const before = JSON.stringify(report);
      for (const { id, fix } of runChecks(report)) {
        if (!fix) continue;
        const repaired = applyRepair(report, fix);
        const left = runChecks(repaired).find((finding) => finding.id === id);
        // Of blanks what is left are totals: nobody but a person counts them.
        if (fix.label === '空格填 0' && left) expect(left.message).toMatch(/有 \d+ 格合计未填/);
        else expect(left).toBeUndefined();
      }
      expect(JSON.stringify(report)).toBe(before);
    },
  );
});

test.each(yearCases)('$name: every candidate clears what it is offered for', ({ report }) => {
  for (const { id, rules, candidates } of runChecks(report)) {
    if (!rules.some((rule) => rule.startsWith('X-'))) continue;
    for (const { changes } of candidates) {
      const left = runChecks(applyChanges(report, changes)).map((finding) => finding.id);
      expect(left).not.toContain(id);
    }
  }
});

test('the standard title is no title of its own', () => {
  const report = { ...sound2021, title: '年度报告' };
  expect(applyRepair(report, { is: 'standardTitle', label: '' })).toEqual(sound2021);
});

test('an official label takes the place of the printed one', () => {
  const report = { ...sound2021, asPrinted: { section6: '6、其他', 'table3.note': '注' } };
  const repair: Repair = { is: 'officialLabel', label: '', places: [sectionPlace(6)] };
  expect(applyRepair(report, repair).asPrinted).toEqual({ 'table3.note': '注' });
});

test.each([
  ['云溪县松岭镇', '云溪县松岭镇人民政府'],
  ['柳溪乡政府', '柳溪乡人民政府'],
  ['青石街道', '青石街道办事处'],
  ['青石街道办', '青石街道办事处'],
  ['白音苏木', '白音苏木人民政府'],
  ['松岭镇党政办', undefined],
  ['镇', undefined],
])('the full name of %s is %s', (unit, full) => {
  expect(fullUnitName(unit)).toBe(full);
  const repaired = applyRepair({ ...sound2021, unit }, { is: 'fullUnitName', label: '' });
  expect(repaired.unit).toBe(full ?? unit);
});

describe('换成现行表格', () => {
  const outdated = {
    ...sound2019,
    year: 2024,
    cells: { ...sound2019.cells, 'table3/3-6/natural': '3', 'table2/services/decisions': ' 12 ' },
  };
  const current = applyRepair(outdated, { is: 'currentEdition', label: '' });

  test('what both forms have keeps its figure; the rest is kept and can be looked up', () => {
    expect(current.edition).toBe('2021');
    expect(current.cells).toEqual(outdated.cells);
    const others = cellsWithoutPlace(current);
    expect(others).toContainEqual({
      key: 'table3/3-6/natural',
      value: '3',
      name: '表三“自然人”列“（六）其他处理”',
    });
    expect(others).toContainEqual({
      key: 'table2/services/decisions',
      value: '12',
      name: '表二“其他对外管理服务事项”行“处理决定数量”',
    });
    expect(others.map(({ key }) => key)).not.toContain('table3/1/natural');
    expect(cellsWithoutPlace(outdated)).toEqual([]);
  });

  test('back and forth is the same report', () => {
    const back = applyRepair({ ...current, year: 2020 }, { is: 'currentEdition', label: '' });
    expect({ ...back, year: 2024 }).toEqual(outdated);
  });
});
