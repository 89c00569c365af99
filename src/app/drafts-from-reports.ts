/** What is done with a report that was read: a draft of it, in place of a draft, or the next year's begun. */

import type { Reasons } from '../domain/checks/reasons.ts';
import { blankReport, type NewReport } from '../domain/report/blank-report.ts';
import { nextYearReport } from '../domain/report/carry-over.ts';
import type { LastYear, Report } from '../domain/report/report.ts';
import { settledReview } from '../domain/review/carried-review.ts';
import type { Draft, DraftSummary } from '../drafts/draft.ts';
import type { DraftStore, NewDraftOptions } from '../drafts/draft-store.ts';
import { bringBack, type OfferedEdits } from '../drafts/offered-edits.ts';
import { openToWrite } from '../drafts/open-to-write.ts';
import { changedBy } from '../drafts/revision.ts';
import { noteBegun } from './session/begun-drafts.ts';
import { countFindings } from './session/count-findings.ts';

export function createDraft(
  store: DraftStore,
  report: Report,
  {
    isExample = false,
    origin = 'written',
    reasons = {},
    carried,
  }: Omit<NewDraftOptions, 'counts'> = {},
): Promise<Draft> {
  const counts = countFindings(report);
  return store.create(report, { isExample, origin, reasons, carried, counts });
}

/** 新建年报 */
export const createBlank = (store: DraftStore, entry: NewReport): Promise<Draft> =>
  createDraft(store, blankReport(entry));

/**
 * The report takes the place of a draft's; the draft as it was stays in the list as a copy of its own, made
 * first. Last year's report stays attached.
 */
export async function replaceDraft(
  store: DraftStore,
  id: string,
  report: Report,
  reasons: Reasons = {},
): Promise<void> {
  // A window that crashed may still be named as its writer; one that lives keeps it.
  const isFree = await store.claims.claim(id);
  try {
    if (!isFree) throw new Error('没有替换：这份草稿正在另一个窗口里写');
    await replaceClaimed(store, id, report, reasons);
  } finally {
    await store.claims.release(id);
  }
}

async function replaceClaimed(
  store: DraftStore,
  id: string,
  report: Report,
  reasons: Reasons,
): Promise<void> {
  // With what was typed in the last second before a page went: the copy has it, too.
  const { opened: before } = await openToWrite(store, id);
  if (!before.ok) throw new Error(`没有替换：${before.reason}`);
  const kept = await store.duplicate(id, '替换前的原稿');
  if (!kept.ok) throw new Error(`没有替换：${kept.reason}`);
  const next = { ...report, lastYear: report.lastYear ?? before.draft.report.lastYear };
  const draft: Draft = {
    ...before.draft,
    ...{ report: next, origin: 'file', reasons, carried: {}, finalisedAt: null },
    review: settledReview(before.draft.review, next),
  };
  await store.save(changedBy(store.claims.window, draft), countFindings(next));
}

/** 找回: edits that are in no record become a draft of the list. */
export const bringBackEdits = (store: DraftStore, offer: OfferedEdits): Promise<Draft> =>
  bringBack(store, offer, countFindings(offer.draft.report));

/** 由上年年报开始: a draft on the year after, with what can be taken over, to be looked at. */
export async function createNextYear(
  store: DraftStore,
  last: Report,
  source: LastYear['source'],
): Promise<Draft> {
  const report = nextYearReport(last, source);
  const draft = await createDraft(store, report, { carried: report.cells });
  noteBegun(draft.id);
  return draft;
}

/**
 * With the counts of drafts that an older version has saved: it counted otherwise. For the list as it is shown; what is
 * stored follows when the draft is written in again.
 */
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
