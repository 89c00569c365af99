/** What a backup has to offer to this browser: which of its drafts are new here, and which are here already. */
import { isSameUnit } from '../domain/report/township.ts';
import { isReviewed } from '../domain/review/review.ts';
import type { BackedUpDraft } from './backup.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { hasSameContent } from './same-content.ts';

export interface BackupOffer extends BackedUpDraft {
  readonly state:
    | 'new'
    /** Not in the list; it rests in 最近删除. */
    | 'deleted'
    /** The same work is here already. */
    | 'same'
    /** Here is another state of it, or another report of this unit and year. */
    | 'different';
}

export async function offersOf(
  drafts: readonly BackedUpDraft[],
  store: Pick<DraftStore, 'list' | 'listDeleted' | 'open'>,
): Promise<BackupOffer[]> {
  const [list, deleted] = await Promise.all([store.list(), store.listDeleted()]);
  const deletedIds = deleted.map(({ summary }) => summary.id);
  return Promise.all(
    drafts.map(async (backedUp) => {
      const { id, report } = backedUp.draft;
      const kin = list.filter(
        (here) =>
          here.id === id || (isSameUnit(here.unit, report.unit) && here.year === report.year),
      );
      const opened = await Promise.all(kin.map((here) => store.open(here.id)));
      const { draft } = backedUp;
      // A backup mostly leaves out what reviewers said: that is no other state.
      const isSame = (here: Draft) =>
        hasSameContent(here, isReviewed(draft.review) ? draft : { ...draft, review: here.review });
      if (opened.some((here) => here.ok && isSame(here.draft)))
        return { ...backedUp, state: 'same' };
      if (kin.length > 0) return { ...backedUp, state: 'different' };
      return { ...backedUp, state: deletedIds.includes(id) ? 'deleted' : 'new' };
    }),
  );
}
