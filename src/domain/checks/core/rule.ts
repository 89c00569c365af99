/**
 * What a rule is: a head that the rule book, the findings and the documentation share, and one of four
 * bodies. No rule names an edition: it finds its cells by row role or column id, so a form that has such
 * rows or columns is checked by it.
 */
import type { Edition } from '../../edition/edition.ts';
import type { FiguresRead } from '../../report/figures-read.ts';
import type { Report } from '../../report/report.ts';
import type { Sum } from '../../sums/equations.ts';
import type { Finding, Level, RuleId } from './finding.ts';
import type { YearsPlan } from './years-plan.ts';

/** 核 read in the document as others have published it, 样 seen in real reports, 地 asked for locally, 推 inferred. */
export type Evidence = '核' | '样' | '地' | '推';

export interface Basis {
  readonly source: string;
  readonly evidence: Evidence;
  /** The annex of the edition's notice is the source; its document number is put in front. */
  readonly inAnnex?: boolean;
}

export interface RuleHead {
  readonly id: RuleId;
  readonly title: string;
  readonly level: Level;
  readonly basis: Basis;
}

/** Sums that must hold. */
export interface SumRule extends RuleHead {
  readonly sums: (edition: Edition) => readonly Sum[];
}

/** A relation between figures of one row of the table of section 二, wherever a row has these columns. */
export interface RowRule extends RuleHead {
  readonly columns: readonly string[];
  /** The column where the finding is shown. */
  readonly where: string;
  /**
   * @param figures those of `columns`, in that order; all are readable
   * @param names the printed heads of the columns
   * @returns what is wrong, both sides with their figures; undefined when the relation holds
   */
  readonly wrong: (figures: readonly number[], names: readonly string[]) => string | undefined;
  readonly advice: string;
  /** When that rule is broken in the same row, both are one finding. */
  readonly foldsInto?: RuleId;
}

/** What a rule with a function of its own may look at. */
export interface Subject {
  readonly report: Report;
  readonly edition: Edition;
  readonly figures: FiguresRead;
}

/** The same for a rule across years, which is asked only where there is a report of last year. */
export interface TwoYears extends Subject {
  readonly years: YearsPlan;
  /** What the sums and the rules before this one have found: nothing is said twice. */
  readonly found: readonly Finding[];
}

/** Everything that is not arithmetic of one table. */
export interface ReportRule extends RuleHead {
  readonly find: (subject: Subject, head: RuleHead) => readonly Finding[];
}

/** Something that this year's report and last year's say differently. */
export interface YearsRule extends RuleHead {
  /** The columns of table 二 that it compares; absent where every form has what it needs. */
  readonly columns?: readonly string[];
  readonly compare: (subject: TwoYears, head: RuleHead) => readonly Finding[];
}

export type Rule = SumRule | RowRule | ReportRule | YearsRule;

const evidenceWords: Readonly<Record<Evidence, string>> = {
  核: '据公开转载的文件核对',
  样: '据实际年报',
  地: '地方口径，非全国统一',
  推: '据条文和表格推断',
};

export function sayBasis({ source, evidence, inAnnex }: Basis, edition: Edition): string {
  return `${inAnnex ? `${edition.documentNumber}附件：` : ''}${source}（${evidenceWords[evidence]}）`;
}
