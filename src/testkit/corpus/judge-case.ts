/** What the program says of a case, held against what it must and must not say. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { addressBook } from '../../domain/place/address.ts';
import { cellsIn, rangesIn } from '../../domain/place/place.ts';
import { paragraphsOfReport } from '../../domain/report/paragraphs.ts';
import { printedLines, printedSpan } from '../../domain/report/printed-lines.ts';
import type { Report } from '../../domain/report/report.ts';
import { titleOf } from '../../domain/report/title.ts';
import { reportOfCase } from './case-report.ts';
import type { CorpusCase, Expectation } from './read-corpus.ts';
import { ruleLevels } from './rule-levels.ts';

export interface Judgement {
  readonly of: CorpusCase;
  readonly met: readonly Expectation[];
  readonly missed: readonly Expectation[];
  /** Said although it is no fault. */
  readonly falseAlarms: readonly Finding[];
  /** Said of what must be found, with another level than the rule book's. */
  readonly misgraded: readonly Finding[];
}

export function judgeCase(of: CorpusCase): Judgement {
  const report = reportOfCase(of);
  const judged = runChecks(report).filter(({ rule }) => rule in ruleLevels || isOfText(rule));
  const spoken = judged.map((finding) => ({
    finding,
    words: wordsOf(finding, report),
    cells: addressesOf(finding, report),
  }));
  const answers = (said: (typeof spoken)[number], wanted: Expectation) =>
    said.finding.rule === wanted.rule && speaksOf(said, wanted);
  const left = new Set(spoken);
  const met: Expectation[] = [];
  const missed: Expectation[] = [];
  const misgraded: Finding[] = [];
  for (const wanted of of.expect) {
    const answer = [...left].find((said) => answers(said, wanted));
    if (!answer) missed.push(wanted);
    else {
      left.delete(answer);
      met.push(wanted);
      if (answer.finding.level !== wanted.level) misgraded.push(answer.finding);
    }
  }
  const falseAlarms = [...left]
    .filter((said) => !of.expect.some((wanted) => answers(said, wanted)))
    .filter(
      (said) =>
        !of.may.some(
          ({ rule, quote }) =>
            rule === said.finding.rule &&
            (!quote || hasWords(said.words, quote) || said.words.length === 0),
        ),
    )
    .map(({ finding }) => finding);
  return { of, met, missed, falseAlarms, misgraded };
}

const isOfText = (rule: string) => /^[NWPS]-/.test(rule);

interface Said {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

/** The words that a finding marks, in their printed lines. */
function wordsOf({ marks, place }: Finding, report: Report): Said[] {
  const lines = [
    ...paragraphsOfReport(report),
    ...printedLines(report.title ?? '').map((line) => ({ ...line, id: 'title' })),
  ];
  // A finding of the title as a whole speaks of all its words.
  if (place.is === 'field' && place.field === 'title') {
    return printedLines(titleOf(report)).map(({ text }) => ({
      line: text,
      from: 0,
      to: text.length,
    }));
  }
  return rangesIn(marks).flatMap(({ id, from, to }) =>
    lines.flatMap((line): Said[] => {
      const span = line.id === id ? printedSpan(line, from, to) : undefined;
      return span ? [{ line: line.text, ...span }] : [];
    }),
  );
}

function addressesOf(finding: Finding, report: Report): string[] {
  const book = addressBook(report);
  return [...finding.cells, ...cellsIn(finding.marks)].flatMap((key) => book.addressOf(key) ?? []);
}

function speaksOf(
  {
    finding,
    words,
    cells,
  }: {
    readonly finding: Finding;
    readonly words: readonly Said[];
    readonly cells: readonly string[];
  },
  { quote, missing, cell }: Expectation,
): boolean {
  if (quote !== undefined && hasWords(words, quote)) return true;
  if (missing !== undefined && finding.message.includes(missing)) return true;
  const wanted = cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell;
  if (wanted.some((each) => cells.some((one) => one === each || one.startsWith(`${each}.`))))
    return true;
  // Of a rule that speaks of the report or a section as a whole.
  return quote === undefined && missing === undefined && wanted.length === 0;
}

/** Whether one of the marks stands in the quoted words, or around them. */
const hasWords = (words: readonly Said[], quote: string): boolean =>
  words.some(({ line, from, to }) => {
    for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
      if (from < at + quote.length && to > at) return true;
    }
    return false;
  });
