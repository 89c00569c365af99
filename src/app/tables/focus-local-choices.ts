import { flushSync } from 'react-dom';

/** Where the cursor goes when the row that it was at is gone: to the choices that rows come from. */
export function focusLocalChoices(): void {
  focusNow('.table-local-toggle');
}

/** To the name of a row of the office's own. */
export function focusLocalRow(id: string): void {
  focusNow(`[data-local-row="${id}"]`);
}

/** What was changed is drawn first. No frame may come between: the next key belongs to what has the cursor. */
function focusNow(selector: string): void {
  flushSync(() => undefined);
  document.querySelector<HTMLElement>(selector)?.focus();
}
