/**
 * A finding is a plain value: what is wrong, where, both sides, and what would put it right. Checks
 * return findings and draw nothing; cells, panel, task list, preview, export dialog and the command line
 * each show the same list in their own way.
 */
import type { CellKey } from '../../edition/cell-address.ts';
import type { CellChange } from '../../report/cell-changes.ts';

/** 错误, 警告 (needs a look or an explanation), 提示. */
export type Level = 'error' | 'warning' | 'note';

/** holds; broken; or undecided, because a cell it needs is blank or unreadable. Blank is not 0. */
export type Verdict = 'holds' | 'broken' | 'undecided';

/** Ids of the rule book, stable for good. */
export type RuleId =
  | 'T3-ROW'
  | 'T3-COL'
  | 'T3-BAL'
  | 'T3-PASTE'
  | 'T4-SUM'
  | 'NUM-INT'
  | 'NUM-BLANK'
  | 'NUM-WIDTH'
  | 'NUM-DEC'
  | 'T2-RULES0'
  | 'T2-IMPL'
  | 'T2-REPEAL'
  | 'T2-PUBTOT'
  | 'T2-DELTA'
  | 'T2-DEC0'
  | 'T2-PROC'
  | 'S-EDITION'
  | 'S-TITLE'
  | 'S-LABEL'
  | 'S-HEAD6'
  | 'X-CARRY'
  | 'X-INFORCE'
  | 'X-ITEMS'
  | 'X-EDITION'
  | 'X-PENDING'
  | 'X-JUMP'
  | 'X-COPY';

/** What a click puts right: cells set to texts, or a named change of the report as a whole. */
export type Repair =
  | { readonly is: 'cells'; readonly label: string; readonly changes: readonly CellChange[] }
  | { readonly is: 'standardTitle'; readonly label: string }
  | { readonly is: 'fullUnitName'; readonly label: string }
  | { readonly is: 'currentEdition'; readonly label: string }
  | { readonly is: 'officialLabel'; readonly label: string; readonly address: string };

/** One way in which the broken equations could have come about. */
export interface Explanation {
  /** 「表三“自然人”列“（一）予以公开”应为 8，现为 7」 */
  readonly text: string;
  readonly changes: readonly CellChange[];
}

export interface Finding {
  /** Stable while the same thing is wrong at the same place, whatever its figures. */
  readonly id: string;
  /** The first rule that is broken. */
  readonly rule: RuleId;
  /** All rules that this finding stands for: the equations broken by one cell are one finding. */
  readonly rules: readonly RuleId[];
  readonly level: Level;
  /** The public address of the named cell, else of the total of the equation, else of the part. */
  readonly where: string;
  /** The section that it belongs to; 0 for the title and the report as a whole. */
  readonly section: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** All cells that the finding speaks of. */
  readonly cells: readonly CellKey[];
  /** The cells that are marked as wrong: the named cell, the candidates, or else the equation's total. */
  readonly marked: readonly CellKey[];
  /** For an equation: the cells of its two sides, tinted while the finding is selected. */
  readonly sides?: { readonly left: readonly CellKey[]; readonly right: readonly CellKey[] };
  /** In plain Chinese: table, row, column, both sides with their figures, the difference. */
  readonly message: string;
  /** The broken equations with their figures, one line each; they prove a named cell. */
  readonly proof: readonly string[];
  /** Where the rule comes from, with how sure that is. */
  readonly basis: string;
  /** What to do about it, where no repair says it. */
  readonly advice?: string;
  /** 「以下几处之一」: at most three, the likeliest first. Never certain. */
  readonly candidates: readonly Explanation[];
  /** Only where it is certain. */
  readonly fix?: Repair;
  /** Changes with the figures it speaks of: a reason given for a finding lapses when they change. */
  readonly fingerprint: string;
  /** Blank cells are not held against a clerk who is still typing: shown when the section is left. */
  readonly quietWhileTyping: boolean;
}
