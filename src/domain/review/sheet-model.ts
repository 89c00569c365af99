/**
 * 退回单 and 审核单 as they are read, free of Word and HTML: a title, a head of facts, parts with tables, and a foot. Every
 * text in them may be shown: private words are masked.
 */

/** 退回单: what has to be put right. 审核单: all of a review. */
export type SheetKind = 'return' | 'review';

export const sheetNames: Readonly<Record<SheetKind, string>> = {
  return: '退回单',
  review: '审核单',
};

export interface ReviewSheet {
  readonly kind: SheetKind;
  readonly unit: string;
  readonly year: number;
  readonly title: string;
  readonly facts: readonly SheetFact[];
  readonly parts: readonly SheetPart[];
  readonly foot: readonly string[];
}

/** 「单位：青禾镇人民政府」 */
export interface SheetFact {
  readonly name: string;
  readonly text: string;
}

export interface SheetPart {
  /** 「二、核对结果」; empty in a sheet of one part. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table?: SheetTable;
}

export interface SheetTable {
  readonly caption: string;
  readonly columns: readonly SheetColumn[];
  /** A text for each column; its lines are set one below the other. */
  readonly rows: readonly (readonly string[])[];
}

export interface SheetColumn {
  readonly id: SheetColumnId;
  readonly head: string;
  /** Of the width of the table, in hundredths. */
  readonly share: number;
  /** Set in the middle; words of some length stand at the left. */
  readonly isCentred?: true;
}

export type SheetColumnId =
  | 'number'
  | 'level'
  | 'place'
  | 'said'
  | 'quote'
  | 'kind'
  | 'reply'
  /** Of figures: what they are, this year's, last year's, and how they differ. */
  | 'name'
  | 'now'
  | 'last'
  | 'difference'
  /** Of changes. */
  | 'was'
  | 'is';

/** What stands in a column of a row; empty where the table has no such column. */
export function textInColumn(
  { columns }: SheetTable,
  row: readonly string[],
  column: SheetColumnId,
): string {
  return row[columns.findIndex(({ id }) => id === column)] ?? '';
}
