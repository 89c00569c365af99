/**
 * A draft: a report with what the browser keeps beside it. Nothing of the envelope ever enters the Word
 * file.
 */
import { z } from 'zod/mini';
import type { Tally } from '../domain/checks/core/tally.ts';
import { reportSchema } from '../domain/report/report.ts';
import { draftReviewSchema } from '../domain/review/review.ts';
import { draftFormat } from './draft-format.ts';

/** The reason given for leaving a finding as it is; it lapses when the finding's figures change. */
export const reasonSchema = z.object({
  text: z.string(),
  /** `Finding.fingerprint` at the time. */
  fingerprint: z.string(),
  /** ISO time. */
  at: z.string(),
});

/** One state of a draft: how many changes led to it, and the window that made the last of them. */
export const stateSchema = z.object({
  /** 0: written by a version that did not count. */
  revision: z.int().check(z.gte(0)),
  /** Empty where it is not known. */
  savedBy: z.string(),
});
export type DraftState = z.infer<typeof stateSchema>;

export const draftSchema = z.object({
  ...stateSchema.shape,
  /** What that window began with: the last state that another one had left. */
  builtOn: stateSchema,
  format: z.literal(draftFormat),
  id: z.string(),
  createdAt: z.string(),
  /** ISO time of the last confirmed write. */
  savedAt: z.string(),
  /** A copy of one of our examples (示例). */
  isExample: z.boolean(),
  /** Whether its report was written here or came from a file: then what is missing in it counts at once. */
  origin: z.enum(['written', 'file']),
  /** What sets it apart in the list, in Chinese: 「替换前的原稿」; mostly empty. */
  remark: z.string(),
  /** 已定稿: when; null again as soon as the report changes. */
  finalisedAt: z.nullable(z.string()),
  /** Reasons by finding id. */
  reasons: z.record(z.string(), reasonSchema),
  /**
   * Cells with a figure of last year's report that nobody has looked at since, with that figure. One lapses when its
   * cell is visited or holds another.
   */
  carried: z.record(z.string(), z.string()),
  /** The name and time of the last exported Word file. */
  lastExport: z.nullable(z.object({ fileName: z.string(), at: z.string() })),
  /**
   * The last copy of it outside the browser: a backup or data file, or a Word file, which holds text and
   * figures only.
   */
  lastCopy: z.nullable(z.object({ is: z.enum(['backup', 'data', 'word']), at: z.string() })),
  /** Changes since then, as the history counts them. */
  changesSinceCopy: z.int().check(z.gte(0)),
  /** What reviewers have said of it and decided. Nothing of it is ever printed in the report. */
  review: draftReviewSchema,
  report: reportSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** Whether it is taken as a whole report: it came from a file, or was given out as one. */
export const isWhole = ({
  origin,
  lastExport,
  finalisedAt,
}: Pick<Draft, 'origin' | 'lastExport' | 'finalisedAt'>): boolean =>
  origin === 'file' || lastExport !== null || finalisedAt !== null;

/** What reviews have come to, for a card. */
export type ReviewState =
  | { readonly is: 'none' }
  /** 已退回: how many opinions nobody has answered yet. */
  | { readonly is: 'returned'; readonly open: number }
  /** 已同意; false: 审核后有改动. */
  | { readonly is: 'approved'; readonly isAsApproved: boolean };

/** What a card of the list shows. */
export interface DraftSummary {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly deadline: string;
  readonly createdAt: string;
  readonly savedAt: string;
  /** Goes up with each save in this browser, whichever draft it is of; 0 for those saved by older versions. */
  readonly saveNumber: number;
  readonly isExample: boolean;
  readonly remark: string;
  readonly finalisedAt: string | null;
  readonly review: ReviewState;
  readonly lastCopy: Draft['lastCopy'];
  readonly changesSinceCopy: number;
  /** null where no version of the program has counted as this one does. */
  readonly counts: Tally | null;
  /** Why this version cannot open it, in Chinese; absent for a draft that can be opened. */
  readonly unreadable?: string;
  /** It cannot be opened, but its report can be looked at. */
  readonly canBeViewed?: boolean;
}
