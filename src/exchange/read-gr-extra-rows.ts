/** Rows that the form has not, at the foot of the table of section 二: 「……发布总数量：57」. */
import { extraRowKey } from '../domain/edition/cell-address.ts';
import type { GrExtraRow } from './gr-report.ts';
import type { TableReading } from './table-reading.ts';
import { unusedId } from './unused-id.ts';

export function readExtraRows(
  rows: readonly GrExtraRow[],
  { content, keptKeys, notes }: TableReading,
): void {
  rows.forEach((row, index) => {
    const where = `table2.extra.${index + 1}`;
    notes.addUnknownFields(where, row, ['text', 'label', 'value', 'completed']);
    const { label, value } = labelAndValue(row);
    const extra = { id: unusedId('x', content.extraRows, keptKeys, 'table2/extra+'), label };
    content.extraRows.push(extra);
    if (value) content.cells[extraRowKey(extra)] = value;
    if (row.value === null) notes.add('lost', where, '这一格的数据缺失');
  });
}

/** The row as named, or its text divided at the last colon. */
function labelAndValue({ text, label, value }: GrExtraRow): { label: string; value: string } {
  if (label !== undefined || value !== undefined) {
    return { label: (label ?? '').trim(), value: (value ?? '').trim() };
  }
  const whole = (text ?? '').trim();
  const [, head, tail] = /^([\s\S]*)[：:]([^：:]*)$/.exec(whole) ?? [];
  if (head === undefined) return { label: whole, value: '' };
  return { label: head.trim(), value: (tail ?? '').trim() };
}
