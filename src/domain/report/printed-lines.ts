/**
 * What is printed of a stored text: its lines, cleaned, without blanks at their ends and without empty ones, each with
 * the way back to the stored text.
 */
import { cleanText } from './clean-text.ts';

export interface PrintedLine {
  readonly text: string;
  /**
   * Where each of its UTF-16 units stands in the stored text, and the place behind its last one; as one number where
   * nothing within the line was cleaned away: the place of the first.
   */
  readonly stored: number | readonly number[];
}

export function printedLines(stored: string): PrintedLine[] {
  const cleaned = cleanText(stored);
  const offsets = cleaned === stored ? undefined : offsetsOf(stored);
  const lines: PrintedLine[] = [];
  let from = 0;
  for (const line of cleaned.split('\n')) {
    const text = line.trim();
    const start = from + line.length - line.trimStart().length;
    if (text) lines.push({ text, stored: offsets ? within(offsets, start, text.length) : start });
    from += line.length + 1;
  }
  return lines;
}

/** The stored offset of a printed one, from 0 to the length of the line. */
export function storedOffset({ text, stored }: PrintedLine, printed: number): number {
  const offset = Math.min(Math.max(printed, 0), text.length);
  return typeof stored === 'number' ? stored + offset : (stored[offset] as number);
}

/** The printed offset of a stored one: of what is not printed, the nearest behind it within the line. */
export function printedOffset({ text, stored }: PrintedLine, offset: number): number {
  if (typeof stored === 'number') return Math.min(Math.max(offset - stored, 0), text.length);
  const found = stored.findIndex((each) => each >= offset);
  return found < 0 ? text.length : found;
}

/** Where the line begins and ends in the stored text. */
export const storedRange = (line: PrintedLine): { readonly from: number; readonly to: number } => ({
  from: storedOffset(line, 0),
  to: storedOffset(line, line.text.length),
});

/** The end of a unit is the place behind it, not the next one that is printed. */
function within(offsets: readonly number[], start: number, length: number): number | number[] {
  const places = offsets.slice(start, start + length);
  const last = places[places.length - 1] ?? 0;
  const isPlain = last - (places[0] as number) === length - 1;
  return isPlain ? (places[0] as number) : [...places, last + 1];
}

/** For each unit of the cleaned text its place in the stored one, by the steps of `cleanText`. */
function offsetsOf(stored: string): number[] {
  let text = '';
  const places: number[] = [];
  // A line break of two characters is one; each other unit is cleaned for itself, halves of pairs apart.
  for (let index = 0; index < stored.length; index += 1) {
    const unit = stored.charAt(index);
    if (unit === '\n' && stored.charAt(index - 1) === '\r') continue;
    const kept = /[\ud800-\udfff]/.test(unit) ? unit : cleanText(unit);
    text += kept;
    if (kept) places.push(index);
  }
  const offsets: number[] = [];
  let index = 0;
  for (const character of text) {
    if (cleanText(character)) {
      for (let unit = 0; unit < character.length; unit += 1) {
        offsets.push(places[index + unit] as number);
      }
    }
    index += character.length;
  }
  return offsets;
}
