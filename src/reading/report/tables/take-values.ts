/** Sets the cells of one row of a table of the form, and says all that is not plain about them. */
import type { FigureKind } from '../../../domain/edition/edition.ts';
import { readFigure } from '../../../domain/report/figure.ts';
import { setCell } from '../../../exchange/table-reading.ts';
import { quote } from '../../../intake/import-note.ts';
import type { FlatRow } from '../flatten/flat-items.ts';
import type { Heads } from '../labels/column-heads.ts';
import { type FormRow, type FormTableReading, oneLine, quoteRow } from './form-rows.ts';
import { type RowValues, valuesOf } from './row-values.ts';
import { valueColumns } from './value-window.ts';

export interface ValueColumnPlace {
  readonly id: string;
  readonly kind: FigureKind;
}

export interface ValuesPlace {
  /** The public address of the row. */
  readonly where: string;
  readonly columns: readonly ValueColumnPlace[];
  readonly keyOf: (columnId: string) => string;
}

/** @param behind the cells of the row behind its label */
export function takeValues(
  reading: FormTableReading,
  row: FormRow,
  behind: FlatRow,
  heads: Heads | undefined,
  { where, columns, keyOf }: ValuesPlace,
): void {
  const { isRagged } = reading;
  // The rows of table 二 have columns of their own.
  const hasWindow = reading.table === 3 && !heads && !isRagged;
  const window = hasWindow ? valueColumns(row.part, columns.length) : undefined;
  const read = valuesOf(behind, columns.length, { heads, window, isRagged });
  sayDoubt(reading, row, behind, where, columns.length, read);
  for (const { head, text } of read.strays) addStray(reading, oneLine(head.text), text);
  columns.forEach(({ id, kind }, index) => {
    const typed = read.values[index]?.replace(/\s*\n\s*/g, '');
    if (typed === undefined) return;
    const key = keyOf(id);
    if (reading.content.cells[key]) return;
    setCell(reading, key, typed, `${where}.${id}`);
    if (readFigure(typed, kind).is === 'unreadable') {
      reading.notes.add('notAFigure', `${where}.${id}`, `${quote(typed)}不是数字，照原样读入`);
    }
  });
}

function sayDoubt(
  { notes, isRagged }: FormTableReading,
  row: FormRow,
  behind: FlatRow,
  where: string,
  count: number,
  { doubt, values }: RowValues,
): void {
  const filled = behind.filter(({ text }) => text !== '').length;
  const lengths = `应有 ${count} 格，现有 ${behind.length} 格`;
  if (doubt === 'several') {
    if (filled === 0) return;
    notes.add('valueCount', where, `${lengths}，分不清各属哪一列，没有读入：${quoteRow(row)}`);
  } else if (doubt === 'unclear') {
    notes.add('valueCount', where, `一格跨了几列，分不清属于哪一列，没有读入：${quoteRow(row)}`);
  } else if (doubt === 'merged' || (row.isSpread && values.some(Boolean))) {
    notes.add('valueCount', where, `合并成一格的“0”，每列都读作 0，请核对：${quoteRow(row)}`);
  } else if (doubt === 'count' && (filled > 0 || !isRagged)) {
    notes.add('valueCount', where, `${lengths}，按顺序读入，请核对：${quoteRow(row)}`);
  }
}

function addStray({ strays }: FormTableReading, head: string, text: string): void {
  strays.set(head, [...(strays.get(head) ?? []), text]);
}

/** Columns that the form has not, each in one note. */
export function noteStrays({ strays, notes, table }: FormTableReading): void {
  for (const [head, texts] of strays) {
    const column = quote([head, ...texts.map(oneLine)].join(' | '));
    notes.add('unknownColumn', `table${table}`, `官方表格没有这一列，没有读入：${column}`);
  }
}
