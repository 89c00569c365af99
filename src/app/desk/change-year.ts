import { applyRepair } from '../../domain/checks/repairs/repairs.ts';
import { editionById, editionForYear } from '../../domain/edition/editions.ts';
import { usualDeadline } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';

/**
 * The report for another year. A report that used the form of its year goes on to the form of the new
 * one, with the figures that both have; one that did not (an old file) keeps its tables. A deadline that
 * was the usual one follows.
 */
export function changeYear(report: Report, year: number): Report {
  const usedItsForm = editionForYear(report.year).id === editionById(report.edition).id;
  const deadline =
    report.deadline === usualDeadline(report.year) ? usualDeadline(year) : report.deadline;
  const changed = { ...report, year, deadline };
  return usedItsForm
    ? applyRepair(changed, { is: 'currentEdition', label: '换成现行表格' })
    : changed;
}
