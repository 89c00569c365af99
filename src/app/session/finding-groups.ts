/** Findings as they are shown: by section, each in the order of the sheet, in which the checks give them. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { sectionNames } from './words.ts';

export interface FindingGroup {
  readonly section: number;
  readonly name: string;
  readonly findings: readonly Finding[];
}

export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups: { section: number; name: string; findings: Finding[] }[] = [];
  for (const finding of [...findings].sort((a, b) => a.section - b.section)) {
    const last = groups[groups.length - 1];
    if (last?.section === finding.section) last.findings.push(finding);
    else
      groups.push({
        section: finding.section,
        name: sectionNames[finding.section],
        findings: [finding],
      });
  }
  return groups;
}
