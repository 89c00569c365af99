/** Findings in the order in which they are shown and gone through: by section, the gravest first. */
import { byGravity, type Finding } from '../../domain/checks/core/finding.ts';
import { sectionNames } from './words.ts';

function inShownOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.section - b.section || byGravity(a.level, b.level));
}

export interface FindingGroup {
  readonly section: number;
  readonly name: string;
  readonly findings: readonly Finding[];
}

export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups: { section: number; name: string; findings: Finding[] }[] = [];
  for (const finding of inShownOrder(findings)) {
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

/** The finding after (1) or before (-1) the selected one, round the end. */
export function nextFinding(
  findings: readonly Finding[],
  selected: Finding | null,
  by: 1 | -1,
): Finding | undefined {
  const ordered = inShownOrder(findings);
  if (ordered.length === 0) return undefined;
  const at = ordered.findIndex(({ id }) => id === selected?.id);
  const next =
    at < 0 ? (by > 0 ? 0 : ordered.length - 1) : (at + by + ordered.length) % ordered.length;
  return ordered[next];
}
