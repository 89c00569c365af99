/**
 * A rule that reads each line by itself. What it says of a line is kept as long as the line stays, and all else that the
 * rule goes by: so a key has it read one line.
 */
import { privateIn } from '../../../../prose/privacy/private-in-report.ts';
import type { Finding } from '../../../core/finding.ts';
import { type ReportRule, type RuleHead, reportRule, type Subject } from '../../../core/rule.ts';
import { keptOfLines } from './kept-of-lines.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { type LineWords, type WordFindingParts, wordFindings } from './word-finding.ts';

type Reads = 'text' | 'form' | 'cells';

interface LineRule<Read extends Reads, Known extends object> extends RuleHead {
  readonly reads: readonly Read[];
  /** All paragraphs where absent. */
  readonly lines?: (parts: Subject<'text' | 'form'>) => readonly TextLine[];
  /**
   * All that the rule goes by beside the line, as values that stay the same until something has changed; undefined for
   * a report of which it says nothing.
   */
  readonly known?: (subject: Subject<Read>) => Known | undefined;
  readonly find: (line: TextLine, known: Known) => readonly (LineWords & WordFindingParts)[];
}

/** Most lines have none. */
function allOf(found: readonly (readonly Finding[])[]): readonly Finding[] {
  const all: Finding[] = [];
  for (const each of found) if (each.length > 0) all.push(...each);
  return all;
}

/** Asked once typing has paused. */
export function lineRule<Read extends Reads, Known extends object>({
  lines = ({ text }) => textLines(text),
  known: knownOf = () => ({}) as Known,
  find,
  ...head
}: LineRule<Read, Known>): ReportRule {
  const kept = keptOfLines<readonly Finding[]>();
  return reportRule<Reads>({
    ...head,
    pace: 'pause',
    find(subject, own) {
      const known = knownOf(subject);
      if (!known) return [];
      const { edition, text, cells } = subject;
      const values = [edition, privateIn(text), cells, ...Object.values(known)];
      const found = kept(values, lines(subject), (line) =>
        wordFindings(own, subject, find(line, known)),
      );
      return allOf(found);
    },
  });
}
