/** Rows of table 二 that the form has not: in an item with its figures, or at its foot, 「……发布总数量：57」. */
import { type ExtraRow, extraRowKey } from '../domain/edition/cell-address.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { editions } from '../domain/edition/editions.ts';
import { atEndOf, type ItemRow } from '../domain/edition/local-rows.ts';
import { cellPlace, type Place, tablePlace } from '../domain/place/place.ts';
import { type ImportNote, importNote, quote, unknownFields } from '../intake/import-note.ts';
import { after, type Noted, noted } from '../intake/noted.ts';
import { unusedId } from '../intake/unused-id.ts';
import type { GrExtraRow } from './gr-report.ts';
import { type Figures, joinedFigures, readFigure } from './read-gr-figures.ts';
import { columnsOfItems } from './write-gr-extra-rows.ts';

interface ReadExtraRows {
  readonly extraRows: ExtraRow[];
  readonly cells: Figures;
}

export function readExtraRows(
  rows: readonly GrExtraRow[],
  edition: Edition,
  keptKeys: readonly string[],
): Noted<ReadExtraRows> {
  const extraRows: ExtraRow[] = [];
  const figures = rows.map((row): Noted<Figures> => {
    const id = unusedId('x', extraRows, keptKeys, 'table2/extra+');
    const read = row.item == null ? readFootRow(row, id) : readItemRow(row, row.item, id, edition);
    if (read.row) extraRows.push(read.row);
    return read.figures;
  });
  const { value: cells, notes } = joinedFigures(figures);
  return { value: { extraRows, cells }, notes };
}

interface ReadRow {
  /** Undefined for one that has no place. */
  readonly row?: ExtraRow;
  readonly figures: Noted<Figures>;
}

function readFootRow(row: GrExtraRow, id: string): ReadRow {
  const { label, value } = labelAndValue(row);
  const extra = { id, label };
  const key = extraRowKey(extra);
  const lost = importNote('lost', cellPlace(key), '这一格的数据缺失');
  const known = ['text', 'label', 'value', 'item', 'completed'];
  const notes = [
    ...unknownFields(cellPlace(key), row, known),
    ...(row.value === null ? [lost] : []),
  ];
  return { row: extra, figures: { value: value ? { [key]: value } : {}, notes } };
}

function readItemRow(gr: GrExtraRow, itemId: string, id: string, edition: Edition): ReadRow {
  const item = [edition, ...editions]
    .flatMap(({ table2 }) => table2.items)
    .find((each) => each.id === itemId);
  const [first] = item?.columns ?? [];
  if (!item || !first) {
    const text = `表二没有第二十条第（${itemId}）项，这一行没有读入：${quote(gr)}`;
    return { figures: noted({}, importNote('unknownRow', tablePlace(2), text)) };
  }
  const at = { item: itemId, below: gr.below ?? atEndOf(item).below };
  const row: ItemRow = { id, label: (gr.label ?? '').trim(), at };
  const place = cellPlace(extraRowKey(row, first.id));
  const known = ['item', 'below', 'label', 'values', 'completed'];
  return { row, figures: after(unknownFields(place, gr, known), readValues(gr, row, place)) };
}

function readValues({ values }: GrExtraRow, row: ItemRow, place: Place): Noted<Figures> {
  if (values === null) return noted({}, importNote('lost', place, '这一行的数据缺失'));
  return joinedFigures(
    Object.entries(values ?? {}).map(([columnId, value]) => {
      if (columnsOfItems().includes(columnId)) return readFigure(extraRowKey(row, columnId), value);
      const text = `没有“${columnId}”这一列，没有读入：${quote(value)}`;
      return noted({}, importNote('unknownColumn', place, text) satisfies ImportNote);
    }),
  );
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
