/** A count that a sentence says, of what tables count, too. */

export interface CountSaid {
  /** The words that are quoted. */
  readonly from: number;
  readonly to: number;
  /** Absent for a denial: 「未制发规范性文件」. */
  readonly number?: { readonly from: number; readonly to: number; readonly unitTo: number };
  readonly says: number;
  /** The cells whose sum is the same thing, by public address; each as it is in one form or the other. */
  readonly cells: readonly (readonly string[])[];
  /** Said of all that these cells count, without a figure of its own: 「复议2件，均维持」. */
  readonly of?: CountSaid['cells'];
  /** Cells of what may have come on top of it: 「清理后保留3件」, and those made since. */
  readonly onTop?: CountSaid['cells'];
  /** Cells that the same words may be of, too: 「对外公开1件」, of the new ones or of all. */
  readonly or?: CountSaid['cells'];
  /** Of the sentence, so that parts of one whole are known: 「纠正1件，确认违法1件」. */
  readonly sentence: number;
}
