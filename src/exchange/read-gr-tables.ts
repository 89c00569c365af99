/** The three tables of an exchange file: figures as typed, split and extra rows, labels as printed. */
import { table3Key, table4Key } from '../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../domain/edition/edition.ts';
import { editionById } from '../domain/edition/editions.ts';
import { labelPlace, tablePlace } from '../domain/place/place.ts';
import { type ImportNote, importNote, quote, unknownFields } from '../intake/import-note.ts';
import { after, type Noted, noted } from '../intake/noted.ts';
import type { TableContent } from '../intake/table-content.ts';
import { UnreadableInput } from '../intake/unreadable-input.ts';
import { type GrReportInput, grValuesSchema } from './gr-report.ts';
import { readExtraRows } from './read-gr-extra-rows.ts';
import { type Figures, joinedFigures, readFigures } from './read-gr-figures.ts';
import { readGrLabels } from './read-gr-labels.ts';
import { readTable2 } from './read-gr-table2.ts';
import { schemaErrorText } from './schema-error-text.ts';

/** @param keptKeys keys of cells outside the tables, whose row ids are not to be given again */
export function readGrTables(
  file: GrReportInput,
  keptKeys: readonly string[],
): Noted<TableContent> {
  const edition = editionById(file.edition);
  const table2 = readTable2(file, edition, keptKeys);
  const extra = readExtraRows(file.table2?.extraRows ?? [], edition, keptKeys);
  const table3 = readTable3(file, edition);
  const table4 = readTable4(file, edition);
  const labels = readGrLabels(file, edition);
  return {
    value: {
      cells: { ...table2.value.cells, ...extra.value.cells, ...table3.value, ...table4.value },
      splits: table2.value.splits,
      extraRows: extra.value.extraRows,
      ...labels.value,
    },
    notes: [
      ...otherEdition(2, file.table2?.edition, edition),
      ...otherEdition(3, file.table3?.edition, edition),
      ...[table2, extra, table3, table4, labels].flatMap(({ notes }) => notes),
    ],
  };
}

function otherEdition(
  table: TableSection,
  found: string | null | undefined,
  { id }: Edition,
): ImportNote[] {
  if (!found || found === id) return [];
  const text = `表格标明为 ${found} 版，按 ${id} 版读入`;
  return [importNote('otherEdition', tablePlace(table), text)];
}

function readTable3({ table3 }: GrReportInput, edition: Edition): Noted<Figures> {
  if (!table3) return noted({});
  const seen = new Set<string>();
  const rows = (table3.rows ?? []).map((row): Noted<Figures> => {
    if (!edition.table3.rows.some(({ id }) => id === row.id)) {
      const text = `本版表格没有这一行：${quote(row)}`;
      return noted({}, importNote('unknownRow', tablePlace(3), text));
    }
    const place = labelPlace(`table3.${row.id}`);
    if (seen.has(row.id)) {
      const text = `这一行又出现一次，没有读入：${quote(row)}`;
      return noted({}, importNote('repeated', place, text));
    }
    seen.add(row.id);
    const keys = edition.table3.applicants.map(({ id }) => table3Key(row.id, id));
    return after(
      unknownFields(place, row, ['id', 'label', 'values', 'completed']),
      readFigures(row.values, place, keys),
    );
  });
  return after(
    unknownFields(tablePlace(3), table3, ['edition', 'labels', 'rows', 'rawRows']),
    joinedFigures(rows),
  );
}

function readTable4({ table4 }: GrReportInput, edition: Edition): Noted<Figures> {
  if (!table4) return noted({});
  const { groups, outcomes } = edition.table4;
  const ids = groups.map(({ id }) => id);
  const figures = ids.map((group) => {
    const values = grValuesSchema.nullish().safeParse(table4[group]);
    if (!values.success) {
      throw new UnreadableInput(`数据文件有误：table4.${group} ${schemaErrorText(values.error)}`);
    }
    const keys = outcomes.map(({ id }) => table4Key(group, id));
    return readFigures(values.data, labelPlace(`table4.${group}`), keys);
  });
  return after(
    unknownFields(tablePlace(4), table4, [...ids, 'labels', 'edition', 'rawRows']),
    joinedFigures(figures),
  );
}
