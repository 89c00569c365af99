import { describe, expect, test } from 'vitest';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { Report } from '../report/report.ts';
import { kindOf } from './core/finding.ts';
import {
  placedReasons,
  type Reasons,
  reasonFor,
  toExplain,
  withoutReason,
  withReason,
} from './reasons.ts';
import { runChecks } from './run-checks.ts';

const findingsWith = (cells: Report['cells']) =>
  runChecks({ ...sound2021, cells: { ...sound2021.cells, ...cells } });
const wrong = (text: string) => findingsWith({ 'table3/3-1/natural': text })[0]!;
const at = '2026-01-12T08:00:00.000Z';

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

test('errors and what is not written need one, nothing else', () => {
  const findings = runChecks({
    ...sound2021,
    cells: {
      ...sound2021.cells,
      ...{ 'table3/3-1/natural': '7', 'table2/rules/issued': '1', 'table4/after/total': '' },
    },
  });
  const kinds = findings.map(kindOf);
  expect(new Set(kinds).size).toBeGreaterThan(2);
  expect(toExplain(findings).map(kindOf)).toEqual(
    kinds.filter((kind) => kind === 'error' || kind === 'missing'),
  );
});

test('taken away it is gone for the finding and for all that it says as one', () => {
  const findings = findingsWith({ 'table3/3-1/natural': '7', 'table4/review/total': '3' });
  const [first, other] = findings;
  const member = { ...first!, id: 'T3-COL x', fingerprint: '7' };
  const several = { ...first!, members: [member] };
  const given = withReason(withReason({}, several, '甲', at), other!, '乙', at);
  const left = withoutReason(given, several);
  expect(reasonFor(several, left)).toBe('');
  expect(left).not.toHaveProperty([member.id]);
  expect(reasonFor(other!, left)).toBe('乙');
  expect(reasonFor(several, given)).toBe('甲');
});

describe('given for many cells as one, before each of them was told', () => {
  const cells = ['natural', 'business', 'research', 'welfare', 'legal'].map(
    (column) => `table3/3-2/${column}`,
  );
  const typed = (text: string) => Object.fromEntries(cells.map((key) => [key, text]));
  const whole = (figures: Record<string, string>) =>
    findingsWith(figures).find(({ rule, members }) => rule === 'NUM-INT' && members);
  const before = {
    [`NUM-INT cells/${cells[0]}`]: { text: '台账如此', fingerprint: '约3|约3|约3|约3|约3', at },
  };

  test('it holds for them still, and is taken away with them', () => {
    const finding = whole(typed('约3'));
    expect(finding?.members).toHaveLength(cells.length);
    expect(reasonFor(finding!, before)).toBe('台账如此');
    expect(withoutReason(before, finding!)).toEqual({});
  });

  test('it lapses with the figures', () => {
    expect(reasonFor(whole(typed('约4'))!, before)).toBe('');
    const [last = ''] = cells.slice(-1);
    expect(reasonFor(whole({ ...typed('约3'), [last]: '0' })!, before)).toBe('');
    for (const member of whole(typed('约3'))?.members ?? [])
      expect(reasonFor(member, before)).toBe('');
  });
});

test('only those that hold leave the program', () => {
  const [now] = findingsWith({ 'table3/3-1/natural': '7' });
  const given = withReason(withReason({}, now!, '甲', at), { ...now!, id: 'gone' }, '乙', at);
  expect(placedReasons([now!], given, sound2021)).toEqual([
    { rule: 'T3-COL', where: 'table3.3.1.natural', text: '甲', fingerprint: now!.fingerprint, at },
  ]);
  expect(placedReasons([wrong('8')], given, sound2021)).toEqual([]);
  expect(placedReasons([now!], withReason({}, now!, '', at), sound2021)).toEqual([]);
});
