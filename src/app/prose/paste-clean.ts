import type { ClipboardEvent } from 'react';
import { flushSync } from 'react-dom';

/**
 * Pastes into a field what `clean` leaves of the text on the clipboard; where nothing has to be cleaned, the browser
 * pastes.
 */
export function pasteClean(
  event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  clean: (pasted: string) => string,
  onPaste: (text: string) => void,
): void {
  const pasted = event.clipboardData.getData('text/plain');
  const cleaned = clean(pasted);
  if (cleaned === pasted) return;
  event.preventDefault();
  const field = event.currentTarget;
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? from;
  // The next key comes behind what was pasted: no frame may come between.
  flushSync(() => onPaste(field.value.slice(0, from) + cleaned + field.value.slice(to)));
  const end = from + cleaned.length;
  field.setSelectionRange(end, end);
}
