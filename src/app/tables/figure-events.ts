/**
 * What typing in the figure inputs of a table does. The events are caught at the window and, as far as
 * typing goes, kept from React, which listens to all of them at its root and finds nothing to do: that
 * alone would cost more per key than all checks together.
 */
import type { Path, UseFormRegisterReturn } from 'react-hook-form';
import { computedTotals } from '../../domain/checks/totals.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Session } from '../session/session.ts';
import { moveInTable } from './move-in-table.ts';

export type CellsByAddress = ReadonlyMap<string, FigureCell>;

interface FoundFigure {
  readonly input: HTMLInputElement;
  readonly cell: FigureCell;
}

/** Events that belong to typing and to nothing else on the page. */
const typingEvents = ['keypress', 'keyup', 'beforeinput', 'textInput', 'select'] as const;

/** @returns what stops it */
export function listenToFigures(
  table: HTMLElement,
  cells: CellsByAddress,
  session: Session,
): () => void {
  // A key brings half a dozen events of the same input.
  let last: FoundFigure | undefined;
  const find = ({ target }: Event): FoundFigure | undefined => {
    if (target === last?.input) return last;
    if (!(target instanceof HTMLInputElement) || !table.contains(target)) return undefined;
    const cell = cells.get(target.dataset.cell ?? '');
    last = cell && { input: target, cell };
    return last;
  };
  const fields = new Map<string, UseFormRegisterReturn>();
  const onInput = (event: Event) => {
    const found = find(event);
    if (!found) return;
    event.stopPropagation();
    // Half-composed text is no figure yet; the end of the composition brings the whole.
    if ((event as InputEvent).isComposing) return;
    const path = `cells.${found.cell.key}` as Path<Report>;
    const field = fields.get(path) ?? session.form.register(path);
    fields.set(path, field);
    void field.onChange(event);
    session.typed(path, found.input.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const found = find(event);
    if (!found) return;
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === '=' && found.cell.isTotal) {
      event.preventDefault();
      takeTotal(found.cell, session);
    } else moveInTable(event, found.input);
  };
  const onFocus = (event: Event) => {
    const found = find(event);
    if (!found) return;
    found.input.select();
    session.focused.set(found.cell);
  };
  const onBlur = (event: Event) => {
    if (find(event)) session.closeStep();
  };
  const onTyping = (event: Event) => {
    if (find(event)) event.stopPropagation();
  };
  // Its target is the document in older browsers.
  const onSelectionChange = (event: Event) => {
    if (table.contains(document.activeElement)) event.stopPropagation();
  };

  const listeners: readonly [string, (event: never) => void][] = [
    ['input', onInput],
    ['compositionend', onInput],
    ['keydown', onKeyDown],
    ['selectionchange', onSelectionChange],
    ['focusin', onFocus],
    ['focusout', onBlur],
    ...typingEvents.map((type): [string, typeof onTyping] => [type, onTyping]),
  ];
  for (const [type, listener] of listeners)
    window.addEventListener(type, listener as EventListener, true);
  return () => {
    for (const [type, listener] of listeners) {
      window.removeEventListener(type, listener as EventListener, true);
    }
  };
}

/** = in a total cell takes the computed value. */
function takeTotal(cell: FigureCell, session: Session): void {
  const report = session.report.get();
  // Not from `session.totals`: those follow a moment after the last key.
  const total = computedTotals(report).get(cell.key);
  if (!total?.complete || report.options.autoTotals) return;
  const { value } = total;
  session.changeCells(`填入合计 ${value}`, [{ key: cell.key, value: String(value) }]);
}
