/**
 * A printed paragraph cut into its sentences. Nothing is lost: each sentence begins where the one before ends, with
 * its closing marks and the blanks behind them.
 */

import { paragraphShape } from '../report/prose.ts';
import { oneOf } from './character-at.ts';
import { type Enclosed, enclosedIn } from './enclosed.ts';

export interface SentencePart {
  readonly from: number;
  readonly to: number;
  /** A heading, on its own or run into its text: 「（一）主动公开。」 */
  readonly isHeading: boolean;
}

/** Half-width marks are the same ends; a half-width dot is one behind a Chinese word only. */
const endMarks = new Set('。！？；!?;．.');
const isEndMark = oneOf(endMarks);
const dots = new Set('．.');
const closingMarks = new Set('”’」』）)》');
const wordOrClosing = /[\u3400-\u9fff”’」』）)》%％]/;
/** 「一.」 and 「（一）.」 are numbers of a list. */
const listNumber = /^\s*[（(]?[〇零一二三四五六七八九十百]+[）)]?$/;

export function cutSentences(text: string): readonly SentencePart[] {
  const headEnd = headingEnd(text);
  const ends = headEnd === undefined ? [] : [headEnd];
  let start = headEnd ?? 0;
  for (const end of sentenceEnds(text, start)) {
    ends.push(end);
    start = end;
  }
  if (start < text.length) ends.push(text.length);
  return ends.map((to, index) => ({
    from: ends[index - 1] ?? 0,
    to,
    isHeading: index === 0 && headEnd !== undefined,
  }));
}

/** Where the heading ends that a paragraph is or begins with; undefined where it has none. */
function headingEnd(text: string): number | undefined {
  const shape = paragraphShape(text);
  if (shape.is === 'body') return undefined;
  if (shape.is === 'heading') return text.length;
  const { head } = shape;
  // A long one, and one that lists or counts, is a sentence like others: 「（二）公开96条：网站90条，公众号6条。」
  if (!isShortHead(head)) return undefined;
  return behindBlanks(text, behindClosing(text, text.indexOf(head) + head.length));
}

const longestHead = 26;
const isShortHead = (head: string) => head.length <= longestHead && !/[，,、\d]/.test(head);

/** The offsets behind each sentence from here on, the last one only where it has an end mark. */
function sentenceEnds(text: string, from: number): readonly number[] {
  const behindEnclosed = inOrder(enclosedIn(text));
  const ends: number[] = [];
  let start = from;
  let at = from;
  while (at < text.length) {
    const behind = behindEnclosed(at);
    const end = behind === undefined ? endAt(text, start, at) : endOfEnclosed(text, behind);
    at = end === undefined ? (behind ?? at + 1) : behindBlanks(text, end);
    if (end !== undefined) {
      start = at;
      ends.push(at);
    }
  }
  return ends;
}

/** Asked from left to right: behind what is enclosed from this place on; undefined where nothing is. */
function inOrder(enclosed: readonly Enclosed[]): (at: number) => number | undefined {
  let next = 0;
  return (at) => {
    while ((enclosed[next]?.from ?? at) < at) next += 1;
    const inner = enclosed[next];
    return inner?.from === at ? inner.to : undefined;
  };
}

/** 「……要公开。”」 ends with its quotation mark; 「“有问必答。”的要求」 goes on. */
const endOfEnclosed = (text: string, behind: number) =>
  text.charAt(behind - 2) === '。' &&
  !/[，、；：。,;:.的等和与及或之为是]/.test(text.charAt(behind))
    ? behind
    : undefined;

/** Behind the mark that ends a sentence here; undefined where none does. */
const endAt = (text: string, start: number, at: number) =>
  isEnd(text, start, at) ? behindClosing(text, at + 1) : undefined;

function isEnd(text: string, start: number, at: number): boolean {
  if (!isEndMark(text, at)) return false;
  const mark = text.charAt(at);
  if (!dots.has(mark)) return true;
  // Dots stand in numbers, addresses and behind numbers of lists.
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (
    wordOrClosing.test(before) && !/[\w.．]/.test(after) && !listNumber.test(text.slice(start, at))
  );
}

/** Behind further end marks and closing marks. */
function behindClosing(text: string, from: number): number {
  let at = from;
  while (endMarks.has(text.charAt(at)) || closingMarks.has(text.charAt(at))) at += 1;
  return at;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}
