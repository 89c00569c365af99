/** Where the cursor goes when the row that it was at is gone: to the choices that rows come from. */
export function focusLocalChoices(): void {
  focusSoon('.table-local-toggle');
}

/** To the name of a row of the office's own, once it is on screen. */
export function focusLocalRow(id: string): void {
  focusSoon(`[data-local-row="${id}"]`);
}

function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(selector)?.focus();
  });
}
