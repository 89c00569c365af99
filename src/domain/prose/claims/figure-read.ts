/** A figure of a sentence with the cells of the tables that say the same thing; marked on demand in the text. */

export interface FigureInText {
  /** The number alone, by offsets in the printed line. */
  readonly from: number;
  readonly to: number;
  /** Behind its unit; where none stands behind it, as `to`. */
  readonly unitTo: number;
  /** The words that are quoted: the figure with what it is of, 「收到申请13件」. */
  readonly words: { readonly from: number; readonly to: number };
  /** The rule that holds it against the tables. */
  readonly rule: string;
  /** The cells whose sum is the same thing (see `TableFigures`). */
  readonly addresses: readonly string[];
  readonly says: number;
  readonly table: number;
  /** `accounted`: not the same, and right by what else the sentence says: 「答复6件，撤回2件」 of 8. */
  readonly status: FigureStatus;
}

export type FigureStatus = 'agrees' | 'accounted' | 'differs';
