/** A rule that reads sections as wholes: what it says of one is kept as long as its lines stay, and all else it goes by. */
import { privateIn } from '../../../../prose/privacy/private-in-report.ts';
import { type SectionNumber, sectionNumbers } from '../../../../report/report.ts';
import type { Finding } from '../../../core/finding.ts';
import { type ReportRule, type RuleHead, reportRule, type Subject } from '../../../core/rule.ts';
import { askedOnce } from './kept-of-lines.ts';
import { linesOfSection, type TextLine } from './text-lines.ts';

type Reads = 'text' | 'form' | 'cells';

interface SectionRule<Read extends Reads, Known extends object> extends RuleHead {
  readonly reads: readonly Read[];
  /** All where absent. */
  readonly sections?: readonly SectionNumber[];
  /** As of a rule that reads lines. */
  readonly known?: (subject: Subject<Read>) => Known | undefined;
  find(
    lines: readonly TextLine[],
    given: {
      readonly section: SectionNumber;
      readonly known: Known;
      readonly subject: Subject<Read>;
    },
    head: RuleHead,
  ): readonly Finding[];
}

/** Asked once typing has paused. */
export function sectionRule<Read extends Reads, Known extends object>({
  sections = sectionNumbers,
  known: knownOf = () => ({}) as Known,
  find,
  ...head
}: SectionRule<Read, Known>): ReportRule {
  const asked = askedOnce<readonly TextLine[], readonly Finding[]>();
  return reportRule<Reads>({
    ...head,
    pace: 'pause',
    find(subject, own) {
      const known = knownOf(subject);
      if (!known) return [];
      const { edition, text, cells } = subject;
      const rest = [edition, privateIn(text), cells, ...Object.values(known)];
      return sections.flatMap((section) => {
        const values = [section, ...rest];
        return asked(linesOfSection(text, section), values, (lines) =>
          find(lines, { section, known, subject }, own),
        );
      });
    },
  });
}
