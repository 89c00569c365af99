import { countByLevel } from '../session/finding-groups.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { sectionNames } from '../session/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { findingsOf, sectionProgress, stateNames } from './section-state.ts';

interface TaskListProps {
  readonly current: number;
  readonly linkTo: (section: number) => string;
}

/** The parts of the report as tasks, each with its state and what is wrong in it. */
export function TaskList({ current, linkTo }: TaskListProps) {
  const session = useSession();
  const { report, findings } = useStore(session.settled);
  return (
    <nav className="task-list" aria-label="年报各部分">
      <ol>
        {sectionNames.map((name, section) => {
          const { state, detail } = sectionProgress(report, section);
          const counts = countByLevel(findingsOf(findings, section));
          return (
            <li key={name}>
              <a href={linkTo(section)} aria-current={section === current ? 'page' : undefined}>
                <span className="task-name">{name}</span>
                <span className={`task-state task-${state}`}>
                  {state === 'done' ? <Icon name="tick" size={13} /> : null}
                  {stateNames[state]}
                  {detail ? ` ${detail}` : ''}
                </span>
                {counts.error > 0 ? <Badge tone="error" count={counts.error} /> : null}
                {counts.error === 0 && counts.warning > 0 ? (
                  <Badge tone="warning" count={counts.warning} />
                ) : null}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
