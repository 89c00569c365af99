/** Where the cursor goes when the row that it was at is gone: to the choices that rows come from. */
export function focusLocalChoices(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.table-local summary')?.focus();
  });
}
