/**
 * A text cut into runs that are set alike: the heading that runs into it, Western characters, punctuation that
 * may hang over the end of a line, and the rest. What Word and LibreOffice do by themselves has to be marked here:
 * space between Chinese characters and Western ones, hanging punctuation, and where a line breaks beside Western
 * characters (measured in LibreOffice 7.4, docs/pages.md).
 */

/**
 * What is at an end of a run:
 * gap: space between letters or digits and Chinese characters;
 * seam: no space, but the letter spacing of the last character before it is not taken off;
 * glue: a seam at which no line breaks;
 * break: a line may break where the browser would not.
 */
export type Edge = 'none' | 'gap' | 'seam' | 'glue' | 'break';

export interface TextRun {
  readonly text: string;
  readonly isHead: boolean;
  readonly kind: 'chinese' | 'western' | 'hanging';
  readonly before: Edge;
  readonly after: Edge;
}

/** Western characters with the blanks between them, a quote that opens before them, or one mark that closes a clause. */
const special =
  /[\u0021-\u007e\u00c0-\u024f]+(?: +[\u0021-\u007e\u00c0-\u024f]+)*|[“‘](?=[\u0021-\u007e\u00c0-\u024f])|[、。，．：；！？](?![、。，．：；！？”’）〉》」』】〕…—])/g;
const western = /[\u0021-\u007e\u00c0-\u024f]/;
const hanging = /^[、。，．：；！？]$/;
const quote = /^[“‘]$/;
/** The gap stands between letters or digits; punctuation has white space of its own. */
const ideograph = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const letter = /[A-Za-z0-9\u00c0-\u024f]/;
/** These stay with a number behind them: 〔2021〕30号; behind a Western word these marks do: 3、4. */
const bracket = /[）〕》」』】]/;
const mark = /[、。，．]/;

export function textRuns(text: string, headLength = 0): TextRun[] {
  const runs: TextRun[] = [];
  const push = (from: number, to: number, isHead: boolean) => {
    if (from < to) runs.push({ ...runOf(text, from, to), isHead });
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

function runOf(text: string, from: number, to: number): Omit<TextRun, 'isHead'> {
  const part = text.slice(from, to);
  const before = text.charAt(from - 1);
  if (western.test(part.charAt(0))) {
    const after = text.charAt(to);
    const first = part.charAt(0);
    return {
      text: part,
      kind: 'western',
      before:
        letter.test(first) && staysWithNumber(text, from - 1) ? 'glue' : edgeOf(first, before),
      after: edgeOf(part.charAt(part.length - 1), after),
    };
  }
  if (quote.test(part) && ideograph.test(before)) {
    return { text: part, kind: 'chinese', before: 'break', after: 'none' };
  }
  const kind = hanging.test(part) && !followsWestern(text, from) ? 'hanging' : 'chinese';
  return { text: part, kind, before: 'none', after: 'none' };
}

function edgeOf(own: string, beside: string): Edge {
  if (beside === '') return 'none';
  // 互联网+政务
  if (own === '+' && ideograph.test(beside)) return 'break';
  return letter.test(own) && ideograph.test(beside) ? 'gap' : 'seam';
}

const staysWithNumber = (text: string, at: number) =>
  bracket.test(text.charAt(at)) || (mark.test(text.charAt(at)) && followsWestern(text, at));

/** Whether the last letter or digit before is a Western one: then LibreOffice lets nothing hang. */
function followsWestern(text: string, offset: number): boolean {
  let index = offset - 1;
  while (index >= 0 && !letterOrDigit.test(text.charAt(index))) index -= 1;
  return index >= 0 && letter.test(text.charAt(index));
}

const letterOrDigit = /[\p{L}\p{N}]/u;
