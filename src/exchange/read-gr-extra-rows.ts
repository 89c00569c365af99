/** Rows that the form has not, at the foot of the table of section 二: 「……发布总数量：57」. */
import { type ExtraRow, extraRowKey } from '../domain/edition/cell-address.ts';
import { cellPlace } from '../domain/place/place.ts';
import { type ImportNote, importNote, unknownFields } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';
import { unusedId } from '../intake/unused-id.ts';
import type { GrExtraRow } from './gr-report.ts';

interface ReadExtraRows {
  readonly extraRows: ExtraRow[];
  readonly cells: Readonly<Record<string, string>>;
}

export function readExtraRows(
  rows: readonly GrExtraRow[],
  keptKeys: readonly string[],
): Noted<ReadExtraRows> {
  const extraRows: ExtraRow[] = [];
  const cells: Record<string, string> = {};
  const notes = rows.flatMap((row): ImportNote[] => {
    const { label, value } = labelAndValue(row);
    const extra = { id: unusedId('x', extraRows, keptKeys, 'table2/extra+'), label };
    const key = extraRowKey(extra);
    extraRows.push(extra);
    if (value) cells[key] = value;
    const lost = importNote('lost', cellPlace(key), '这一格的数据缺失');
    return [
      ...unknownFields(cellPlace(key), row, ['text', 'label', 'value', 'completed']),
      ...(row.value === null ? [lost] : []),
    ];
  });
  return { value: { extraRows, cells }, notes };
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
