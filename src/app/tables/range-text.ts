/** A range of figures as spreadsheets, Word and statistics systems take it from the clipboard: TSV and HTML. */
import { readFigure } from '../../domain/report/figure.ts';
import type { MappedFigure } from './table-map.ts';

export interface ClipboardTexts {
  readonly text: string;
  readonly html: string;
}

/** @param lines the figures of the range, line by line, with the width of each */
export function rangeTexts(lines: readonly (readonly MappedFigure[])[]): ClipboardTexts {
  const rows = lines.map((line) =>
    line.map(({ cell, input, columnSpan }) => ({
      text: plainFigure(input.value, cell.kind),
      columnSpan,
      rowSpan: 1,
    })),
  );
  return { text: asTsv(rows.map((row) => row.map(({ text }) => text))), html: asHtml(rows) };
}

/** A figure in the form's own spelling, so that it arrives as a number; anything else as typed. */
export function plainFigure(typed: string, kind: MappedFigure['cell']['kind']): string {
  const figure = readFigure(typed, kind);
  return figure.is === 'count' || figure.is === 'amount' ? figure.plain : typed.trim();
}

interface TextCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export function asTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(withoutBreaks).join('\t')).join('\n');
}

const withoutBreaks = (text: string) => text.replace(/[\t\r\n]+/g, ' ');

export function asHtml(rows: readonly (readonly TextCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table border="1">${lines.join('')}</table>`;
}

function cellHtml({ text, columnSpan, rowSpan }: TextCell): string {
  const spans = [
    ...(columnSpan > 1 ? [` colspan="${columnSpan}"`] : []),
    ...(rowSpan > 1 ? [` rowspan="${rowSpan}"`] : []),
  ];
  return `<td${spans.join('')}>${escaped(text)}</td>`;
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
