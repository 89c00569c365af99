/**
 * Both editions under an independent checker of such Word files, which is not part of the project. It reads
 * the file with its own eyes, against the OOXML schema too, and needs python3 and xmllint.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeReference } from '../testkit/reference-folder.ts';
import { localReport, sampleReport, writeReport } from '../testkit/word/word-files.ts';

const editionsWritten = [
  ['2019', () => sampleReport('2019')],
  ['2021', () => sampleReport('2021')],
  ['2019 with split and local rows', localReport],
  ['2021 in plain fonts', () => withPlainFonts()],
] as const;

describeReference(
  'the independent checker',
  'docx-check/check.py',
  (checker) => {
    test.each(editionsWritten)('finds nothing wrong with the edition %s', async (_, report) => {
      const folder = mkdtempSync(join(tmpdir(), 'nianbao-word-'));
      try {
        const file = join(folder, 'report.docx');
        writeFileSync(file, await writeReport(report()));
        expect(verdict(checker, file)).toMatch(/\b0 failed/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
  ['python3', 'xmllint'],
);

function withPlainFonts() {
  const report = sampleReport('2021');
  report.options.plainFonts = true;
  return report;
}

/** What the checker prints; it exits with 1 when something failed. */
function verdict(checker: string, file: string): string {
  try {
    return execFileSync('python3', [checker, file, '--no-render'], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
