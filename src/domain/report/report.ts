/**
 * One year's report as it is being written: the single schema of the form, of drafts in the browser and
 * of everything read from outside (docs/decisions/003).
 *
 * Texts are kept as typed. Prose is text whose lines are paragraphs; figures are the typed characters by
 * cell key, an absent key is a blank cell.
 */
import { z } from 'zod/mini';
import type { CellKey } from '../edition/cell-address.ts';

// No page of ours may make code of text: zod would try, and the browser would report it.
z.config({ jitless: true });

export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;
export const sectionNumbers = [1, 2, 3, 4, 5, 6] as const;
export type SectionKey = `s${SectionNumber}`;
export const sectionKey = (section: SectionNumber): SectionKey => `s${section}`;

/** A sub-heading with the text under it, or (mark and name empty) text without a heading. */
const proseBlockSchema = z.object({
  /** Stable while the block is moved and renamed. */
  id: z.string(),
  /** The numbering as printed: 「（一）」; empty for text without a heading. */
  mark: z.string(),
  /** The heading without its numbering: 「主动公开」. */
  name: z.string(),
  /** One paragraph per line. */
  text: z.string(),
});
export type ProseBlock = z.infer<typeof proseBlockSchema>;

const sectionSchema = z.object({
  blocks: z.array(proseBlockSchema),
  /** Text behind the section's table (二、三、四); one paragraph per line. */
  after: z.string(),
});
export type Section = z.infer<typeof sectionSchema>;

const localRowSchema = z.object({ id: z.string(), label: z.string() });

const extraRowSchema = z.extend(localRowSchema, {
  /** In an item of 第二十条, below one of its rows; without it at the foot of the table. */
  at: z.optional(z.object({ item: z.string(), below: z.string() })),
});

const optionsSchema = z.object({
  /** Amount heads in the local wording (保留4位小数). */
  localAmountHeads: z.boolean(),
  /** 自动合计: totals are kept equal to their parts. */
  autoTotals: z.boolean(),
  /** Fonts that every Windows has (仿宋、楷体、宋体) instead of 方正小标宋／仿宋_GB2312／楷体_GB2312. */
  plainFonts: z.boolean(),
  /** 表三不跨页: the table of section 三 stands on one page wherever it fits one, in Word and in the preview. */
  wholeTable3: z.boolean(),
});

const yearReportSchema = z.object({
  /** The full name of the office (机关全称). */
  unit: z.string(),
  year: z.int().check(z.gte(2000), z.lte(2099)),
  /** Which edition's tables the report uses; normally that of its year. */
  edition: z.string(),
  /** The title as typed or found; null = the standard title. */
  title: z.nullable(z.string()),
  /** The last day for publishing, "2026-01-31"; usually 31 January of the next year. */
  deadline: z.string(),
  /** 前言; one paragraph per line. */
  preamble: z.string(),
  /** 联系方式, printed behind the preamble; one line each. */
  contacts: z.string(),
  sections: z.object({
    s1: sectionSchema,
    s2: sectionSchema,
    s3: sectionSchema,
    s4: sectionSchema,
    s5: sectionSchema,
    s6: sectionSchema,
  }),
  /** What was typed, by cell key. */
  cells: z.record(z.string(), z.string()),
  /** Split rows of the table of section 二, by row id. */
  splits: z.record(z.string(), z.array(localRowSchema)),
  /** Rows of the table of section 二 that the form has not, in printed order. */
  extraRows: z.array(extraRowSchema),
  /** Labels and headings that a file printed otherwise than the form, by public address. */
  asPrinted: z.record(z.string(), z.string()),
  /** 落款 */
  closing: z.object({ signature: z.string(), date: z.string() }),
  options: optionsSchema,
});

/** One year's report for itself: what is printed, and what last year's report is to this year's. */
export type YearReport = z.infer<typeof yearReportSchema>;

const lastYearSchema = z.object({
  /** Where it was taken from: a file, another draft, or figures typed in; with the name to show. */
  source: z.object({ is: z.enum(['file', 'draft', 'typed']), name: z.string() }),
  report: yearReportSchema,
});
export type LastYear = z.infer<typeof lastYearSchema>;

const silencedRuleSchema = z.object({
  /** The id of the rule: "W-PUNCT". */
  rule: z.string(),
  /** Why it is not to be said of this report. */
  reason: z.string(),
});
/** A rule that is not to be said of one report (本报告不再提示). */
export type SilencedRule = z.infer<typeof silencedRuleSchema>;
/**
 * The name of a text: a field; the text of a block ("text/2-1") or the name of its sub-heading ("heading/2-1"), by
 * the block's id, which is its own in the whole report; the text behind a section's table ("after/3").
 */
export type TextId =
  | 'unit'
  | 'title'
  | 'preamble'
  | 'contacts'
  | 'signature'
  | 'date'
  | `text/${string}`
  | `heading/${string}`
  | `after/${SectionNumber}`;

/** A number in a text that follows cells of the tables; the text itself stays plain characters. */
const liveFigureSchema = z.object({
  /** The text that it stands in. */
  id: z.string() as unknown as z.ZodMiniType<TextId>,
  /** UTF-16 offsets in the text as stored. */
  from: z.int().check(z.gte(0)),
  to: z.int().check(z.gte(0)),
  /** The cell that it follows, or several whose sum it is. */
  cells: z.array(z.string() as unknown as z.ZodMiniType<CellKey>).check(z.minLength(1)),
  /** As it was written when it began to follow: later figures are spelled like it. */
  spelling: z.string(),
});
export type LiveFigure = z.infer<typeof liveFigureSchema>;

export const reportSchema = z.extend(yearReportSchema, {
  /** Last year's report, to compare with; part of the report so that it is undone and saved with it. Never printed. */
  lastYear: z.nullable(lastYearSchema),
  /** Absent where no rule is. */
  silenced: z.optional(z.array(silencedRuleSchema)),
  /** Numbers of the texts that follow the tables, in no order. */
  live: z.array(liveFigureSchema),
});

/** The report being written: a year's report with, as far as it is known, the one of the year before. */
export type Report = z.infer<typeof reportSchema>;
