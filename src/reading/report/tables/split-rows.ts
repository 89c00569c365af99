/** Rows of table 二 that an office has split: their parts, each with a name of its own. */
import type { SplitPart } from '../../../domain/edition/cell-address.ts';
import { unusedId } from '../../../intake/unused-id.ts';
import {
  beginsWithFigure,
  type FlatCell,
  type FlatRow,
  isFigureLike,
  saysNothing,
} from '../flatten/flat-items.ts';
import { covers, firstColumn, type Heads } from '../labels/column-heads.ts';
import type { Table2State } from '../labels/item-heads.ts';
import type { FormRow, FormTableReading } from './form-rows.ts';

export const isLabel = ({ text }: FlatCell) => text !== '' && !isFigureLike(text);

export const behindCell = (cells: FlatRow, label: FlatCell) =>
  cells.slice(cells.indexOf(label) + 1);

export interface FoundRow {
  readonly rowId: string;
  readonly label: FlatCell | undefined;
  readonly behind: FlatRow;
}

/** Under a row whose label spans this one too, or which has a blank in its place. */
export function partOfSplit(
  reading: FormTableReading,
  row: FormRow,
  cells: FlatRow,
  { split, heads, item }: Table2State,
): FoundRow | undefined {
  if (!split) return undefined;
  const spans = row.index <= split.lastRow;
  const known = item && heads.get(item.id);
  const first = known?.of === row.part ? firstColumn(known.columns) : undefined;
  const second = cells[1];
  // In a grid the name of a part stands left of the heads.
  const couldBePart =
    reading.isRagged || (first !== undefined && (second?.column ?? first) < first);
  const isLeftBlank = couldBePart && cells[0]?.text === '' && !isFigureLike(second?.text ?? '');
  return spans || isLeftBlank ? { rowId: split.rowId, label: undefined, behind: cells } : undefined;
}

/** In flattened text the label of a split row is gone from its second part: 「行政确认 | 0 | 0 | 0」. */
export function nextPart(
  { isRagged, edition }: FormTableReading,
  cells: FlatRow,
  { split, item }: Table2State,
): FoundRow | undefined {
  const [first, ...values] = cells;
  const columns = edition.table2.items.find(({ id }) => id === item?.id)?.columns.length;
  const isPart = isRagged && split && first && isLabel(first) && values.length === columns;
  if (!isPart || !values.every(({ text }) => isFigureLike(text))) return undefined;
  return { rowId: split.rowId, label: undefined, behind: cells };
}

/** A second label before the figures: the name of a part (行政检查). */
export function partLabel(
  behind: FlatRow,
  columns: number,
  heads: Heads | undefined,
  label: FlatCell | undefined,
): FlatCell | undefined {
  const firstHead = heads && firstColumn(heads);
  if (firstHead !== undefined) {
    const below = heads && labelBelowHead(behind, heads);
    if (below) return below;
    const left = behind.filter(({ column }) => column < firstHead);
    const first = left.find(({ text }) => text !== '') ?? left[left.length - 1];
    // Beside a label of one row a blank cell is a merge that somebody undid.
    const isPart = first && (first.text !== '' || !label || label.rowSpan > 1);
    return isPart ? first : undefined;
  }
  const first = behind.find(({ text }) => text !== '');
  if (!first || isFigureLike(first.text)) return undefined;
  return !label || behind.length - behind.indexOf(first) > columns ? first : undefined;
}

/** 「行政许可 | 民政类 | 8」 below a head of both columns: a label and its figure where the form has the figure alone. */
function labelBelowHead(behind: FlatRow, { columns: [head] }: Heads): FlatCell | undefined {
  if (!head || head.columnSpan === 1) return undefined;
  const [first, ...rest] = behind.filter(({ column }) => covers(head, column));
  if (!first || !isLabel(first) || beginsWithFigure(first.text) || saysNothing(first.text)) {
    return undefined;
  }
  return rest.some(({ text }) => text !== '' && isFigureLike(text)) ? first : undefined;
}

export function addPart({ content }: FormTableReading, rowId: string, label: string): SplitPart {
  const parts = content.splits[rowId] ?? [];
  const part = { id: unusedId('p', parts, [], `table2/${rowId}+`), label };
  content.splits[rowId] = [...parts, part];
  return part;
}
