/** The figures of applications in the lines of a report, for the rules that hold them against table 三. */
import { type AllOfThem, allOfThemIn } from '../../../../prose/claims/all-of-them.ts';
import { claimsIn } from '../../../../prose/claims/claims.ts';
import type { FigureInText } from '../../../../prose/claims/figure-read.ts';
import { figuresOfApplications } from '../../../../prose/claims/figures-of-applications.ts';
import { noRowsIn, type RowDenied } from '../../../../prose/claims/no-rows.ts';
import { rowsTogetherIn } from '../../../../prose/claims/one-row-together.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import type { ReportRule, RuleHead } from '../../../core/rule.ts';
import { type Disagreement, disagreementParts, yieldsToSums } from '../core/against-tables.ts';
import { askedOnce } from '../core/kept-of-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { type TableFigures, tableFigures } from '../core/table-figures.ts';
import { type TextLine, writtenLines } from '../core/text-lines.ts';

/** Each figure of the line that a cell of table 三 has, too: whether they agree or not. */
export const applicationFigures = (
  line: Pick<TextLine, 'text' | 'topic' | 'section'>,
  year: number,
  tables: TableFigures,
): readonly FigureInText[] =>
  figuresOfApplications(claimsOfLine(line.text, isOfApplications(line), year), tables.valueOf);

/** The topic 依申请公开, and section 三 with all that it says. */
const isOfApplications = ({ topic, section }: Pick<TextLine, 'topic' | 'section'>) =>
  topic === 'application' || section === 3 ? 1 : 0;

const claimsOfLine = keptByLine((text, isOfTopic: number, year: number) =>
  claimsIn(text, isOfTopic === 1, year),
);
const allOfLine = keptByLine((text, isOfTopic: number, year: number) =>
  allOfThemIn(text, claimsOfLine(text, isOfTopic, year)),
);
const togetherOfLine = keptByLine((text, isOfTopic: number, year: number) =>
  rowsTogetherIn(text, claimsOfLine(text, isOfTopic, year)),
);
const denialsOfLine = keptByLine((text, isOfTopic: number, year: number) =>
  noRowsIn(text, isOfTopic === 1, year),
);

/** One of the rules of table 三: each says its own part of what the lines hold. */
export const applicationRule = (head: RuleHead): ReportRule =>
  lineRule({
    ...head,
    reads: ['text', 'form', 'cells'],
    yieldsTo: yieldsToSums,
    lines: writtenLines,
    known: (subject) => ({ tables: tableFigures(subject), year: subject.form.year }),
    find: (line, { tables, year }) =>
      againstTables(line, [tables, year], () => [
        ...figuresAgainst(line, year, tables),
        ...denialsAgainst(line, year, tables),
        ...allAgainst(line, year, tables),
        ...togetherAgainst(line, year, tables),
      ])
        .filter(({ rule }) => rule === head.id)
        .map((each) => disagreementParts(each, tables)),
  });

/** Four rules ask for the same of a line. */
const againstTables = askedOnce<TextLine, readonly OfRule[]>();

interface OfRule extends Disagreement {
  readonly rule: string;
}

const figuresAgainst = (line: TextLine, year: number, tables: TableFigures): OfRule[] =>
  applicationFigures(line, year, tables)
    .filter(({ status }) => status === 'differs')
    .map(({ from, to, words, rule, says, addresses, table }) => ({
      ...{ line, ...words, number: { from, to }, rule, says, addresses, table },
      ...(rule === 'N-RECV' ? { more: withCarried(tables) } : {}),
    }));

/** Either is right, so both are named where they differ. */
function withCarried(tables: TableFigures): string {
  const carried = tables.valueOf('table3.2.total') ?? 0;
  const both = tables.valueOf('table3.1.total', 'table3.2.total');
  return carried > 0 && both !== undefined ? `（含上年结转为 ${both}）` : '';
}

const denialsAgainst = (line: TextLine, year: number, tables: TableFigures): OfRule[] =>
  denialsOfLine(line.text, isOfApplications(line), year).flatMap(
    ({ from, to, rule, addresses }: RowDenied): OfRule[] => {
      const [address] = addresses.filter((each) => tables.valueOf(each) !== undefined);
      const table = address === undefined ? undefined : tables.valueOf(address);
      if (address === undefined || table === undefined || table === 0) return [];
      return [{ line, from, to, rule, says: 0, addresses: [address], table }];
    },
  );

/** Where neither figure differs by itself. */
function togetherAgainst(line: TextLine, year: number, tables: TableFigures): OfRule[] {
  const differing = figuresAgainst(line, year, tables);
  return togetherOfLine(line.text, isOfApplications(line), year).flatMap(
    ({ from, to, value, addresses }): OfRule[] => {
      const table = tables.valueOf(...addresses);
      if (table === undefined || table === value) return [];
      if (differing.some((each) => each.from < to && each.to > from)) return [];
      return [{ line, from, to, rule: 'N-ITEM', says: value, addresses, table }];
    },
  );
}

/** 「收到3件，均已办结」, though the tables have fewer: of those that were received none is left out. */
function allAgainst(line: TextLine, year: number, tables: TableFigures): OfRule[] {
  return allOfLine(line.text, isOfApplications(line), year).flatMap(
    ({ from, to, row, value }: AllOfThem): OfRule[] => {
      const isAgreed = [
        tables.valueOf('table3.1.total'),
        tables.valueOf('table3.1.total', 'table3.2.total'),
        tables.valueOf('table3.3.7.total'),
      ].includes(value);
      const most = tables.valueOf(...cellsOfAll[row]);
      const table = tables.valueOf(addressOfAll[row]);
      if (!isAgreed || table === undefined || most === undefined || most >= value) return [];
      const rule = row === 'answered' ? 'N-DONE' : 'N-ITEM';
      return [{ line, from, to, rule, says: value, addresses: [addressOfAll[row]], table }];
    },
  );
}

const addressOfAll = {
  ...{ answered: 'table3.3.7.total', granted: 'table3.3.1.total', partial: 'table3.3.2.total' },
  ...{ refused: 'table3.3.3', unable: 'table3.3.4', unhandled: 'table3.3.5' },
} as const;
/** Those that were given in part are given, too. */
const cellsOfAll = {
  answered: ['table3.3.7.total'],
  granted: ['table3.3.1.total', 'table3.3.2.total'],
  partial: ['table3.3.2.total'],
  refused: ['table3.3.3'],
  unable: ['table3.3.4'],
  unhandled: ['table3.3.5'],
} as const;
