/** Putting words into the text that one was writing in, or else into the one of their topic. */
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
  const text = textOf(session.report.get(), id) ?? '';
  const start = Math.min(from, text.length);
  const end = Math.min(Math.max(to, start), text.length);
  session.repair({
    is: 'words',
    label: labelOfInsertion(words),
    changes: [{ id, from: start, to: end, was: text.slice(start, end), value: words }],
  });
  const select: Span = chosen
    ? { from: start + chosen.from, to: start + chosen.to }
    : { from: start + words.length, to: start + words.length };
  // Once the field has the new text.
  requestAnimationFrame(() => {
    const field = fieldOf(id);
    field?.focus();
    field?.setSelectionRange(select.from, select.to);
  });
}

const fieldOf = (id: TextId) =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-text="${CSS.escape(id)}"]`);

/** The end of a text. */
export const endOf = (session: Session, id: TextId): TextCursor => {
  const end = (textOf(session.report.get(), id) ?? '').length;
  return { id, from: end, to: end };
};
