/** Which characters stand in a line, and which side by side, so that what cannot be in it is not looked for. */
import { keptByLine } from '../known-lines.ts';
import { type Needed, neededCharacters } from './needed-characters.ts';

/** Characters share places: one that seems to be there may not be, and one that seems not to be there is not. */
const places = 4096;

const placeOf = (code: number) => code & (places - 1);
const placeOfPair = (first: number, second: number) => placeOf(first * 37 + second * 101 + 7);

/** A bit for each place, behind those of other lines: an array of its own for each line would cost more than to fill it. */
interface LineCharacters {
  readonly bits: Int32Array;
  readonly from: number;
}

const perLine = places / 32;
const linesTogether = 64;
let bits = new Int32Array(0);
let next = 0;

const charactersOf = keptByLine((text): LineCharacters => {
  if (next === bits.length) {
    bits = new Int32Array(perLine * linesTogether);
    next = 0;
  }
  const from = next;
  next += perLine;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    mark(bits, from, placeOf(code));
    if (at > 0) mark(bits, from, placeOfPair(before, code));
    before = code;
  }
  return { bits, from };
});

function mark(all: Int32Array, from: number, place: number): void {
  (all[from + (place >> 5)] as number) |= 1 << (place & 31);
}

/** By place, what an expression needs. */
type NeededPlaces = readonly (readonly number[])[];

const placesOf = (needed: Needed): NeededPlaces => needed.map((set) => set.map(placeOfGram));

const placeOfGram = (gram: string) =>
  gram.length === 1
    ? placeOf(gram.charCodeAt(0))
    : placeOfPair(gram.charCodeAt(0), gram.charCodeAt(1));

const known = new WeakMap<RegExp, NeededPlaces>();

/**
 * The first report is read without: to learn what all expressions need would cost as much as to read it. From then on one is
 * learnt in so many asks, so that no key waits for all of them.
 */
const firstAsks = 8000;
const asksForOne = 32;
let asks = 0;

/** @returns false only where the expression cannot match in the line, nor in any part of it */
export function mayMatch(line: string, expression: RegExp): boolean {
  if (!known.has(expression)) {
    asks += 1;
    if (asks < firstAsks || asks % asksForOne !== 0) return true;
  }
  return holdsNeeded(line, expression);
}

/** The same, with what the expression needs learnt at once. */
export function holdsNeeded(line: string, expression: RegExp): boolean {
  let needed = known.get(expression);
  if (needed === undefined) {
    needed = placesOf(neededCharacters(expression));
    known.set(expression, needed);
  }
  if (needed.length === 0) return true;
  const characters = charactersOf(line);
  for (const set of needed) if (!hasOneOf(characters, set)) return false;
  return true;
}

function hasOneOf({ bits: all, from }: LineCharacters, set: readonly number[]): boolean {
  for (const place of set) {
    if (((all[from + (place >> 5)] as number) & (1 << (place & 31))) !== 0) return true;
  }
  return false;
}
