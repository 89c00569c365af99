/**
 * A report without what an exchange may change: ids, blank paragraphs, spaces at the ends of texts, and
 * how the same paragraphs are grouped in blocks.
 */

import type { CellKey } from '../../domain/edition/cell-address.ts';
import { addressBook } from '../../domain/place/address.ts';
import { findCell } from '../../domain/place/find-cell.ts';
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
    extraRows: report.extraRows.map(({ label, at }) => ({ label: label.trim(), at })),
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
  /** Figures of another form that local rows keep. */
  const ofRow = (key: string) => {
    const row = report.extraRows.findIndex(
      ({ id, at }) => at && key.startsWith(`table2/extra+${id}/`),
    );
    return row < 0 ? undefined : `table2.extra.${row + 1}${key.slice(key.lastIndexOf('/'))}`;
  };
  const isShown = (key: string) => findCell(report, key as CellKey) !== undefined;
  const addressOf = (key: string) => (isShown(key) ? undefined : ofRow(key)) ?? book.addressOf(key);
  return Object.fromEntries(
    Object.entries(report.cells)
      .map(([key, typed]) => [addressOf(key), typed.trim()] as const)
      .filter(([, typed]) => typed !== ''),
  );
}
