/**
 * 审核: what a reviewer does with a report that somebody hands in. It is no draft: the report in it is never changed. What
 * goes back is a file of its own.
 */
import { z } from 'zod/mini';
import { reportSchema } from '../report/report.ts';
import { opinionSchema } from './opinion.ts';

const fingerprintSchema = z.object({ figures: z.string(), text: z.string(), title: z.string() });
/** 16 hexadecimal digits each (report-fingerprint.ts). */
export type Fingerprint = z.infer<typeof fingerprintSchema>;

const returnedSchema = z.object({
  is: z.literal('returned'),
  by: z.string(),
  /** ISO time. */
  at: z.string(),
  /** The last day for handing it in again, "2026-01-20"; empty where none is set. */
  deadline: z.string(),
  /** A word to all of it. */
  remark: z.string(),
});
/** 退回 */
export type Returned = z.infer<typeof returnedSchema>;

const approvedSchema = z.object({
  is: z.literal('approved'),
  by: z.string(),
  /** ISO time. */
  at: z.string(),
  remark: z.string(),
  fingerprint: fingerprintSchema,
});
/** 同意. The name is what somebody typed: no signature and no seal. */
export type Approved = z.infer<typeof approvedSchema>;

export const decisionSchema = z.discriminatedUnion('is', [returnedSchema, approvedSchema]);
export type Decision = z.infer<typeof decisionSchema>;

/** An approval with the report that it is of, so that what was changed since can be shown. */
export const approvalSchema = z.extend(approvedSchema, { report: reportSchema });
export type Approval = z.infer<typeof approvalSchema>;

export const returnSchema = z.extend(returnedSchema, {
  /** Of the review that it came from; one is joined once. */
  review: z.string(),
  /** How many opinions that nobody had answered went back with it. */
  count: z.number(),
});
export type Return = z.infer<typeof returnSchema>;

/** What a draft holds of its reviews. */
export const draftReviewSchema = z.object({
  opinions: z.array(opinionSchema),
  /** In the order in which they came. */
  returns: z.array(returnSchema),
  approval: z.nullable(approvalSchema),
});
export type DraftReview = z.infer<typeof draftReviewSchema>;

export const noReview: DraftReview = { opinions: [], returns: [], approval: null };

export const isReviewed = ({ opinions, returns, approval }: DraftReview): boolean =>
  opinions.length > 0 || returns.length > 0 || approval !== null;
