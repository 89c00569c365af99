import { memo } from 'react';
import { type Sign, signsOf } from '../../domain/checks/wording/word-tally.ts';
import { useSelected, useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';

/** The count of the whole report; drawn anew only when it changes. */
export const FindingsCounts = memo(function FindingsCounts() {
  const session = useSession();
  const signs = signsOf(useSelected(session.settled, ({ tally }) => tally));
  return (
    <div className="findings-counts">
      <p role="status" aria-live="polite">
        {signs.filter(({ is }) => is !== 'missing').map(badge)}
      </p>
      {/* Each figure that is filled changes these: not to be read out each time. */}
      <p>{signs.filter(({ is }) => is === 'missing').map(badge)}</p>
    </div>
  );
});

/** By its place: one sign that takes the place of another costs the page less than a new one. */
const badge = ({ is, word, figure }: Sign, index: number) => (
  <Badge key={index} tone={is} {...(figure !== undefined && { count: figure })}>
    {word}
  </Badge>
);
