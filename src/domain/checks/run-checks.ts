/** All checks of a report, at every keystroke. */

import type { Edition } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { readFigures } from '../report/figures-read.ts';
import type { Report } from '../report/report.ts';
import { figureRules, formRules } from './all-rules.ts';
import { findInRows } from './core/find-in-rows.ts';
import type { Finding, Level } from './core/finding.ts';
import { sameItems } from './core/keep-identity.ts';
import type { Subject } from './core/rule.ts';
import { table3Findings } from './diagnosis/table3-findings.ts';
import { table4Findings } from './diagnosis/table4-findings.ts';
import { planFor } from './plan-for.ts';
import { withYearsFindings } from './rules/years/years-findings.ts';

/**
 * @param edition the form whose tables the report uses
 * @returns what is wrong, section by section, errors first
 */
export function runChecks(
  report: Report,
  edition: Edition = editionById(report.edition),
): Finding[] {
  const plan = planFor(edition, report);
  const figures = readFigures(plan.cells, report.cells);
  const subject: Subject = { report, edition, figures };
  const arithmetic = withYearsFindings(subject, [
    ...findInRows(plan, figures),
    ...table3Findings(plan, figures, report),
    ...table4Findings(plan, figures, report),
  ]);
  const others = [
    ...formFindings(subject),
    ...figureRules.flatMap((rule) => rule.find(subject, rule)),
  ];
  return inOrder([...others.filter((finding) => !isExplained(finding, arithmetic)), ...arithmetic]);
}

/** What the form rules found last, with all that they read. */
let lastForm:
  | { readonly read: readonly unknown[]; readonly findings: readonly Finding[] }
  | undefined;

function formFindings(subject: Subject): readonly Finding[] {
  const { unit, year, title, asPrinted } = subject.report;
  const read = [unit, year, title, asPrinted, subject.edition];
  if (lastForm && sameItems(lastForm.read, read)) return lastForm.findings;
  const findings = formRules.flatMap((rule) => rule.find(subject, rule));
  lastForm = { read, findings };
  return findings;
}

/** A guess at two cells (T3-PASTE) says nothing more once one cell is known to be wrong in that row. */
function isExplained(finding: Finding, arithmetic: readonly Finding[]): boolean {
  return (
    finding.rule === 'T3-PASTE' &&
    arithmetic.some(
      ({ fix, rules, cells }) =>
        fix && rules.includes('T3-ROW') && finding.cells.every((key) => cells.includes(key)),
    )
  );
}

const levelOrder: readonly Level[] = ['error', 'warning', 'note'];

/** By section, then by level, else as the rules come. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ section, level }: Finding) =>
    section * levelOrder.length + levelOrder.indexOf(level);
  return [...findings].sort((a, b) => place(a) - place(b));
}
