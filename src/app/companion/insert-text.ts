/** Putting words into the text that one was writing in, or else into the one of their topic. */
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { figureOfCells } from '../../domain/live/figure-of-cells.ts';
import { insertLive } from '../../domain/live/live-figures.ts';
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

/** The words stand where the cursor stood; then the cursor stands behind them, or on what is to be written over. */
export function insertText(
  session: Session,
  { id, from, to }: TextCursor,
  words: string,
  chosen: Span | undefined,
): void {
  const place = placeIn(session, { id, from, to });
  const was = (textOf(session.report.get(), id) ?? '').slice(place.from, place.to);
  session.repair({
    is: 'words',
    label: labelOfInsertion(words),
    changes: [{ ...place, was, value: words }],
  });
  const start = place.from;
  select(
    id,
    chosen
      ? { from: start + chosen.from, to: start + chosen.to }
      : { from: start + words.length, to: start + words.length },
  );
}

/** The figure of a cell, which follows the cell from now on as one that F4 has put there. */
export function insertFigure(session: Session, cursor: TextCursor, key: CellKey): void {
  const place = placeIn(session, cursor);
  const said = figureOfCells(session.report.get(), [key]);
  if (said.is !== 'figure') return;
  session.closeStep();
  session.edit(labelOfInsertion(said.digits), (report) => insertLive(report, place, [key]));
  const now = session.report.get();
  const figure = now.live.find(({ id, from }) => id === place.id && from === place.from);
  const end = figure?.to ?? place.from + said.digits.length;
  select(place.id, { from: end, to: end });
  const cell = findCell(now, key);
  if (!figure || !cell) return;
  const words = textOf(now, place.id)?.slice(figure.from, figure.to);
  session.notices.tellUndoable(`${words} 以后随${nameCell(cell)}变化`);
}

/** Within the text as it is by now. */
function placeIn(session: Session, { id, from, to }: TextCursor): TextCursor {
  const { length } = textOf(session.report.get(), id) ?? '';
  const start = Math.min(from, length);
  return { id, from: start, to: Math.min(Math.max(to, start), length) };
}

function select(id: TextId, { from, to }: Span): void {
  // Once the field has the new text.
  requestAnimationFrame(() => {
    const field = fieldOf(id);
    field?.focus();
    field?.setSelectionRange(from, to);
  });
}

const fieldOf = (id: TextId) =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-text="${CSS.escape(id)}"]`);

/** The end of a text. */
export const endOf = (session: Session, id: TextId): TextCursor => {
  const end = (textOf(session.report.get(), id) ?? '').length;
  return { id, from: end, to: end };
};
