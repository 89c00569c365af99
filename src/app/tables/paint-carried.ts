/** The mark of a figure that was taken up from last year's report, in the cell's input. */
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { Session } from '../session/session.ts';

/** For screen readers, beside what is wrong with the cell. */
const words = '由上年年报带入，还没看过';

/**
 * Paints the mark now and whenever it changes. It goes when the cell is left: whoever comes to it still sees and
 * hears what it is. @returns what stops it
 */
export function keepCarriedPainted(
  input: HTMLInputElement,
  { key }: FigureCell,
  { carried }: Session,
): () => void {
  const paint = () => {
    if (carried.byCell.get(key) !== undefined) input.dataset.carried = '';
    else if (document.activeElement === input) input.addEventListener('blur', clear);
    else clear();
  };
  const clear = () => {
    input.removeEventListener('blur', clear);
    if (carried.byCell.get(key) !== undefined) return;
    delete input.dataset.carried;
    unsay(input);
  };
  paint();
  const stop = carried.byCell.subscribe(key, paint);
  return () => {
    stop();
    input.removeEventListener('blur', clear);
  };
}

/** What is said of a cell where it is marked; nothing where it is not. */
export const carriedWords = (input: HTMLInputElement): string | undefined =>
  input.dataset.carried === undefined ? undefined : words;

/** The words go with the mark, before the next pause in typing. */
function unsay(input: HTMLInputElement): void {
  const said = input.parentElement?.querySelector('.figure-problem');
  if (said?.textContent?.startsWith(words)) {
    said.textContent = said.textContent.slice(words.length).replace(/^；/, '');
  }
}
