/** The drafts as cards, in the order given; those that cannot be opened have cards of their own. */
import type { DraftSummary } from '../../drafts/draft.ts';
import { DraftCard } from './DraftCard.tsx';
import { type UnreadableActs, UnreadableCard } from './UnreadableCard.tsx';

interface DraftCardsProps extends UnreadableActs {
  readonly drafts: readonly DraftSummary[];
  readonly now: Date;
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onNextYear: (id: string) => void;
  readonly onBackUp: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

export function DraftCards({ drafts, now, ...acts }: DraftCardsProps) {
  return (
    <ul className="draft-cards">
      {drafts.map((draft) =>
        draft.unreadable === undefined ? (
          <DraftCard
            key={draft.id}
            draft={draft}
            now={now}
            onOpen={() => acts.onOpen(draft.id)}
            onDuplicate={() => acts.onDuplicate(draft.id)}
            onNextYear={() => acts.onNextYear(draft.id)}
            onBackUp={() => acts.onBackUp(draft.id)}
            onDelete={() => acts.onDelete(draft.id)}
          />
        ) : (
          <UnreadableCard
            key={draft.id}
            draft={draft}
            onSaveRecord={() => acts.onSaveRecord(draft.id)}
            onView={() => acts.onView(draft.id)}
            onDelete={() => acts.onDelete(draft.id)}
          />
        ),
      )}
    </ul>
  );
}
