/** One file of the import screen: how far its reading is, and once it is read what was understood of it. */

import type { Finding } from '../../domain/checks/core/finding.ts';
import { emptyTopics } from '../../domain/checks/empty-topics.ts';
import { type PlacedReason, type Reasons, reasonsAtHome } from '../../domain/checks/reasons.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import type { ImportNote } from '../../intake/import-note.ts';
import type { Corrections, SourceItem } from '../../reading/report/interpretation.ts';
import type { ReadingInput } from '../reading/file-reading.ts';
import { lengthLimit } from '../session/length-limit.ts';
import { silentRules } from '../session/silent-rules.ts';

/** A file as the caller hands it in, or what was pasted. */
export interface ImportInput {
  readonly name: string;
  readonly input: ReadingInput;
}

export interface ImportFile {
  readonly id: number;
  readonly name: string;
  readonly isPasted: boolean;
  readonly state: FileState;
}

export type FileState =
  | { readonly is: 'waiting' }
  /** `done` from 0 to 1. */
  | { readonly is: 'reading'; readonly done: number }
  | { readonly is: 'cancelled' }
  | {
      readonly is: 'refused';
      readonly reason: string;
      /** Word or WPS can save it as .docx. */
      readonly isOldFormat: boolean;
    }
  | ReadState;

export interface ReadState {
  readonly is: 'read';
  readonly content: Content;
  /** What a person has put right, and what it was before each step. */
  readonly corrections: Corrections;
  readonly past: readonly Corrections[];
  /** The content shown does not have the last correction yet. */
  readonly isCorrecting: boolean;
  /** What was made of the report as it is now: none after a correction. */
  readonly outcome: Outcome | undefined;
  /** What went wrong last. */
  readonly problem: Problem | undefined;
}

/** Without the source itself, which may be large and is not shown. */
export interface Content {
  readonly report: Report;
  readonly notes: readonly ImportNote[];
  readonly isYearKnown: boolean;
  /** undefined for our own data file: nothing had to be understood. */
  readonly items: readonly SourceItem[] | undefined;
  /** Without those that wait until a section is left: blank cells are no news in a file. */
  readonly findings: readonly Finding[];
  /** What our own data file says of findings that stay. */
  readonly reasons: Reasons;
}

export interface Outcome {
  readonly is: 'reviewed' | 'created' | 'replaced' | 'begun' | 'attached';
  /** The draft that was made or changed. */
  readonly draftId?: string | undefined;
}

/** Refused, but Word or WPS can save it as .docx. */
export const isOldFormat = ({ state }: ImportFile): boolean =>
  state.is === 'refused' && state.isOldFormat;

export interface Problem {
  readonly title: string;
  readonly text: string;
}

/** Our own data file always says of which year it is. */
export function contentOf({
  report,
  notes,
  items,
  isYearKnown = true,
  reasons: placed = [],
}: Pick<Content, 'report' | 'notes'> &
  Partial<Pick<Content, 'items' | 'isYearKnown'>> & {
    readonly reasons?: readonly PlacedReason[];
  }): Content {
  // A report that comes from a file is taken as it is: blank cells and missing text count.
  const findings = runChecks(report, undefined, silentRules.get(), lengthLimit.get());
  const asked = [...findings, ...emptyTopics(report, findings)];
  const reasons = reasonsAtHome(placed, asked, report);
  return { report, notes, items, isYearKnown, findings, reasons };
}
