/** What one change of a text did to it, and where words stand afterwards. Plain strings; offsets in UTF-16 units. */

/** The characters from `from` to `to` of the text before gave way to `inserted` characters. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly inserted: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** By what both texts begin and end with; undefined for equal texts. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  return { from: start, to: before.length - end, inserted: after.length - end - start };
}

/**
 * The same, where it is known that the cursor stands behind what was typed: of 「5件、5件」 only this tells which
 * 「5件」 was taken out.
 */
export function editAt(before: string, after: string, cursor: number): TextEdit | undefined {
  const rest = after.slice(cursor);
  const to = before.length - rest.length;
  if (before === after || to < 0 || !before.endsWith(rest)) return editBetween(before, after);
  const shorter = Math.min(to, cursor);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  return { from, to, inserted: cursor - from };
}

/** The same words after the edit; undefined where the edit touched them. */
export function carrySpan<Carried extends Span>(
  span: Carried,
  { from, to, inserted }: TextEdit,
): Carried | undefined {
  if (span.to <= from) return span;
  if (span.from < to) return undefined;
  const by = inserted - (to - from);
  return by === 0 ? span : { ...span, from: span.from + by, to: span.to + by };
}
