/**
 * Rules that a person does not want to hear any more: for one report, with a reason, or on one computer. Errors and
 * what is missing are always said.
 */
import type { SilencedRule } from '../report/report.ts';
import type { Finding, RuleId } from './core/finding.ts';

/** Whether the rule of this finding can be silenced so that the finding is not said. */
export const mayBeSilenced = ({ level, isEmptiness }: Pick<Finding, 'level' | 'isEmptiness'>) =>
  level !== 'error' && !isEmptiness;

export interface Heard {
  readonly said: readonly Finding[];
  readonly unsaid: readonly Finding[];
}

const none: readonly Finding[] = [];

/** @param rules those of the report, and those that are silent on this computer */
export function withoutSilenced(
  findings: readonly Finding[],
  rules: readonly SilencedRule[] = [],
  here: readonly RuleId[] = [],
): Heard {
  if (rules.length === 0 && here.length === 0) return { said: findings, unsaid: none };
  const silent = new Set<string>([...rules.map(({ rule }) => rule), ...here]);
  const isSilent = (finding: Finding) => silent.has(finding.rule) && mayBeSilenced(finding);
  const unsaid = findings.filter(isSilent);
  return unsaid.length === 0
    ? { said: findings, unsaid: none }
    : { said: findings.filter((finding) => !isSilent(finding)), unsaid };
}

/** How many of the findings each silenced rule holds back. */
export const countUnsaid = (unsaid: readonly Finding[], rule: string): number =>
  unsaid.filter((finding) => finding.rule === rule).length;

/** @returns the list with the rule in it once, with the newer reason */
export const withSilenced = (
  rules: readonly SilencedRule[] = [],
  { rule, reason }: SilencedRule,
): SilencedRule[] => [...withoutRule(rules, rule), { rule, reason }];

export const withoutRule = (rules: readonly SilencedRule[] = [], rule: string): SilencedRule[] =>
  rules.filter((one) => one.rule !== rule);
