/** What of a report was agreed to, in three short texts: they tell whether it was changed since. No signature, no seal. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { YearReport } from '../report/report.ts';
import { printOf } from './report-print.ts';
import type { Fingerprint } from './review.ts';

export function fingerprintOf(report: YearReport): Fingerprint {
  const { figures, text, title } = printOf(report);
  return { figures: digest(figures), text: digest(text), title: digest([title]) };
}

export const sameFingerprint = (a: Fingerprint, b: Fingerprint): boolean =>
  a.figures === b.figures && a.text === b.text && a.title === b.title;

const digest = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16);
