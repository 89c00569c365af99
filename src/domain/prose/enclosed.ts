/** What stands within brackets, quotation marks and book-title marks: no sentence and no clause ends in there. */

const closings: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〔': '〕',
  '［': '］',
  '[': ']',
  '【': '】',
  '<': '>',
};
/** Brackets count as a pair in either width. */
const halfWidth: Readonly<Record<string, string>> = { '）': ')', '］': ']' };
const asClosing = (mark: string) => halfWidth[mark] ?? mark;
const closingMarks = new Set(Object.values(closings).map(asClosing));

/** From an opening mark to behind its closing one. */
export interface Enclosed {
  readonly from: number;
  readonly to: number;
  /** The opening mark. */
  readonly mark: string;
}

/**
 * The outermost enclosed parts in order. A mark without its other half encloses nothing; straight quotation marks
 * open and close in turn.
 */
export function enclosedIn(text: string): readonly Enclosed[] {
  const open: { readonly mark: string; readonly from: number }[] = [];
  let found: Enclosed[] = [];
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    const index = openingOf(mark, open);
    if (index >= 0) {
      const from = open[index]?.from ?? at;
      open.length = index;
      found = found.filter((inner) => inner.from < from);
      found.push({ from, to: at + 1, mark: text.charAt(from) });
    } else if (mark in closings || mark === '"') {
      open.push({ mark, from: at });
    }
  }
  return found;
}

const marks = new RegExp(
  `[${[...Object.entries(closings).flat(), '"'].map((mark) => `\\${mark}`).join('')}]`,
  'g',
);

/** Where the next opening or closing mark stands; -1 where none does. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.test(text) ? marks.lastIndex - 1 : -1;
}

/** Which of the open marks this one closes, the innermost; -1 where it closes none. */
function openingOf(mark: string, open: readonly { readonly mark: string }[]): number {
  if (mark !== '"' && !closingMarks.has(asClosing(mark))) return -1;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const opening = open[index]?.mark ?? '';
    const closing = opening === '"' ? '"' : asClosing(closings[opening] ?? '');
    if (closing === asClosing(mark)) return index;
  }
  return -1;
}
