/** Where the cursor of a text field has come to rest. */
import { afterPause } from '../session/after-pause.ts';
import type { ReadableStore } from '../session/store.ts';

/** What is shown of the cursor's place waits for this time, in milliseconds. */
const rest = 300;

/**
 * Tells the place once the cursor rests and no input method is at work; undefined where words are selected or the focus
 * is elsewhere.
 * @param foot what belongs to the field: while the focus is there, the cursor counts as being in the field
 * @param changes tells of changes of what is said about a place
 * @returns what stops it
 */
export function watchCursor(
  field: HTMLTextAreaElement,
  foot: HTMLElement | null,
  changes: Pick<ReadableStore<unknown>, 'subscribe'>,
  onRest: (cursor: number | undefined) => void,
): () => void {
  let isComposing = false;
  let isOver = false;
  const soon = afterPause(() => {
    if (isOver || isComposing) return;
    const { activeElement } = document;
    const isHere = field === activeElement || foot?.contains(activeElement);
    const { selectionStart, selectionEnd } = field;
    onRest(isHere && selectionStart === selectionEnd ? selectionEnd : undefined);
  }, rest);
  const onComposition = ({ type }: Event) => {
    isComposing = type === 'compositionstart';
    soon();
  };
  let stop = () => {};
  // Only the field that has the focus watches the cursor: keys elsewhere cost nothing here.
  const onFocus = () => {
    stop();
    const unsubscribe = changes.subscribe(soon);
    document.addEventListener('selectionchange', soon);
    stop = () => {
      unsubscribe();
      document.removeEventListener('selectionchange', soon);
    };
    soon();
  };
  const onBlur = () => {
    stop();
    stop = () => {};
    soon();
  };
  field.addEventListener('focus', onFocus);
  field.addEventListener('blur', onBlur);
  field.addEventListener('compositionstart', onComposition);
  field.addEventListener('compositionend', onComposition);
  foot?.addEventListener('focusout', soon);
  if (document.activeElement === field) onFocus();
  return () => {
    isOver = true;
    stop();
    field.removeEventListener('focus', onFocus);
    field.removeEventListener('blur', onBlur);
    field.removeEventListener('compositionstart', onComposition);
    field.removeEventListener('compositionend', onComposition);
    foot?.removeEventListener('focusout', soon);
  };
}
