import { useMemo } from 'react';
import { checklistOf } from '../../domain/companion/checklist.ts';
import type { Report, SectionNumber } from '../../domain/report/report.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Icon } from '../ui/Icon.tsx';

interface ChecklistProps {
  readonly section: SectionNumber;
  readonly report: Report;
}

/** What has to be said, ticked by what the text says. */
export function Checklist({ section, report }: ChecklistProps) {
  const session = useSession();
  const found = useSelected(session.settled, (settled) => settled.allFindings);
  const unsaid = useStore(session.unsaid);
  const items = useMemo(
    () => checklistOf(report, section, [...found, ...unsaid]),
    [report, section, found, unsaid],
  );
  if (items.length === 0) return null;
  return (
    <ul className="companion-checklist" aria-label="要写到的内容">
      {items.map(({ name, isSaid }) => (
        <li key={name} className={isSaid ? 'is-said' : undefined}>
          <Icon name={isSaid ? 'tick' : 'missing'} size={14} />
          {name}
          <span className="ui-hidden">{isSaid ? '（已写到）' : '（还没有写到）'}</span>
        </li>
      ))}
    </ul>
  );
}
