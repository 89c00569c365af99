import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { in2022 } from '../../../../testkit/domain/year-cases.ts';
import { type CellKey, table2Key, table4Key } from '../../../edition/cell-address.ts';
import { cellsIn } from '../../../place/place.ts';
import type { Report } from '../../../report/report.ts';
import type { RuleId } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';

const said = (rule: RuleId, report: Report) =>
  runChecks(report).filter((finding) => finding.rule === rule);

describe('a figure beside last year’s', () => {
  const key = table2Key('licensing', 'decisions');
  const ofPair = (last: unknown, now: unknown) =>
    said('X-JUMP', in2022({ [key]: `${now}` }, { [key]: `${last}` }));

  test.each([
    [1, 10],
    [2, 20],
    [9, 90],
    [12, 120],
    [10, 0],
    [400, 0],
    [12, 1250],
  ])('%s and then %s is a jump', (last, now) => {
    const [finding, ...more] = ofPair(last, now);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'note', cells: [key], candidates: [] });
    expect(finding?.message).toContain(`为 ${now}，上年年报（2021 年）为 ${last}，`);
  });

  test.each([
    [1, 9],
    [0, 500],
    [9, 0],
    [9, 89],
    [12, 119],
    [400, 1],
    [400, 40],
    [400, 4],
    ['', 500],
    [12, ''],
    [12, '/'],
    ['约12', 1250],
  ])('%s and then %s is none', (last, now) => {
    expect(ofPair(last, now)).toEqual([]);
  });

  test.each([
    [12, 120, '是上年的 10 倍'],
    [12, 126, '是上年的约 11 倍'],
    [12, 125, '是上年的约 10 倍'],
    [7, 700, '是上年的 100 倍'],
    [30, 0, '归零'],
  ])('%s and then %s is told as %s', (last, now, words) => {
    expect(ofPair(last, now)[0]?.message.split('，').at(-1)).toBe(words);
  });

  test('a quotient of amounts is whole as far as decimals tell', () => {
    const amount = table2Key('fees', 'amount');
    const wordsOf = (last: string, now: string) =>
      said('X-JUMP', in2022({ [amount]: now }, { [amount]: last }))[0]
        ?.message.split('，')
        .at(-1);
    expect(wordsOf('1.1', '12.1')).toBe('是上年的 11 倍');
    expect(wordsOf('0.3', '30.9')).toBe('是上年的 103 倍');
    expect(wordsOf('1.1', '12.2')).toBe('是上年的约 11 倍');
  });

  test('a reason given holds for these two figures alone', () => {
    const prints = [
      [12, 1250],
      [13, 1250],
      [12, 1251],
    ].map(([last, now]) => ofPair(last, now)[0]?.fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(prints).not.toContain(undefined);
  });
});

describe('several of one table', () => {
  const keys = [
    table2Key('licensing', 'decisions'),
    table2Key('punishment', 'decisions'),
    table2Key('coercion', 'decisions'),
    table2Key('fees', 'amount'),
  ];
  const gone = (which: readonly CellKey[]) =>
    said('X-JUMP', in2022({}, Object.fromEntries(which.map((key) => [key, '40']))));

  test('stand one by one up to three, and are one finding from four on', () => {
    fc.assert(
      fc.property(fc.subarray(keys), (which) => {
        const findings = gone(which);
        const marks = findings.map((finding) => cellsIn(finding.marks));
        expect(marks).toEqual(which.length > 3 ? [which] : which.map((key) => [key]));
        expect(findings.map(({ place }) => place.is)).toEqual(
          which.length > 3 ? ['table'] : which.map(() => 'cells'),
        );
        for (const { members } of findings) {
          expect(members?.length).toBe(which.length > 3 ? which.length : undefined);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('are none with those of another table', () => {
    const totals = ['review', 'direct'].flatMap((group) =>
      ['upheld', 'total'].map((outcome) => table4Key(group, outcome)),
    );
    const findings = gone([...keys, ...totals]);
    expect(findings.map(({ marks }) => cellsIn(marks))).toEqual([
      keys,
      [table4Key('review', 'total')],
      [table4Key('direct', 'total')],
    ]);
    expect(findings[0]?.message).toMatch(/^表二有 4 个数与上年相差悬殊，如/);
  });
});

describe('cases that were pending', () => {
  const at = (group: string, outcome: string) => table4Key(group, outcome);
  const ofGroup = (group: string, pending: unknown, total: unknown) =>
    said(
      'X-PENDING',
      in2022(
        { [at(group, 'upheld')]: `${total}`, [at(group, 'total')]: `${total}` },
        { [at(group, 'pending')]: `${pending}`, [at(group, 'total')]: `${pending}` },
      ),
    );

  test('are to be in this year’s total, group by group', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('review', 'direct', 'after'),
        fc.nat(5),
        fc.nat(5),
        (group, pending, total) => {
          const findings = ofGroup(group, pending, total);
          expect(findings.map(({ cells }) => cells)).toEqual(
            total < pending ? [[at(group, 'total')]] : [],
          );
          for (const { level, message, fingerprint } of findings) {
            expect(level).toBe('note');
            expect(message).toContain(`尚未审结 ${pending}，本年总计 ${total}，`);
            expect(fingerprint).not.toBe(ofGroup(group, pending + 1, total)[0]?.fingerprint);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are no matter while the total is not known', () => {
    for (const text of ['', '/', '无']) {
      expect(ofGroup('review', 3, text)).toEqual([]);
      expect(ofGroup('review', text, 0)).toEqual([]);
    }
  });
});
