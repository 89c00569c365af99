import { memo } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import { wrongByLevel } from '../../domain/checks/core/tally.ts';
import type { Report } from '../../domain/report/report.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { sectionNames } from '../session/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type WritingPlace, writingPlaces } from './desk-place.ts';
import { findingsOf, lastYearProgress, sectionProgress, stateNames } from './section-state.ts';

interface TaskListProps {
  readonly current: WritingPlace;
  readonly linkTo: (place: WritingPlace) => string;
}

/** The parts of the report as tasks, each with its state and what is wrong in it. */
export function TaskList({ current, linkTo }: TaskListProps) {
  const session = useSession();
  const { report, allFindings } = useStore(session.settled);
  return (
    <nav className="task-list" aria-label="年报各部分">
      <ol>
        {writingPlaces.map((place) => {
          const { name, state, words, detail, counts } = taskAt(place, report, allFindings);
          return (
            <Task
              key={place}
              {...{ name, state, words, detail, link: linkTo(place) }}
              isCurrent={place === current}
              errors={counts.error}
              warnings={counts.warning}
            />
          );
        })}
      </ol>
    </nav>
  );
}

interface TaskProps {
  readonly name: string;
  readonly state: string;
  readonly words: string;
  readonly detail?: string | undefined;
  readonly link: string;
  readonly isCurrent: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** Drawn anew only where it says something else. */
const Task = memo(function Task(props: TaskProps) {
  const { name, state, words, detail, link, isCurrent, errors, warnings } = props;
  return (
    <li>
      <a href={link} aria-current={isCurrent ? 'page' : undefined}>
        <span className="task-name">{name}</span>
        <span className={`task-state task-${state}`}>
          {state === 'done' ? <Icon name="tick" size={13} /> : null}
          {words}
          {detail ? ` ${detail}` : ''}
        </span>
        {errors > 0 ? <Badge tone="error" count={errors} /> : null}
        {errors === 0 && warnings > 0 ? <Badge tone="warning" count={warnings} /> : null}
      </a>
    </li>
  );
});

/** What last year's report shows to be wrong is counted in the section where it is put right. */
function taskAt(place: WritingPlace, report: Report, findings: readonly Finding[]) {
  if (place === 'last-year') {
    return { ...lastYearProgress(report), name: '上年年报', counts: wrongByLevel([]) };
  }
  const progress = sectionProgress(report, findings, place);
  const counts = wrongByLevel(findingsOf(findings, place));
  const name = sectionNames[place] as string;
  return { ...progress, name, words: stateNames[progress.state], counts };
}
