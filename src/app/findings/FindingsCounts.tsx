import { memo } from 'react';
import { type Sign, signsOf } from '../../domain/checks/wording/word-tally.ts';
import { useSelected, useSession } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';

/** The count of the whole report; drawn anew only when it changes. What has come and gone is read out elsewhere. */
export const FindingsCounts = memo(function FindingsCounts() {
  const { settled } = useSession();
  const tally = useSelected(settled, (state) => state.tally);
  const signs = signsOf(tally);
  return (
    <span className="findings-counts">
      {signs.filter(({ is }) => is !== 'missing').map(badge)}
      {signs.filter(({ is }) => is === 'missing').map(badge)}
    </span>
  );
});

/** By its place: one sign that takes the place of another of its kind costs the page less than a new one. */
const badge = ({ is, word, figure }: Sign, index: number) => (
  <Badge key={index} tone={is} {...(figure !== undefined && { count: figure })}>
    {word}
  </Badge>
);
