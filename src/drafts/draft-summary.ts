/** What a card of the list shows, kept beside each draft so that the list need not load them all. */
import { z } from 'zod/mini';
import { findEdition } from '../domain/edition/editions.ts';
import { type Draft, type DraftSummary, draftSchema } from './draft.ts';
import { draftFormat } from './draft-format.ts';
import { namePartsOf } from './draft-name.ts';
import { readableReport } from './readable-report.ts';
import { reviewState } from './review-state.ts';
import { isKnownFormat, readDraft } from './upgrade-draft.ts';

export type DraftCounts = DraftSummary['counts'];
export const noCounts: DraftCounts = null;

const count = z.number();
/** Older versions counted what is missing among the errors, and only where they held it against the writer. */
const notCountedSo = -1;

/** They need these three of each summary. */
const notCounted = { error: 0, warning: 0, note: 0 };

const shownSchema = z.object({
  id: z.string(),
  unit: z.string(),
  year: z.number(),
  deadline: z.string(),
  /** Absent from summaries of the first two formats. */
  createdAt: z._default(z.string(), ''),
  savedAt: z.string(),
  /** Absent from summaries of the first four. */
  saveNumber: z._default(z.number(), 0),
  isExample: z.boolean(),
  /** Absent from summaries of the first format. */
  remark: z._default(z.string(), ''),
  finalisedAt: z.nullable(z.string()),
  /** Absent from summaries of the first seven. */
  review: z._default(
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('none') }),
      z.object({ is: z.literal('returned'), open: z.number() }),
      z.object({ is: z.literal('approved'), isAsApproved: z.boolean() }),
    ]),
    { is: 'none' },
  ),
  /** These two are absent from summaries of the first two. */
  lastCopy: z._default(draftSchema.shape.lastCopy, null),
  changesSinceCopy: z._default(z.number(), 0),
  counts: z.object({
    ...{ error: count, warning: count, note: count },
    ...{
      blanks: z._default(count, notCountedSo),
      begun: z._default(count, 0),
      written: z._default(count, 0),
    },
  }),
});

/** What a version of the program needs in order to open the draft; absent from the first summaries. */
const needsSchema = z.object({
  format: z._default(z.string(), draftFormat),
  edition: z.optional(z.string()),
});

function summaryOf(draft: Draft, counts: DraftCounts): Omit<DraftSummary, 'saveNumber'> {
  const { id, createdAt, savedAt, isExample, remark, finalisedAt, report } = draft;
  const { lastCopy, changesSinceCopy } = draft;
  const { unit, year, deadline } = report;
  const envelope = { id, createdAt, savedAt, isExample, remark, finalisedAt };
  const review = reviewState(draft);
  return { ...envelope, review, lastCopy, changesSinceCopy, unit, year, deadline, counts };
}

/** As it is stored, but for the number of the save. */
export const summaryRecord = (draft: Draft, counts: DraftCounts) => ({
  ...summaryOf(draft, counts),
  counts: counts ?? notCounted,
  format: draft.format,
  edition: draft.report.edition,
});

/**
 * The stored summary; where it is missing, not ours or of a newer draft, one made from the record; and where
 * that cannot be read either, one that says so. Without a record: undefined instead of the last two.
 */
export function readSummary(id: string, summary: unknown): DraftSummary | undefined;
export function readSummary(id: string, summary: unknown, record: unknown): DraftSummary;
export function readSummary(id: string, summary: unknown, ...rest: unknown[]) {
  const parsed = shownSchema.safeParse(summary);
  if (parsed.success && canOpen(summary)) {
    const { counts } = parsed.data;
    return { ...parsed.data, counts: counts.blanks === notCountedSo ? null : counts };
  }
  if (rest.length === 0) return undefined;
  const [record] = rest;
  const read = readDraft(record);
  if (read.ok) return { ...summaryOf(read.draft, noCounts), saveNumber: 0 };
  return {
    ...{ id, ...namePartsOf(record), deadline: '', createdAt: '', savedAt: savedAtOf(record) },
    saveNumber: 0,
    ...{ isExample: false, remark: '', finalisedAt: null, lastCopy: null, changesSinceCopy: 0 },
    ...{ review: { is: 'none' }, counts: noCounts, unreadable: read.reason },
    canBeViewed: readableReport(record) !== undefined,
  };
}

function canOpen(summary: unknown): boolean {
  const needs = needsSchema.safeParse(summary);
  if (!needs.success || !isKnownFormat(needs.data)) return false;
  return needs.data.edition === undefined || findEdition(needs.data.edition) !== undefined;
}

function savedAtOf(record: unknown): string {
  const savedAt = (record as { savedAt?: unknown } | null | undefined)?.savedAt;
  return typeof savedAt === 'string' ? savedAt : '';
}
