/** What of a report stands on paper: what a file of it can give back, and in which form. */
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { cleanText, paragraphsOf, sectionParagraphs } from '../../domain/report/prose.ts';
import {
  type Report,
  type Section,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
} from '../../domain/report/report.ts';
import { comparable } from '../../exchange/comparable-report.test-support.ts';

const line = (text: string) =>
  cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

function possible(report: Report): Report {
  const unit = line(report.unit) || '青禾镇人民政府';
  const visible = (label: string) => line(label) || '行政检查';
  const rows = editionById(report.edition).table2.items.flatMap((item) => item.rows);
  const splits = Object.fromEntries(
    Object.entries(report.splits).flatMap(([id, parts]) =>
      rows.some((row) => row.id === id) && parts.length > 0
        ? [[id, parts.map((part) => ({ ...part, label: visible(part.label) }))] as const]
        : [],
    ),
  );
  const printed = new Set<string>(
    figureCells(editionById(report.edition), { ...report, splits }).map(({ key }) => key),
  );
  return {
    ...report,
    unit,
    splits,
    cells: Object.fromEntries(Object.entries(report.cells).filter(([key]) => printed.has(key))),
    title: report.title === null ? null : `${unit}${report.year}年度政务公开工作报告`,
    lastYear: null,
    closing: { signature: line(report.closing.signature), date: '2026年1月16日' },
  };
}

/** As it is printed: cleaned, without what no file shows. */
function of(report: Report) {
  const { deadline: _d, contacts: _c, preamble: _p, options, ...rest } = comparable(report);
  const cells = Object.fromEntries(
    Object.entries(rest.cells)
      .map(([address, typed]) => [address, line(typed)] as const)
      .filter(([, typed]) => typed !== ''),
  );
  return {
    ...rest,
    cells,
    title: rest.title === null ? null : line(rest.title),
    unit: line(rest.unit),
    front: [...paragraphsOf(report.preamble), ...paragraphsOf(report.contacts)],
    sections: sectionNumbers.map((no) => textOf(report.sections[sectionKey(no)], no)),
    splits: Object.fromEntries(
      Object.entries(rest.splits).map(([id, labels]) => [id, labels.map(line)]),
    ),
    extraRows: rest.extraRows.map(line),
    localAmountHeads: options.localAmountHeads,
    asPrinted: undefined,
  };
}

/** Without a table nothing stands behind it. */
function textOf(section: Section, no: SectionNumber) {
  const before = sectionParagraphs(section).map(line);
  const after = paragraphsOf(section.after);
  return no > 1 && no < 5 ? { before, after } : { before: [...before, ...after], after: [] };
}

export const comparableOnPaper = { possible, of };
