/** The state of a reviewer's screen: what is listed, what is looked at, where an opinion is being written. */
import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../domain/checks/core/finding.ts';
import type { Place } from '../../domain/place/place.ts';
import type { Review } from '../../drafts/review-record.ts';
import { useStore } from '../session/SessionContext.tsx';
import {
  type Entry,
  entriesOf,
  everything,
  type Filter,
  isShown,
  nextEntry,
} from './review-entries.ts';
import type { ReviewKeeper } from './review-keeper.ts';

export interface ReviewScreen {
  readonly review: Review;
  readonly keeper: ReviewKeeper;
  readonly findings: readonly Finding[];
  /** All of them, in the order of the report. */
  readonly entries: readonly Entry[];
  /** Those that the filter shows. */
  readonly shown: readonly Entry[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  /** The place that an opinion is being written on. */
  readonly writingAt: Place | undefined;
  readonly writeAt: (place: Place | undefined) => void;
}

export function useReview(keeper: ReviewKeeper, findings: readonly Finding[]): ReviewScreen {
  const review = useStore(keeper.review);
  const [filter, setFilter] = useState(everything);
  const [chosen, choose] = useState<string>();
  const [writingAt, writeAt] = useState<Place>();
  const { report, opinions, ticked, left } = review;
  const entries = useMemo(
    () => entriesOf(report, findings, { opinions, ticked, left }),
    [report, findings, opinions, ticked, left],
  );
  const shown = useMemo(() => entries.filter((entry) => isShown(entry, filter)), [entries, filter]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      choose((id) => nextEntry(shown, id, event.shiftKey ? -1 : 1)?.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shown]);
  useEffect(() => {
    const save = () => void keeper.flush().catch(() => undefined);
    const onUnload = (event: BeforeUnloadEvent) => {
      if (keeper.saveState.get().kind !== 'failed') return;
      event.preventDefault();
      // Older browsers ask only where this is set.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      keeper.leave();
    };
  }, [keeper]);
  return {
    ...{ review, keeper, findings, entries, shown, filter, setFilter },
    ...{ chosen, choose, writingAt, writeAt },
  };
}
