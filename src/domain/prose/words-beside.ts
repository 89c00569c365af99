/** The words on one side of a place, up to the nearest of some marks. */

/** Behind the last of the marks before a place, or where the text begins. */
export function behindLast(text: string, at: number, marks: string): number {
  let from = at;
  while (from > 0 && !marks.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** Before the first of the marks behind a place, or where the text ends. */
export function beforeNext(text: string, at: number, marks: string): number {
  let to = at;
  while (to < text.length && !marks.includes(text.charAt(to))) to += 1;
  return to;
}

export const wordsBefore = (text: string, at: number, marks: string): string =>
  text.slice(behindLast(text, at, marks), at);

export const wordsBehind = (text: string, at: number, marks: string): string =>
  text.slice(at, beforeNext(text, at, marks));
