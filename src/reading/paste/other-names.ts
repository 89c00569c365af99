/**
 * Rows and columns of a pasted table under other names than the form's: known short names, and what a person has
 * said a name means. They get their official labels before the table is read, so that all else is read as ever.
 */
import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { isFigureLike } from '../report/flatten/flat-items.ts';
import { isFormLabel } from '../report/labels/form-labels.ts';
import { bareLabel } from '../report/labels/label-match.ts';
import {
  cellText,
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceTable,
} from '../source/source-document.ts';
import { isLabel } from './figure-block.ts';
import type { PasteTarget } from './pasted-table.ts';
import { type ShortName, shortNames } from './short-names.ts';

/** 「1.新收申请数量」 and 「新收」 are one name. */
export function nameKey(text: string): string {
  const { words } = bareLabel(text);
  const short = words.replace(/(政府信息公开)?(申请)?(总?件数|总?数量?|总量|件)?$/, '');
  return short.length > 1 ? short : words;
}

/** Where the name of a row stands among its cells: before its figures, behind a serial number; -1 without either. */
export function placeOfName(texts: readonly string[]): number {
  const first = texts.findIndex(isLabel);
  const isFigure = (text: string, at: number) => at > first && text !== '' && isFigureLike(text);
  const figure = first < 0 ? -1 : texts.findIndex(isFigure);
  for (let at = figure - 1; at >= 0; at -= 1) {
    const text = texts[at] ?? '';
    if (text !== '') return isLabel(text) ? at : -1;
  }
  return -1;
}

/** 「其他」 by itself is 「3.其他」 of （六）其他处理 only among the rows of that group. */
const isUnclear = (text: string) => /^其[他它]$/.test(bareLabel(text).normalised);
const isOfSixth = (text: string) => /逾期|其他处理/.test(text);

/** A name that no row of the form comes near, where it is not clear which row it is. */
export const asUnclear = (name: string): string => (isUnclear(name) ? `${name}一行` : name);

/** The same document with official labels in the place of other names; rows that are not wanted are blank. */
export function withOfficialNames(source: SourceDocument, target: PasteTarget): SourceDocument {
  const { table, names = {} } = target;
  if (!table) return source;
  const known = knownNames(table, editionById(target.edition));
  const tables = tablesOf(source.blocks);
  // A name that comes twice, or beside its official label, is one of two things.
  const counts = new Map<string, number>();
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      const text = nameIn(cells.map(textOf))?.text ?? '';
      const label = known.rows.get(nameKey(text)) ?? text;
      counts.set(nameKey(label), (counts.get(nameKey(label)) ?? 0) + 1);
    }
  }
  const isOnce = (label: string) => counts.get(nameKey(label)) === 1;
  const labelOf = (text: string) => {
    const said = names[nameKey(text)];
    if (said !== undefined || isFormLabel(text)) return said;
    const label = known.rows.get(nameKey(text));
    return label !== undefined && isOnce(label) ? label : undefined;
  };
  let before = '';
  const renamed = ({ cells }: SourceTable['rows'][number]) => {
    const texts = cells.map(textOf);
    const name = nameIn(texts);
    if (!name) return { cells: namedHeads(cells, known.columns) };
    const isLoose = !isOfSixth(before) && texts.slice(0, name.at).every((text) => !isLabel(text));
    const isOpen = table === 3 && isUnclear(name.text) && isLoose;
    before = name.text;
    return {
      cells: namedRow(cells, (text) => labelOf(text) ?? (isOpen ? asUnclear(text) : undefined)),
    };
  };
  return { ...source, blocks: mapTables(source.blocks, renamed) };
}

const textOf = (cell: SourceCell) => cellText(cell).replace(/\n/g, '').trim();

function nameIn(texts: readonly string[]) {
  const at = placeOfName(texts);
  return at < 0 ? undefined : { at, text: texts[at] as string };
}

function namedRow(
  cells: readonly SourceCell[],
  labelOf: (text: string) => string | undefined,
): readonly SourceCell[] {
  const name = nameIn(cells.map(textOf));
  const label = name && labelOf(name.text);
  if (!name || label === undefined) return cells;
  // Labels before it are those of groups, which go on.
  if (label === '') return cells.map((cell, at) => (at < name.at ? cell : withText(cell, '')));
  return cells.map((cell, at) => (at === name.at ? withText(cell, label) : cell));
}

/** One head alone may be anything. */
function namedHeads(
  cells: readonly SourceCell[],
  known: ReadonlyMap<string, string>,
): readonly SourceCell[] {
  const heads = cells.map((cell) => known.get(nameKey(textOf(cell))));
  const others = cells.filter((cell) => isFormLabel(textOf(cell)));
  if (heads.filter(Boolean).length + others.length < 2) return cells;
  return cells.map((cell, at) => {
    const head = heads[at];
    return head === undefined || isFormLabel(textOf(cell)) ? cell : withText(cell, head);
  });
}

const withText = (cell: SourceCell, text: string): SourceCell => ({
  ...cell,
  blocks: text === '' ? [] : [{ is: 'paragraph', text }],
});

function knownNames(table: TableSection, edition: Edition) {
  const places = labelPlaces(edition, table);
  const byKey = (
    list: readonly ShortName[],
    idOf: (place: (typeof places)[number]) => string | undefined,
  ) =>
    new Map(
      list.flatMap(({ id, names }): [string, string][] => {
        const official = places.find((place) => idOf(place) === id)?.official;
        return official === undefined ? [] : names.map((name) => [nameKey(name), official]);
      }),
    );
  const { rows, columns } = shortNames[table];
  return {
    rows: byKey(rows, ({ rowId }) => rowId),
    columns: byKey(columns, ({ columnId }) => columnId),
  };
}

function tablesOf(blocks: readonly SourceBlock[]): SourceTable[] {
  return blocks.flatMap((block) => {
    if (block.is === 'paragraph') return [];
    return [
      block,
      ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesOf(cell.blocks))),
    ];
  });
}

function mapTables(
  blocks: readonly SourceBlock[],
  rename: (row: SourceTable['rows'][number]) => SourceTable['rows'][number],
): SourceBlock[] {
  return blocks.map((block) => {
    if (block.is === 'paragraph') return block;
    const rows = block.rows.map((row) => {
      const cells = row.cells.map((cell) => ({ ...cell, blocks: mapTables(cell.blocks, rename) }));
      return rename({ ...row, cells });
    });
    return { ...block, rows };
  });
}
