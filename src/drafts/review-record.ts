/** 审核 as it is kept: a record of its own beside the drafts, saved like one. */
import { z } from 'zod/mini';
import { reportSchema } from '../domain/report/report.ts';
import { opinionSchema } from '../domain/review/opinion.ts';
import { decisionSchema } from '../domain/review/review.ts';
import { reasonSchema } from './draft.ts';
import { isFields } from './upgrade-fields.ts';

export const reviewFormat = 'nianbao-review/1';

const sourceSchema = z.object({
  /** The name of the file, or what else it came from, as shown. */
  name: z.string(),
  /** The id of the draft, where the file is one of ours that says so. */
  draftId: z.nullable(z.string()),
  /** 已定稿: when; null where it was not, or nobody knows. */
  finalisedAt: z.nullable(z.string()),
});
export type ReviewSource = z.infer<typeof sourceSchema>;

export const reviewSchema = z.object({
  format: z.literal(reviewFormat),
  id: z.string(),
  /** ISO times. */
  openedAt: z.string(),
  savedAt: z.string(),
  source: sourceSchema,
  /** As it was handed in; nothing changes it. */
  report: reportSchema,
  /** What the clerk has said of findings, by finding id. */
  reasons: z.record(z.string(), reasonSchema),
  opinions: z.array(opinionSchema),
  /** 列入退回: findings by `returnedId`. */
  ticked: z.array(z.string()),
  /** Opinions that do not go along. */
  left: z.array(z.string()),
  /** 退回 as it is being written: the last day, and a word to all of it. */
  deadline: z.string(),
  remark: z.string(),
  decision: z.nullable(decisionSchema),
  /** The round before: what was looked at then. */
  before: z.nullable(z.object({ report: reportSchema, at: z.string() })),
});
export type Review = z.infer<typeof reviewSchema>;

/** What a card of 审核中 shows. */
export interface ReviewSummary {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly source: ReviewSource;
  readonly savedAt: string;
  /** Opinions that are not settled. */
  readonly openOpinions: number;
  readonly decision: Review['decision'];
  /** Why this version cannot open it, in Chinese; absent for one that can be opened. */
  readonly unreadable?: string;
}

export type OpenedReview =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly reason: string };

export function readReview(raw: unknown): OpenedReview {
  if (raw === undefined) return { ok: false, reason: '这次审核的记录已不在这台电脑上' };
  const parsed = reviewSchema.safeParse(raw);
  if (parsed.success) return { ok: true, review: parsed.data };
  const format = isFields(raw) ? String(raw.format) : '';
  const isNewer = /^nianbao-review\/\d+$/.test(format) && format !== reviewFormat;
  return {
    ok: false,
    reason: isNewer
      ? '这次审核的记录由更新的版本写成，本版本不能打开；原样保留着'
      : '这次审核的记录读不出来；原样保留着',
  };
}
