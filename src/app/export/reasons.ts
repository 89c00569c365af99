/** Reasons for leaving an error as it is: bound to the finding's figures, and void when they change. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import type { Reason } from '../../drafts/draft.ts';

export type Reasons = Readonly<Record<string, Reason>>;

/** The reason that still holds for this finding, or an empty text. */
export function reasonFor(finding: Finding, reasons: Reasons): string {
  const reason = reasons[finding.id];
  return reason?.fingerprint === finding.fingerprint ? reason.text : '';
}

export function withReason(reasons: Reasons, finding: Finding, text: string, at: Date): Reasons {
  const reason: Reason = { text, fingerprint: finding.fingerprint, at: at.toISOString() };
  return { ...reasons, [finding.id]: reason };
}

export const openErrors = (findings: readonly Finding[]) =>
  findings.filter(({ level }) => level === 'error');
