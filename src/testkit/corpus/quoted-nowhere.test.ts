import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedReasons, reasonsAtHome, withReason } from '../../domain/checks/reasons.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { sayFinding } from '../../domain/checks/wording/word-finding.ts';
import { rangesIn } from '../../domain/place/place.ts';
import { publicSpans } from '../../domain/place/public-address.ts';
import { quotingOf } from '../../domain/prose/privacy/private-in-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { anyMobile, anyName } from '../domain/arbitrary-private.ts';
import { reportOfCase } from './case-report.ts';

const reportOf = (lines: readonly string[], section: string): Report =>
  reportOfCase({
    ...{ id: 'quoted', unit: '云溪县青禾镇人民政府', year: 2023, section, tables: {} },
    ...{ text: lines.join('\n'), expect: [], may: [], why: '' },
  });

/** Faults of all kinds right beside the private words, so that other rules quote what stands around them. */
const around = fc.constantFrom(
  ...[
    '公公开',
    '的的',
    '台帐',
    '截止12月底',
    ',',
    ':',
    ' 96 条',
    '约30份',
    '；一是',
    '(',
    ')',
    '要坚持公开，要聚焦民生',
  ],
  ...['收到申请12件', '21年公开信息', '××', '其它', '帐号', '可通过可以通过', '，', '。'],
);
const lineWith = (person: string, number: string) =>
  fc
    .tuple(
      fc.array(around, { maxLength: 3 }),
      fc.constantFrom(
        `申请人${person}，`,
        `申请人${person}要求公开,`,
        `申请人手机${number}`,
        `审核：${person}；`,
        `后来${person}表示满意`,
        `监督电话${number},`,
        `由${person}提出的申请`,
      ),
      fc.array(around, { maxLength: 3 }),
    )
    .map(([before, words, behind]) => [...before, words, ...behind].join(''));

const written = fc.tuple(anyName, anyMobile).chain(([person, number]) =>
  fc.record({
    person: fc.constant(person),
    number: fc.constant(number),
    lines: fc
      .array(lineWith(person, number), { minLength: 1, maxLength: 4 })
      .map((lines) => [`申请人${person}，电话${number}。`, ...lines]),
    section: fc.constantFrom('1.2', '1.1', '5', '6', 'preamble'),
  }),
);

describe('private words', () => {
  test('are quoted by no finding, whatever stands around them', () => {
    fc.assert(
      fc.property(written, ({ person, number, lines, section }) => {
        const report = reportOf(lines, section);
        const findings = runChecks(report);
        expect(findings.map(({ rule }) => rule)).toContain('P-ID');
        expect(findings.map(({ rule }) => rule)).toContain('P-APPLICANT');
        for (const finding of findings) {
          const spans = rangesIn(finding.marks).flatMap((range) =>
            publicSpans(range, report, quotingOf(report)),
          );
          const said = [
            ...[finding.id, finding.message, sayFinding(finding), finding.fingerprint],
            ...[finding.advice, finding.fix?.label, ...finding.proof],
            ...spans.map(({ text }) => text),
          ].join('\n');
          expect(said).not.toContain(person);
          expect(said).not.toContain(number);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('leave with no reason', () => {
    const report = reportOf(['申请人张立民，电话13900001234，已同意。'], '1.2');
    const findings = runChecks(report).filter(({ rule }) => rule === 'P-ID');
    const given = findings.reduce(
      (reasons, finding) =>
        withReason(reasons, finding, '申请人张立民同意写13900001234', '2024-01-05T08:00:00Z'),
      {},
    );
    const placed = placedReasons(findings, given, report);
    expect(placed.map(({ text }) => text)).toEqual(['申请人张**同意写139****1234']);
    expect(JSON.stringify(placed)).not.toMatch(/张立民|13900001234/);
    expect(Object.keys(reasonsAtHome(placed, findings, report))).toHaveLength(1);
  });
});
