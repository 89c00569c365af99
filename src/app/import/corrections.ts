/** What a person puts right, as one value; each function returns the next one. */
import type { TableSection } from '../../domain/edition/edition.ts';
import type { Corrections, ParagraphRole } from '../../reading/report/interpretation.ts';

/** Changes what was said so far. */
export type Correct = (change: (before: Corrections) => Corrections) => void;

export const noCorrections: Corrections = {};

export const rowKey = (item: number, row: number) => `${item}/${row}`;

export function withRole(before: Corrections, item: number, role: ParagraphRole): Corrections {
  return { ...before, paragraphs: { ...before.paragraphs, [item]: role } };
}

/** What was said of its rows was said of another table. */
export function withTable(
  before: Corrections,
  item: number,
  table: TableSection | 'none',
): Corrections {
  const { rows, ...rest } = before;
  const kept = Object.entries(rows ?? {}).filter(([key]) => !key.startsWith(`${item}/`));
  return {
    ...rest,
    tables: { ...before.tables, [item]: table },
    ...(kept.length > 0 && { rows: Object.fromEntries(kept) }),
  };
}

export function withRow(before: Corrections, key: string, rowId: string): Corrections {
  return { ...before, rows: { ...before.rows, [key]: rowId } };
}

export function countCorrections({
  paragraphs = {},
  tables = {},
  rows = {},
  ...fields
}: Corrections): number {
  const count = (record: object) => Object.keys(record).length;
  return count(paragraphs) + count(tables) + count(rows) + count(fields);
}
