import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import type { Finding, Level } from './finding.ts';
import { ruleCases } from './rule-cases.test-support.ts';
import { runChecks } from './run-checks.ts';

const levels: Record<Level, string> = { error: '错误', warning: '警告', note: '提示' };
const inOneLine = ({ level, rules, where, message, candidates, fix }: Finding) =>
  [
    `${levels[level]} ${rules.join('+')} ${where}: ${message}`,
    ...candidates.map(({ text }) => `? ${text}`),
    ...(fix ? [`→ ${fix.label}`] : []),
  ].join(' ');
test('dump', () => {
  writeFileSync(
    '/tmp/cases.json',
    JSON.stringify(ruleCases.map((c) => [c.name, runChecks(c.report).map(inOneLine)])),
  );
});
