/** The keys of a table, as in a spreadsheet: what each does where the cell is selected, and where it has a caret. */

import { computedTotals } from '../../domain/sums/totals.ts';
import { fieldOfCell } from '../session/cell-field.ts';
import type { Session } from '../session/session.ts';
import { edgeOfTable } from './cell-moves.ts';
import { clearFigures } from './clear-figures.ts';
import { fillDown, fillSelected } from './fill-cells.ts';
import { addLocalRow, placeBelow } from './local-row-places.ts';
import type { NextCell } from './next-cell.ts';
import type { SumShowing } from './sum-showing.ts';
import type { MappedFigure } from './table-map.ts';
import type { TableSelection } from './table-selection.ts';

/** @returns whether the key was one of the table's own */
export type PressKey = (event: KeyboardEvent, figure: MappedFigure) => boolean;

export function createFigureKeys(
  selection: TableSelection,
  nextCell: NextCell,
  session: Session,
  sums: Pick<SumShowing, 'toggle' | 'hide'>,
): PressKey {
  const showSum = (figure: MappedFigure) => {
    sums.toggle(figure);
    return true;
  };
  const always: Readonly<Record<string, PressKey>> = {
    Enter: (event, figure) => {
      // It takes the remedy of a finding.
      if (event.altKey) return false;
      if (event.ctrlKey || event.metaKey) {
        fillSelected(selection, session);
        return true;
      }
      selection.go(nextCell.ofEnter(figure, event.shiftKey ? 'up' : 'down'));
      return true;
    },
    Tab: (_, figure) => {
      nextCell.tab(figure);
      return false;
    },
    Escape: (_, figure) => {
      nextCell.forget();
      const isWritten = selection.mode() !== 'selected' || !selection.isRange();
      // What is open goes first: what was typed is not lost by closing it.
      if (!(isWritten && closeOpen(sums, session))) restore(figure, selection, session);
      return true;
    },
    // biome-ignore lint/correctness/noComponentHookFactories: names of keys, no components
    ...{ F1: () => toggleGuide(session), F2: (_, figure) => toggleCaret(selection, figure) },
    Insert: (event, figure) => !event.shiftKey && !event.ctrlKey && addRowBelow(figure, session),
  };
  return (event, figure) => {
    const own = always[event.key];
    if (own) return own(event, figure);
    if (event.altKey) return asksForSum(event) && showSum(figure);
    if (asksToFillDown(event)) {
      fillDown(selection, session);
      return true;
    }
    if (event.key === '=' && figure.cell.isTotal && !event.ctrlKey && !event.metaKey) {
      takeTotal(figure, session);
      selection.collapse();
      return true;
    }
    // A text field has a use for all others while its caret is wanted.
    if (selection.mode() === 'caret') return false;
    return moves(event, figure, selection, nextCell) || clears(event, selection, session);
  };
}

const asksForSum = ({ key, code }: KeyboardEvent) => key === '=' || code === 'Equal';

const asksToFillDown = ({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'd';

/** @returns whether 怎么填 or 看合计 was open */
function closeOpen(sums: Pick<SumShowing, 'hide'>, { panels }: Session): boolean {
  const wasSumShown = sums.hide();
  const wasGuideShown = panels.isGuideShown.get();
  panels.showGuide(false);
  return wasSumShown || wasGuideShown;
}

/** @returns false where the table takes no rows of the office's own */
function addRowBelow({ cell }: MappedFigure, session: Session): boolean {
  if (cell.table !== 2 || session.isReadOnly) return false;
  addLocalRow(session, placeBelow(cell, session.report.get()));
  return true;
}

function toggleGuide({ panels }: Session): boolean {
  panels.showGuide(!panels.isGuideShown.get());
  return true;
}

function moves(
  event: KeyboardEvent,
  figure: MappedFigure,
  selection: TableSelection,
  nextCell: NextCell,
): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
    selection.go(edgeOfTable(selection.map, 'first'));
    selection.extendTo(edgeOfTable(selection.map, 'last'));
    return true;
  }
  const to = nextCell.ofKey(event, (event.shiftKey && selection.head()) || figure);
  if (to === undefined) return false;
  if (event.shiftKey) selection.extendTo(to ?? undefined);
  else selection.go(to ?? figure);
  return true;
}

/** Delete empties what is selected; while a figure is being typed it is the text field's own. */
function clears(event: KeyboardEvent, selection: TableSelection, session: Session): boolean {
  const isClearing = event.key === 'Delete' || (event.key === 'Backspace' && selection.isRange());
  if (!isClearing || selection.mode() === 'typing') return false;
  clearFigures(selection.lines().flat(), session);
  return true;
}

/** Esc with nothing open: a range is given up, what was typed in this visit taken back. */
function restore({ cell }: MappedFigure, selection: TableSelection, session: Session): void {
  session.dropTyping(fieldOfCell(cell.key));
  selection.collapse();
}

/** F2: between replacing the figure and changing characters of it. */
function toggleCaret(selection: TableSelection, { input }: MappedFigure): boolean {
  if (selection.mode() === 'caret') selection.setMode('typing');
  else {
    selection.setMode('caret');
    input.setSelectionRange(input.value.length, input.value.length);
  }
  return true;
}

/** = in a total cell takes the computed value. */
export function takeTotal({ cell }: MappedFigure, session: Session): void {
  const report = session.report.get();
  // Not from `session.totals`: those follow a moment after the last key.
  const total = computedTotals(report).get(cell.key);
  if (!total?.complete || report.options.autoTotals) return;
  const { value } = total;
  session.changeCells(`填入合计 ${value}`, [{ key: cell.key, value: String(value) }]);
}
