/** A finding in one line, for places that show no list of candidates: the command line, a return sheet. */
import type { Finding } from '../core/finding.ts';

/** 「……。最可能是以下几处之一：……；或者……」 */
export function sayFinding({ message, candidates }: Finding): string {
  if (!candidates.length) return message;
  return `${message}：${candidates.map(({ text }) => text).join('；或者')}`;
}
