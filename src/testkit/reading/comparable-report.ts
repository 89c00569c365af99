/**
 * A report without what an exchange may change: ids, blank paragraphs, spaces at the ends of texts, and
 * how the same paragraphs are grouped in blocks.
 */

import { addressBook } from '../../domain/place/address.ts';
import type { Report, Section, YearReport } from '../../domain/report/report.ts';
import { standardTitle } from '../../domain/report/title.ts';

export function comparable({ lastYear, ...report }: Report) {
  return {
    ...comparableYear(report),
    lastYear: lastYear && { ...lastYear, report: comparableYear(lastYear.report) },
  };
}

function comparableYear(report: YearReport) {
  return {
    ...report,
    unit: report.unit.trim(),
    title: comparableTitle(report),
    deadline: report.deadline.trim(),
    preamble: lines(report.preamble),
    contacts: lines(report.contacts),
    sections: Object.fromEntries(
      Object.entries(report.sections).map(([key, section]) => [key, comparableSection(section)]),
    ),
    cells: comparableCells(report),
    splits: Object.fromEntries(
      Object.entries(report.splits)
        .filter(([, parts]) => parts.length > 0)
        .map(([id, parts]) => [id, parts.map(({ label }) => label.trim())]),
    ),
    extraRows: report.extraRows.map(({ label }) => label.trim()),
    closing: { signature: report.closing.signature.trim(), date: report.closing.date.trim() },
  };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const comparableSection = ({ blocks, after }: Section) => ({
  paragraphs: blocks.flatMap(({ mark, name, text }) => [...lines(mark + name), ...lines(text)]),
  after: lines(after),
});

function comparableTitle(report: YearReport): string | null {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const unit = report.unit.trim();
  if (report.title === null) return null;
  return bare(report.title) === bare(standardTitle({ ...report, unit }))
    ? null
    : report.title.trim();
}

/** By place in the table: local rows are told apart by their position, not by their id. */
function comparableCells(report: YearReport): Record<string, string> {
  const numbered = {
    ...report,
    splits: Object.fromEntries(
      Object.entries(report.splits).map(([row, parts]) => [
        row,
        parts.map(({ id }, index) => ({ id, label: `#${index}` })),
      ]),
    ),
  };
  const book = addressBook(numbered);
  return Object.fromEntries(
    Object.entries(report.cells)
      .map(([key, typed]) => [book.addressOf(key), typed.trim()] as const)
      .filter(([, typed]) => typed !== ''),
  );
}
