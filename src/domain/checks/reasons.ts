/** Reasons for leaving a finding as it is: bound to the finding's figures, and void when they change. */
import { publicAddress } from '../place/public-address.ts';
import { maskPrivate } from '../prose/privacy/mask-private.ts';
import { privateIn } from '../prose/privacy/private-in-report.ts';
import type { YearReport } from '../report/report.ts';
import { type Finding, kindOf } from './core/finding.ts';

export interface Reason {
  readonly text: string;
  /** `Finding.fingerprint` at the time. */
  readonly fingerprint: string;
  /** ISO time. */
  readonly at: string;
}

/** By finding id. */
export type Reasons = Readonly<Record<string, Reason>>;

/** What 定稿 asks a reason for: errors, and what is not written. */
export const toExplain = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => ['error', 'missing'].includes(kindOf(finding)));

/** The reason that still holds for this finding, or an empty text; those of all its members are one for it. */
export function reasonFor(finding: Finding, reasons: Reasons): string {
  const own = holding(finding, reasons);
  if (own || !finding.members) return own;
  const texts = finding.members.map((member) => holding(member, reasons));
  if (texts.every(Boolean)) return [...new Set(texts)].join('；');
  return holding(withoutMembers(finding.members), reasons);
}

/** As it was before its members were told: under the id of the first, with the figures of all. */
function withoutMembers(members: readonly Member[]): Member {
  const fingerprint = members.map((member) => member.fingerprint).join('|');
  return { id: members[0]?.id ?? '', fingerprint };
}

function holding({ id, fingerprint }: Member, reasons: Reasons): string {
  const reason = reasons[id];
  return reason?.fingerprint === fingerprint ? reason.text : '';
}

type Member = Pick<Finding, 'id' | 'fingerprint'>;

const membersOf = (finding: Finding): Member[] => [finding, ...(finding.members ?? [])];

/** It counts for each member, so that it holds when others of them are put right. */
export function withReason(reasons: Reasons, finding: Finding, text: string, at: string): Reasons {
  const given = membersOf(finding).map(({ id, fingerprint }): [string, Reason] => [
    id,
    { text, fingerprint, at },
  ]);
  return { ...reasons, ...Object.fromEntries(given) };
}

/** Without those of its members either: they would be one for it. */
export function withoutReason(reasons: Reasons, finding: Finding): Reasons {
  const gone = new Set(membersOf(finding).map(({ id }) => id));
  return Object.fromEntries(Object.entries(reasons).filter(([id]) => !gone.has(id)));
}

/** A reason outside the program: its finding is named by rule and public address, whatever ids a report has here. */
export interface PlacedReason extends Reason {
  readonly rule: string;
  readonly where: string;
}

/**
 * Those that hold for a finding of the report as it is: what has lapsed leaves the program with no file, and private words
 * in none.
 */
export function placedReasons(
  findings: readonly Finding[],
  reasons: Reasons,
  report: YearReport,
): PlacedReason[] {
  const known = privateIn(report);
  return findings.flatMap((finding) => {
    const text = maskPrivate(reasonFor(finding, reasons), known);
    const { rule, place, fingerprint } = finding;
    const at = reasons[finding.id]?.at ?? '';
    return text ? [{ rule, where: publicAddress(place, report), text, fingerprint, at }] : [];
  });
}

/** The same for the findings of the report as it was read. */
export function reasonsAtHome(
  placed: readonly PlacedReason[],
  findings: readonly Finding[],
  report: YearReport,
): Reasons {
  return findings.reduce<Reasons>((reasons, finding) => {
    const where = publicAddress(finding.place, report);
    const said = placed.find(
      (one) =>
        one.rule === finding.rule && one.where === where && one.fingerprint === finding.fingerprint,
    );
    return said ? withReason(reasons, finding, said.text, said.at) : reasons;
  }, {});
}
