/** A row that a page broke in two: half of its label, and its figures beside one of the halves. */
import { type FlatCell, type FlatRow, isFigureLike } from '../flatten/flat-items.ts';
import { type FormRow, type FormTableReading, oneLine, setMeaning } from './form-rows.ts';

/** @param isOfficial whether a text is the whole label of a row */
export function joinBrokenRows(
  reading: FormTableReading,
  isOfficial: (label: string) => boolean,
): FormRow[] {
  const joined: FormRow[] = [];
  const { rows } = reading;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as FormRow;
    const next = rows[index + 1];
    const whole = next && joinRows(row, next, isOfficial);
    if (whole && next) {
      setMeaning(reading, next, { is: 'continued' });
      joined.push(whole);
      index += 1;
    } else joined.push(row);
  }
  return joined;
}

function joinRows(
  row: FormRow,
  next: FormRow,
  isOfficial: (label: string) => boolean,
): FormRow | undefined {
  const first = labelCell(row.own);
  const second = labelCell(next.own);
  if (!first || !second) return undefined;
  const label = oneLine(first.text) + oneLine(second.text);
  if (isOfficial(first.text) || isOfficial(second.text) || !isOfficial(label)) return undefined;
  const values = figuresBehind(row.own, first);
  const otherValues = figuresBehind(next.own, second);
  // Two sets of figures are two rows.
  if (hasFigures(values) && hasFigures(otherValues)) return undefined;
  const own = hasFigures(otherValues)
    ? next.own.map((cell) => (cell === second ? { ...cell, text: label } : cell))
    : row.own.map((cell) => (cell === first ? { ...cell, text: label } : cell));
  return { ...row, own, part: hasFigures(otherValues) ? next.part : row.part };
}

const labelCell = (own: FlatRow): FlatCell | undefined =>
  [...own].reverse().find(({ text }) => text !== '' && !isFigureLike(text));

const figuresBehind = (own: FlatRow, label: FlatCell) => own.slice(own.indexOf(label) + 1);
const hasFigures = (cells: FlatRow) => cells.some(({ text }) => text !== '');
