/**
 * What a rule is: a head that the rule book, the findings and the documentation share, and one of three
 * bodies. No rule names an edition: it finds its cells by row role or column id, so a form that has such
 * rows or columns is checked by it.
 *
 * A rule declares which parts of a report it reads, and is given no other: so its findings can be kept as long as
 * these parts stay the same values, and none can be stale without anybody knowing (docs/decisions/021).
 */
import type { Edition } from '../../edition/edition.ts';
import type { FiguresRead } from '../../report/figures-read.ts';
import type { YearReport } from '../../report/report.ts';
import type { Sum } from '../../sums/equations.ts';
import type { Evidence, Finding, Level, RuleId } from './finding.ts';

export interface Basis {
  readonly source: string;
  readonly evidence: Evidence;
  /** The annex of the edition's notice is the source; its document number is put in front. */
  readonly inAnnex?: boolean;
}

/** The parts of a report that a rule may read. */
export interface Parts {
  /** The figures of the tables, and the switches that say how they are meant. */
  readonly cells: { readonly figures: FiguresRead } & Pick<
    YearReport['options'],
    'autoTotals' | 'localAmountHeads'
  >;
  /** All that is written in sentences. */
  readonly text: Pick<YearReport, 'sections' | 'preamble' | 'contacts' | 'closing'>;
  /** Whose report it is, of which year, its title and its labels. */
  readonly form: Pick<YearReport, 'unit' | 'year' | 'title' | 'asPrinted' | 'splits' | 'extraRows'>;
  /** The report of the year before; a rule that reads it is asked only where there is one. */
  readonly lastYear: { readonly report: YearReport };
}
export type Part = keyof Parts;

/** What a rule is given: the form, and the parts that it has declared. */
export type Subject<Read extends Part> = { readonly edition: Edition } & Pick<Parts, Read>;

/** at each key; or once typing has paused, for what costs more than a key may. */
export type Pace = 'key' | 'pause';

/**
 * One mistake, one finding: where another finding says the same or more, this one is not said. It yields
 * - at the same place;
 * - where the other marks a cell that it marks;
 * - where the other speaks of all its cells;
 * - where what would put the other right is what it asks for, too.
 */
export interface Yields {
  readonly to: readonly RuleId[];
  readonly where: 'samePlace' | 'sameMark' | 'itsCells' | 'sameRemedy';
  /** Only to a finding that is certain. */
  readonly ifCertain?: boolean;
  /** It counts among the rules of the other, and what it has to say is proof of it. */
  readonly joins?: boolean;
}

export interface RuleHead {
  readonly id: RuleId;
  readonly title: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly yieldsTo?: Yields;
  /** What many of its findings in one column or row are said as, behind their number: 「行的总计与各类申请人之和不符」. */
  readonly together?: string;
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
}

/** Everything that is not arithmetic of one table. */
export interface ReportRule<Read extends Part = Part> extends RuleHead {
  readonly reads: readonly Read[];
  /** At each key unless it says otherwise. */
  readonly pace?: Pace;
  /** The columns of table 二 that it needs; absent where every form has what it needs. */
  readonly columns?: readonly string[];
  // A method: a rule that reads less stands in a list of rules that may read all.
  find(subject: Subject<Read>, head: RuleHead): readonly Finding[];
  /** What its findings become that yielded to none: several may be said as one. */
  gather?(findings: readonly Finding[], subject: Subject<Read>, head: RuleHead): readonly Finding[];
}

/** A rule with what it reads taken from its own list. */
export const reportRule = <Read extends Part>(rule: ReportRule<Read>): ReportRule =>
  rule as unknown as ReportRule;

export type Rule = SumRule | RowRule | ReportRule;

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  核: '据公开转载的文件核对',
  样: '据实际年报',
  地: '地方口径，非全国统一',
  推: '据条文和表格推断',
};

export const sayBasis = (basis: Basis, edition: Edition): string =>
  `${saySource(basis, edition)}（${evidenceWords[basis.evidence]}）`;

/** Without how sure it is. */
export const saySource = ({ source, inAnnex }: Basis, edition: Edition): string =>
  `${inAnnex ? `${edition.documentNumber}附件：` : ''}${source}`;
