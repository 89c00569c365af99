/** Where one act changed cells, in words short enough for a line that comes and goes. */
import type { CellKey } from '../edition/cell-address.ts';
import type { TableSection } from '../edition/edition.ts';
import { tableNames } from '../edition/table-names.ts';
import { cellPlace } from './place.ts';
import { sayPlace } from './say-place.ts';

type SpokenReport = Parameters<typeof sayPlace>[1];

const tableOf = (key: CellKey) => Number(key.charAt('table'.length)) as TableSection;

/** 「表三“自然人”列“（七）总计”等 8 格」; of several tables 「表三 5 格、表四 3 格」; blank for none. */
export function sayCells(keys: readonly CellKey[], report: SpokenReport): string {
  const [first, ...rest] = keys;
  if (first === undefined) return '';
  const counts = new Map<TableSection, number>();
  for (const key of keys) counts.set(tableOf(key), (counts.get(tableOf(key)) ?? 0) + 1);
  if (counts.size === 1) return sayPlace(cellPlace(first, ...rest), report);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([table, count]) => `${tableNames[table]} ${count} 格`)
    .join('、');
}

/** The same where their number is said before: 「表三“自然人”列“（一）予以公开”起」. */
export function saySpread(keys: readonly CellKey[], report: SpokenReport): string {
  const isOfOneTable = new Set(keys.map(tableOf)).size === 1;
  if (!isOfOneTable) return sayCells(keys, report);
  return sayCells(keys.slice(0, 1), report) + (keys.length > 1 ? '起' : '');
}

/** 「表三：填了 12 格 0」 */
export function sayZeros(keys: readonly CellKey[]): string {
  const [first] = keys;
  return first === undefined ? '' : `${tableNames[tableOf(first)]}：填了 ${keys.length} 格 0`;
}
