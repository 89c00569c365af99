/** What `npm run corpus` prints: figures by rule, and each case that disagrees. */
import type { Judgement } from './judge-case.ts';
import {
  judgeCases,
  type Measure,
  measureByRule,
  openCases,
  precisionOf,
  recallOf,
  sumOfMeasures,
} from './measure-corpus.ts';
import { heldOutFile, readCases, textsOf } from './read-corpus.ts';

/** @param rules only these, where any are named */
export function openReport(rules: readonly string[], files: readonly string[]): string {
  const cases = files.length > 0 ? files.flatMap(readCases) : openCases();
  const judged = judgeCases(cases);
  return [...judged.flatMap((each) => disagreements(each, rules)), '', table(judged, rules)].join(
    '\n',
  );
}

/** Figures alone: no rule is tuned to one of these. */
export const heldOutReport = (rules: readonly string[]): string =>
  `Kept apart:\n${table(judgeCases(readCases(heldOutFile)), rules)}`;

/** The last part of docs/checks.md: how right the rules of the text are. */
export const corpusSection = (): string =>
  [
    '## 正文规则的准确程度',
    '用自编的例句衡量（见 [corpus.md](corpus.md)）：found 是该报且报了，missed 是该报没报，false 是不该报却报了。',
    table(judgeCases(openCases()), []),
    '单独留出、改规则时不看的一百条：',
    `${table(judgeCases(readCases(heldOutFile)), [])}\n`,
  ].join('\n\n');

function disagreements(
  { of, missed, falseAlarms, misgraded }: Judgement,
  rules: readonly string[],
): string[] {
  const isAsked = ({ rule }: { readonly rule: string }) =>
    rules.length === 0 || rules.includes(rule);
  const lines = [
    ...missed
      .filter(isAsked)
      .map(
        ({ rule, quote, missing, cell }) =>
          `  missed ${rule} ${quote ?? missing ?? ''} ${cell ?? ''}`,
      ),
    ...falseAlarms
      .filter(isAsked)
      .map(({ rule, level, message }) => `  FALSE  ${rule} (${level}) ${message}`),
    ...misgraded
      .filter(isAsked)
      .map(({ rule, level, message }) => `  level  ${rule} is a ${level}: ${message}`),
  ];
  if (lines.length === 0) return [];
  const texts = textsOf(of).map(([place, text]) => `  ${place}: ${text}`);
  return [
    `${of.id} ${of.year} ${of.unit} ${JSON.stringify(of.tables)} (${of.why})`,
    ...texts,
    ...lines,
  ];
}

function table(judged: readonly Judgement[], rules: readonly string[]): string {
  const measures = [...measureByRule(judged)]
    .filter(([rule]) => rules.length === 0 || rules.includes(rule))
    .sort(([a], [b]) => a.localeCompare(b));
  const rows: [string, Measure][] = [
    ...measures,
    ['together', sumOfMeasures(measures.map(([, each]) => each))],
  ];
  return [
    '| rule | found | missed | false | precision | recall |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ([rule, each]) =>
        `| ${rule} | ${each.met} | ${each.missed} | ${each.falseAlarms} | ${share(precisionOf(each))} | ${share(recallOf(each))} |`,
    ),
  ].join('\n');
}

const share = (part: number) => `${(part * 100).toFixed(1)} %`;
