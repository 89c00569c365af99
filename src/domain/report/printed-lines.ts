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

/** The stored text, or a part of it, as one line, whatever line breaks stand in it. */
export function printedText(stored: string, from = 0, to = stored.length): PrintedLine {
  const part = stored.slice(from, to);
  const cleaned = cleanText(part);
  const text = cleaned.trim();
  if (!text) return { text, stored: from };
  const start = cleaned.length - cleaned.trimStart().length;
  const places = cleaned === part ? start : within(offsetsOf(part), start, text.length);
  return {
    text,
    stored: typeof places === 'number' ? from + places : places.map((place) => from + place),
  };
}

/** A part of a line, by offsets in what is printed. */
export const partOfLine = (line: PrintedLine, from: number, to: number): PrintedLine => ({
  text: line.text.slice(from, to),
  stored: typeof line.stored === 'number' ? line.stored + from : line.stored.slice(from, to + 1),
});

/** The stored offset of a printed one, from 0 to the length of the line. */
export function storedOffset({ text, stored }: PrintedLine, printed: number): number {
  const offset = Math.min(Math.max(printed, 0), text.length);
  return typeof stored === 'number' ? stored + offset : (stored[offset] as number);
}

/**
 * The printed offset of a stored one: of what is not printed, the nearest behind it within the line; behind the number
 * of a sub-heading, which is not stored with its name and has the place of the name's start.
 */
export function printedOffset({ text, stored }: PrintedLine, offset: number): number {
  if (typeof stored === 'number') return Math.min(Math.max(offset - stored, 0), text.length);
  let found = stored.findIndex((each) => each >= offset);
  if (found < 0) return text.length;
  while (stored[found + 1] === stored[found]) found += 1;
  return found;
}

/** What stored words are of the line as it is printed; undefined where none of them stand in it. */
export function printedSpan(
  line: PrintedLine,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const own = storedRange(line);
  if (from >= own.to || to <= own.from) return undefined;
  return {
    from: printedOffset(line, from),
    to: to >= own.to ? line.text.length : printedOffset(line, to),
  };
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
