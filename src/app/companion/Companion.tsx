/** 写作参考: what the topics of a section have to say, with the facts that the report has. */
import { type RefObject, useCallback, useId, useMemo, useRef } from 'react';
import { framesFor } from '../../domain/companion/fill-frame.ts';
import type { FrameTopic } from '../../domain/companion/frames.ts';
import type { Report, SectionNumber } from '../../domain/report/report.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Checklist } from './Checklist.tsx';
import { endOf, insertFigure, insertFrame, insertText } from './insert-text.ts';
import { LengthLine } from './LengthLine.tsx';
import { TopicHelp } from './TopicHelp.tsx';
import { textOfTopic } from './text-of-topic.ts';
import { topicsOf } from './topics-of.ts';
import { useTextCursor } from './use-text-cursor.ts';
import './companion.css';

interface CompanionProps {
  readonly section: SectionNumber;
  /** The page with the texts of the section. */
  readonly page: RefObject<HTMLElement | null>;
}

export function Companion({ section, page }: CompanionProps) {
  const { panels } = useSession();
  const isShown = useStore(panels.isCompanionShown);
  const id = useId();
  return (
    <aside className="companion" aria-label="写作参考">
      <h2 className="companion-head">
        <button
          type="button"
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => panels.showCompanion(!isShown)}
        >
          <Icon name={isShown ? 'chevronDown' : 'chevronRight'} size={14} />
          写作参考
        </button>
      </h2>
      <div id={id} hidden={!isShown}>
        {isShown ? <CompanionBody section={section} page={page} /> : null}
      </div>
    </aside>
  );
}

function CompanionBody({ section, page }: CompanionProps) {
  return (
    <>
      <OfTexts section={section} />
      <OfFacts section={section} page={page} />
    </>
  );
}

/** It follows the texts once typing has paused. */
function OfTexts({ section }: Pick<CompanionProps, 'section'>) {
  const report = useSelected(useSession().settled, (settled) => settled.report);
  return (
    <>
      {section === 1 ? <LengthLine report={report} /> : null}
      <Checklist section={section} report={report} />
    </>
  );
}

/** It follows the rest of the report: writing a text draws none of it anew. */
function OfFacts({ section, page }: CompanionProps) {
  const session = useSession();
  const report = useFacts();
  const cursor = useTextCursor(page);
  const frames = useMemo(() => framesFor(report), [report]);
  const placeFor = useCallback(
    (topic: FrameTopic) => {
      const now: Report = session.report.get();
      const fallback = textOfTopic(now, section, topic);
      return cursor.current ?? (fallback && endOf(session, fallback));
    },
    [session, section, cursor],
  );
  return topicsOf(section).map(({ topic, name }) => (
    <TopicHelp
      key={topic}
      section={section}
      topic={topic}
      name={name}
      report={report}
      frames={frames.filter((frame) => frame.topic === topic)}
      isReadOnly={session.isReadOnly}
      onFrame={(frame) => {
        const at = placeFor(topic);
        if (at) insertFrame(session, at, frame);
      }}
      onNumber={(number) => {
        const at = placeFor(topic);
        if (at) insertText(session, at, number);
      }}
      onFigure={(key) => {
        const at = placeFor(topic);
        if (at) insertFigure(session, at, key);
      }}
    />
  ));
}

/** The report, the same value as long as only its texts differ. */
function useFacts(): Report {
  const { settled } = useSession();
  const known = useRef(settled.get().report);
  return useSelected(settled, ({ report }) => {
    if (!hasSameFacts(known.current, report)) known.current = report;
    return known.current;
  });
}

function hasSameFacts(a: Report, b: Report): boolean {
  const { sections: _texts, live: _live, ...facts } = b;
  return Object.entries(facts).every(([name, value]) => a[name as keyof Report] === value);
}
