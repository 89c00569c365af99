/** 写作参考: what the topics of a section have to say, with the facts that the report has. */
import { type RefObject, useId, useMemo } from 'react';
import { framesFor } from '../../domain/companion/fill-frame.ts';
import type { FrameTopic } from '../../domain/companion/frames.ts';
import type { Report, SectionNumber } from '../../domain/report/report.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Checklist } from './Checklist.tsx';
import { endOf, insertText } from './insert-text.ts';
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

/** It follows the report once typing has paused. */
function CompanionBody({ section, page }: CompanionProps) {
  const session = useSession();
  const report = useSelected(session.settled, (settled) => settled.report);
  const cursor = useTextCursor(page);
  const frames = useMemo(() => framesFor(report), [report]);
  const insert = (topic: FrameTopic, words: string, chosen?: { from: number; to: number }) => {
    const now: Report = session.report.get();
    const fallback = textOfTopic(now, section, topic);
    const at = cursor.current ?? (fallback && endOf(session, fallback));
    if (at) insertText(session, at, words, chosen);
  };
  return (
    <>
      {section === 1 ? <LengthLine report={report} /> : null}
      <Checklist section={section} report={report} />
      {topicsOf(section).map(({ topic, name }) => (
        <TopicHelp
          key={topic}
          section={section}
          topic={topic}
          name={name}
          report={report}
          frames={frames.filter((frame) => frame.topic === topic)}
          isReadOnly={session.isReadOnly}
          onInsert={(words, chosen) => insert(topic, words, chosen)}
        />
      ))}
    </>
  );
}
