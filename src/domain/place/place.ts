/**
 * Where something is in a report. Every note, finding, mark, repair and block of the manuscript says it with this one
 * type; it stays true while people type, since cells go by their keys and text by the ids of its blocks.
 */
import type { CellKey } from '../edition/cell-address.ts';
import type { TableSection } from '../edition/edition.ts';
import type { SectionNumber } from '../report/report.ts';
import type { TextId } from '../report/text.ts';

/** 单位名称, 报告年度, 标题, 截止日期, 前言, 联系方式, 落款 */
export const fieldNames = [
  'unit',
  'year',
  'title',
  'deadline',
  'preamble',
  'contacts',
  'closing',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Words in one text: UTF-16 offsets in the text as it is stored, `to` behind the last. */
export interface TextRange {
  readonly id: TextId;
  readonly from: number;
  readonly to: number;
}

export type Place =
  /** The report as a whole. */
  | { readonly is: 'report' }
  /** A section with its heading and its text. */
  | { readonly is: 'section'; readonly section: SectionNumber }
  /** The table of a section as a whole. */
  | { readonly is: 'table'; readonly table: TableSection }
  /** One cell or several, the one to go to first. */
  | { readonly is: 'cells'; readonly keys: readonly [CellKey, ...CellKey[]] }
  /** The printed label of a row, a column or an item, by its public address: "table3.3.3.2", "table2.一.issued". */
  | { readonly is: 'label'; readonly address: LabelAddress }
  | { readonly is: 'field'; readonly field: FieldName }
  /** A sub-heading with the text under it, by the id of its block. */
  | { readonly is: 'block'; readonly id: string }
  /** Words in one paragraph, or over several and more than one text; in reading order. */
  | { readonly is: 'words'; readonly ranges: readonly [TextRange, ...TextRange[]] }
  /** A place in the report of the year before. */
  | { readonly is: 'lastYear'; readonly place: PlaceInYear };

export type PlaceInYear = Exclude<Place, { readonly is: 'lastYear' }>;

export type LabelAddress = `table${TableSection}.${string}`;

export const wholeReport: PlaceInYear = { is: 'report' };

export const sectionPlace = (section: SectionNumber): PlaceInYear => ({ is: 'section', section });

export const tablePlace = (table: TableSection): PlaceInYear => ({ is: 'table', table });

export const cellPlace = (...keys: readonly [CellKey, ...CellKey[]]): PlaceInYear => ({
  is: 'cells',
  keys,
});

export const fieldPlace = (field: FieldName): PlaceInYear => ({ is: 'field', field });

export const labelPlace = (address: LabelAddress): PlaceInYear => ({ is: 'label', address });

export const wordsPlace = (...ranges: readonly [TextRange, ...TextRange[]]): PlaceInYear => ({
  is: 'words',
  ranges,
});

/** The cells as one place; nothing for none. */
export function placeOfCells(keys: readonly CellKey[]): readonly PlaceInYear[] {
  const [first, ...rest] = keys;
  return first === undefined ? [] : [cellPlace(first, ...rest)];
}

/** The cells of this year's report that are meant. */
export function cellsIn(places: readonly Place[]): CellKey[] {
  return places.flatMap((place) => (place.is === 'cells' ? place.keys : []));
}

/** The words of this year's report that are meant. */
export function rangesIn(places: readonly Place[]): TextRange[] {
  return places.flatMap((place) => (place.is === 'words' ? place.ranges : []));
}

/** Which table a label stands in. */
export const tableOfLabel = (address: LabelAddress): TableSection =>
  Number(address.charAt('table'.length)) as TableSection;
