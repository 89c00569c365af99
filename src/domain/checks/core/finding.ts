/**
 * A finding is a plain value: what is wrong, where, both sides, and what would put it right. Checks
 * return findings and draw nothing; cells, texts, panel, task list, preview, export dialog and the command line
 * each show the same list in their own way.
 */
import type { CellKey } from '../../edition/cell-address.ts';
import type { TableSection } from '../../edition/edition.ts';
import type { Place } from '../../place/place.ts';
import type { CellChange } from '../../report/cell-changes.ts';
import type { SectionNumber } from '../../report/report.ts';
import type { TextChange } from '../../report/text-changes.ts';

/** 错误, 警告 (needs a look or an explanation), 提示. */
export type Level = 'error' | 'warning' | 'note';

/** The gravest first. */
export const levels: readonly Level[] = ['error', 'warning', 'note'];

/** How a finding is shown: by its level; what is not written yet (未填) is no mistake, whatever its rule's level. */
export type Kind = Level | 'missing';

const kinds: readonly Kind[] = [...levels, 'missing'];

export const kindOf = ({ level, isEmptiness }: Pick<Finding, 'level' | 'isEmptiness'>): Kind =>
  isEmptiness ? 'missing' : level;

/** Negative where the first is graver. */
export const byGravity = (a: Kind, b: Kind) => kinds.indexOf(a) - kinds.indexOf(b);

/** holds; broken; or undecided, because a cell it needs is blank or unreadable. Blank is not 0. */
export type Verdict = 'holds' | 'broken' | 'undecided';

/** 核 read in the document as others have published it, 样 seen in real reports, 地 asked for locally, 推 inferred. */
export type Evidence = '核' | '样' | '地' | '推';

/** Ids of the rule book, stable for good: "T3-BAL", "S-S5EMPTY". */
export type RuleId = `${Uppercase<string>}-${Uppercase<string>}`;

/** What a click puts right: cells set to texts, words changed, or a named change of the report as a whole. */
export type Repair =
  | { readonly is: 'cells'; readonly label: string; readonly changes: readonly CellChange[] }
  | { readonly is: 'words'; readonly label: string; readonly changes: readonly TextChange[] }
  | { readonly is: 'standardTitle'; readonly label: string }
  | { readonly is: 'fullUnitName'; readonly label: string }
  | { readonly is: 'currentEdition'; readonly label: string }
  /** A table that was found in another edition's form goes on in the report's own. */
  | { readonly is: 'ownForm'; readonly label: string; readonly table: TableSection }
  /** The official wording for headings or labels that a file printed otherwise. */
  | { readonly is: 'officialLabel'; readonly label: string; readonly places: readonly Place[] };

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
  /** The named cell, else the total of the equation, else the part; or the words, the field, the label. */
  readonly place: Place;
  /** The section that it belongs to; 0 for the title and the report as a whole. */
  readonly section: 0 | SectionNumber;
  /** All cells that the finding speaks of. */
  readonly cells: readonly CellKey[];
  /** What is marked as wrong: the named cell, the candidates, or else the equation's total; words in a text. */
  readonly marks: readonly Place[];
  /** For an equation: the cells of its two sides, tinted while the finding is selected. */
  readonly sides?: { readonly left: readonly CellKey[]; readonly right: readonly CellKey[] };
  /** In plain Chinese: table, row, column, both sides with their figures, the difference. */
  readonly message: string;
  /** The broken equations with their figures, one line each; they prove a named cell. */
  readonly proof: readonly string[];
  /** Where the rule comes from, with how sure that is. */
  readonly basis: string;
  /** The same in its two parts: neither is shown without the other. */
  readonly source: string;
  readonly evidence: Evidence;
  /** What to do about it, where no repair says it. */
  readonly advice?: string;
  /** 「以下几处之一」: at most three, the likeliest first. Never certain. */
  readonly candidates: readonly Explanation[];
  /** Only where it is certain. */
  readonly fix?: Repair;
  /** Whose word it is where it is a further proof of another finding: 「上年年报“结转下年度”」. */
  readonly witness?: string;
  /** Changes with the figures or words it speaks of: a reason given for a finding lapses when they change. */
  readonly fingerprint: string;
  /** The findings that this one says as one: a reason given for each of them is one for it. */
  readonly members?: readonly Finding[];
  /** Blank cells or missing text: held against nobody who is still writing there (held-back.ts). */
  readonly isEmptiness: boolean;
  /** What a section that is written lacks: counted as what it is, and listed once the section has been left. */
  readonly waitsForLeaving?: true;
}
