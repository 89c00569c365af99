import { expect, test } from 'vitest';
import { ruleCases } from '../../../testkit/domain/rule-cases.ts';
import type { Finding } from '../core/finding.ts';
import { runChecks } from '../run-checks.ts';
import { sayFinding } from './word-finding.ts';

const found = ruleCases.flatMap(({ report }) => runChecks(report));

const withCandidates = (...texts: readonly string[]): Finding => ({
  ...(found[0] as Finding),
  message: '表三“自然人”列不平。可能是以下几处之一',
  candidates: texts.map((text) => ({ text, changes: [] })),
});

test('a finding without candidates is its message', () => {
  expect(sayFinding(withCandidates())).toBe('表三“自然人”列不平。可能是以下几处之一');
});

test('candidates follow in their order', () => {
  expect(sayFinding(withCandidates('甲应为 1'))).toBe(
    '表三“自然人”列不平。可能是以下几处之一：甲应为 1',
  );
  expect(sayFinding(withCandidates('甲应为 1', '乙应为 2', '丙应为 3'))).toBe(
    '表三“自然人”列不平。可能是以下几处之一：甲应为 1；或者乙应为 2；或者丙应为 3',
  );
});

test('what any rule finds is said in one line, with all its candidates', () => {
  for (const finding of found) {
    const line = sayFinding(finding);
    expect(line.startsWith(finding.message)).toBe(true);
    expect(line).not.toMatch(/undefined|\n|[：；]$/);
    for (const { text } of finding.candidates) expect(line).toContain(text);
  }
});
