/**
 * Numbers of a text that follow the tables. The text holds their characters like all others; beside it the report
 * says where they stand and which cells they follow (`Report.live`). Whatever changes a report goes through
 * `withLiveFigures`, so that text and tables are one step of the history.
 */
import type { CellKey } from '../edition/cell-address.ts';
import type { LiveFigure, Report } from '../report/report.ts';
import { type TextId, textOf, withText } from '../report/text.ts';
import { carrySpan, editAt, editBetween, type Span, type TextEdit } from '../report/text-edit.ts';
import { editsBetween } from '../report/text-edits.ts';
import { figureOfCells } from './figure-of-cells.ts';
import { digitsOf, spellFigure } from './spell-figure.ts';
import { standsAlone } from './stands-alone.ts';

/** How texts were changed: by one typing in one field, or at several places at once. */
export type TextsChanged =
  | { readonly by: 'act' }
  /** The cursor in the field that was typed in, where it is known. */
  | { readonly by: 'typing'; readonly cursor?: number | undefined };

/**
 * The changed report with its live figures: those whose characters were changed are plain text from now on, the
 * others stand where their words stand now and say what their cells say.
 */
export function withLiveFigures(before: Report, after: Report, changed: TextsChanged): Report {
  if (after.live.length === 0) return after;
  // An act on live figures themselves has set them where they stand.
  const carried = after.live === before.live ? carryLive(before, after, changed) : after;
  return withFiguresOfCells(carried);
}

/** The texts and the figures are those of `after`; only the places of live figures follow. */
function carryLive(before: Report, after: Report, changed: TextsChanged): Report {
  let isSame = true;
  const edits = new Map<TextId, readonly TextEdit[] | undefined>();
  const live = after.live.flatMap((figure) => {
    if (!edits.has(figure.id)) edits.set(figure.id, editsOf(figure.id, before, after, changed));
    const made = edits.get(figure.id);
    if (made?.length === 0) return figure;
    isSame = false;
    const carried = made && carryThrough(figure, made);
    const text = textOf(after, figure.id) ?? '';
    return carried && standsAlone(text, carried) ? carried : [];
  });
  return isSame ? after : { ...after, live };
}

/** Undefined where there is no such text any more. */
function editsOf(
  id: TextId,
  before: Report,
  after: Report,
  changed: TextsChanged,
): readonly TextEdit[] | undefined {
  const [old, now] = [textOf(before, id), textOf(after, id)];
  if (old === undefined || now === undefined) return undefined;
  if (old === now) return [];
  if (changed.by === 'act') return editsBetween(old, now);
  const { cursor } = changed;
  const edit = cursor === undefined ? editBetween(old, now) : editAt(old, now, cursor);
  return edit ? [edit] : [];
}

/** @param edits in order, with offsets in the text before all of them */
function carryThrough(figure: LiveFigure, edits: readonly TextEdit[]): LiveFigure | undefined {
  let carried: LiveFigure | undefined = figure;
  for (const edit of [...edits].reverse()) carried = carried && carrySpan(carried, edit);
  return carried;
}

/** Each live figure as its cells have it; a cell without a figure leaves the last one. */
function withFiguresOfCells(report: Report): Report {
  let next = report;
  for (let index = 0; index < report.live.length; index += 1) {
    // One before it in the same text may have moved it.
    const now = next.live[index] as LiveFigure;
    const said = figureOfCells(report, now.cells);
    const text = textOf(next, now.id);
    if (said.is !== 'figure' || text === undefined) continue;
    const written = text.slice(now.from, now.to);
    if (digitsOf(written) !== said.digits) {
      next = replaceWords(next, now, spellFigure(now.spelling, said.digits));
    }
  }
  return next;
}

/** Other characters for the words of one live figure; it stays live, and the others move with their words. */
function replaceWords(report: Report, figure: LiveFigure, words: string): Report {
  const { id, from, to } = figure;
  const text = textOf(report, id) ?? '';
  const by = words.length - (to - from);
  const live = report.live.map((each) => {
    if (each.id !== id || each.from < from) return each;
    if (each === figure) return { ...each, to: to + by };
    return { ...each, from: each.from + by, to: each.to + by };
  });
  return { ...withText(report, id, text.slice(0, from) + words + text.slice(to)), live };
}

export interface WordsOfText extends Span {
  readonly id: TextId;
}

/** The report with the figure of cells in place of words, or at an empty place; live from now on. */
export function insertLive(
  report: Report,
  { id, from, to }: WordsOfText,
  cells: readonly CellKey[],
): Report {
  const text = textOf(report, id);
  const said = figureOfCells(report, cells);
  if (text === undefined || said.is !== 'figure') return report;
  const written = text.slice(from, to);
  const words = digitsOf(written) === undefined ? said.digits : spellFigure(written, said.digits);
  return insertWithLive(report, { id, from, to }, words, [{ from: 0, to: words.length, cells }]);
}

export interface FigureInWords extends Span {
  /** Whose figure or sum it is. */
  readonly cells: readonly CellKey[];
}

/**
 * The report with words in place of others, or at an empty place; the figures in them follow their cells from now on.
 * @param figures by offsets in the words
 */
export function insertWithLive(
  report: Report,
  { id, from, to }: WordsOfText,
  words: string,
  figures: readonly FigureInWords[],
): Report {
  const text = textOf(report, id);
  if (text === undefined) return report;
  const changed = text.slice(0, from) + words + text.slice(to);
  const edit = { from, to, inserted: words.length };
  const others = report.live.flatMap((each) =>
    each.id === id ? (carrySpan(each, edit) ?? []) : each,
  );
  const added = figures
    .map(({ cells, ...span }): LiveFigure => {
      const spelling = words.slice(span.from, span.to);
      return { id, from: from + span.from, to: from + span.to, cells: [...cells], spelling };
    })
    // Beside other digits it would be a part of another number.
    .filter((figure) => standsAlone(changed, figure));
  return { ...withText(report, id, changed), live: [...others, ...added] };
}

/** The report in which this number is plain text. */
export const releaseLive = (report: Report, { id, from, to }: WordsOfText): Report => ({
  ...report,
  live: report.live.filter((each) => each.id !== id || each.from !== from || each.to !== to),
});
