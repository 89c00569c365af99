/** Reasons for leaving an error as it is: bound to the finding's figures, and void when they change. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import type { Reason } from '../../drafts/draft.ts';

export type Reasons = Readonly<Record<string, Reason>>;

/** The reason that still holds for this finding, or an empty text; those of all its members are one for it. */
export function reasonFor(finding: Finding, reasons: Reasons): string {
  const own = holding(finding, reasons);
  if (own || !finding.members) return own;
  const texts = finding.members.map((member) => holding(member, reasons));
  return texts.every(Boolean) ? [...new Set(texts)].join('；') : '';
}

function holding({ id, fingerprint }: Member, reasons: Reasons): string {
  const reason = reasons[id];
  return reason?.fingerprint === fingerprint ? reason.text : '';
}

type Member = Pick<Finding, 'id' | 'fingerprint'>;

/** It counts for each member, so that it holds when others of them are put right. */
export function withReason(reasons: Reasons, finding: Finding, text: string, at: Date): Reasons {
  const given = [finding, ...(finding.members ?? [])].map(
    ({ id, fingerprint }: Member): [string, Reason] => [
      id,
      { text, fingerprint, at: at.toISOString() },
    ],
  );
  return { ...reasons, ...Object.fromEntries(given) };
}

export const openErrors = (findings: readonly Finding[]) =>
  findings.filter(({ level }) => level === 'error');
