/** The report in a file: source document → report, notes, and what each piece was taken for. */

import { editionById } from '../../domain/edition/editions.ts';
import { type Place, tablePlace, wholeReport } from '../../domain/place/place.ts';
import { blankReport, usualDeadline } from '../../domain/report/blank-report.ts';
import { cleanText } from '../../domain/report/clean-text.ts';
import type { Report } from '../../domain/report/report.ts';
import { standardTitle } from '../../domain/report/title.ts';
import { type ImportNote, importNote, quote } from '../../intake/import-note.ts';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { missingFrom } from './account.ts';
import { type FlatItem, type FlatTable, printedText } from './flatten/flat-items.ts';
import { flattenSource } from './flatten/flatten-source.ts';
import { gatherSame } from './gather-same.ts';
import type { Corrections, Interpretation, SourceItem } from './interpretation.ts';
import { guessEdition } from './labels/guess-edition.ts';
import { notesOfReader } from './notes-of-reader.ts';
import { type AssignedRoles, assignRoles } from './roles/assign-roles.ts';
import { identifyReport } from './roles/identify-report.ts';
import { outsideNotes } from './roles/outside-notes.ts';
import { readHeadings } from './roles/read-headings.ts';
import { linesWithRole, type RoleOfLine, readSections } from './roles/read-sections.ts';
import { readFormTables } from './tables/read-form-tables.ts';
import type { ReadFormTables } from './tables/read-tables.ts';

/** @throws UnreadableInput when nothing of a report is in it */
export function interpretSource(
  source: SourceDocument,
  corrections: Corrections = {},
): Interpretation {
  const items = flattenSource(source);
  const assigned = assignRoles(items, source, corrections);
  const tableItems = items.filter((item): item is FlatTable => item.is === 'table');
  const formTables = tableItems.filter(({ id }) => assigned.tables.get(id) !== undefined);
  if (assigned.headings.length === 0 && formTables.length === 0 && isUncorrected(corrections)) {
    throw new UnreadableInput(
      source.elsewhere ??
        '没有找到年报的六个部分，也没有找到三张表，这不像一份政府信息公开工作年度报告',
    );
  }
  const lines = linesOf(items, assigned);
  const title = cleanText(assigned.title.text).trim();
  const closing = {
    signature: linesWithRole(lines, 'signature').join('\n'),
    date: linesWithRole(lines, 'date').join('\n'),
  };
  const preface = linesWithRole(lines, 'preamble');
  const form = guessEdition(formTables, undefined);
  const clues = {
    ...{ title, author: source.author, ...closing, preface, lines: textLines(lines) },
    around: linesAround(items, assigned),
    earliest: form.isSure ? form.edition.years.from : undefined,
  };
  const identity = identifyReport(clues, corrections);
  const { unit, year } = identity.value;
  const edition = corrections.edition
    ? editionById(corrections.edition)
    : guessEdition(formTables, year).edition;
  const tables = readFormTables({
    edition,
    parts: partsOf(formTables, assigned),
    isRagged: source.kind === 'text',
    corrected: corrections.rows ?? {},
  });
  const headings = readHeadings(assigned, edition.headings, source.kind);
  const reportYear = year ?? edition.years.from;
  const { splits, extraRows, cells, asPrinted, localAmountHeads } = tables.value.content;
  const blank = blankReport({ unit, year: reportYear, deadline: usualDeadline(reportYear) });
  const report: Report = {
    ...blank,
    edition: edition.id,
    title: isStandard(title, unit, reportYear) ? null : title,
    preamble: linesWithRole(lines, 'preamble').join('\n'),
    contacts: linesWithRole(lines, 'contacts').join('\n'),
    sections: readSections(lines),
    cells,
    splits,
    extraRows,
    asPrinted: { ...headings.value, ...asPrinted },
    closing,
    options: { ...blank.options, localAmountHeads },
  };
  const notes = [
    ...notesOfReader(source, items, {
      report,
      roles: assigned.roles,
      tables: tables.value,
      parts: assigned.tables,
    }),
    ...[identity, tables, headings].flatMap((step) => step.notes),
    ...secondReport(items, assigned),
    ...outsideNotes(items, assigned),
  ];
  return {
    report,
    isYearKnown: year !== undefined,
    notes: gatherSame([...notes, ...missingFrom(items, report, edition, notes, placeIn(assigned))]),
    items: items.map((item) => shownItem(item, assigned, tables.value)),
  };
}

const placeIn =
  ({ tables }: AssignedRoles) =>
  ({ id }: FlatTable): Place => {
    const table = tables.get(id);
    return table === undefined ? wholeReport : tablePlace(table);
  };

function secondReport(
  items: readonly FlatItem[],
  { second, title }: AssignedRoles,
): readonly ImportNote[] {
  const first = second === undefined ? undefined : items[second];
  if (!first) return [];
  const other = first.is === 'paragraph' ? quote(printedText(first)) : '一张表';
  const text = `文件里不止一份年报，读入的是前一份${quote(title.text)}；从${other}起没有读入`;
  return [importNote('repeated', wholeReport, text, { is: 'item', item: first.id })];
}

const isUncorrected = ({ paragraphs = {}, tables = {} }: Corrections) =>
  Object.keys(paragraphs).length + Object.keys(tables).length === 0;

const isStandard = (title: string, unit: string, year: number) =>
  title.replace(/\s+/g, '') === standardTitle({ unit, year }).replace(/\s+/g, '');

const textLines = (lines: readonly RoleOfLine[]) =>
  lines.filter(({ role: { is } }) => is === 'preamble' || is === 'text').map(({ text }) => text);

/** What the file says around its report, tables row by row. */
const linesAround = (items: readonly FlatItem[], { roles, tables }: AssignedRoles): string[] =>
  items.flatMap((item) => {
    if (item.is === 'paragraph') {
      return roles.get(item.id)?.is === 'outside' ? [printedText(item)] : [];
    }
    if (tables.get(item.id) !== undefined) return [];
    return item.rows.map((cells) => cells.map(({ text }) => text).join(''));
  });

function linesOf(items: readonly FlatItem[], { roles }: AssignedRoles): RoleOfLine[] {
  return items.flatMap((item) => {
    const role = roles.get(item.id);
    return item.is === 'paragraph' && role ? [{ text: printedText(item), role }] : [];
  });
}

function partsOf(tables: readonly FlatTable[], assigned: AssignedRoles) {
  const parts = (section: 2 | 3 | 4) =>
    tables.filter(({ id }) => assigned.tables.get(id) === section);
  return { 2: parts(2), 3: parts(3), 4: parts(4) };
}

function shownItem(
  item: FlatItem,
  { roles, tables }: AssignedRoles,
  { meanings }: ReadFormTables,
): SourceItem {
  if (item.is === 'paragraph') {
    const role = roles.get(item.id) ?? ({ is: 'outside' } as const);
    return { is: 'paragraph', id: item.id, text: printedText(item), role };
  }
  return {
    is: 'table',
    id: item.id,
    table: tables.get(item.id),
    rows: item.rows.map((cells, index) => ({
      cells,
      meaning: meanings.get(`${item.id}/${index}`) ?? { is: 'unknown' },
    })),
  };
}
