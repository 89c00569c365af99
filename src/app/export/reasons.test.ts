import { expect, test } from 'vitest';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { openErrors, type Reasons, reasonFor, withReason } from './reasons.ts';

const findingsWith = (cells: Report['cells']) =>
  runChecks({ ...sound2021, cells: { ...sound2021.cells, ...cells } });
const wrong = (text: string) => findingsWith({ 'table3/3-1/natural': text })[0]!;
const at = new Date('2026-01-12T08:00:00Z');

test('a reason holds for its finding as long as its figures stay', () => {
  const reasons = withReason({}, wrong('7'), '台账如此', at);
  expect(reasonFor(wrong('7'), reasons)).toBe('台账如此');
  expect(wrong('8').id).toBe(wrong('7').id);
  expect(reasonFor(wrong('8'), reasons)).toBe('');
  expect(reasonFor(wrong('7'), {})).toBe('');
});

test('it stays when figures elsewhere change', () => {
  const reasons = withReason({}, wrong('7'), '台账如此', at);
  const [same] = findingsWith({ 'table3/3-1/natural': '7', 'table2/licensing/decisions': '9' });
  expect(reasonFor(same!, reasons)).toBe('台账如此');
});

test('a new one takes the place of the old one; the others stay, and nothing is changed in place', () => {
  const other = findingsWith({ 'table4/review/total': '3' })[0]!;
  const first: Reasons = withReason(withReason({}, wrong('7'), '甲', at), other, '乙', at);
  const second = withReason(first, wrong('7'), '丙', at);
  expect(reasonFor(wrong('7'), second)).toBe('丙');
  expect(reasonFor(other, second)).toBe('乙');
  expect(reasonFor(wrong('7'), first)).toBe('甲');
  expect(second[other.id]?.at).toBe('2026-01-12T08:00:00.000Z');
});

test('only errors need one', () => {
  const findings = findingsWith({ 'table3/3-1/natural': '7', 'table2/rules/issued': '1' });
  const levels = findings.map(({ level }) => level);
  expect(new Set(levels).size).toBeGreaterThan(1);
  expect(openErrors(findings)).toEqual(findings.filter(({ level }) => level === 'error'));
});
