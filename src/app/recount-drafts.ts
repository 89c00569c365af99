/** The counts of drafts that an older version has saved: it counted otherwise. Loaded where there are such drafts. */
import type { DraftSummary } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { countFindings } from './session/count-findings.ts';

/** For the list as it is shown; what is stored follows when the draft is written in again. */
export async function recounted(
  store: Pick<DraftStore, 'open'>,
  drafts: readonly DraftSummary[],
): Promise<DraftSummary[]> {
  return Promise.all(
    drafts.map(async (summary) => {
      if (!needsCount(summary)) return summary;
      const opened = await store.open(summary.id);
      return opened.ok ? { ...summary, counts: countFindings(opened.draft.report) } : summary;
    }),
  );
}

const needsCount = ({ counts, unreadable }: DraftSummary) => !counts && unreadable === undefined;
