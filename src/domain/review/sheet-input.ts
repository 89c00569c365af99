/** What a sheet is made of, and how its words are masked. */
import type { Finding } from '../checks/core/finding.ts';
import type { Reasons } from '../checks/reasons.ts';
import { maskPrivate, privateWordsOf } from '../prose/privacy/mask-private.ts';
import { privateIn } from '../prose/privacy/private-in-report.ts';
import type { Report, YearReport } from '../report/report.ts';
import type { Opinion } from './opinion.ts';
import type { Decision } from './review.ts';

export interface SheetInput {
  readonly report: Report;
  /** All findings of the report, none held back. */
  readonly findings: readonly Finding[];
  /** What the clerk has said of them, by finding id. */
  readonly reasons: Reasons;
  readonly opinions: readonly Opinion[];
  /** 列入退回: findings by `returnedId`. */
  readonly ticked: readonly string[];
  /** The ids of opinions that do not go along. */
  readonly left: readonly string[];
  readonly decision: Decision | null;
  /** 退回 as it is being written; a decision that was made has its own. */
  readonly deadline: string;
  readonly remark: string;
  /** The reviewer's name as typed. */
  readonly reviewer: string;
  /** ISO time of the sheet; a decision that was made has its own. */
  readonly at: string;
  /** The name of the file that was looked at. */
  readonly source: string;
  /** The round before: what was looked at then. */
  readonly before: { readonly report: YearReport; readonly at: string } | null;
}

export type Mask = (text: string) => string;

/** Words that are private in one of the reports or in anything that was said are masked wherever they stand. */
export function maskingOf(input: SheetInput): Mask {
  const { report, before } = input;
  const reports = [report, before?.report, report.lastYear?.report];
  const found = [
    ...reports.flatMap((each) => (each ? [...privateIn(each)] : [])),
    ...privateWordsOf(saidIn(input)),
  ];
  // A name may begin with another one.
  const known = new Map(found.sort(([a], [b]) => b.length - a.length));
  return (text) => maskPrivate(text, known);
}

/** Whoever signs says the name, whatever the report says of persons; a number behind it is masked. */
export const nameAsTyped = (by: string): string => maskPrivate(by.trim());

function saidIn({ report, opinions, reasons, remark, decision, source }: SheetInput): string[] {
  const ofOpinions = opinions.flatMap(({ text, events }) => [
    text,
    ...events.flatMap((event) => [event.text, event.was ?? '', event.now ?? '']),
  ]);
  const ofReasons = Object.values(reasons).map(({ text }) => text);
  const ofSilenced = (report.silenced ?? []).map(({ reason }) => reason);
  return [...ofOpinions, ...ofReasons, ...ofSilenced, remark, decision?.remark ?? '', source];
}
