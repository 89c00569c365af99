import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../testkit/domain/consistent-report.ts';
import type { CellKey } from '../../edition/cell-address.ts';
import { editionById } from '../../edition/editions.ts';
import { cellPlace, cellsIn } from '../../place/place.ts';
import { runChecks } from '../run-checks.ts';

const edition = editionById('2021');
const columns = edition.table3.applicants.map(({ id }) => id);

const right = {
  'table3/1/natural': '21',
  'table3/1/business': '4',
  'table3/1/total': '25',
  'table3/3-1/natural': '21',
  'table3/3-1/business': '4',
  'table3/3-1/total': '25',
  'table3/3-7/natural': '21',
  'table3/3-7/business': '4',
  'table3/3-7/total': '25',
};

const found = (cells: Readonly<Record<string, string>>) =>
  runChecks(reportOf(edition, { ...right, ...cells }));

const rowOf = (row: string) => columns.map((column): CellKey => `table3/${row}/${column}`);

describe('the findings of table 三', () => {
  test('of a guess mark its cell, speak of all cells of the sum, and offer no repair', () => {
    const findings = found({ 'table3/1/natural': '23', 'table3/1/other': '' });
    expect(findings.map(({ rules }) => rules)).toEqual([['T3-BAL'], ['NUM-BLANK']]);
    const [finding] = findings;
    expect(finding).toMatchObject({
      marks: [cellPlace('table3/1/natural')],
      advice: '请对照台账核实后再改；也可能是漏填了某一项。',
    });
    expect(finding?.candidates).toHaveLength(1);
    expect(finding?.fix).toBeUndefined();
    expect(finding?.proof).toHaveLength(1);
    expect(finding?.sides?.left).toEqual(['table3/1/natural', 'table3/2/natural']);
    expect(finding?.sides?.right).toEqual(['table3/3-7/natural', 'table3/4/natural']);
    for (const key of [...(finding?.sides?.left ?? []), ...(finding?.sides?.right ?? [])]) {
      expect(finding?.cells).toContain(key);
    }
  });

  test('of cells that have no sum in common are one each, and none is certain', () => {
    const findings = found({ 'table3/1/natural': '23', 'table3/3-1/business': '5' });
    expect(findings.map(({ marks }) => cellsIn(marks))).toEqual([
      ['table3/1/natural'],
      ['table3/3-1/business'],
    ]);
    for (const { advice, candidates, fix, message, proof, rules } of findings) {
      expect(advice).toBe('表三不止一处不平，请对照台账核实后再改。');
      expect(candidates).toHaveLength(1);
      expect(fix).toBeUndefined();
      expect(message).toMatch(/。最可能是以下情况$/);
      expect(proof.length).toBe(rules.length);
      expect(proof.every((line) => /^表三“.*相差 \d+$/.test(line))).toBe(true);
    }
  });

  test('without a guess state each sum, marked at its total, with all its cells', () => {
    const many = Object.fromEntries(
      columns.map((id, index) => [`table3/1/${id}`, `${50 + index}`]),
    );
    const findings = found(many);
    const ofRow = findings.filter(({ rules }) => rules.includes('T3-ROW'));
    expect(ofRow).toMatchObject([
      {
        rules: ['T3-ROW'],
        marks: [cellPlace('table3/1/total')],
        candidates: [],
        advice: '请对照台账核对这一行或这一列的各格。',
        sides: { left: rowOf('1').slice(0, -1), right: ['table3/1/total'] },
      },
    ]);
    expect([...(ofRow[0]?.cells ?? [])].sort()).toEqual([...rowOf('1')].sort());
    expect(ofRow[0]?.proof).toEqual([ofRow[0]?.message]);
    expect(findings.every(({ fix }) => fix === undefined)).toBe(true);
  });
});

describe('the findings of table 四', () => {
  const group = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
  const of = (...figures: number[]) =>
    found(
      Object.fromEntries(group.map((id, index) => [`table4/review/${id}`, `${figures[index]}`])),
    );

  test('name the cells where most of them would have to be below nothing', () => {
    const [finding, ...others] = of(0, 0, 3, 0, 0);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      place: cellPlace('table4/review/total'),
      sides: {
        left: group.slice(0, -1).map((id) => `table4/review/${id}`),
        right: ['table4/review/total'],
      },
      advice: '请对照台账核对这一组的各格。',
      proof: ['表四“行政复议”：其他结果 3（其余为 0），总计 0，相差 3'],
    });
    expect(cellsIn(finding?.marks ?? [])).toEqual([
      'table4/review/otherResult',
      'table4/review/total',
    ]);
    expect(finding?.candidates.map(({ changes }) => changes)).toEqual([
      [{ key: 'table4/review/otherResult', value: '0' }],
      [{ key: 'table4/review/total', value: '3' }],
    ]);
  });

  test('name three, and of more none but the total', () => {
    const [three] = of(2, 2, 0, 0, 2);
    expect(three?.candidates).toHaveLength(3);
    const [many] = of(2, 2, 2, 0, 4);
    expect(many?.candidates).toEqual([]);
    expect(cellsIn(many?.marks ?? [])).toEqual(['table4/review/total']);
    expect(many?.message).toMatch(/；如果各项无误，总计应为 6$/);
  });

  test('are none where the group adds up, or cannot be reckoned', () => {
    expect(of(1, 2, 3, 4, 10)).toEqual([]);
    const rules = found({ 'table4/review/total': '', 'table4/review/upheld': '3' });
    expect(rules.flatMap((each) => each.rules).filter((id) => id.startsWith('T4-'))).toEqual([]);
  });
});
