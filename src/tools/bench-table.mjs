/**
 * What a key in table 三 costs and what the first screen costs, in the program beside a bare page of native
 * inputs and beside React at its best, all in one run, taking turns, at a quarter of the browser's speed.
 * Compare ratios within one run, never milliseconds of two.
 *   --dist <folder>    a built folder of the program; given twice, two builds are compared. dist/ where none is given.
 *   --rounds 6 --keys 11 --loads 7 --slower 4
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ratioTable } from './bench-table/figures.mjs';
import {
  measureFirstScreens,
  measureKeys,
  nothingMeasured,
  openAll,
  servedPages,
} from './bench-table/table-run.mjs';
import { findBrowser } from './find-browser.mjs';

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '6' },
    keys: { type: 'string', default: '11' },
    loads: { type: 'string', default: '7' },
    slower: { type: 'string', default: '4' },
  },
});
const extent = {
  rounds: Number(options.rounds),
  keys: Number(options.keys),
  loads: Number(options.loads),
  slower: Number(options.slower),
};

const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
/** @type {(() => unknown)[]} */
const closing = [() => rmSync(folder, { recursive: true, force: true })];
try {
  const pages = await servedPages(folder, closing, options.dist);
  const browser = await chromium.launch({
    executablePath: await findBrowser('measuring'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  closing.unshift(() => browser.close());
  const measured = nothingMeasured(pages);
  await measureFirstScreens(browser, measured, extent);
  await measureKeys(await openAll(browser, measured), extent);
  for (const line of ratioTable([...measured.values()])) console.log(line);
  console.log(
    `\n(Chromium ${browser.version()} at 1/${extent.slower} of its speed; medians of ${extent.rounds * extent.keys} keys ` +
      `and ${extent.loads} openings, taking turns; the first row as measured, the others as multiples of it)`,
  );
  if ([...measured.values()].some(({ invalid }) => invalid)) process.exitCode = 1;
} finally {
  for (const close of closing) await close();
}
