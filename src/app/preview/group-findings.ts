/** Findings in the order of the report, the gravest first in each section. */
import type { Finding, Level } from '../../domain/checks/finding.ts';
import { sectionNumbers } from '../../domain/report/report.ts';
import { byLevel } from './finding-marks.ts';

export interface FindingGroup {
  readonly section: Finding['section'];
  readonly name: string;
  readonly findings: readonly Finding[];
}

export function groupFindings(
  findings: readonly Finding[],
  headings: readonly string[],
): FindingGroup[] {
  return ([0, ...sectionNumbers] as const)
    .map((section) => ({
      section,
      name: section === 0 ? '标题和整份报告' : (headings[section - 1] ?? ''),
      findings: findings.filter((finding) => finding.section === section).sort(byLevel),
    }))
    .filter((group) => group.findings.length > 0);
}

export function countByLevel(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}
