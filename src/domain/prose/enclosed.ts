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
  '"': '"',
};
/** Brackets count as a pair in either width. */
const halfWidth: Readonly<Record<string, string>> = { '）': ')', '］': ']' };
const inHalf = (mark: string) => halfWidth[mark] ?? mark;

/** From an opening mark to behind its closing one. */
export interface Enclosed {
  readonly from: number;
  readonly to: number;
  /** The opening mark. */
  readonly mark: string;
}

interface Open {
  /** What closes it, in half width. */
  readonly closing: string;
  readonly from: number;
}

/**
 * The outermost enclosed parts in order. A mark without its other half encloses nothing; straight quotation marks
 * open and close in turn.
 */
export function enclosedIn(text: string): readonly Enclosed[] {
  const open: Open[] = [];
  let found: Enclosed[] = [];
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    const index = openingOf(inHalf(mark), open);
    const closing = closings[mark];
    if (index >= 0) {
      const { from } = open[index] as Open;
      open.length = index;
      found = found.filter((inner) => inner.from < from);
      found.push({ from, to: at + 1, mark: text.charAt(from) });
    } else if (closing) {
      open.push({ closing: inHalf(closing), from: at });
    }
  }
  return found;
}

const marks = new RegExp(
  `[${Object.entries(closings)
    .flat()
    .map((mark) => `\\${mark}`)
    .join('')}]`,
  'g',
);

/** Whether a place lies in a bracket within a bracket: 「（3件〔含转来2件〕，1件）」. */
export function isWithinInner(text: string, at: number, { from, to }: Enclosed): boolean {
  const inner = text.slice(from + 1, to - 1);
  return enclosedIn(inner).some((one) => at - from - 1 >= one.from && at - from - 1 < one.to);
}

/** Where the next opening or closing mark stands; -1 where none does. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.test(text) ? marks.lastIndex - 1 : -1;
}

/** Which of the open marks this one closes, the innermost; -1 where it closes none. */
function openingOf(mark: string, open: readonly Open[]): number {
  let index = open.length - 1;
  while (index >= 0 && open[index]?.closing !== mark) index -= 1;
  return index;
}
