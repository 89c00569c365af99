/** The table of section 二 in an exchange file: rows by id, some of them split in parts. */
import { type CellKey, type SplitPart, table2Key } from '../domain/edition/cell-address.ts';
import type { Edition, Table2Item } from '../domain/edition/edition.ts';
import { labelPlace, type Place, partPlace, tablePlace } from '../domain/place/place.ts';
import { type ImportNote, importNote, quote, unknownFields } from '../intake/import-note.ts';
import { after, type Noted, noted } from '../intake/noted.ts';
import type { TableContent } from '../intake/table-content.ts';
import { unusedId } from '../intake/unused-id.ts';
import type { GrNamedValues, GrReportInput, GrTable2Row } from './gr-report.ts';
import { type Figures, joinedFigures, readFigure } from './read-gr-figures.ts';

type ReadTable2 = Pick<TableContent, 'cells' | 'splits'>;

/** @param keptKeys keys of cells outside the tables, whose row ids are not to be given again */
export function readTable2(
  { table2 }: GrReportInput,
  edition: Edition,
  keptKeys: readonly string[],
): Noted<ReadTable2> {
  const splits: TableContent['splits'] = {};
  if (!table2) return noted({ cells: {}, splits });
  const known = ['edition', 'labels', 'rows', 'extraRows', 'rawRows'];
  const seen = new Set<string>();
  const rows = (table2.rows ?? []).map((row): Noted<Figures> => {
    const item = edition.table2.items.find((each) => each.rows.some(({ id }) => id === row.id));
    if (!item) {
      const text = `本版表格没有这一行：${quote(row)}`;
      return noted({}, importNote('unknownRow', tablePlace(2), text));
    }
    const place = labelPlace(`table2.${row.id}`);
    if (seen.has(row.id)) {
      const text = `这一行又出现一次，没有读入：${quote(row)}`;
      return noted({}, importNote('repeated', place, text));
    }
    seen.add(row.id);
    const { parts, figures } = readRow(row, item, place, keptKeys);
    if (parts.length > 0) splits[row.id] = [...parts];
    return figures;
  });
  const { value: cells, notes } = joinedFigures(rows);
  return after(unknownFields(tablePlace(2), table2, known), { value: { cells, splits }, notes });
}

interface ReadRow {
  /** Of a row that is split. */
  readonly parts: readonly SplitPart[];
  readonly figures: Noted<Figures>;
}

function readRow(
  row: GrTable2Row,
  item: Table2Item,
  place: Place,
  keptKeys: readonly string[],
): ReadRow {
  const known = ['id', 'item', 'label', 'values', 'subrows', 'completed'];
  const notes: ImportNote[] = unknownFields(place, row, known);
  const parts: SplitPart[] = [];
  if (!row.subrows?.length) {
    const keyOf = (columnId: string) => table2Key(row.id, columnId);
    return { parts, figures: after(notes, readNamedValues(row.values, place, item, keyOf)) };
  }
  if (row.values && Object.keys(row.values).length > 0) {
    const text = `这一行已拆分，整行的数没有读入：${quote(row.values)}`;
    notes.push(importNote('misplacedValue', place, text));
  }
  const figures = row.subrows.map(({ label, values, ...rest }) => {
    const id = unusedId('p', parts, keptKeys, `table2/${row.id}+`);
    const part = { id, label: (label ?? '').trim() };
    parts.push(part);
    const own = partPlace(row.id, part);
    const keyOf = (columnId: string) => table2Key(row.id, columnId, part);
    return after(
      unknownFields(own, rest, ['completed']),
      readNamedValues(values, own, item, keyOf),
    );
  });
  return { parts, figures: after(notes, joinedFigures(figures)) };
}

/** @param place the row that they stand in */
function readNamedValues(
  values: GrNamedValues | undefined,
  place: Place,
  item: Table2Item,
  keyOf: (columnId: string) => CellKey,
): Noted<Figures> {
  if (values === null) return noted({}, importNote('lost', place, '这一行的数据缺失'));
  return joinedFigures(
    Object.entries(values ?? {}).map(([columnId, value]) => {
      if (item.columns.some(({ id }) => id === columnId)) return readFigure(keyOf(columnId), value);
      const text = `没有“${columnId}”这一列，没有读入：${quote(value)}`;
      return noted({}, importNote('unknownColumn', place, text));
    }),
  );
}
