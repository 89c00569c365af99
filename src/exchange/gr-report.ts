/**
 * The exchange form "gr-report/1": a report as JSON, for 导出数据/打开, for the command line, and for other
 * programs. All figures are texts as printed, "" is a blank cell, null is lost in the source.
 *
 * Reading is tolerant: at least schema, unit, year and edition are needed, what is absent is blank, and
 * unknown fields become notes. Writing gives every field below.
 */
import { z } from 'zod';
import type { PlacedReason } from '../domain/checks/reasons.ts';
import type { LastYear, SilencedRule } from '../domain/report/report.ts';
import type { GrLive } from './gr-live.ts';

export const grSchemaName = 'gr-report/1';

/** A text; a bare number is taken as its digits, null as lost. */
const text = z.union([z.string(), z.number().transform(String)]).nullable();
const labels = z.record(z.string(), text);
export const grValuesSchema = z.array(text);
const namedValues = z.record(z.string(), text).nullable();

const paragraph = z.union([text, z.looseObject({ text, after: z.boolean().optional() })]);
/** A list of paragraphs, or one text whose lines they are. */
const paragraphs = z.union([z.array(paragraph), z.string()]).nullable();

const sectionSchema = z.looseObject({
  no: z.number().int(),
  heading: text.optional(),
  /** 「六、」 where Word's automatic numbering shows it and the text has not. */
  autoNumber: text.optional(),
  paragraphs: paragraphs.optional(),
});

const table2RowSchema = z.looseObject({
  id: z.string(),
  label: text.optional(),
  values: namedValues.optional(),
  subrows: z
    .array(z.looseObject({ label: text.optional(), values: namedValues.optional() }))
    .nullish(),
});

const extraRowSchema = z.looseObject({
  text: text.optional(),
  label: text.optional(),
  value: text.optional(),
  /** Of a row in an item: with figures in its columns, below one of its rows, else below the last. */
  item: text.optional(),
  below: text.optional(),
  values: namedValues.optional(),
});

const table2Schema = z.looseObject({
  edition: text.optional(),
  labels: labels.nullish(),
  rows: z.array(table2RowSchema).nullish(),
  extraRows: z.array(extraRowSchema).nullish(),
});

const table3Schema = z.looseObject({
  edition: text.optional(),
  labels: labels.nullish(),
  rows: z
    .array(
      z.looseObject({
        id: z.string(),
        label: text.optional(),
        values: grValuesSchema.nullish(),
      }),
    )
    .nullish(),
});

/** Beside its labels a table 4 has one list of values (`grValuesSchema`) for each group of its edition. */
const table4Schema = z.looseObject({ labels: labels.nullish() });

export const optionsSchema = z.looseObject({
  localAmountHeads: z.boolean().optional(),
  autoTotals: z.boolean().optional(),
  plainFonts: z.boolean().optional(),
  wholeTable3: z.boolean().optional(),
});

/**
 * What of a report has no place in the tables of its edition: cells and split rows carried over from
 * another edition, and labels that were printed where this one has none. Kept, so that nothing is lost.
 */
const keptSchema = z.looseObject({
  cells: z.record(z.string(), z.string()).optional(),
  splits: z.record(z.string(), z.array(z.object({ id: z.string(), label: z.string() }))).optional(),
  asPrinted: z.record(z.string(), z.string()).optional(),
});

/** Last year's report, whole, to compare with; `report` is read as a file of its own. */
const lastYearSchema = z.looseObject({
  source: z.looseObject({ is: text.optional(), name: text.optional() }).nullish(),
  report: z.unknown(),
});

/** What the writer has said of one finding that stays. */
export const reasonSchema = z.object({
  rule: z.string(),
  where: z.string(),
  text: z.string(),
  fingerprint: z.string(),
  at: z.string().default(''),
});

/** A rule that is not to be said of this report. */
export const silencedSchema = z.object({ rule: z.string(), reason: z.string().default('') });

export const grReportSchema = z.looseObject({
  schema: z.literal(grSchemaName),
  unit: text,
  year: z.number().int(),
  edition: z.string(),
  title: z
    .union([
      z.looseObject({ lines: z.array(text).nullish(), text: text.optional() }),
      z.string().transform((title) => ({ lines: undefined, text: title })),
    ])
    .nullish(),
  deadline: text.optional(),
  preamble: paragraphs.optional(),
  contacts: paragraphs.optional(),
  sections: z.array(sectionSchema).nullish(),
  table2: table2Schema.nullish(),
  table3: table3Schema.nullish(),
  table4: table4Schema.nullish(),
  /** Signature and date. */
  closing: z.array(text).nullish(),
  options: optionsSchema.nullish(),
  kept: keptSchema.nullish(),
  lastYear: lastYearSchema.nullish(),
  reasons: z.unknown().optional(),
  silenced: z.unknown().optional(),
  /** Numbers of the texts that follow the tables; gr-live.ts reads them. */
  live: z.unknown().optional(),
});

/** A report file as it is read: much is optional. */
export type GrReportInput = z.infer<typeof grReportSchema>;
export type GrParagraphs = z.infer<typeof paragraphs>;
export type GrValues = z.infer<typeof grValuesSchema>;
export type GrNamedValues = z.infer<typeof namedValues>;
export type GrTable2Row = z.infer<typeof table2RowSchema>;
export type GrExtraRow = z.infer<typeof extraRowSchema>;
export type GrLabels = z.infer<typeof labels>;
export type GrKept = z.infer<typeof keptSchema>;
export type GrLastYear = z.infer<typeof lastYearSchema>;

/** A report file as we write it. */
export interface GrReport extends GrYearReport {
  readonly lastYear?: { readonly source: LastYear['source']; readonly report: GrYearReport };
  readonly reasons?: readonly PlacedReason[];
  readonly silenced?: readonly SilencedRule[];
  readonly live?: readonly GrLive[];
}

/** One year's report in it. */
export interface GrYearReport {
  readonly schema: typeof grSchemaName;
  readonly unit: string;
  readonly year: number;
  readonly edition: string;
  readonly title: { readonly lines: readonly string[]; readonly text: string };
  readonly deadline: string;
  readonly preamble: readonly string[];
  readonly contacts: readonly string[];
  readonly sections: readonly {
    readonly no: number;
    readonly heading: string;
    readonly paragraphs: readonly GrWrittenParagraph[];
  }[];
  readonly table2: {
    readonly edition: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly rows: readonly GrWrittenRow[];
    readonly extraRows: readonly GrWrittenExtraRow[];
  };
  readonly table3: {
    readonly edition: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly values: readonly string[];
    }[];
  };
  /** One list of values for each group (review, direct, after), and the labels. */
  readonly table4: Readonly<Record<string, readonly string[] | Readonly<Record<string, string>>>>;
  readonly closing: readonly string[];
  readonly options: {
    readonly localAmountHeads: boolean;
    readonly autoTotals: boolean;
    readonly plainFonts: boolean;
    /** Only where it is not so: programs that do not know it would quote it in a note. */
    readonly wholeTable3?: false;
  };
  readonly kept?: GrKept;
}

export type GrWrittenParagraph = string | { readonly text: string; readonly after: true };

/** At the foot of the table, or in an item. */
export type GrWrittenExtraRow =
  | { readonly text: string; readonly label: string; readonly value: string }
  | {
      readonly item: string;
      readonly below?: string;
      readonly label: string;
      readonly values: Readonly<Record<string, string>>;
    };

export interface GrWrittenRow {
  readonly id: string;
  readonly item: string;
  readonly label: string;
  /** null for a split row. */
  readonly values: Readonly<Record<string, string>> | null;
  readonly subrows?: readonly {
    readonly label: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
}
