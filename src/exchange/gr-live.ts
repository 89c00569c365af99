/**
 * Numbers of the texts that follow the tables, in the exchange form: by the printed paragraph that they stand in and the
 * public addresses of their cells, since the file has neither ids of blocks nor keys.
 */
import { z } from 'zod';
import type { CellKey } from '../domain/edition/cell-address.ts';
import { figureOfCells } from '../domain/live/figure-of-cells.ts';
import { digitsOf } from '../domain/live/spell-figure.ts';
import { standsAlone } from '../domain/live/stands-alone.ts';
import { addressBook } from '../domain/place/address.ts';
import { cellsByKey, findCell } from '../domain/place/find-cell.ts';
import { type PublicSpan, placeAtAddress, publicSpans } from '../domain/place/public-address.ts';
import { paragraphsOfReport } from '../domain/report/paragraphs.ts';
import { storedOffset } from '../domain/report/printed-lines.ts';
import type { LiveFigure, Report } from '../domain/report/report.ts';
import { textOf } from '../domain/report/text.ts';
import { fileNote, type ImportNote, quote } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';

export interface GrLive extends PublicSpan {
  /** Public addresses; a cell that the form has not by its key. */
  readonly cells: readonly string[];
  /** As it was written when it began to follow, where that is not how it is written now. */
  readonly spelling?: string;
}

const liveSchema = z.object({
  where: z.string(),
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  text: z.string(),
  cells: z.array(z.string()).min(1),
  spelling: z.string().optional(),
});

/** In the order of the texts. */
export function writeGrLive(report: Report): readonly GrLive[] {
  const order = new Map(
    paragraphsOfReport(report).map(({ part, number }, at) => [`${part}/¶${number}`, at]),
  );
  return report.live
    .flatMap((figure): GrLive[] => {
      const [span, ...more] = publicSpans(figure, report);
      if (!span || more.length > 0) return [];
      const cells = figure.cells.map((key) =>
        findCell(report, key) ? addressBook(report).addressOf(key) : key,
      );
      const { spelling } = figure;
      return [{ ...span, cells, ...(spelling === span.text ? {} : { spelling }) }];
    })
    .sort((a, b) => (order.get(a.where) ?? 0) - (order.get(b.where) ?? 0) || a.from - b.from);
}

/**
 * What does not fit the file's own texts and tables is quoted in a note and stays the plain text that it is.
 * @param report as read from the same file
 */
export function readGrLive(given: unknown, report: Report): Noted<LiveFigure[]> {
  const list = Array.isArray(given) ? given : [];
  const value: LiveFigure[] = [];
  const notes: ImportNote[] = [];
  const refuse = (one: unknown) =>
    notes.push(fileNote('unknownField', `随表的数字按普通文字读入：${quote(one)}`));
  if (given && !Array.isArray(given)) refuse(given);
  for (const one of list) {
    const parsed = liveSchema.safeParse(one);
    const figure = parsed.success ? liveFigureOf(parsed.data, report) : undefined;
    const isFree = figure && value.every((other) => areApart(other, figure));
    if (isFree) value.push(figure);
    else refuse(one);
  }
  return { value, notes };
}

const areApart = (a: LiveFigure, b: LiveFigure) =>
  a.id !== b.id || a.to <= b.from || b.to <= a.from;

function liveFigureOf(
  { where, from, to, text, cells, spelling = text }: z.infer<typeof liveSchema>,
  report: Report,
): LiveFigure | undefined {
  const place = placeAtAddress(where, report);
  const paragraph =
    place?.is === 'words'
      ? paragraphsOfReport(report).find(({ part, number }) => `${part}/¶${number}` === where)
      : undefined;
  if (!paragraph || paragraph.text.slice(from, to) !== text || to <= from) return undefined;
  const start = storedOffset(paragraph, from);
  const span = { from: start, to: storedOffset(paragraph, to - 1) + 1 };
  const stored = textOf(report, paragraph.id) ?? '';
  const digits = digitsOf(text);
  if (stored.slice(span.from, span.to) !== text || !standsAlone(stored, span)) return undefined;
  const keys = cells.map((cell) => keyAt(cell, report));
  if (digits === undefined || !keys.every((key) => key !== undefined)) return undefined;
  const said = figureOfCells(report, keys as CellKey[]);
  // The file says two things: nobody's text is rewritten while a file is opened.
  if (said.is === 'figure' && said.digits !== digits) return undefined;
  return { id: paragraph.id, ...span, cells: keys as CellKey[], spelling };
}

/** Rows of one label share their address: then nobody can tell which one was followed. */
function keyAt(cell: string, report: Report): CellKey | undefined {
  if (/^table[234]\/[^/]+\/[^/]+$/.test(cell)) return cell as CellKey;
  const cells = [...cellsByKey(report).values()].filter(({ address }) => address === cell);
  return cells.length === 1 ? cells[0]?.key : undefined;
}
