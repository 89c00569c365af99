/** Putting words into the text that one was writing in, or else into the one of their topic. */
import { flushSync } from 'react-dom';
import type { FilledFrame } from '../../domain/companion/fill-frame.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { figureOfCells } from '../../domain/live/figure-of-cells.ts';
import { insertLive, insertWithLive } from '../../domain/live/live-figures.ts';
import { findCell } from '../../domain/place/find-cell.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import type { Span } from '../../domain/report/text-edit.ts';
import type { Session } from '../session/session.ts';
import { labelOfInsertion } from './insertion-label.ts';

/** Where the cursor stood in a text when it was left. */
export interface TextCursor extends Span {
  readonly id: TextId;
}

/** The words stand where the cursor stood; then the cursor stands behind them. */
export function insertText(session: Session, { id, from, to }: TextCursor, words: string): void {
  const place = placeIn(session, { id, from, to });
  const was = (textOf(session.report.get(), id) ?? '').slice(place.from, place.to);
  flushSync(() =>
    session.repair({
      is: 'words',
      label: labelOfInsertion(words),
      changes: [{ ...place, was, value: words }],
    }),
  );
  const end = place.from + words.length;
  select(id, { from: end, to: end });
}

/** The figure of a cell, which follows the cell from now on as one that F4 has put there. */
export function insertFigure(session: Session, cursor: TextCursor, key: CellKey): void {
  const place = placeIn(session, cursor);
  const said = figureOfCells(session.report.get(), [key]);
  if (said.is !== 'figure') return;
  session.closeStep();
  flushSync(() =>
    session.edit(labelOfInsertion(said.digits), (report) => insertLive(report, place, [key])),
  );
  const now = session.report.get();
  const figure = now.live.find(({ id, from }) => id === place.id && from === place.from);
  const end = figure?.to ?? place.from + said.digits.length;
  select(place.id, { from: end, to: end });
  const cell = findCell(now, key);
  if (!figure || !cell) return;
  const words = textOf(now, place.id)?.slice(figure.from, figure.to);
  session.notices.tellUndoable(`${words} 以后随${nameCell(cell)}变化`);
}

/** A sentence, whose figures follow their cells from now on. */
export function insertFrame(
  session: Session,
  cursor: TextCursor,
  { text, figures, blanks: [blank] }: FilledFrame,
): void {
  const place = placeIn(session, cursor);
  session.closeStep();
  flushSync(() =>
    session.edit(labelOfInsertion(text), (report) => insertWithLive(report, place, text, figures)),
  );
  const end = { from: place.from + text.length, to: place.from + text.length };
  select(place.id, blank ? { from: place.from + blank.from, to: place.from + blank.to } : end);
  if (figures.length > 0) {
    session.notices.tellUndoable(`已插入，其中 ${figures.length} 个数以后随表格变化`);
  }
}

/** Within the text as it is by now. */
function placeIn(session: Session, { id, from, to }: TextCursor): TextCursor {
  const { length } = textOf(session.report.get(), id) ?? '';
  const start = Math.min(from, length);
  return { id, from: start, to: Math.min(Math.max(to, start), length) };
}

/** The field has the new text by now: it is drawn at once, so that the next key belongs to it. */
function select(id: TextId, { from, to }: Span): void {
  const field = fieldOf(id);
  field?.focus();
  field?.setSelectionRange(from, to);
}

const fieldOf = (id: TextId) =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-text="${CSS.escape(id)}"]`);

/** The end of a text. */
export const endOf = (session: Session, id: TextId): TextCursor => {
  const end = (textOf(session.report.get(), id) ?? '').length;
  return { id, from: end, to: end };
};
