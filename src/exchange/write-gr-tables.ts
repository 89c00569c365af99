/** The three tables in the exchange form, every row and value of the edition's form. */
import { table2Key, table3Key, table4Key } from '../domain/edition/cell-address.ts';
import type { Edition, Table2Item, TableSection } from '../domain/edition/edition.ts';
import { type LabelPlace, labelPlaces } from '../domain/edition/label-places.ts';
import type { YearReport } from '../domain/report/report.ts';
import type { GrReport, GrWrittenRow } from './gr-report.ts';
import { writeGrExtraRows } from './write-gr-extra-rows.ts';

export function writeTable2(report: YearReport, edition: Edition): GrReport['table2'] {
  return {
    edition: edition.id,
    labels: table2Labels(report, edition),
    rows: edition.table2.items.flatMap((item) =>
      item.rows.map((row): GrWrittenRow => {
        const label = report.asPrinted[`table2.${row.id}`] || row.label;
        const parts = report.splits[row.id] ?? [];
        const head = { id: row.id, item: item.id, label };
        if (parts.length === 0) return { ...head, values: table2Values(report, item, row.id) };
        const subrows = parts.map((part) => ({
          label: part.label,
          values: table2Values(report, item, row.id, part),
        }));
        return { ...head, values: null, subrows };
      }),
    ),
    extraRows: writeGrExtraRows(report, edition),
  };
}

function table2Values(
  report: YearReport,
  item: Table2Item,
  rowId: string,
  part?: { id: string; label: string },
): Record<string, string> {
  return Object.fromEntries(
    item.columns.map(({ id }) => [id, report.cells[table2Key(rowId, id, part)] ?? '']),
  );
}

export function writeTable3(report: YearReport, edition: Edition): GrReport['table3'] {
  const { rows, applicants } = edition.table3;
  return {
    edition: edition.id,
    labels: otherLabels(3, report, edition),
    rows: rows.map(({ id, path }) => ({
      id,
      label: report.asPrinted[`table3.${id}`] || (path[path.length - 1] as string),
      values: applicants.map((applicant) => report.cells[table3Key(id, applicant.id)] ?? ''),
    })),
  };
}

export function writeTable4(report: YearReport, edition: Edition): GrReport['table4'] {
  const { groups, outcomes } = edition.table4;
  const lists = groups.map(({ id }) => [
    id,
    outcomes.map((outcome) => report.cells[table4Key(id, outcome.id)] ?? ''),
  ]);
  return { ...Object.fromEntries(lists), labels: otherLabels(4, report, edition) };
}

/** Titles, and each column once under "2021.decisions"; an item that differs under "五.decisions". */
function table2Labels(report: YearReport, edition: Edition): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const place of labelPlaces(edition, 2)) {
    if (!place.labelKey) continue;
    const label = printedLabel(place, report, edition);
    const shared = place.columnId ? `${edition.id}.${place.columnId}` : place.labelKey;
    if (labels[shared] === undefined) labels[shared] = label;
    else if (labels[shared] !== label) labels[place.labelKey] = label;
  }
  return labels;
}

/** The remark and the row groups always, heads only where they are printed otherwise. */
function otherLabels(
  table: TableSection,
  report: YearReport,
  edition: Edition,
): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const place of labelPlaces(edition, table)) {
    if (!place.labelKey) continue;
    const isAlwaysWritten = place.labelKey === 'note' || /^\d/.test(place.labelKey);
    if (isAlwaysWritten || report.asPrinted[place.address]) {
      labels[place.labelKey] = printedLabel(place, report, edition);
    }
  }
  return labels;
}

function printedLabel(place: LabelPlace, report: YearReport, edition: Edition): string {
  const { address, official, isAmountHead, columnId } = place;
  const printed = report.asPrinted[address];
  if (printed) return printed;
  if (!isAmountHead || !report.options.localAmountHeads) return official;
  const columns = edition.table2.items.flatMap((item) => item.columns);
  return (
    columns.find(({ id, label }) => id === columnId && label === official)?.localLabel ?? official
  );
}
