/** What of a report stands on paper: what a file of it can give back, and in which form. */
import {
  type ExtraRow,
  extraRowKey,
  type SplitPart,
  table2Key,
} from '../../domain/edition/cell-address.ts';
import type { Edition, Table2Item } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { atEndOf, inPrintedOrder, isItemRow } from '../../domain/edition/local-rows.ts';
import { cleanText } from '../../domain/report/clean-text.ts';
import { paragraphsOf, sectionParagraphs } from '../../domain/report/paragraphs.ts';
import {
  type Report,
  type Section,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
} from '../../domain/report/report.ts';
import { isFigureLike } from '../../reading/report/flatten/flat-items.ts';
import { comparable } from './comparable-report.ts';

/** A text of one line, as it is printed. */
export const line = (text: string) =>
  cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/**
 * A report that paper can tell: it has an office, its title names office and year, what is split can be seen to be,
 * no figure stands where its tables have no cell, and nothing looks like a blank that a program could not write. All
 * else may be as odd as it is.
 */
export function printable(odd: Report): Report {
  const report = JSON.parse(JSON.stringify(odd).replace(/[?\ufffd]/g, '问')) as Report;
  const unit = line(report.unit) || '青禾镇人民政府';
  const edition = editionById(report.edition);
  const rows = edition.table2.items.flatMap((item) => item.rows.map(({ id }) => id));
  const splits = Object.fromEntries(
    Object.entries(report.splits)
      .filter(([id, parts]) => rows.includes(id) && parts.length > 0)
      .map(([id, parts]) => {
        // On paper a part with neither name nor figures is a blank line, and one alone a row that was never split.
        const isFilled = (part: SplitPart) =>
          Object.entries(report.cells).some(
            ([key, typed]) => key.startsWith(table2Key(id, '', part)) && line(typed) !== '',
          );
        const nameOf = (part: SplitPart) =>
          line(part.label) || (parts.length > 1 && isFilled(part) ? '' : '行政检查');
        return [id, parts.map((part) => ({ ...part, label: nameOf(part) }))];
      }),
  );
  const extraRows = printableRows(report, edition);
  const cells = figureCells(edition, { splits, extraRows });
  const printed = new Set<string>(cells.map(({ key }) => key));
  return {
    ...report,
    unit,
    splits,
    extraRows,
    cells: Object.fromEntries(Object.entries(report.cells).filter(([key]) => printed.has(key))),
    title: report.title === null ? null : `${unit}${report.year}年度政务公开工作报告`,
    closing: {
      signature: line(report.closing.signature),
      date: report.closing.date.trim() ? '2026年1月16日' : '',
    },
    lastYear: null,
  };
}

/**
 * The rows of an office's own in printed order. On paper a row in an item is known by a name that is none of the form's,
 * or by a figure: without both it is a blank line or a remark.
 */
function printableRows(report: Report, edition: Edition): ExtraRow[] {
  const places = new Map(edition.table2.items.map((item) => [item.id, item]));
  const rows = report.extraRows.flatMap((row): ExtraRow[] => {
    if (!isItemRow(row)) return [row];
    const item = places.get(row.at.item);
    if (!item) return [];
    const isThere = row.at.below === '' || item.rows.some(({ id }) => id === row.at.below);
    const texts = textsOf(report, row, item);
    const isFilled = texts.some((text) => text !== '' && isFigureLike(text));
    if (!isFilled && texts.some(Boolean)) return [];
    const label = isFilled && !isFigureLike(line(row.label)) ? row.label : '行政检查';
    return [{ ...row, label, at: isThere ? row.at : atEndOf(item) }];
  });
  return inPrintedOrder(rows, edition);
}

/** In the columns of its item: what stands in others is not printed. */
const textsOf = ({ cells }: Report, row: ExtraRow, { columns }: Table2Item): string[] =>
  columns.map(({ id }) => line(cells[extraRowKey(row, id)] ?? ''));

/** As it is printed: in order, cleaned, the labels official. */
export function onPaper(report: Report) {
  const { unit, year, edition, title, cells, splits, extraRows, closing } = comparable(report);
  const figures = Object.entries(cells).map(([address, typed]) => [address, line(typed)] as const);
  return {
    unit: line(unit),
    year,
    edition,
    title: title === null ? null : line(title),
    front: [...paragraphsOf(report.preamble), ...paragraphsOf(report.contacts)],
    sections: sectionNumbers.map((no) => textOf(report.sections[sectionKey(no)], no)),
    cells: Object.fromEntries(figures.filter(([, typed]) => typed !== '')),
    splits: Object.fromEntries(
      Object.entries(splits).map(([id, labels]) => [id, labels.map(line)]),
    ),
    extraRows: extraRows.map(({ label, at }) => ({ label: line(label), at })),
    closing: [line(closing.signature), line(closing.date)],
    localAmountHeads: report.options.localAmountHeads,
  };
}

/** Without a table nothing stands behind it. */
function textOf(section: Section, no: SectionNumber) {
  const before = sectionParagraphs(section).map(line);
  const after = paragraphsOf(section.after);
  return no > 1 && no < 5 ? { before, after } : { before: [...before, ...after], after: [] };
}
