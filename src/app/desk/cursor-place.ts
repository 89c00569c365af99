import {
  cellPlace,
  fieldNames,
  fieldPlace,
  type Place,
  wordsPlace,
} from '../../domain/place/place.ts';
import type { TextId } from '../../domain/report/text.ts';
import { cellOfField } from '../session/cell-field.ts';

/** The place in the report that has the cursor; none where it is in no field of it. */
export function placeOfCursor(): Place | undefined {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return undefined;
  const { text, place } = field.dataset;
  if (text && isTextField(field)) {
    const { selectionStart, selectionEnd } = field;
    const from = selectionStart ?? 0;
    return wordsPlace({ id: text as TextId, from, to: selectionEnd ?? from });
  }
  const named = fieldNames.find((name) => name === place);
  if (named) return fieldPlace(named);
  const cell = field instanceof HTMLInputElement ? cellOfField(field.name) : undefined;
  return cell && cellPlace(cell);
}

const isTextField = (field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
