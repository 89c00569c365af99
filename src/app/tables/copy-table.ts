/**
 * 复制整表: the whole table with its labels and merges, for Word, spreadsheets and statistics systems.
 */
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { tableGrid } from '../../domain/edition/table-grid.ts';
import type { Report } from '../../domain/report/report.ts';
import { putOnClipboard } from '../ui/put-on-clipboard.ts';
import { asHtml, asTsv, type ClipboardTexts, plainFigure } from './range-text.ts';

/** @returns false where the browser does not allow it */
export function copyTable(report: Report, section: TableSection): boolean {
  const { text, html } = tableTexts(report, section);
  return putOnClipboard({ 'text/plain': text, 'text/html': html });
}

export function tableTexts(report: Report, section: TableSection): ClipboardTexts {
  const edition = editionById(report.edition);
  const grid = tableGrid(section, edition, report, report.options);
  const kinds = new Map(figureCells(edition, report).map(({ key, kind }) => [key, kind]));
  const cells = grid.cells.map((cell) => {
    const typed = cell.key ? (report.cells[cell.key] ?? '') : '';
    const figure = plainFigure(typed, (cell.key && kinds.get(cell.key)) || 'count');
    const isExtra = cell.kind === 'extraRow';
    return { ...cell, text: isExtra ? `${cell.text}：${figure}` : cell.key ? figure : cell.text };
  });
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    cells.filter((cell) => cell.row === row),
  );
  const lines = rows.map((row) =>
    Array.from(
      { length: grid.columns },
      (_, column) => row.find((cell) => cell.column === column)?.text ?? '',
    ),
  );
  return { text: asTsv(lines), html: asHtml(rows) };
}
