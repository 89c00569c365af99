/** The pages of a Word file as LibreOffice lays them out: through a PDF. */
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const office = process.env.SOFFICE ?? 'soffice';

/** @returns {string | undefined} LibreOffice's version; undefined where it or pdftotext is not installed */
export function officeVersion() {
  const { stdout } = spawnSync(office, ['--version'], { encoding: 'utf8' });
  const hasText = !spawnSync('pdftotext', ['-v']).error;
  return hasText ? /LibreOffice [\d.]+/.exec(stdout ?? '')?.[0] : undefined;
}

/**
 * @param {readonly string[]} files Word files of different names in one folder
 * @param {string} folder for the PDFs and a profile of LibreOffice's own
 * @param {string} fontconfig
 * @returns {import('./page-stream.mjs').PagedLines[]}
 */
export function pagesInOffice(files, folder, fontconfig) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  run(office, [profile, ...convert, ...files], { FONTCONFIG_FILE: fontconfig });
  return files.map((file) => pagesOfPdf(join(folder, `${basename(file, '.docx')}.pdf`)));
}

/** @param {string} pdf */
function pagesOfPdf(pdf) {
  // "-raw": in the order in which it is drawn, which is that of the document, in tables row by row.
  const pages = run('pdftotext', ['-raw', pdf, '-']).split('\f');
  return pages
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => !pageNumber.test(line)));
}

const pageNumber = /^\s*—\s*\d+\s*—\s*$/;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
