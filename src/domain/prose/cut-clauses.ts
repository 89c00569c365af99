/**
 * A sentence, or any part of a text, cut into its clauses, so that what belongs to a figure stands with it. Nothing
 * is lost: each clause begins where the one before ends, and holds the mark that ends it.
 */
import { enclosedIn } from './enclosed.ts';

export interface ClausePart {
  readonly from: number;
  readonly to: number;
  /** The mark at its end: 「，」 and its like in full width; empty at the end of the text. */
  readonly end: ClauseEnd;
}

export type ClauseEnd = '，' | '、' | '：' | '—' | '；' | '。' | '';

const marks: Readonly<Record<string, ClauseEnd>> = {
  '，': '，',
  ',': '，',
  '、': '、',
  '：': '：',
  ':': '：',
  '—': '—',
  '；': '；',
  ';': '；',
  '。': '。',
  '！': '。',
  '!': '。',
  '？': '。',
  '?': '。',
};

/** The offsets count from the start of the text, of which only a part may be cut. */
export function cutClauses(
  text: string,
  from = 0,
  to: number = text.length,
): readonly ClausePart[] {
  const clauses: ClausePart[] = [];
  let start = from;
  let skipped = 0;
  const enclosed = enclosedIn(text.slice(from, to));
  for (let at = nextMark(text, from); at < to; at = nextMark(text, at + 1)) {
    const inner = enclosed[skipped];
    if (inner && at >= from + inner.from) {
      at = from + inner.to - 1;
      skipped += 1;
      continue;
    }
    const end = marks[text.charAt(at)];
    if (!end || !isCut(text, start, at, to, end)) continue;
    let behind = at + 1;
    while (behind < to && isTail(text.charAt(behind))) behind += 1;
    clauses.push({ from: start, to: behind, end });
    start = behind;
    at = behind - 1;
  }
  if (start < to) clauses.push({ from: start, to, end: '' });
  return clauses;
}

const anyMark = new RegExp(`[${Object.keys(marks).join('')}]`, 'g');

/** Where the next mark stands; behind the text where none does. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : text.length;
}

/** What goes with a mark before it: the second half of a dash, further marks, closing marks, blanks. */
const isTail = (character: string) => /[—。！!？?”’」』）)\s]/.test(character);

/** Some marks stand within numbers and names, too. */
function isCut(text: string, start: number, at: number, to: number, end: ClauseEnd): boolean {
  const before = text.slice(start, at);
  const after = text.slice(at + 1, to);
  switch (end) {
    // 「1,234」, 「1，234」, 「8：30」 and the colon of an address
    case '，':
      return !(/\d$/.test(before) && /^\d{3}(?!\d)/.test(after));
    case '：':
      return !(/\d$/.test(before) && /^\d/.test(after)) && !/^\/\//.test(after);
    // 「1月1日—12月31日」 is one thing; a dash alone joins words.
    case '—':
      return /^—/.test(after) && !(/[\d年月日]$/.test(before) && /^—\d/.test(after));
    // Of what is listed, each part with a figure of its own; 「镇、村两级」 stays together, and so does 「1、」.
    case '、':
      return hasFigure(before) && hasFigure((listed.exec(after) as RegExpExecArray)[0]);
    default:
      return true;
  }
}

/** As far as the next mark, where none may stand, too. */
const listed = /[^，,、：:；;。！？]*/;

/** More than a number alone. */
const hasFigure = (words: string) => /\d/.test(words) && !/^\s*[\d.]+\s*$/.test(words);
