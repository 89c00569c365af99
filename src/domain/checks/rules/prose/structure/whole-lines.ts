/** One finding of words that stand in several lines: all of a section, all that one part of it says. */
import { type TextRange, wordsPlace } from '../../../../place/place.ts';
import { maskPrivate } from '../../../../prose/privacy/mask-private.ts';
import { privateIn } from '../../../../prose/privacy/private-in-report.ts';
import type { Finding } from '../../../core/finding.ts';
import { type FindingParts, oneFinding } from '../../../core/make-finding.ts';
import type { RuleHead, Subject } from '../../../core/rule.ts';
import { type LineWords, quotedWords, storedRangeOf } from '../core/word-finding.ts';

/** None where no words are given. The message stands behind the name of their first line. */
export function wholeLinesFinding(
  head: RuleHead,
  subject: Subject<'text'>,
  words: readonly LineWords[],
  parts: Omit<FindingParts, 'place' | 'marks'>,
): Finding[] {
  const [first] = words;
  if (!first) return [];
  const known = privateIn(subject.text);
  const mask = (text: string) => maskPrivate(text, known);
  const ranges = words.map(storedRangeOf) as [TextRange, ...TextRange[]];
  return [
    oneFinding(head, subject, {
      ...parts,
      place: wordsPlace(...ranges),
      marks: ranges.map((range) => wordsPlace(range)),
      message: mask(`${first.line.name}${parts.message}`),
      text: mask(parts.text ?? words.map(quotedWords).join('\n')),
    }),
  ];
}

export const wholeLine = (line: LineWords['line']): LineWords => ({
  line,
  from: 0,
  to: line.text.length,
});
