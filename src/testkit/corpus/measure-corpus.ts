/** Precision and recall of the rules of the text, over cases that say what is right. */
import { type Judgement, judgeCase } from './judge-case.ts';
import { type CorpusCase, corpusFiles, heldOutFile, readCases } from './read-corpus.ts';

export interface Measure {
  readonly met: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** 1 where nothing was said. */
export const precisionOf = ({ met, falseAlarms }: Measure) =>
  met + falseAlarms === 0 ? 1 : met / (met + falseAlarms);

/** 1 where nothing was to be said. */
export const recallOf = ({ met, missed }: Measure) =>
  met + missed === 0 ? 1 : met / (met + missed);

/** All cases that rules may be tuned to. */
export const openCases = (): CorpusCase[] =>
  corpusFiles()
    .filter(({ path }) => path !== heldOutFile)
    .flatMap(({ path }) => readCases(path));

export const judgeCases = (cases: readonly CorpusCase[]): Judgement[] => cases.map(judgeCase);

export function measureByRule(judged: readonly Judgement[]): ReadonlyMap<string, Measure> {
  const found = new Map<string, { met: number; missed: number; falseAlarms: number }>();
  const of = (rule: string) => {
    const known = found.get(rule) ?? { met: 0, missed: 0, falseAlarms: 0 };
    found.set(rule, known);
    return known;
  };
  for (const { met, missed, falseAlarms } of judged) {
    for (const { rule } of met) of(rule).met += 1;
    for (const { rule } of missed) of(rule).missed += 1;
    for (const { rule } of falseAlarms) of(rule).falseAlarms += 1;
  }
  return found;
}

export const sumOfMeasures = (measures: Iterable<Measure>): Measure =>
  [...measures].reduce(
    (sum, one) => ({
      met: sum.met + one.met,
      missed: sum.missed + one.missed,
      falseAlarms: sum.falseAlarms + one.falseAlarms,
    }),
    { met: 0, missed: 0, falseAlarms: 0 },
  );
