/** The three tables of an exchange file: figures as typed, split and extra rows, labels as printed. */
import { table3Key, table4Key } from '../domain/edition/cell-address.ts';
import { editionById } from '../domain/edition/editions.ts';
import { type NoteList, quote } from '../intake/import-note.ts';
import { UnreadableInput } from '../intake/unreadable-input.ts';
import { type GrReportInput, type GrValues, grValuesSchema } from './gr-report.ts';
import { readExtraRows } from './read-gr-extra-rows.ts';
import { readGrLabels } from './read-gr-labels.ts';
import { readTable2 } from './read-gr-table2.ts';
import { schemaErrorText } from './schema-error-text.ts';
import { setCell, type TableContent, type TableReading } from './table-reading.ts';

/** @param keptKeys keys of cells outside the tables, whose row ids are not to be given again */
export function readGrTables(
  file: GrReportInput,
  keptKeys: readonly string[],
  notes: NoteList,
): TableContent {
  const reading: TableReading = {
    edition: editionById(file.edition),
    notes,
    keptKeys,
    content: { cells: {}, splits: {}, extraRows: [], asPrinted: {}, localAmountHeads: false },
  };
  noteOtherEdition('table2', file.table2?.edition, reading);
  noteOtherEdition('table3', file.table3?.edition, reading);
  readTable2(file, reading);
  readExtraRows(file.table2?.extraRows ?? [], reading);
  readTable3(file, reading);
  readTable4(file, reading);
  readGrLabels(file, reading);
  return reading.content;
}

function noteOtherEdition(
  where: string,
  found: string | null | undefined,
  { edition, notes }: TableReading,
): void {
  if (!found || found === edition.id) return;
  notes.add('otherEdition', where, `表格标明为 ${found} 版，按 ${edition.id} 版读入`);
}

function readTable3({ table3 }: GrReportInput, reading: TableReading): void {
  if (!table3) return;
  const { edition, notes } = reading;
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
      readValues(row.values, where, columns, (id) => table3Key(row.id, id), reading);
    }
    seen.add(row.id);
  }
}

function readTable4({ table4 }: GrReportInput, reading: TableReading): void {
  if (!table4) return;
  const { edition, notes } = reading;
  const columns = edition.table4.outcomes.map(({ id }) => id);
  const groups = edition.table4.groups.map(({ id }) => id);
  notes.addUnknownFields('table4', table4, [...groups, 'labels', 'edition', 'rawRows']);
  for (const group of groups) {
    const where = `table4.${group}`;
    const values = grValuesSchema.nullish().safeParse(table4[group]);
    if (!values.success) {
      throw new UnreadableInput(`数据文件有误：${where} ${schemaErrorText(values.error)}`);
    }
    readValues(values.data, where, columns, (outcome) => table4Key(group, outcome), reading);
  }
}

/** Values in the order of the columns; a list of another length is read from its start, with a note. */
function readValues(
  values: GrValues | null | undefined,
  where: string,
  columns: readonly string[],
  keyOf: (columnId: string) => string,
  reading: TableReading,
): void {
  if (values === undefined || values?.length === 0) return;
  if (values === null || values.every((value) => value === null)) {
    reading.notes.add('lost', where, '这一行的数据缺失');
    return;
  }
  if (values.length !== columns.length) {
    const lengths = `应有 ${columns.length} 格，现有 ${values.length} 格`;
    reading.notes.add('valueCount', where, `${lengths}，按顺序读入：${quote(values)}`);
  }
  columns.forEach((columnId, index) => {
    const value = values[index];
    if (value !== undefined) setCell(reading, keyOf(columnId), value, `${where}.${columnId}`);
  });
}
