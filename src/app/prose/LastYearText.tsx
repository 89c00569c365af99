import { type ReactNode, useId } from 'react';
import type { Sentence } from '../../domain/prose/prose.ts';
import { comparedYear } from '../../domain/report/last-year.ts';
import { type Paragraph, paragraphsOfSection } from '../../domain/report/paragraphs.ts';
import { paragraphShape } from '../../domain/report/prose.ts';
import { type Section, type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import { useReport, useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useRepeated } from './repeated-marks.ts';
import './prose.css';

type TextPlace = 'section' | 'before' | 'after';

interface LastYearTextProps {
  readonly section: SectionNumber;
  /** The section as a whole, or what stands before or behind its table. */
  readonly place: TextPlace;
}

const names: Record<TextPlace, string> = {
  section: '上年这一部分',
  before: '上年表前文字',
  after: '上年表后文字',
};

/**
 * What last year's report says at this place, to compare with and not to be copied: text to read, folded until it is
 * wanted. Once unfolded it is so in every section.
 */
export function LastYearText({ section, place }: LastYearTextProps) {
  const { panels } = useSession();
  const isShown = useStore(panels.isLastYearShown);
  const last = useReport(comparedYear);
  const id = useId();
  const { before } = useRepeated(section);
  if (!last) return null;
  const paragraphs = paragraphsAt(last.sections[sectionKey(section)], section, place);
  if (paragraphs.length === 0) return null;
  return (
    <section
      className={isShown ? 'last-year-text last-year-text-shown' : 'last-year-text'}
      aria-labelledby={id}
    >
      <h2>
        <button
          type="button"
          id={id}
          aria-expanded={isShown}
          onClick={() => panels.showLastYear(!isShown)}
        >
          <Icon name={isShown ? 'chevronDown' : 'chevronRight'} size={14} />
          {names[place]}（{last.year} 年，只供对照）
        </button>
      </h2>
      {isShown
        ? paragraphs.map((paragraph, index) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a report that does not change
              key={index}
              className={
                paragraphShape(paragraph.text).is === 'heading' ? 'last-year-heading' : undefined
              }
            >
              {partsOf(paragraph, before)}
            </p>
          ))
        : null}
    </section>
  );
}

function paragraphsAt(section: Section, number: SectionNumber, place: TextPlace): Paragraph[] {
  return paragraphsOfSection(section, number).filter(
    ({ isBehind }) => place === 'section' || isBehind === (place === 'after'),
  );
}

/** Sentences that this year's text has again are marked. */
function partsOf(paragraph: Paragraph, repeated: readonly Sentence[]): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of repeated.filter((one) => one.paragraph === paragraph)) {
    parts.push(
      paragraph.text.slice(at, from),
      <mark key={from}>{paragraph.text.slice(from, to)}</mark>,
    );
    at = to;
  }
  return [...parts, paragraph.text.slice(at)];
}
