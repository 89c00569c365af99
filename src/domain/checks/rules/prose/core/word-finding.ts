/** The one place where a finding of words in a text is put together. */
import { type TextRange, wordsPlace } from '../../../../place/place.ts';
import { maskPrivate, quotable } from '../../../../prose/privacy/mask-private.ts';
import { privateIn } from '../../../../prose/privacy/private-in-report.ts';
import { storedOffset, storedRange } from '../../../../report/printed-lines.ts';
import type { TextChange } from '../../../../report/text-changes.ts';
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
  /** What is to stand there instead, or in place of some of the words. */
  readonly replacement?: Replacement;
  /** Further words of the line that are marked, */
  readonly also?: readonly { readonly from: number; readonly to: number }[];
  /** and what puts all of them right, in place of a replacement. */
  readonly repair?: Repair;
}

interface Replacement {
  readonly label: string;
  readonly value: string;
  /** By offsets in the line; all of the words where absent. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Findings of the words, numbered so that equal ones in a line stay apart. Private words stand in none of them as they
 * are, neither in messages nor in ids and fingerprints, which are kept.
 */
export function wordFindings(
  head: RuleHead,
  subject: WordSubject,
  found: readonly (LineWords & WordFindingParts)[],
): readonly Finding[] {
  if (found.length === 0) return none;
  const seen = new Map<string, number>();
  const known = privateIn(subject.text);
  const mask = (text: string) => maskPrivate(text, known);
  return found.map(({ line, from, to, replacement, also = [], repair, message, ...parts }) => {
    const name = mask(quotedWords({ line, from, to }));
    const key = `${line.id} ${line.number} ${name}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const fix = repair ?? (replacement && repairOf({ line, from, to }, replacement));
    const more = also.map((each) => storedRangeOf({ line, ...each }));
    const first = storedRangeOf({ line, from, to });
    return oneFinding(head, subject, {
      ...parts,
      place: wordsPlace(first),
      marks: [wordsPlace(first, ...more)],
      aspect: `${name} ${line.number}.${count}`,
      message: mask(`${line.name}${message}`),
      text: parts.text === undefined ? name : mask(parts.text),
      ...(parts.advice && { advice: mask(parts.advice) }),
      ...(parts.proof && { proof: parts.proof.map(mask) }),
      ...(fix && { fix: { ...fix, label: mask(fix.label) } }),
    });
  });
}

/** Most lines have none. */
const none: readonly Finding[] = [];

/** The words as they may be quoted. */
export const quotedWords = ({ line, from, to }: LineWords): string => quotable(line.text, from, to);

/** Behind the last unit of the words, not at the next that is printed. */
export function storedRangeOf({ line, from, to }: LineWords): TextRange {
  const start = storedOffset(line, from);
  return { id: line.id, from: start, to: to > from ? storedOffset(line, to - 1) + 1 : start };
}

function repairOf(words: LineWords, { label, value, ...part }: Replacement): Repair {
  return { is: 'words', label, changes: [changeOf({ ...words, ...part }, value)] };
}

/** The words as they were typed, with what is to stand in their place. */
export function changeOf(words: LineWords, value: string): TextChange {
  const range = storedRangeOf(words);
  const { from } = storedRange(words.line);
  return { ...range, was: words.line.typed.slice(range.from - from, range.to - from), value };
}

const contextLength = 6;

/** The words with some of what stands around them, as far as the clause goes; quoted as `quotedWords` does. */
export function contextOf({ line, from, to }: LineWords): string {
  const { text } = line;
  const before = /[^，。；：！？\s]*$/.exec(
    text.slice(Math.max(0, from - contextLength), from),
  )?.[0];
  const behind = /^[^，。；：！？\s]*/.exec(text.slice(to, to + contextLength))?.[0];
  return quotedWords({ line, from: from - (before?.length ?? 0), to: to + (behind?.length ?? 0) });
}
