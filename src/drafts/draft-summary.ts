/** What a card of the list shows, kept beside each draft so that the list need not load them all. */
import { z } from 'zod';
import type { Draft, DraftSummary } from './draft.ts';
import { readDraft } from './upgrade-draft.ts';

export type DraftCounts = DraftSummary['counts'];
export const noCounts: DraftCounts = { error: 0, warning: 0, note: 0 };

const summarySchema = z.object({
  id: z.string(),
  unit: z.string(),
  year: z.number(),
  deadline: z.string(),
  savedAt: z.string(),
  isExample: z.boolean(),
  /** Absent from summaries of the first format. */
  remark: z.string().default(''),
  finalisedAt: z.string().nullable(),
  /** Absent from summaries of the first two. */
  changesSinceCopy: z.number().default(0),
  counts: z.object({ error: z.number(), warning: z.number(), note: z.number() }),
});

export function summaryOf(draft: Draft, counts: DraftCounts): DraftSummary {
  const { id, savedAt, isExample, remark, finalisedAt, changesSinceCopy, report } = draft;
  const { unit, year, deadline } = report;
  const envelope = { id, savedAt, isExample, remark, finalisedAt, changesSinceCopy };
  return { ...envelope, unit, year, deadline, counts };
}

/**
 * The stored summary; where it is missing or not ours, one made from the record; and where that cannot be
 * read either, one that says so. Without a record: undefined instead of the last two.
 */
export function readSummary(id: string, summary: unknown): DraftSummary | undefined;
export function readSummary(id: string, summary: unknown, record: unknown): DraftSummary;
export function readSummary(id: string, summary: unknown, ...rest: unknown[]) {
  const parsed = summarySchema.safeParse(summary);
  if (parsed.success) return parsed.data;
  if (rest.length === 0) return undefined;
  const read = readDraft(rest[0]);
  if (read.ok) return summaryOf(read.draft, noCounts);
  return {
    ...{ id, unit: '', year: 0, deadline: '', savedAt: '', isExample: false, remark: '' },
    ...{ finalisedAt: null, counts: noCounts, unreadable: read.reason },
  };
}
