/**
 * A text cut into runs that are set alike: the heading that runs into it, Western characters, punctuation that
 * may hang over the end of a line, and the rest. What Word does by default has to be marked here: a quarter of
 * an em between Chinese characters and Western ones, and hanging punctuation.
 */

export interface TextRun {
  readonly text: string;
  readonly isHead: boolean;
  readonly kind: 'chinese' | 'western' | 'hanging';
  /** A quarter of an em stands before or behind it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/** Western characters with the blanks between them, or one mark that closes a clause. */
const special =
  /[\u0021-\u007e\u00c0-\u024f]+(?: +[\u0021-\u007e\u00c0-\u024f]+)*|[、。，．：；！？](?![、。，．：；！？”’）〉》」』】〕…—])/g;
const hanging = /^[、。，．：；！？]$/;
/** The gap stands between letters or digits; punctuation has white space of its own. */
const ideograph = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const letter = /[A-Za-z0-9\u00c0-\u024f]/;

export function textRuns(text: string, headLength = 0): TextRun[] {
  const runs: TextRun[] = [];
  const push = (from: number, to: number, isHead: boolean) => {
    if (from >= to) return;
    const part = text.slice(from, to);
    const first = part.charAt(0);
    const last = part.charAt(part.length - 1);
    const isWestern = /[\u0021-\u007e\u00c0-\u024f]/.test(first);
    runs.push({
      text: part,
      isHead,
      kind: isWestern ? 'western' : hanging.test(part) ? 'hanging' : 'chinese',
      gapBefore: isWestern && letter.test(first) && ideograph.test(text.charAt(from - 1)),
      gapAfter: isWestern && letter.test(last) && ideograph.test(text.charAt(to)),
    });
  };
  const cut = (from: number, to: number, isHead: boolean) => {
    let end = from;
    for (const match of text.slice(from, to).matchAll(special)) {
      const start = from + (match.index ?? 0);
      push(end, start, isHead);
      end = start + match[0].length;
      push(start, end, isHead);
    }
    push(end, to, isHead);
  };
  cut(0, headLength, true);
  cut(headLength, text.length, false);
  return runs;
}
