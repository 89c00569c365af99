/** What of a report was agreed to, in three short texts: they tell whether it was changed since. No signature, no seal. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { paragraphsOfReport } from '../report/paragraphs.ts';
import type { YearReport } from '../report/report.ts';
import { titleOf } from '../report/title.ts';
import type { Fingerprint } from './review.ts';

/** The same for the same print, whatever ids a report has. */
export function fingerprintOf(report: YearReport): Fingerprint {
  const cells = figureCells(editionById(report.edition), report);
  return {
    figures: digest(cells.map(({ key, address }) => [address, (report.cells[key] ?? '').trim()])),
    text: digest(paragraphsOfReport(report).map(({ part, text }) => [part, text])),
    title: digest([titleOf(report).trim()]),
  };
}

export const sameFingerprint = (a: Fingerprint, b: Fingerprint): boolean =>
  a.figures === b.figures && a.text === b.text && a.title === b.title;

const digest = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16);
