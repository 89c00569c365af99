import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellKey } from '../../edition/cell-address.ts';
import { cellPlace, placeOfCells } from '../../place/place.ts';
import type { Finding, RuleId } from './finding.ts';
import { findingsByCell } from './findings-by-cell.ts';
import { fold } from './fold.ts';
import type { Yields } from './rule.ts';

const [a, b, c] = [
  'table2/normative/issued',
  'table2/normative/inForce',
  'table2/rules/inForce',
] as [CellKey, CellKey, CellKey];

const found = (rule: RuleId, keys: readonly CellKey[], more: Partial<Finding> = {}): Finding => ({
  id: `${rule} ${keys}`,
  rule,
  rules: [rule],
  level: 'error',
  place: cellPlace(keys[0] ?? a),
  section: 2,
  cells: keys,
  marks: placeOfCells(keys),
  message: rule,
  proof: [`${rule} ${keys}`],
  ...{ basis: '', source: '', evidence: '推' },
  candidates: [],
  fingerprint: `${rule}=1`,
  isEmptiness: false,
  ...more,
});

/** What is left when S-WEAK yields like that. */
const folded = (findings: readonly Finding[], yields: Omit<Yields, 'to'>) =>
  fold(findings, (id) => ({
    id,
    title: '',
    level: 'error',
    basis: { source: '', evidence: '推' },
    ...(id === 'S-WEAK' ? { yieldsTo: { to: ['S-STRONG'], ...yields } } : {}),
  }));

const set = (...changes: [CellKey, string][]) => ({
  text: changes.join(),
  changes: changes.map(([key, value]) => ({ key, value })),
});

const someCells = fc.subarray([a, b, c], { minLength: 1 });

describe('a finding yields', () => {
  test('at the same place, and in no other row', () => {
    const [strong, same, other] = [
      found('S-STRONG', [b]),
      found('S-WEAK', [b]),
      found('S-WEAK', [c]),
    ];
    const left = folded([same, other, strong], { where: 'samePlace', joins: true });
    expect(left).toEqual([other, { ...strong, rules: ['S-STRONG', 'S-WEAK'] }]);
  });

  test('where a cell is marked by both', () => {
    fc.assert(
      fc.property(someCells, someCells, (one, two) => {
        const [strong, weak] = [found('S-STRONG', one), found('S-WEAK', two)];
        const isShared = two.some((key) => one.includes(key));
        const left = isShared ? [strong] : [strong, weak];
        expect(folded([strong, weak], { where: 'sameMark' })).toEqual(left);
      }),
    );
  });

  test('where the other speaks of all its cells', () => {
    fc.assert(
      fc.property(someCells, someCells, (one, two) => {
        const [strong, weak] = [found('S-STRONG', one), found('S-WEAK', two)];
        const isWithin = two.every((key) => one.includes(key));
        const left = isWithin ? [strong] : [strong, weak];
        expect(folded([strong, weak], { where: 'itsCells' })).toEqual(left);
      }),
    );
  });

  test('to what is certain alone, where it says so', () => {
    const [guess, weak] = [found('S-STRONG', [a]), found('S-WEAK', [a])];
    const certain = { ...guess, fix: { is: 'cells', label: '', changes: [] } } as const;
    const yields = { where: 'samePlace', ifCertain: true } as const;
    expect(folded([guess, weak], yields)).toEqual([guess, weak]);
    expect(folded([certain, weak], yields)).toEqual([certain]);
  });

  test('to another rule only', () => {
    const all = [found('S-OTHER', [a]), found('S-WEAK', [a])];
    expect(folded(all, { where: 'samePlace' })).toEqual(all);
  });
});

describe('findings with one remedy', () => {
  const yields = { where: 'sameRemedy', joins: true } as const;
  const strong = found('S-STRONG', [a, b], {
    candidates: [set([c, '9']), set([a, '4'], [b, '6'])],
  });
  const weak = found('S-WEAK', [a], {
    candidates: [set([a, '4'], [b, '6'])],
    witness: '上年年报',
  });

  test('are one, with the proof of both, the remedy first, and the witness named', () => {
    expect(folded([strong, weak], yields)).toEqual([
      {
        ...strong,
        rules: ['S-STRONG', 'S-WEAK'],
        proof: [...strong.proof, ...weak.proof],
        candidates: [
          {
            ...set([a, '4'], [b, '6']),
            text: `${set([a, '4'], [b, '6']).text}；这样与上年年报相符`,
          },
          set([c, '9']),
        ],
        fingerprint: 'S-STRONG=1|S-WEAK=1',
      },
    ]);
  });

  test('lapse as one when the figures of either change', () => {
    const prints = [
      [strong, weak],
      [{ ...strong, fingerprint: 'S-STRONG=2' }, weak],
      [strong, { ...weak, fingerprint: 'S-WEAK=2' }],
    ].map((findings) => folded(findings, yields)[0]?.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('stay two where one change of the remedy is not asked for, or another figure is', () => {
    for (const candidates of [
      [set([a, '4'])],
      [set([a, '4'], [b, '7'])],
      [set([a, '5'], [b, '6'])],
    ]) {
      const asking = { ...weak, candidates };
      expect(folded([strong, asking], yields)).toEqual([strong, asking]);
    }
  });

  test('stay two where the remedy leaves a cell that is marked as it is', () => {
    const wider = { ...weak, marks: placeOfCells([a, c]) };
    expect(folded([strong, wider], yields)).toEqual([strong, wider]);
  });

  test('of one rule are one witness, whose figures all count', () => {
    const half = (key: CellKey, value: string) =>
      found('S-WEAK', [key], { candidates: [set([key, value])], witness: '上年年报' });
    const [left, ...more] = folded([strong, half(a, '4'), half(b, '6')], yields);
    expect(more).toEqual([]);
    expect(left?.proof).toHaveLength(3);
    expect(left?.candidates[0]?.text.match(/上年年报/g)).toHaveLength(1);
    expect(left?.fingerprint).toBe('S-STRONG=1|S-WEAK=1|S-WEAK=1');
  });
});

test('a cell has all findings that mark it, in their order; its list is new when one of them is', () => {
  const [one, two] = [found('S-STRONG', [a, b]), found('S-WEAK', [b])];
  const before = findingsByCell([one, two]);
  expect([...before]).toEqual([
    [a, [one]],
    [b, [one, two]],
  ]);
  const after = findingsByCell([one, { ...two, message: '' }], before);
  expect(after.get(a)).toBe(before.get(a));
  expect(after.get(b)).toEqual([one, { ...two, message: '' }]);
});
