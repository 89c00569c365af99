/** The table of section 二 in an exchange file: rows by id, some of them split in parts. */
import { type SplitPart, table2Key } from '../domain/edition/cell-address.ts';
import type { Table2Item } from '../domain/edition/edition.ts';
import { quote } from '../intake/import-note.ts';
import type { GrNamedValues, GrReportInput, GrTable2Row } from './gr-report.ts';
import { setCell, type TableReading } from './table-reading.ts';
import { unusedId } from './unused-id.ts';

export function readTable2({ table2 }: GrReportInput, reading: TableReading): void {
  if (!table2) return;
  const { edition, notes } = reading;
  notes.addUnknownFields('table2', table2, ['edition', 'labels', 'rows', 'extraRows', 'rawRows']);
  const seen = new Set<string>();
  for (const row of table2.rows ?? []) {
    const where = `table2.${row.id}`;
    const item = edition.table2.items.find(({ rows }) => rows.some(({ id }) => id === row.id));
    if (!item) notes.add('unknownRow', 'table2', `本版表格没有这一行：${quote(row)}`);
    else if (seen.has(row.id)) {
      notes.add('repeated', where, `这一行又出现一次，没有读入：${quote(row)}`);
    } else {
      notes.addUnknownFields(where, row, ['id', 'item', 'label', 'values', 'subrows', 'completed']);
      if (row.subrows?.length) readSplitRow(row, item, reading);
      else readNamedValues(row.values, where, item, (id) => table2Key(row.id, id), reading);
    }
    seen.add(row.id);
  }
}

function readSplitRow(row: GrTable2Row, item: Table2Item, reading: TableReading): void {
  const { notes, content, keptKeys } = reading;
  const where = `table2.${row.id}`;
  if (row.values && Object.keys(row.values).length > 0) {
    notes.add('misplacedValue', where, `这一行已拆分，整行的数没有读入：${quote(row.values)}`);
  }
  const parts: SplitPart[] = [];
  for (const { label, values, ...rest } of row.subrows ?? []) {
    const id = unusedId('p', parts, keptKeys, `table2/${row.id}+`);
    const part = { id, label: (label ?? '').trim() };
    const place = `${where}/${part.label}`;
    parts.push(part);
    notes.addUnknownFields(place, rest, ['completed']);
    readNamedValues(values, place, item, (column) => table2Key(row.id, column, part), reading);
  }
  content.splits[row.id] = parts;
}

function readNamedValues(
  values: GrNamedValues | undefined,
  where: string,
  item: Table2Item,
  keyOf: (columnId: string) => string,
  reading: TableReading,
): void {
  if (values === null) reading.notes.add('lost', where, '这一行的数据缺失');
  for (const [columnId, value] of Object.entries(values ?? {})) {
    if (item.columns.some(({ id }) => id === columnId)) {
      setCell(reading, keyOf(columnId), value, `${where}.${columnId}`);
    } else {
      const found = `没有“${columnId}”这一列，没有读入：${quote(value)}`;
      reading.notes.add('unknownColumn', where, found);
    }
  }
}
