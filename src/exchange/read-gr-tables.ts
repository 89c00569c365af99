/** The three tables of an exchange file: figures as typed, split and extra rows, labels as printed. */
import { table2Key, table3Key, table4Key } from '../domain/edition/cell-address.ts';
import type { Edition, Table2Item } from '../domain/edition/edition.ts';
import { editionById } from '../domain/edition/editions.ts';
import type { Report } from '../domain/report/report.ts';
import {
  type GrNamedValues,
  type GrReportInput,
  type GrTable2Row,
  type GrValues,
  grValuesSchema,
} from './gr-report.ts';
import { type NoteList, quote } from './import-note.ts';
import { readExtraRows } from './read-gr-extra-rows.ts';
import { readGrLabels } from './read-gr-labels.ts';
import { schemaErrorText } from './schema-error-text.ts';
import { UnreadableInput } from './unreadable-input.ts';
import { unusedId } from './unused-id.ts';

/** What is being gathered from the tables. */
export interface TableContent extends Pick<Report, 'cells' | 'splits' | 'extraRows' | 'asPrinted'> {
  localAmountHeads: boolean;
}

/** @param keptKeys keys of cells outside the tables, whose row ids are not to be given again */
export function readGrTables(
  file: GrReportInput,
  keptKeys: readonly string[],
  notes: NoteList,
): TableContent {
  const edition = editionById(file.edition);
  const content: TableContent = {
    cells: {},
    splits: {},
    extraRows: [],
    asPrinted: {},
    localAmountHeads: false,
  };
  noteOtherEdition('table2', file.table2?.edition, edition, notes);
  noteOtherEdition('table3', file.table3?.edition, edition, notes);
  readTable2(file, edition, content, keptKeys, notes);
  readTable3(file, edition, content, notes);
  readTable4(file, edition, content, notes);
  readGrLabels(file, edition, content, notes);
  return content;
}

function noteOtherEdition(
  where: string,
  found: string | null | undefined,
  edition: Edition,
  notes: NoteList,
): void {
  if (!found || found === edition.id) return;
  notes.add('otherEdition', where, `表格标明为 ${found} 版，按 ${edition.id} 版读入`);
}

function readTable2(
  { table2 }: GrReportInput,
  edition: Edition,
  content: TableContent,
  keptKeys: readonly string[],
  notes: NoteList,
): void {
  if (!table2) return;
  notes.addUnknownFields('table2', table2, ['edition', 'labels', 'rows', 'extraRows', 'rawRows']);
  const seen = new Set<string>();
  for (const row of table2.rows ?? []) {
    const item = edition.table2.items.find(({ rows }) => rows.some(({ id }) => id === row.id));
    if (!item) notes.add('unknownRow', 'table2', `本版表格没有这一行：${quote(row)}`);
    else if (seen.has(row.id)) {
      notes.add('repeated', `table2.${row.id}`, `这一行又出现一次，没有读入：${quote(row)}`);
    } else readTable2Row(row, item, content, keptKeys, notes);
    seen.add(row.id);
  }
  readExtraRows(table2.extraRows ?? [], content, keptKeys, notes);
}

function readTable2Row(
  row: GrTable2Row,
  item: Table2Item,
  content: TableContent,
  keptKeys: readonly string[],
  notes: NoteList,
): void {
  const where = `table2.${row.id}`;
  notes.addUnknownFields(where, row, ['id', 'item', 'label', 'values', 'subrows', 'completed']);
  const parts = row.subrows ?? [];
  if (parts.length === 0) {
    if (row.values === null) notes.add('lost', where, '这一行的数据缺失');
    readNamedValues(row.values, where, item, (column) => table2Key(row.id, column), content, notes);
    return;
  }
  if (row.values && Object.keys(row.values).length > 0) {
    notes.add('misplacedValue', where, `这一行已拆分，整行的数没有读入：${quote(row.values)}`);
  }
  const split: { id: string; label: string }[] = [];
  content.splits[row.id] = split;
  for (const { label, values, ...rest } of parts) {
    const part = {
      id: unusedId('p', split, keptKeys, `table2/${row.id}+`),
      label: (label ?? '').trim(),
    };
    split.push(part);
    const place = `${where}/${part.label}`;
    notes.addUnknownFields(place, rest, ['completed']);
    if (values === null) notes.add('lost', place, '这一行的数据缺失');
    readNamedValues(values, place, item, (id) => table2Key(row.id, id, part), content, notes);
  }
}

function readNamedValues(
  values: GrNamedValues | undefined,
  where: string,
  item: Table2Item,
  keyOf: (columnId: string) => string,
  content: TableContent,
  notes: NoteList,
): void {
  for (const [columnId, value] of Object.entries(values ?? {})) {
    const isKnown = item.columns.some(({ id }) => id === columnId);
    if (isKnown) setCell(content, keyOf(columnId), value, `${where}.${columnId}`, notes);
    else notes.add('unknownColumn', where, `没有“${columnId}”这一列，没有读入：${quote(value)}`);
  }
}

function readTable3(
  { table3 }: GrReportInput,
  edition: Edition,
  content: TableContent,
  notes: NoteList,
): void {
  if (!table3) return;
  notes.addUnknownFields('table3', table3, ['edition', 'labels', 'rows', 'rawRows']);
  const columns = edition.table3.applicants.map(({ id }) => id);
  const seen = new Set<string>();
  for (const row of table3.rows ?? []) {
    const where = `table3.${row.id}`;
    if (!edition.table3.rows.some(({ id }) => id === row.id)) {
      notes.add('unknownRow', 'table3', `本版表格没有这一行：${quote(row)}`);
    } else if (seen.has(row.id)) {
      notes.add('repeated', where, `这一行又出现一次，没有读入：${quote(row)}`);
    } else {
      notes.addUnknownFields(where, row, ['id', 'label', 'values', 'completed']);
      readValues(row.values, where, columns, (id) => table3Key(row.id, id), content, notes);
    }
    seen.add(row.id);
  }
}

function readTable4(
  { table4 }: GrReportInput,
  edition: Edition,
  content: TableContent,
  notes: NoteList,
): void {
  if (!table4) return;
  const columns = edition.table4.outcomes.map(({ id }) => id);
  const groups = edition.table4.groups.map(({ id }) => id);
  notes.addUnknownFields('table4', table4, [...groups, 'labels', 'edition', 'rawRows']);
  for (const group of groups) {
    const values = grValuesSchema.nullish().safeParse(table4[group]);
    if (!values.success) {
      throw new UnreadableInput(`数据文件有误：table4.${group} ${schemaErrorText(values.error)}`);
    }
    readValues(
      values.data,
      `table4.${group}`,
      columns,
      (outcome) => table4Key(group, outcome),
      content,
      notes,
    );
  }
}

/** Values in the order of the columns; a list of another length is read from its start, with a note. */
function readValues(
  values: GrValues | null | undefined,
  where: string,
  columns: readonly string[],
  keyOf: (columnId: string) => string,
  content: TableContent,
  notes: NoteList,
): void {
  if (values === undefined) return;
  if (values === null || (values.length > 0 && values.every((value) => value === null))) {
    notes.add('lost', where, '这一行的数据缺失');
    return;
  }
  if (values.length !== columns.length && values.length > 0) {
    notes.add(
      'valueCount',
      where,
      `应有 ${columns.length} 格，现有 ${values.length} 格，按顺序读入：${quote(values)}`,
    );
  }
  columns.forEach((columnId, index) => {
    const value = values[index];
    if (value !== undefined)
      setCell(content, keyOf(columnId), value, `${where}.${columnId}`, notes);
  });
}

function setCell(
  content: TableContent,
  key: string,
  value: string | null,
  where: string,
  notes: NoteList,
): void {
  if (value === null) notes.add('lost', where, '这一格的数据缺失');
  const typed = (value ?? '').trim();
  if (typed) content.cells[key] = typed;
}
