/** Where on the screen a note can be looked at: a line of the source, a row of a table, or a field. */
import type { ImportNote } from '../../intake/import-note.ts';
import type { RowItem, SourceItem, TableItem } from '../../reading/report/interpretation.ts';
import { fieldOfNote } from './note-field.ts';

export type NoteTarget = { readonly is: 'field'; readonly field: 'unit' | 'year' } | ItemTarget;

export interface ItemTarget {
  readonly is: 'item';
  readonly item: number;
  /** Of a table; absent for the table as a whole. */
  readonly row?: number;
}

export type FindTarget = (note: ImportNote) => NoteTarget | undefined;

/** A file may have thousands of notes and lines, so what notes point at is looked up once. */
export function noteTargets(items: readonly SourceItem[]): FindTarget {
  const byPlace = new Map<string, ItemTarget>();
  const byQuote = new Map<string, ItemTarget>();
  const rows: RowTarget[] = [];
  const addFirst = (map: Map<string, ItemTarget>, key: string, target: ItemTarget) => {
    if (!map.has(key)) map.set(key, target);
  };
  for (const item of items) {
    const target: ItemTarget = { is: 'item', item: item.id };
    addFirst(byPlace, placeOf(item), target);
    if (isOutside(item)) addFirst(byQuote, firstQuoted(lineOf(item)), target);
    else if (item.is === 'table') {
      item.rows.forEach((row, index) => {
        const own = { ...target, row: index };
        addFirst(byQuote, rowText(row), own);
        if (row.meaning.is === 'row') rows.push({ ...row.meaning, table: item.table, target: own });
      });
    }
  }
  return (note) => {
    const field = fieldOfNote(note);
    if (field) return { is: 'field', field };
    const quote = quoteIn(note.text);
    if (note.kind === 'outsideReport') return byQuote.get(firstQuoted(quote));
    const [place = '', rest = ''] = /^table[234](?=\.)/.test(note.where)
      ? [note.where.slice(0, 6), note.where.slice(7)]
      : [note.where];
    if (rowKinds.includes(note.kind) && byQuote.has(quote)) return byQuote.get(quote);
    const ofTable = rows.filter(({ table }) => place === `table${table}`);
    return rowAt(ofTable, rest) ?? byPlace.get(place);
  };
}

/** Kinds that quote the row that they speak of. */
const rowKinds: readonly ImportNote['kind'][] = [
  'unknownRow',
  'repeated',
  'misplacedValue',
  'valueCount',
];

function placeOf(item: SourceItem): string {
  if (item.is === 'table') return `table${item.table}`;
  return item.role.is === 'heading' ? `section${item.role.section}` : item.role.is;
}

const isOutside = (item: SourceItem) =>
  item.is === 'table' ? item.table === undefined : item.role.is === 'outside';

const lineOf = (item: SourceItem) => (item.is === 'paragraph' ? item.text : firstRow(item));

/** The first row that has text, as a note quotes it. */
function firstRow({ rows }: TableItem): string {
  for (const { cells } of rows) {
    const texts = cells.map(({ text }) => text.replace(/\s+/g, ' ')).filter(Boolean);
    if (texts.length > 0) return texts.join(' | ');
  }
  return '';
}

const rowText = ({ cells }: RowItem) =>
  cells.map(({ text }) => text.replace(/\s*\n\s*/g, '')).join(' | ');

const quoteIn = (text: string) => text.slice(text.indexOf('“') + 1, text.lastIndexOf('”'));

/** Of several lines quoted in one note the first. */
const firstQuoted = (quote: string) => quote.split(' / ')[0] as string;

interface RowTarget {
  readonly table: TableItem['table'];
  readonly rowId: string;
  readonly part?: string;
  readonly target: ItemTarget;
}

/** The row of an address, "services/行政检查.change"; for a group of rows its first. */
function rowAt(rows: readonly RowTarget[], rest: string): ItemTarget | undefined {
  if (rest === '') return undefined;
  const isIn = (place: string) =>
    rest === place || rest.startsWith(`${place}.`) || rest.startsWith(`${place}/`);
  const found =
    rows.find(({ rowId, part }) => part !== undefined && isIn(`${rowId}/${part}`)) ??
    rows.find(({ rowId }) => isIn(rowId)) ??
    rows.find(({ rowId }) => rowId.startsWith(`${rest}.`));
  return found?.target;
}
