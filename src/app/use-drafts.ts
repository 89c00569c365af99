/** The drafts of the list and what rests in 最近删除, read anew after each act. */
import { useCallback, useEffect, useState } from 'react';
import type { DraftSummary } from '../drafts/draft.ts';
import type { DeletedDraft, DraftStore } from '../drafts/draft-store.ts';
import type { OfferedEdits } from '../drafts/offered-edits.ts';
import type { ReviewSummary } from '../drafts/review-record.ts';
import { pageStands } from './page-stands.ts';

export interface ListedDrafts {
  /** undefined while they are being read. */
  readonly drafts: readonly DraftSummary[] | undefined;
  readonly reviews: readonly ReviewSummary[];
  readonly deleted: readonly DeletedDraft[];
  /** Edits that are in none of them. */
  readonly offered: readonly OfferedEdits[];
  /** What went wrong, in Chinese. */
  readonly problem: string | undefined;
  /** Runs an act of the store; what goes wrong is said in the page. */
  readonly run: (work: () => Promise<unknown>) => Promise<void>;
}

export function useDrafts(store: DraftStore): ListedDrafts {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>();
  const [reviews, setReviews] = useState<readonly ReviewSummary[]>([]);
  const [deleted, setDeleted] = useState<readonly DeletedDraft[]>([]);
  const [offers, setOffered] = useState<readonly OfferedEdits[]>([]);
  const [problem, setProblem] = useState<string>();

  const refresh = useCallback(() => {
    const fail = (error: unknown) => setProblem(wordsOf(error));
    listed(store, setDrafts).catch(fail);
    store.reviews.list().then(setReviews, fail);
    store.listDeleted().then(setDeleted, fail);
    offered(store).then(setOffered, fail);
  }, [store]);
  useEffect(refresh, [refresh]);

  const run = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(wordsOf(error));
    }
    refresh();
  };
  return { drafts, reviews, deleted, offered: offers, problem, run };
}

/** Shown at once; where counts are missing, once more with them. */
async function listed(store: DraftStore, show: (drafts: readonly DraftSummary[]) => void) {
  const drafts = await store.list();
  show(drafts);
  if (drafts.every(({ counts }) => counts)) return;
  const { recounted } = await import('./drafts-from-reports.ts');
  show(await recounted(store, drafts));
}

/** What reads them is no part of the first screen. */
async function offered(store: DraftStore): Promise<readonly OfferedEdits[]> {
  await pageStands();
  return (await import('../drafts/offered-edits.ts')).offeredEdits(store);
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
