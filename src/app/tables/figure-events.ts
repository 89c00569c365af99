/**
 * What happens in the figure inputs of a table: typing, keys, mouse, clipboard. The events are caught at the
 * window and, as far as typing goes, kept from React, which listens to all of them at its root and finds
 * nothing to do: that alone would cost more per key than all checks together.
 */
import { fieldOfCell } from '../session/cell-field.ts';
import type { Session } from '../session/session.ts';
import { type ClipboardWork, createFigureClipboard } from './figure-clipboard.ts';
import { createFigureKeys, takeTotal } from './figure-keys.ts';
import { createFigureMouse } from './figure-mouse.ts';
import { createNextCell } from './next-cell.ts';
import type { SumShowing } from './sum-showing.ts';
import type { MappedFigure, TableMap } from './table-map.ts';
import { createSelection } from './table-selection.ts';

export interface FigureWork extends Pick<ClipboardWork, 'readTable' | 'pending'> {
  readonly table: HTMLElement;
  readonly map: TableMap;
  readonly session: Session;
  /** 看合计 */
  readonly sums: Pick<SumShowing, 'toggle' | 'hide'>;
}

/** Events that belong to typing and to nothing else on the page. */
const typingEvents = ['keypress', 'keyup', 'beforeinput', 'textInput', 'select'] as const;

/** @returns what stops it */
export function listenToFigures(work: FigureWork): () => void {
  const { table, map, session, sums } = work;
  const selection = createSelection(map, session);
  const nextCell = createNextCell(map);
  const press = createFigureKeys(selection, nextCell, session, sums);
  const mouse = createFigureMouse(selection, nextCell);
  const clipboard = createFigureClipboard({ ...work, selection });
  const find = ({ target }: Event) => map.figureOf(target);
  /** The cursor goes by a key of the table; when it came otherwise, the keys remember nothing. */
  let isMovedByKey = false;
  let isWindowLeft = false;
  let isTyping = false;

  const onInput = (event: Event) => {
    const found = find(event);
    if (!found) return;
    event.stopPropagation();
    // Half-composed text is no figure yet; the end of the composition brings the whole.
    if ((event as InputEvent).isComposing) return;
    if (selection.mode() === 'selected') selection.setMode('typing');
    if (found.cell.isTotal && /^[=＝]$/.test(found.input.value.trim())) {
      // An input method gives no key of its own.
      session.dropTyping(fieldOfCell(found.cell.key));
      found.input.value = session.report.get().cells[found.cell.key] ?? '';
      takeTotal(found, session);
      selection.collapse();
      return;
    }
    isTyping = true;
    session.figureTyped(found.cell.key, found.input);
    isTyping = false;
  };
  // Undone, put right or pasted while the cursor is in the cell: the next key replaces again.
  const onReport = () => {
    const active = selection.active();
    if (isTyping || selection.mode() === 'selected' || !active) return;
    if (document.activeElement === active.input) selection.collapse();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const found = find(event);
    if (!found) return;
    event.stopPropagation();
    // 229: an input method has taken the key.
    if (event.isComposing || event.keyCode === 229) return;
    isMovedByKey = true;
    const isOwn = press(event, found);
    // Tab moves only when this is over.
    if (event.key !== 'Tab') isMovedByKey = false;
    if (isOwn) event.preventDefault();
  };
  const onFocus = (event: Event) => {
    const found = find(event);
    const isBack = isWindowLeft && found !== undefined && found === selection.active();
    isWindowLeft = false;
    if (!isMovedByKey) nextCell.forget();
    isMovedByKey = false;
    // Back from the ledger in another window: the figure is typed on.
    if (found && !isBack) selection.entered(found);
  };
  const onBlur = (event: FocusEvent) => {
    if (!find(event)) return;
    isWindowLeft = event.relatedTarget === null && !document.hasFocus();
    if (isWindowLeft) return;
    session.closeStep();
    if (!map.figureOf(event.relatedTarget)) selection.left();
  };
  const onTyping = (event: Event) => {
    if (find(event)) event.stopPropagation();
  };
  // Its target is the document in older browsers.
  const onSelectionChange = (event: Event) => {
    if (table.contains(document.activeElement)) event.stopPropagation();
  };
  // Selected text would be dragged away, in place of a range being drawn.
  const onDragStart = (event: Event) => {
    if (find(event)) event.preventDefault();
  };
  const withFigure =
    <E extends Event>(handle: (event: E, figure: MappedFigure) => void) =>
    (event: E) => {
      const found = map.figureOf(event.target) ?? map.figureOf(document.activeElement);
      if (found) handle(event, found);
    };

  const listeners: readonly [string, (event: never) => void][] = [
    ['input', onInput],
    ['compositionend', onInput],
    ['keydown', onKeyDown],
    ['selectionchange', onSelectionChange],
    ['focusin', onFocus],
    ['focusout', onBlur],
    ['mousedown', mouse.down],
    ['mouseover', mouse.over],
    ['mouseup', mouse.up],
    ['click', mouse.click],
    ['dragstart', onDragStart],
    ['copy', withFigure(clipboard.copy)],
    ['cut', withFigure(clipboard.cut)],
    ['paste', withFigure(clipboard.paste)],
    ...typingEvents.map((type): [string, typeof onTyping] => [type, onTyping]),
  ];
  for (const [type, listener] of listeners)
    window.addEventListener(type, listener as EventListener, true);
  const already = map.figureOf(document.activeElement);
  if (already) selection.entered(already);
  const stopWatching = session.report.subscribe(onReport);
  return () => {
    stopWatching();
    for (const [type, listener] of listeners) {
      window.removeEventListener(type, listener as EventListener, true);
    }
    selection.dispose();
    session.cursor.leave();
  };
}
