/**
 * `npm run pages`: whether the preview's pages are those that LibreOffice makes of the Word file, for our examples and the
 * reports of the reference folder (NIANBAO_SHARED), both with the same fonts. Prints what was compared and, where all of
 * them are here, writes it to docs/pages.md; where LibreOffice or pdftotext is not installed it says so and does nothing.
 *   NAME…       reports whose names contain one of these; nothing is written then
 *   --file FILE a report in the exchange form in place of them; several times for several files; nothing is written then
 *   --lines     with each paragraph whose lines break elsewhere
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenStale, singleFilePath } from './build-when-stale.mjs';
import { findBrowser } from './find-browser.mjs';
import { loadSource } from './load-source.mjs';
import { comparable, findPieces, linesElsewhere, streamOf } from './pages/page-stream.mjs';
import { pagesDoc } from './pages/pages-doc.mjs';
import { equalFonts } from './pages/paper-fonts.mjs';
import { fontsOnScreen, openPreview, pagesOnScreen } from './pages/preview-pages.mjs';
import { officeVersion, pagesInOffice } from './pages/word-pages.mjs';
import { projectFolder } from './processes.mjs';

const { values: options, positionals } = parseArgs({
  options: { file: { type: 'string', multiple: true }, lines: { type: 'boolean' } },
  allowPositionals: true,
});

const office = officeVersion();
const folder = mkdtempSync(join(tmpdir(), 'nianbao-pages-'));
try {
  const fonts = equalFonts(folder);
  if (!office)
    console.log('Nothing compared: LibreOffice (soffice) or pdftotext is not installed.');
  else if (typeof fonts === 'string') console.log(`Nothing compared: ${fonts}.`);
  else await compareAll(office, fonts);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} version
 * @param {{ config: string, used: { face: string, font: string }[] }} fonts
 */
async function compareAll(version, { config, used }) {
  await buildWhenStale();
  const reports = reportFiles().filter(
    ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
  );
  const made = await wordFiles(reports);
  const word = pagesInOffice(
    made.map(({ word }) => word),
    folder,
    config,
  );
  const { preview, browser, onScreen } = await previews(reports, config);
  const compared = reports.map(({ name }, index) => {
    const pieces = made[index]?.pieces ?? [];
    const there = streamOf(word[index] ?? []);
    const here = streamOf(preview[index] ?? []);
    const found = { word: findPieces(there, pieces), preview: findPieces(here, pieces) };
    const counts = { wordPageCount: there.pageCount, previewPageCount: here.pageCount };
    return { name, pieces, ...counts, ...found };
  });
  const faces = used.map(({ face, font }) => (face === font ? face : `${font} for ${face}`));
  const text = pagesDoc(compared, {
    programs: `${version} and Chromium ${browser}`,
    fonts: `${faces.join(', ')}; on the sheets: ${onScreen.join(', ')}`,
    date: new Date().toISOString().slice(0, 10),
  });
  console.log(text);
  const isAll = positionals.length === 0 && !options.file && process.env.NIANBAO_SHARED;
  if (isAll) writeFileSync(join(projectFolder, 'docs', 'pages.md'), text);
  else console.log('Not all reports, so docs/pages.md stays as it is.');
  if (options.lines) for (const each of compared) printLines(each);
}

function reportFiles() {
  if (options.file) {
    return options.file.map((file) => ({ name: basename(file, '.json'), file: resolve(file) }));
  }
  const examples = join(projectFolder, 'src', 'examples');
  const own = readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name: name.replace('.json', ''), file: join(examples, name) }));
  const shared = process.env.NIANBAO_SHARED;
  if (!shared) return own;
  const reports = join(shared, 'reports');
  const real = readdirSync(reports)
    .map((name) => ({ name: name.slice(0, 3), file: join(reports, name, 'report.json') }))
    .filter(({ file }) => existsSync(file));
  return [...own, ...real];
}

/**
 * By the command line's own steps.
 * @param {readonly { name: string, file: string }[]} reports
 */
async function wordFiles(reports) {
  const { readReportFile } = await loadSource('reading/read-report-file.ts');
  const { composeManuscript } = await loadSource('domain/manuscript/compose-manuscript.ts');
  const { manuscriptToDocx } = await loadSource('word/manuscript-to-docx.ts');
  const made = [];
  for (const { name, file } of reports) {
    const { report } = await readReportFile(readFileSync(file));
    const manuscript = composeManuscript(report);
    const word = join(folder, `${name}.docx`);
    writeFileSync(word, await manuscriptToDocx(manuscript));
    made.push({ word, pieces: piecesOf(manuscript) });
  }
  return made;
}

/**
 * @param {import('../domain/manuscript/manuscript.ts').Manuscript} manuscript
 * @returns {import('./pages/page-stream.mjs').Piece[]}
 */
function piecesOf({ title, blocks }) {
  const titleText = title.lines.map(({ text }) => text).join('');
  return [
    { name: 'title', is: 'title', text: titleText },
    ...blocks.map((block) => {
      if (block.is === 'table') return { name: block.caption, is: block.is, text: '' };
      const { text } = block;
      if (block.is === 'paragraph') return { name: '', is: block.is, text };
      // What an office wrote is not repeated in the documentation, only its number.
      return block.level === 1
        ? { name: text, is: /** @type {const} */ ('section'), text }
        : { name: /^（.）/.exec(text)?.[0] ?? 'sub-heading', is: block.is, text };
    }),
  ];
}

/**
 * @param {readonly { file: string }[]} reports
 * @param {string} fontconfig
 */
async function previews(reports, fontconfig) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: await findBrowser('measuring'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: { ...process.env, FONTCONFIG_FILE: fontconfig },
  });
  try {
    const preview = [];
    const fonts = new Set();
    for (const { file } of reports) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await openPreview(page, pathToFileURL(singleFilePath).href, file);
      preview.push(await pagesOnScreen(page));
      for (const font of await fontsOnScreen(page)) fonts.add(font);
      await context.close();
    }
    return { preview, browser: browser.version(), onScreen: [...fonts] };
  } finally {
    await browser.close();
  }
}

/** @param {import('./pages/pages-table.mjs').Compared} compared */
function printLines({ name, pieces, word, preview }) {
  pieces.forEach(({ text }, index) => {
    const there = word[index]?.lines ?? [];
    const here = preview[index]?.lines ?? [];
    if (linesElsewhere(there, here) === 0) return;
    console.log(
      `\n${name}, LibreOffice:\n${inLines(text, there)}\npreview:\n${inLines(text, here)}`,
    );
  });
}

/**
 * @param {string} text
 * @param {readonly number[]} lengths
 */
function inLines(text, lengths) {
  let from = 0;
  const clean = comparable(text);
  return lengths
    .map((length) => {
      from += length;
      return `  ${clean.slice(from - length, from)}`;
    })
    .join('\n');
}
