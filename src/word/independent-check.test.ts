/**
 * Both editions under an independent checker of such Word files, which is not part of the project:
 * docx-check in the folder that NIANBAO_SHARED names. It reads the file with its own eyes, against
 * the OOXML schema too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localReport, sampleReport, writeReport } from '../testkit/word/word-files.ts';

const checker = join(process.env.NIANBAO_SHARED ?? '/nowhere', 'docx-check', 'check.py');
const isInstalled = (program: string) => !spawnSync(program, ['--version']).error;
const canRun = existsSync(checker) && isInstalled('python3') && isInstalled('xmllint');

describe('the independent checker', () => {
  if (!canRun) {
    test('was not run', () => {
      // biome-ignore lint/suspicious/noConsole: whoever reads the result should know
      console.info('docx-check was not run: it needs NIANBAO_SHARED, python3 and xmllint.');
    });
    return;
  }

  test.each([
    ['2019', () => sampleReport('2019')],
    ['2021', () => sampleReport('2021')],
    ['2019 with split and local rows', localReport],
    ['2021 in plain fonts', () => withPlainFonts()],
  ])('finds nothing wrong with the edition %s', async (_, report) => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-word-'));
    try {
      const file = join(folder, 'report.docx');
      writeFileSync(file, await writeReport(report()));
      expect(verdict(file)).toMatch(/\b0 failed/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function withPlainFonts() {
  const report = sampleReport('2021');
  report.options.plainFonts = true;
  return report;
}

/** What the checker prints; it exits with 1 when something failed. */
function verdict(file: string): string {
  try {
    return execFileSync('python3', [checker, file, '--no-render'], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
