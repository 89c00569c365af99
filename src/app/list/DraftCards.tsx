/** The drafts as cards, in the order given; those that cannot be opened have cards of their own. */
import { lazy, Suspense } from 'react';
import type { DraftSummary } from '../../drafts/draft.ts';
import { DraftCard } from './DraftCard.tsx';
import type { UnreadableActions } from './UnreadableCard.tsx';

/** Mostly there is none. */
const UnreadableCard = lazy(async () => ({
  default: (await import('./UnreadableCard.tsx')).UnreadableCard,
}));

interface DraftCardsProps extends UnreadableActions {
  readonly drafts: readonly DraftSummary[];
  readonly now: Date;
  readonly onOpen: (id: string) => void;
  readonly onPreview: (id: string) => void;
  readonly onExport: (id: string) => void;
  readonly onSheet: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onNextYear: (id: string) => void;
  readonly onBackUp: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

export function DraftCards({ drafts, now, ...actions }: DraftCardsProps) {
  return (
    <ul className="draft-cards">
      {drafts.map((draft) =>
        draft.unreadable === undefined ? (
          <DraftCard
            key={draft.id}
            draft={draft}
            now={now}
            onOpen={() => actions.onOpen(draft.id)}
            onPreview={() => actions.onPreview(draft.id)}
            onExport={() => actions.onExport(draft.id)}
            onSheet={() => actions.onSheet(draft.id)}
            onDuplicate={() => actions.onDuplicate(draft.id)}
            onNextYear={() => actions.onNextYear(draft.id)}
            onBackUp={() => actions.onBackUp(draft.id)}
            onDelete={() => actions.onDelete(draft.id)}
          />
        ) : (
          <Suspense key={draft.id}>
            <UnreadableCard
              draft={draft}
              onSaveRecord={() => actions.onSaveRecord(draft.id)}
              onView={() => actions.onView(draft.id)}
              onDelete={() => actions.onDelete(draft.id)}
            />
          </Suspense>
        ),
      )}
    </ul>
  );
}
