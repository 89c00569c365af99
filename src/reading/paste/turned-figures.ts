/**
 * A row of the form that was copied as a column, 「自然人 | 2」 above 「商业企业 | 1」: known by the heads of columns
 * that stand at its left. Which row it is a title above may say; else it is the row that was pasted into.
 */
import { table3Key } from '../../domain/edition/cell-address.ts';
import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { isFigureLike } from '../report/flatten/flat-items.ts';
import { nearestPlace } from '../report/tables/form-rows.ts';
import { placesOf } from '../report/tables/table3-rows.ts';
import type { BlockCell, LabelledFigures, TurnedFigures } from './pasted-table.ts';

type Rows = readonly (readonly BlockCell[])[];

export type Turned =
  | { readonly is: 'row'; readonly row: TurnedFigures }
  /** Titles say which rows they are. */
  | { readonly is: 'named'; readonly labelled: LabelledFigures };

/** @returns undefined where the labels at the left are not the heads of one table's columns */
export function turnedFigures(rows: Rows, edition: Edition): Turned | undefined {
  const lines = rows.map((cells) => cells.filter(({ text }) => text !== ''));
  const start = lines.findIndex((cells) => cells.some(({ text }) => isFigureLike(text)));
  const body = lines.slice(start).filter((cells) => cells.some(({ text }) => isFigureLike(text)));
  const named = body.flatMap((cells) => lineOf(cells) ?? []);
  const [first] = named;
  if (!first || named.length !== body.length || named.length < fewestNames) return undefined;
  const columns = new Set(named.flatMap(({ figures }) => figures.map(({ column }) => column)));
  const set = headsOf(edition).find(({ heads }) => allNamed(named, heads));
  if (!set) return undefined;
  const above = lines.slice(0, start);
  const figures = (column: number) =>
    named.flatMap((line) => {
      const id = nearestPlace(line.name, set.heads, alikeHead)?.place.id;
      const text = line.figures.find((figure) => figure.column === column)?.text;
      return id === undefined || text === undefined ? [] : [{ columnId: id, text }];
    });
  const titles = set.table === 3 ? rowsNamed(above, [...columns], edition) : undefined;
  if (titles) return { is: 'named', labelled: byTitles(titles, figures) };
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return undefined;
  return { is: 'row', row: { table: set.table, figures: figures(only) } };
}

/** 「商业企业」 and 「科研机构」: one name alone may be a row of another list. */
const fewestNames = 3;
const alikeHead = 0.75;

interface NamedLine {
  readonly name: string;
  readonly figures: readonly BlockCell[];
}

/** 「法人或其他组织 | 商业企业 | 1」: the last label is the name. */
function lineOf(cells: readonly BlockCell[]): NamedLine | undefined {
  const at = cells.findIndex(({ text }) => isFigureLike(text));
  const label = cells[at - 1];
  const figures = cells.slice(at);
  const isPlain = figures.every(({ text }) => isFigureLike(text));
  return label && isPlain ? { name: label.text, figures } : undefined;
}

interface HeadSet {
  readonly table: TableSection;
  readonly heads: readonly { readonly id: string; readonly official: string }[];
}

const headsOf = ({ table2, table3, table4 }: Edition): HeadSet[] => [
  { table: 3, heads: table3.applicants.map(asHead) },
  { table: 4, heads: table4.outcomes.map(asHead) },
  ...table2.items.map(({ columns }): HeadSet => ({ table: 2, heads: columns.map(asHead) })),
];

const asHead = ({ id, label }: { readonly id: string; readonly label: string }) => ({
  id,
  official: label,
});

/** Each line is a head of its own. */
function allNamed(lines: readonly NamedLine[], heads: HeadSet['heads']): boolean {
  const ids = lines.map(({ name }) => nearestPlace(name, heads, alikeHead)?.place.id);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
}

/** The row of table 三 that stands above each column of figures, or in a title above the only one. */
function rowsNamed(
  above: Rows,
  columns: readonly number[],
  edition: Edition,
): ReadonlyMap<number, string> | undefined {
  const { rows } = placesOf(edition);
  const found = new Map<number, string>();
  for (const cell of above.flat()) {
    const rowId = nearestPlace(cell.text, rows, surelyRow)?.place.rowId;
    if (rowId === undefined) continue;
    const own = columns.filter((column) => covers(cell, column));
    const meant = own.length > 0 ? own : columns;
    if (meant.length === 1) found.set(meant[0] as number, rowId);
  }
  return found.size === columns.length ? found : undefined;
}

const surelyRow = 0.9;

const covers = ({ column, columnSpan }: BlockCell, at: number) =>
  column <= at && at < column + columnSpan;

function byTitles(
  titles: ReadonlyMap<number, string>,
  figuresIn: (column: number) => TurnedFigures['figures'],
): LabelledFigures {
  const figures = [...titles].flatMap(([column, rowId]) =>
    figuresIn(column).map(({ columnId, text }) => ({ key: table3Key(rowId, columnId), text })),
  );
  return { figures, tables: [3], notes: [], remarks: [] };
}
