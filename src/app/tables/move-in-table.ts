/** Enter and the vertical arrows move between the figure cells of a table as in a spreadsheet. */

export function moveInTable(event: KeyboardEvent, from: HTMLInputElement): void {
  const isDown = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
  const isUp = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!isDown && !isUp) return;
  const table = from.closest('table');
  if (!table) return;
  event.preventDefault();
  const inputs = [...table.querySelectorAll<HTMLInputElement>('input[data-cell]')];
  nearest(from, inputs, isDown)?.focus();
}

/** The input of the next line that stands closest to the same column. */
function nearest(from: HTMLElement, inputs: readonly HTMLInputElement[], down: boolean) {
  const here = from.getBoundingClientRect();
  const places = inputs
    .map((input) => ({ input, box: input.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top >= here.bottom - 1 : box.bottom <= here.top + 1));
  const lines = places.map(({ box }) => box.top);
  const line = down ? Math.min(...lines) : Math.max(...lines);
  const distance = (box: DOMRect) =>
    Math.abs(box.left + box.width / 2 - (here.left + here.width / 2));
  return places
    .filter(({ box }) => Math.abs(box.top - line) < 2)
    .sort((a, b) => distance(a.box) - distance(b.box))[0]?.input;
}
