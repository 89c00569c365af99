/** What of a report is read on paper, as it is compared: the same for the same print, whatever ids a report has. */
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { paragraphsOfReport } from '../report/paragraphs.ts';
import type { YearReport } from '../report/report.ts';
import { titleOf } from '../report/title.ts';

export interface ReportPrint {
  /** What each cell means, and the figure in it; blank ones too, since they tell which rows there are. */
  readonly figures: readonly (readonly [string, string])[];
  /** The paragraphs, with the parts that they stand in. */
  readonly text: readonly (readonly [string, string])[];
  readonly title: string;
}

export function printOf(report: YearReport): ReportPrint {
  const cells = figureCells(editionById(report.edition), report);
  return {
    figures: cells
      .map(({ key, meaning }) => [meaning, (report.cells[key] ?? '').trim()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    text: paragraphsOfReport(report).map(({ part, text }) => [part, text]),
    title: titleOf(report).trim(),
  };
}

export const samePrint = (a: YearReport, b: YearReport): boolean =>
  JSON.stringify(printOf(a)) === JSON.stringify(printOf(b));
