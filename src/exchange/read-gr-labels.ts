/** The printed labels of an exchange file: those that really differ go to the report's `asPrinted`. */
import type { Edition, TableSection } from '../domain/edition/edition.ts';
import { type LabelPlace, labelPlaces } from '../domain/edition/label-places.ts';
import { sameLabel } from '../domain/edition/label-text.ts';
import { tablePlace } from '../domain/place/place.ts';
import { importNote, quote } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';
import { readPrintedLabel } from '../intake/printed-label.ts';
import type { TableContent } from '../intake/table-content.ts';
import type { GrLabels, GrReportInput } from './gr-report.ts';

type ReadLabels = Pick<TableContent, 'asPrinted' | 'localAmountHeads'>;

export function readGrLabels(
  { table2, table3, table4 }: GrReportInput,
  edition: Edition,
): Noted<ReadLabels> {
  const tables = [
    readLabels(2, table2?.labels, table2?.rows, edition),
    readLabels(3, table3?.labels, table3?.rows, edition),
    readLabels(4, table4?.labels, undefined, edition),
  ];
  return {
    value: {
      asPrinted: Object.assign({}, ...tables.map(({ value }) => value.asPrinted)),
      localAmountHeads: tables.some(({ value }) => value.localAmountHeads),
    },
    notes: tables.flatMap(({ notes }) => notes),
  };
}

interface LabelledRow {
  readonly id: string;
  readonly label?: string | null | undefined;
}

function readLabels(
  table: TableSection,
  labels: GrLabels | null | undefined,
  rows: readonly LabelledRow[] | null | undefined,
  edition: Edition,
): Noted<ReadLabels> {
  const places = labelPlaces(edition, table).map((place) => {
    const keys = labelKeys(place, table, edition);
    const printed = place.rowId
      ? rows?.find(({ id }) => id === place.rowId)?.label
      : firstLabel(labels, keys);
    return { ...place, keys, ...readPrintedLabel(place, printed) };
  });
  const known = new Set(places.flatMap(({ keys }) => keys));
  const unknown = Object.entries(labels ?? {}).filter(
    ([key, label]) => !known.has(key) && !isOfficialHead(label, edition),
  );
  return {
    value: {
      asPrinted: Object.fromEntries(
        places.flatMap(({ address, other }) => (other === undefined ? [] : [[address, other]])),
      ),
      localAmountHeads: places.some(({ isLocalAmountHead }) => isLocalAmountHead),
    },
    notes: unknown.map(([key, label]) =>
      importNote('unknownLabel', tablePlace(table), `表头“${key}”未识别：${quote(label)}`),
    ),
  };
}

/** 信息内容 and 申请人情况 have no address; as long as they are these words, all is well. */
function isOfficialHead(label: string | null, { table2, table3 }: Edition): boolean {
  return [table2.labelHead, table3.applicantsHead].some((head) => sameLabel(label ?? head, head));
}

/** A column of table 2 has a key of its own, "五.decisions", and one for all items, "2021.decisions". */
function labelKeys(
  { labelKey, columnId }: LabelPlace,
  table: TableSection,
  edition: Edition,
): string[] {
  const shared = table === 2 && columnId ? [`${edition.id}.${columnId}`] : [];
  return [...(labelKey ? [labelKey] : []), ...shared];
}

function firstLabel(labels: GrLabels | null | undefined, keys: readonly string[]) {
  const key = keys.find((each) => labels && Object.keys(labels).includes(each));
  return key && labels ? labels[key] : undefined;
}
