/** What was pasted into a table, before it is decided where it goes. Plain data: it leaves a worker. */
import type { CellKey, LocalRows, PlaceInItem } from '../../domain/edition/cell-address.ts';
import type { EditionId, TableSection } from '../../domain/edition/edition.ts';

/** The table on screen that was pasted into, as far as reading needs to know it. */
export interface PasteTarget {
  readonly edition: EditionId;
  readonly local: LocalRows;
  /** The table that is pasted into: in it short names of its rows and columns are plain. */
  readonly table?: TableSection;
  /** What a person said the names of rows mean: the label in its table, or '' for a row that is not wanted. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface PastedTable {
  /** What the labels say, where there are labels of the form. */
  readonly labelled: LabelledFigures | undefined;
  /** The figures as they stand side by side, labels and heads around them taken off. */
  readonly block: FigureBlock;
  /** A row that was copied as a column, beside the heads of its table: it goes into the row that was pasted into. */
  readonly turned?: TurnedFigures;
  /** Rows whose names are not the form's, in order: what is not known yet, and what a person has said. */
  readonly named?: readonly NamedRow[];
  /** What has to be said before anything is pasted, in Chinese: hidden rows and columns, 「?」 read as blank. */
  readonly hidden?: readonly string[];
}

export interface LabelledFigures {
  /** By the cell that row and column name; blanks are left out. */
  readonly figures: readonly { readonly key: CellKey; readonly text: string }[];
  /** The tables that rows of were found. */
  readonly tables: readonly TableSection[];
  /** What was there and has no place, in Chinese. */
  readonly notes: readonly string[];
  /** Rows that may be added here, with their figures. */
  readonly newRows?: readonly NewRow[];
  /** What was read on a guess and should be looked at, in Chinese. */
  readonly remarks: readonly string[];
}

export interface NamedRow {
  /** As it stands. */
  readonly name: string;
  /** By which names are remembered. */
  readonly key: string;
  readonly texts: readonly string[];
  /** What a person said it is: a label of the table, or ''; undefined as long as nobody has. */
  readonly label?: string;
}

/** A row of the office's own that the table on screen has not. */
export interface NewRow {
  readonly label: string;
  /** None: at the foot of the table. */
  readonly at?: PlaceInItem | undefined;
  readonly figures: readonly { readonly columnId: string; readonly text: string }[];
}

export interface TurnedFigures {
  /** The table whose heads they stand beside. */
  readonly table: TableSection;
  readonly figures: readonly { readonly columnId: string; readonly text: string }[];
}

export interface FigureBlock {
  readonly rows: readonly (readonly BlockCell[])[];
  /** Labels or heads were taken off. */
  readonly hadLabels: boolean;
  /** Parted at spaces, for lack of anything else. */
  readonly isParted: boolean;
}

export interface BlockCell {
  /** Without white space at its ends; blank where nothing stands. */
  readonly text: string;
  /** The column it begins in, from 0. */
  readonly column: number;
  readonly columnSpan: number;
}
