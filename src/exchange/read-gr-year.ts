/** One year's report in the exchange form "gr-report/1": a value of unknown shape → report and notes. */
import { editions, findEdition } from '../domain/edition/editions.ts';
import { fieldPlace, wholeReport } from '../domain/place/place.ts';
import { usualDeadline } from '../domain/report/blank-report.ts';
import type { YearReport } from '../domain/report/report.ts';
import { standardTitle } from '../domain/report/title.ts';
import { type ImportNote, quote, unknownFields } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';
import { UnreadableInput } from '../intake/unreadable-input.ts';
import { type GrReportInput, grReportSchema, grSchemaName, optionsSchema } from './gr-report.ts';
import { readGrKept } from './read-gr-kept.ts';
import { readGrLines, readGrSections } from './read-gr-prose.ts';
import { readGrTables } from './read-gr-tables.ts';
import { schemaErrorText } from './schema-error-text.ts';

export interface ReadYear {
  readonly report: YearReport;
  /** The file's own fields, for what is no part of one year's report. */
  readonly file: GrReportInput;
}

/**
 * @param readElsewhere fields of the file that are not read here
 * @throws UnreadableInput with a Chinese message when it is no report file or a needed part is wrong
 */
export function readGrYear(json: unknown, readElsewhere: readonly string[] = []): Noted<ReadYear> {
  const head = readHead(json);
  const parsed = grReportSchema.safeParse({ ...(json as object), ...head });
  if (!parsed.success) throw new UnreadableInput(`数据文件有误：${schemaErrorText(parsed.error)}`);
  const file = parsed.data;
  const kept = readGrKept(file.kept);
  const tables = readGrTables(file, Object.keys(kept.value.cells));
  const sections = readGrSections(file);
  const preamble = readGrLines(file.preamble, 'preamble');
  const contacts = readGrLines(file.contacts, 'contacts');
  const { localAmountHeads, ...content } = tables.value;
  const [signature = '', date = ''] = closingOf(file);
  const report: YearReport = {
    unit: trimmed(file.unit),
    year: file.year,
    edition: file.edition,
    title: null,
    deadline: file.deadline === undefined ? usualDeadline(file.year) : trimmed(file.deadline),
    preamble: preamble.value.join('\n'),
    contacts: contacts.value.join('\n'),
    sections: sections.value.sections,
    cells: { ...kept.value.cells, ...content.cells },
    splits: { ...kept.value.splits, ...content.splits },
    extraRows: content.extraRows,
    asPrinted: {
      ...kept.value.asPrinted,
      ...sections.value.asPrinted,
      ...content.asPrinted,
    },
    closing: { signature, date },
    options: {
      localAmountHeads: localAmountHeads || file.options?.localAmountHeads === true,
      autoTotals: file.options?.autoTotals === true,
      plainFonts: file.options?.plainFonts === true,
      wholeTable3: file.options?.wholeTable3 !== false,
    },
  };
  return {
    value: { report: { ...report, title: titleOf(file, report) }, file },
    notes: [
      ...unknownInFile(file, readElsewhere),
      ...[kept, tables, sections, preamble, contacts].flatMap(({ notes }) => notes),
    ],
  };
}

function unknownInFile(file: GrReportInput, readElsewhere: readonly string[]): ImportNote[] {
  const { title, options } = file;
  return [
    ...unknownFields(wholeReport, file, [...knownFields, ...readElsewhere]),
    ...unknownFields(fieldPlace('title'), title ?? {}, ['lines', 'text']),
    ...unknownFields(wholeReport, options ?? {}, Object.keys(optionsSchema.shape)),
  ];
}

/** All that the form names, those for readers of the file (notes, dumpLoss …) included. */
const knownFields = [
  ...Object.keys(grReportSchema.shape).filter(
    (field) => !['lastYear', 'reasons', 'silenced', 'live'].includes(field),
  ),
  ...['slug', 'kind', 'notes', 'dumpLoss', 'selfChecks', 'completed', 'layout'],
];

/** The four fields that are needed, each with an error of its own. */
function readHead(json: unknown): Pick<GrReportInput, 'schema' | 'year' | 'edition'> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new UnreadableInput('不是年报数据文件：内容应为一个对象');
  }
  const file = json as Record<string, unknown>;
  if (file.schema === undefined) throw new UnreadableInput('不是年报数据文件：缺少 schema');
  if (file.schema !== grSchemaName) {
    throw new UnreadableInput(
      /^gr-report\/\d+$/.test(String(file.schema))
        ? `数据文件由更新的版本写成（${String(file.schema)}），请用新版本打开`
        : `不是年报数据文件：schema 应为 “${grSchemaName}”，现为 ${inQuotes(file.schema)}`,
    );
  }
  if (file.unit === undefined) throw new UnreadableInput('数据文件有误：缺少 unit（机关全称）');
  return { schema: grSchemaName, year: readYear(file.year), edition: readEdition(file.edition) };
}

function readYear(value: unknown): number {
  if (value === undefined) throw new UnreadableInput('数据文件有误：缺少 year（报告年度）');
  const year = typeof value === 'string' && /^\d{4}$/.test(value.trim()) ? Number(value) : value;
  if (typeof year !== 'number' || !Number.isInteger(year) || !/^\d{4}$/.test(String(year))) {
    throw new UnreadableInput(`数据文件有误：year 应为四位年份，现为 ${inQuotes(value)}`);
  }
  if (year < 2000 || year > 2099) {
    throw new UnreadableInput(`数据文件有误：year 应在 2000—2099 之间，现为 ${inQuotes(value)}`);
  }
  return year;
}

function readEdition(value: unknown): string {
  if (value === undefined) throw new UnreadableInput('数据文件有误：缺少 edition（表格版本）');
  const id = String(value).trim();
  if (findEdition(id)) return id;
  const known = editions.map((edition) => edition.id).join(' 或 ');
  throw new UnreadableInput(`数据文件有误：edition 应为 ${known}，现为 ${inQuotes(value)}`);
}

const inQuotes = (value: unknown) =>
  typeof value === 'object' ? quote(value) : `“${String(value)}”`;

/** null when it is the standard title, spaces aside; "" when the file says that it has none. */
function titleOf({ title }: GrReportInput, report: YearReport): string | null {
  if (!title) return null;
  const printed = trimmed(title.text ?? title.lines?.map((line) => line ?? '').join(''));
  const bare = (text: string) => text.replace(/\s+/g, '');
  return bare(printed) === bare(standardTitle(report)) ? null : printed;
}

const looksLikeDate = (text: string) => /[年月日/.-]/.test(text) && /[\d〇一二三]/.test(text);

/** Signature and date; where there are more lines than two, the last is the date if it looks like one. */
function closingOf({ closing }: GrReportInput): string[] {
  const lines = (closing ?? []).map(trimmed);
  if (lines.length === 2) return lines;
  const last = lines[lines.length - 1] ?? '';
  return looksLikeDate(last) ? [lines.slice(0, -1).join('\n'), last] : [lines.join('\n'), ''];
}

const trimmed = (text: string | null | undefined) => (text ?? '').trim();
