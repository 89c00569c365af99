/**
 * The files that leave the program. The Word writer is a part of its own, fetched when the page is idle,
 * so that an export works even when the server is gone by then.
 */

import type { Finding } from '../../domain/checks/core/finding.ts';
import { placedReasons, type Reasons } from '../../domain/checks/reasons.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { Report } from '../../domain/report/report.ts';
import { writeGrReport } from '../../exchange/write-gr-report.ts';
import type { MadeFile } from '../ui/download.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const loadWordWriter = () => import('../../word/manuscript-to-docx.ts');
const loadFileName = () => import('../../word/file-name.ts');

/** Fetches all that an export needs ahead of its use; a failure shows itself at the export. */
export const preloadWordWriter = () => Promise.all([loadWordWriter(), loadFileName()]);

export async function makeWordFile(report: Report): Promise<MadeFile> {
  const [{ manuscriptToDocx }, { wordFileName }] = await Promise.all([
    loadWordWriter(),
    loadFileName(),
  ]);
  const bytes = await manuscriptToDocx(composeManuscript(report), new Date());
  return { name: wordFileName(report), blob: new Blob([bytes as BlobPart], { type: wordType }) };
}

/**
 * The exchange file (gr-report/1): everything of the report, and what was said of findings that stay, for another
 * computer or program.
 */
export async function makeDataFile(
  report: Report,
  findings: readonly Finding[],
  reasons: Reasons,
): Promise<MadeFile> {
  const { wordFileName } = await loadFileName();
  const json = JSON.stringify(
    writeGrReport(report, placedReasons(findings, reasons, report)),
    null,
    1,
  );
  const name = wordFileName(report).replace(/\.docx$/, '.json');
  return { name, blob: new Blob([json], { type: 'application/json' }) };
}
