import { useId } from 'react';
import { comparedYear } from '../../domain/report/last-year.ts';
import { paragraphsOf, sectionParagraphs } from '../../domain/report/paragraphs.ts';
import { paragraphShape } from '../../domain/report/prose.ts';
import { type Section, type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import { useReport, useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
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
  if (!last) return null;
  const paragraphs = paragraphsAt(last.sections[sectionKey(section)], place);
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
        ? paragraphs.map((text, index) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a report that does not change
              key={index}
              className={paragraphShape(text).is === 'heading' ? 'last-year-heading' : undefined}
            >
              {text}
            </p>
          ))
        : null}
    </section>
  );
}

function paragraphsAt(section: Section, place: TextPlace): string[] {
  const own = place === 'after' ? [] : sectionParagraphs(section);
  return place === 'before' ? own : [...own, ...paragraphsOf(section.after)];
}
