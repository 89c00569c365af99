/** Sets the cells of one row of a table of the form, and says all that is not plain about them. */
import type { CellKey } from '../../../domain/edition/cell-address.ts';
import type { FigureKind } from '../../../domain/edition/edition.ts';
import { cellPlace, type Place, tablePlace } from '../../../domain/place/place.ts';
import { readFigure } from '../../../domain/report/figure.ts';
import { type ImportNote, importNote, quote } from '../../../intake/import-note.ts';
import type { FlatRow } from '../flatten/flat-items.ts';
import type { Heads } from '../labels/column-heads.ts';
import { type FormRow, type FormTableReading, oneLine } from './form-rows.ts';
import { quoteRow, sourceOf } from './row-notes.ts';
import { type RowValues, valuesOf } from './row-values.ts';
import { valueColumns } from './value-window.ts';

/** The figures of a row, in the form's order. */
export interface ValuesPlace {
  /** The row that they stand in, for notes. */
  readonly place: Place;
  readonly cells: readonly ValueCell[];
  /** How often each head stands above them, where a dump repeats it. */
  readonly repeats?: number;
}

export interface ValueCell {
  readonly key: CellKey;
  readonly kind: FigureKind;
}

/** @param behind the cells of the row behind its label */
export function takeValues(
  reading: FormTableReading,
  row: FormRow,
  behind: FlatRow,
  heads: Heads | undefined,
  { place, cells, repeats = 1 }: ValuesPlace,
): readonly ImportNote[] {
  const { isRagged, content } = reading;
  // The rows of table 二 have columns of their own.
  const hasWindow = reading.table === 3 && !heads && !isRagged;
  const window = hasWindow ? valueColumns(row.part, cells.length) : undefined;
  const read = valuesOf(behind, cells.length, { heads, window, isRagged, repeats });
  for (const { head, text } of read.strays) addStray(reading, oneLine(head.text), text, row);
  const unreadable = new Map<string, [CellKey, ...CellKey[]]>();
  cells.forEach(({ key, kind }, index) => {
    const cell = read.values[index];
    for (const each of cell?.notes ?? []) reading.noted.set(each, key);
    const typed = cell?.text.replace(/\s*\n\s*/g, '').trim();
    if (!typed || content.cells[key]) return;
    content.cells[key] = typed;
    if (readFigure(typed, kind).is !== 'unreadable') return;
    unreadable.set(typed, [...(unreadable.get(typed) ?? []), key] as [CellKey, ...CellKey[]]);
  });
  // The same words in several cells of a row are one note.
  const notAFigure = [...unreadable].map(([typed, keys]) => {
    const text = `${quote(typed)}不是数字，照原样读入`;
    const count = keys.length > 1 ? `${keys.length} 格的` : '';
    return importNote('notAFigure', cellPlace(...keys), count + text, sourceOf(row));
  });
  return [...doubtOf(row, behind, cells.length, read, isRagged, place), ...notAFigure];
}

function doubtOf(
  row: FormRow,
  behind: FlatRow,
  count: number,
  { doubt, values }: RowValues,
  isRagged: boolean,
  place: Place,
): readonly ImportNote[] {
  const filled = behind.filter(({ text }) => text !== '').length;
  const lengths =
    behind.length === count
      ? `应有 ${count} 个数，现有 ${filled} 个`
      : `应有 ${count} 格，现有 ${behind.length} 格`;
  const doubtful = (what: string) =>
    importNote('valueCount', place, `${what}：${quoteRow(row)}`, sourceOf(row));
  if (doubt === 'several') {
    const text = `${lengths}，分不清各属哪一列，没有读入`;
    return filled === 0 ? [] : [{ ...doubtful(text), isLeftOut: true }];
  }
  if (doubt === 'unclear') {
    return [{ ...doubtful('一格跨了几列，分不清属于哪一列，没有读入'), isLeftOut: true }];
  }
  if (doubt === 'merged' || (row.isSpread && values.some((cell) => cell?.text))) {
    return [doubtful('合并成一格的“0”，每列都读作 0，请核对')];
  }
  if (doubt === 'count' && (filled > 0 || !isRagged)) {
    return [doubtful(`${lengths}，按顺序读入，请核对`)];
  }
  return [];
}

function addStray({ strays }: FormTableReading, head: string, text: string, row: FormRow): void {
  const { texts, source } = strays.get(head) ?? { texts: [], source: sourceOf(row) };
  strays.set(head, { texts: [...texts, text], source });
}

/** Columns that the form has not, each in one note. */
export function strayNotes({ strays, table }: FormTableReading): ImportNote[] {
  return [...strays].map(([head, { texts, source }]) => {
    const column = quote([head, ...texts.map(oneLine)].join(' | '));
    const text = `官方表格没有这一列，没有读入：${column}`;
    return importNote('unknownColumn', tablePlace(table), text, source);
  });
}
