/** Sentences that stand in last year's text too, while that one is shown. */
import { useMemo } from 'react';
import { sectionOfText } from '../../domain/place/place-order.ts';
import { storedWords } from '../../domain/prose/prose.ts';
import { type Repeated, repeatedSentences } from '../../domain/prose/repeated-sentences.ts';
import { comparedYear } from '../../domain/report/last-year.ts';
import { paragraphsOfSection } from '../../domain/report/paragraphs.ts';
import { type Report, type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import type { MarkedText } from '../ui/text-marks/text-mark.ts';

const none: Repeated = { now: [], before: [] };

/** They follow once typing has paused. */
export function useRepeated(section: SectionNumber | undefined): Repeated {
  const { panels, settled } = useSession();
  const isShown = useStore(panels.isLastYearShown);
  const report = useSelected(settled, (now) => (isShown && section ? now.report : undefined));
  return useMemo(() => (report && section ? repeatedIn(report, section) : none), [report, section]);
}

function repeatedIn(report: Report, section: SectionNumber): Repeated {
  const last = comparedYear(report);
  const key = sectionKey(section);
  return last
    ? repeatedSentences(
        paragraphsOfSection(report.sections[key], section),
        paragraphsOfSection(last.sections[key], section),
      )
    : none;
}

export interface RepeatedMarks {
  readonly text: string;
  readonly words: readonly { readonly from: number; readonly to: number }[];
}

export function useRepeatedMarks(id: TextId): RepeatedMarks | undefined {
  const { settled } = useSession();
  const section = useSelected(settled, ({ report }) => sectionOfText(id, report));
  const { now } = useRepeated(section === 0 ? undefined : section);
  const words = now.map(storedWords).filter((range) => range.id === id);
  return words.length > 0 ? { text: textOf(settled.get().report, id) ?? '', words } : undefined;
}

export function withRepeatedMarks(
  marked: MarkedText | undefined,
  found: RepeatedMarks | undefined,
): MarkedText | undefined {
  if (!found || (marked && marked.text !== found.text)) return marked;
  const marks = found.words.map(({ from, to }) => ({
    ...{ id: `repeated/${from}`, from, to, isSelected: false },
    tone: 'repeated' as const,
  }));
  return { text: found.text, marks: [...(marked?.marks ?? []), ...marks] };
}
