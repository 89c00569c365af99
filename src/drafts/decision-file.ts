/**
 * What goes back from a reviewer: the file `nianbao-decision/1`. 退回 has the opinions and the last day, 同意 the name, the
 * date and the report that it is of. Private words are masked in it.
 */
import { z } from 'zod/mini';
import { maskPrivate } from '../domain/prose/privacy/mask-private.ts';
import { privateIn } from '../domain/prose/privacy/private-in-report.ts';
import { fileNameText } from '../domain/report/file-name-text.ts';
import { reportSchema, type YearReport } from '../domain/report/report.ts';
import { type Opinion, opinionSchema } from '../domain/review/opinion.ts';
import { decisionSchema } from '../domain/review/review.ts';
import { jsonErrorPlace } from '../exchange/json-error-place.ts';
import { draftName } from './draft-name.ts';

const format = 'nianbao-decision/1';

const decisionFileSchema = z.object({
  format: z.literal(format),
  /** Of the review that it comes from. */
  review: z.string(),
  /** Whose report; the id of its draft where the reviewer's file said so. */
  of: z.object({ draftId: z.nullable(z.string()), unit: z.string(), year: z.number() }),
  decision: decisionSchema,
  opinions: z.array(opinionSchema),
  /** Of 同意: what was agreed to. */
  report: z.optional(reportSchema),
});
export type DecisionFile = Omit<z.infer<typeof decisionFileSchema>, 'format'>;

export const writeDecision = (file: DecisionFile): string =>
  `${JSON.stringify({ format, ...file }, null, 1)}\n`;

/** Private words of the report are masked wherever an opinion has them. */
export function maskedOpinions(
  opinions: readonly Opinion[],
  report: YearReport,
): readonly Opinion[] {
  const known = privateIn(report);
  const mask = (text: string) => maskPrivate(text, known);
  return opinions.map((opinion) => ({
    ...opinion,
    text: mask(opinion.text),
    events: opinion.events.map((event) => ({
      ...event,
      text: mask(event.text),
      ...(event.was !== undefined && { was: mask(event.was) }),
      ...(event.now !== undefined && { now: mask(event.now) }),
    })),
  }));
}

/** By its content, before anything is read. */
export const isDecisionText = (text: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"nianbao-decision\/\d/.test(text);

export type ReadDecision =
  | { readonly ok: true; readonly file: DecisionFile }
  /** In Chinese. */
  | { readonly ok: false; readonly reason: string };

export function readDecision(text: string): ReadDecision {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, reason: `审核文件不完整或有错${jsonErrorPlace(error, text)}` };
  }
  const parsed = decisionFileSchema.safeParse(json);
  if (parsed.success) {
    const { format: _, ...file } = parsed.data;
    return { ok: true, file };
  }
  const found = (json as { format?: unknown } | null)?.format;
  const isNewer = /^nianbao-decision\/\d+$/.test(String(found)) && found !== format;
  return {
    ok: false,
    reason: isNewer
      ? '这个审核文件由更新的版本写成，请用新版本的程序打开'
      : `审核文件有错（${parsed.error.issues[0]?.path.join('.') ?? ''}）`,
  };
}

/** 「青禾镇人民政府 2025 年 退回.json」 */
export function decisionFileName({ of, decision }: Pick<DecisionFile, 'of' | 'decision'>): string {
  const short = Array.from(fileNameText(of.unit)).slice(0, 60).join('');
  const words = decision.is === 'returned' ? '退回' : '审核同意';
  return `${draftName({ unit: short, year: of.year })} ${words}.json`;
}
