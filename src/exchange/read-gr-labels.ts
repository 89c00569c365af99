/** The printed labels of an exchange file: those that really differ go to the report's `asPrinted`. */
import type { Edition, TableSection } from '../domain/edition/edition.ts';
import { type LabelPlace, labelPlaces } from '../domain/edition/label-places.ts';
import { asksForFourDecimals, sameAmountHead, sameLabel } from '../domain/edition/label-text.ts';
import { quote } from '../intake/import-note.ts';
import type { GrLabels, GrReportInput } from './gr-report.ts';
import type { TableContent, TableReading } from './table-reading.ts';

export function readGrLabels(
  { table2, table3, table4 }: GrReportInput,
  reading: TableReading,
): void {
  readLabels(2, table2?.labels, table2?.rows, reading);
  readLabels(3, table3?.labels, table3?.rows, reading);
  readLabels(4, table4?.labels, undefined, reading);
}

interface LabelledRow {
  readonly id: string;
  readonly label?: string | null | undefined;
}

function readLabels(
  table: TableSection,
  labels: GrLabels | null | undefined,
  rows: readonly LabelledRow[] | null | undefined,
  { edition, content, notes }: TableReading,
): void {
  const known = new Set<string>();
  for (const place of labelPlaces(edition, table)) {
    const keys = labelKeys(place, edition);
    for (const key of keys) known.add(key);
    const printed = place.rowId
      ? rows?.find(({ id }) => id === place.rowId)?.label
      : firstLabel(labels, keys);
    compareLabel(place, printed, content);
  }
  for (const [key, label] of Object.entries(labels ?? {})) {
    if (!known.has(key) && !isOfficialHead(label, edition)) {
      notes.add('unknownLabel', `table${table}`, `表头“${key}”未识别：${quote(label)}`);
    }
  }
}

/** 信息内容 and 申请人情况 have no address; as long as they are these words, all is well. */
function isOfficialHead(label: string | null, { table2, table3 }: Edition): boolean {
  return [table2.labelHead, table3.applicantsHead].some((head) => sameLabel(label ?? head, head));
}

/** A column of table 2 has a key of its own, "五.decisions", and one for all items, "2021.decisions". */
function labelKeys({ labelKey, columnId }: LabelPlace, edition: Edition): string[] {
  return [...(labelKey ? [labelKey] : []), ...(columnId ? [`${edition.id}.${columnId}`] : [])];
}

function firstLabel(labels: GrLabels | null | undefined, keys: readonly string[]) {
  const key = keys.find((each) => labels && Object.keys(labels).includes(each));
  return key && labels ? labels[key] : undefined;
}

export function compareLabel(
  { address, official, isAmountHead }: LabelPlace,
  printed: string | null | undefined,
  content: TableContent,
): void {
  const label = (printed ?? '').trim();
  if (!label) return;
  if (isAmountHead && asksForFourDecimals(label)) content.localAmountHeads = true;
  const isSame = isAmountHead ? sameAmountHead(label, official) : sameLabel(label, official);
  if (!isSame) content.asPrinted[address] = label;
}
