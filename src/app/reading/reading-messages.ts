/** What the page and the worker that reads say to each other. */
import type { PastedTable, PasteTarget } from '../../reading/paste/pasted-table.ts';
import type { PastedContent, ReadFile } from '../../reading/read-report-file.ts';
import type { Corrections, Interpretation } from '../../reading/report/interpretation.ts';

export type ReadingRequest =
  | { readonly is: 'file'; readonly bytes: ArrayBuffer }
  | { readonly is: 'pasted'; readonly content: PastedContent }
  /** Into a table of the form that is on screen. */
  | { readonly is: 'pastedTable'; readonly content: PastedContent; readonly target: PasteTarget }
  /** Of the document that was read last. */
  | { readonly is: 'correct'; readonly corrections: Corrections };

export type ReadingAnswer =
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'read'; readonly file: ReadFile }
  | { readonly is: 'readTable'; readonly table: PastedTable }
  | { readonly is: 'corrected'; readonly interpretation: Interpretation }
  | {
      readonly is: 'refused';
      readonly reason: string;
      /** As of `UnreadableInput`. */
      readonly isOldFormat: boolean;
    };
