/** The one place where a finding of words in a text is put together. */
import { type PlaceInYear, type TextRange, wordsPlace } from '../../../../place/place.ts';
import { storedOffset } from '../../../../report/printed-lines.ts';
import { textOf } from '../../../../report/text.ts';
import type { Finding, Repair } from '../../../core/finding.ts';
import { type FindingParts, oneFinding } from '../../../core/make-finding.ts';
import type { RuleHead, Subject } from '../../../core/rule.ts';
import type { TextLine } from './text-lines.ts';

/** Words of a printed line, by offsets in it; `to` behind the last. */
export interface LineWords {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
}

export type WordSubject = Subject<'text' | 'form'> & Partial<Subject<'cells'>>;

export interface WordFindingParts
  extends Omit<FindingParts, 'place' | 'aspect' | 'fix' | 'marks' | 'section' | 'message'> {
  /** What is wrong, behind the name of the line: begins with the words in “”. */
  readonly message: string;
  /** What stands for the words in ids and fingerprints, where they are private and may be kept nowhere. */
  readonly masked?: string;
  /** What is to stand there instead, or in place of some of the words. */
  readonly replacement?: Replacement;
}

interface Replacement {
  readonly label: string;
  readonly value: string;
  /** By offsets in the line; all of the words where absent. */
  readonly from?: number;
  readonly to?: number;
}

/** Findings of the words, numbered so that equal ones in a line stay apart. */
export function wordFindings(
  head: RuleHead,
  subject: WordSubject,
  found: readonly (LineWords & WordFindingParts)[],
): Finding[] {
  const seen = new Map<string, number>();
  return found.map(({ line, from, to, masked, replacement, message, ...parts }) => {
    const words = line.text.slice(from, to);
    const name = masked ?? words;
    const key = `${line.id} ${line.number} ${name}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const fix = replacement && repairOf({ line, from, to }, replacement, subject);
    return oneFinding(head, subject, {
      ...parts,
      place: placeOfWords({ line, from, to }),
      marks: [placeOfWords({ line, from, to })],
      aspect: `${name} ${line.number}.${count}`,
      message: `${line.name}${message}`,
      text: parts.text ?? name,
      ...(fix ? { fix } : {}),
    });
  });
}

export const placeOfWords = (words: LineWords): PlaceInYear => wordsPlace(storedRangeOf(words));

/** Behind the last unit of the words, not at the next that is printed. */
export function storedRangeOf({ line, from, to }: LineWords): TextRange {
  const start = storedOffset(line, from);
  return { id: line.id, from: start, to: to > from ? storedOffset(line, to - 1) + 1 : start };
}

function repairOf(
  words: LineWords,
  { label, value, ...part }: Replacement,
  { text, form }: WordSubject,
): Repair {
  const range = storedRangeOf({ ...words, ...part });
  const stored = textOf({ ...text, ...form }, range.id) ?? '';
  return {
    is: 'words',
    label,
    changes: [{ ...range, was: stored.slice(range.from, range.to), value }],
  };
}

const contextLength = 6;

/** The words with some of what stands around them, as far as the clause goes. */
export function contextOf({ line: { text }, from, to }: LineWords): string {
  const before = /[^，。；：！？\s]*$/.exec(
    text.slice(Math.max(0, from - contextLength), from),
  )?.[0];
  const behind = /^[^，。；：！？\s]*/.exec(text.slice(to, to + contextLength))?.[0];
  return `${before}${text.slice(from, to)}${behind}`;
}
