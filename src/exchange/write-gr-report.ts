/** Writing the exchange form "gr-report/1": what 导出数据 downloads and the command line prints. */
import type { PlacedReason } from '../domain/checks/reasons.ts';
import { editionById } from '../domain/edition/editions.ts';
import {
  type Report,
  type Section,
  sectionKey,
  sectionNumbers,
  type YearReport,
} from '../domain/report/report.ts';
import { titleLines, titleOf } from '../domain/report/title.ts';
import { writeGrLive } from './gr-live.ts';
import {
  type GrReport,
  type GrWrittenParagraph,
  type GrYearReport,
  grSchemaName,
} from './gr-report.ts';
import { writeGrKept } from './write-gr-kept.ts';
import { writeTable2, writeTable3, writeTable4 } from './write-gr-tables.ts';

/** All texts as typed; labels as printed where the report knows of another wording, else the official. */
export function writeGrReport(report: Report, reasons: readonly PlacedReason[] = []): GrReport {
  const { lastYear, silenced = [] } = report;
  const live = writeGrLive(report);
  return {
    ...writeGrYear(report),
    ...(lastYear && {
      lastYear: { source: lastYear.source, report: writeGrYear(lastYear.report) },
    }),
    ...(reasons.length > 0 && { reasons }),
    ...(silenced.length > 0 && { silenced }),
    ...(live.length > 0 && { live }),
  };
}

function writeGrYear(report: YearReport): GrYearReport {
  const edition = editionById(report.edition);
  const { signature, date } = report.closing;
  const { wholeTable3, ...options } = report.options;
  const kept = writeGrKept(report, edition);
  return {
    schema: grSchemaName,
    unit: report.unit,
    year: report.year,
    edition: report.edition,
    title: { lines: titleLines(report), text: titleOf(report) },
    deadline: report.deadline,
    preamble: linesOf(report.preamble),
    contacts: linesOf(report.contacts),
    sections: sectionNumbers.map((no) => ({
      no,
      heading: report.asPrinted[`section${no}`] || (edition.headings[no - 1] as string),
      paragraphs: writeParagraphs(report.sections[sectionKey(no)]),
    })),
    table2: writeTable2(report, edition),
    table3: writeTable3(report, edition),
    table4: writeTable4(report, edition),
    closing: signature.trim() || date.trim() ? [signature, date] : [],
    options: { ...options, ...(wholeTable3 ? {} : { wholeTable3 }) },
    ...(kept ? { kept } : {}),
  };
}

/** The file's text, for a download. */
export function grReportText(report: Report): string {
  return `${JSON.stringify(writeGrReport(report), null, 2)}\n`;
}

function writeParagraphs({ blocks, after }: Section): GrWrittenParagraph[] {
  const before = blocks.flatMap(({ mark, name, text }) => [
    ...linesOf(mark + name),
    ...linesOf(text),
  ]);
  return [...before, ...linesOf(after).map((text) => ({ text, after: true as const }))];
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
