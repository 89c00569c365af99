/**
 * What a key in table 三 costs and what the first screen costs, in the program beside a bare page of native
 * inputs and beside React at its best, all in one run, taking turns, at a quarter of the browser's speed.
 * Compare ratios within one run, never milliseconds of two.
 *   --dist <folder>    a built folder of the program; given twice, two builds are compared. dist/ where none is given.
 *   --rounds 6 --keys 11 --loads 7 --slower 4
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildPage } from './bench-table/build-pages.mjs';
import { ratioTable } from './bench-table/figures.mjs';
import { breakAndMend, heapOf, openPage, slowDown } from './bench-table/measure.mjs';
import { plainPage, programPage } from './bench-table/pages.mjs';
import { servePacked } from './bench-table/serve-packed.mjs';
import { rows, totals } from './bench-table/table-model.mjs';
import { buildWhenStale, builtFolder } from './build-when-stale.mjs';
import { findBrowser } from './find-browser.mjs';

/**
 * @typedef {import('./bench-table/measure.mjs').Served} Served
 * @typedef {import('./bench-table/measure.mjs').Opened} Opened
 * @typedef {import('./bench-table/figures.mjs').Measured} Measured
 */

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '6' },
    keys: { type: 'string', default: '11' },
    loads: { type: 'string', default: '7' },
    slower: { type: 'string', default: '4' },
  },
});
const rounds = Number(options.rounds);
const keys = Number(options.keys);
const loads = Number(options.loads);
const slower = Number(options.slower);

/**
 * A cell of each part of the table has to answer before anything is measured.
 * @type {import('./bench-table/pages.mjs').Place[]}
 */
const everyPart = [
  [rows.firstResult + 3, 2],
  [rows.received, 1],
  [rows.carriedIn, 4],
  [rows.carriedOut, 3],
  [rows.total, 0],
  [rows.lastResult, totals],
  [rows.lastResult, 5],
];

const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
/** @type {(() => unknown)[]} */
const closing = [() => rmSync(folder, { recursive: true, force: true })];
try {
  const pages = await servedPages();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  closing.unshift(() => browser.close());
  const measured = new Map(pages.map((page) => [page, blank(page.name)]));
  await measureFirstScreens(browser, measured);
  await measureKeys(await openAll(browser, measured));
  for (const line of ratioTable([...measured.values()])) console.log(line);
  console.log(
    `\n(Chromium ${browser.version()} at 1/${slower} of its speed; medians of ${rounds * keys} keys and ` +
      `${loads} openings, taking turns; the first row as measured, the others as multiples of it)`,
  );
  if ([...measured.values()].some(({ invalid }) => invalid)) process.exitCode = 1;
} finally {
  for (const close of closing) await close();
}

/** @returns {Promise<Served[]>} the floor first */
async function servedPages() {
  if (options.dist.length === 0) await buildWhenStale();
  const builds =
    options.dist.length === 0 ? [builtFolder] : options.dist.map((one) => resolve(one));
  const pages = [
    plainPage('floor: native inputs', await buildPage('floor.html', folder), 'floor.html'),
    plainPage('React at its best', await buildPage('react-cells.html', folder), 'react-cells.html'),
    ...builds.map(programPage),
  ];
  return Promise.all(
    pages.map(async (page) => {
      const { address, close } = await servePacked(page.folder);
      closing.unshift(close);
      return { ...page, address: address + page.file };
    }),
  );
}

/**
 * @param {string} name
 * @returns {Measured}
 */
function blank(name) {
  const none = { breaking: [], mending: [], firstScreens: [] };
  return { name, invalid: undefined, ...none, script: 0, heap: 0 };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<Served, Measured>} measured
 */
async function measureFirstScreens(browser, measured) {
  for (let load = 0; load < loads; load += 1) {
    for (const [page, figures] of measured) {
      await unlessInvalid(figures, async () => {
        const { context, firstScreen, script } = await openPage(browser, page, slower);
        figures.firstScreens.push(firstScreen);
        figures.script = script;
        await context.close();
      });
    }
  }
}

/**
 * Each page with its table on screen, seen to answer in all parts of it.
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<Served, Measured>} measured
 */
async function openAll(browser, measured) {
  /** @type {[Opened, Measured][]} */
  const opened = [];
  for (const [page, figures] of measured) {
    await unlessInvalid(figures, async () => {
      const one = await openPage(browser, page, 1);
      await page.open(one.page);
      for (const place of everyPart) await breakAndMend(one, place);
      opened.push([one, figures]);
    });
  }
  return opened;
}

/** @param {[Opened, Measured][]} opened */
async function measureKeys(opened) {
  const results = rows.lastResult - rows.firstResult + 1;
  for (let round = 0; round < rounds; round += 1) {
    // None comes always first.
    const turns = opened.map((_, turn) => opened[(turn + round) % opened.length]);
    for (const [one, figures] of turns.flatMap((turn) => (turn ? [turn] : []))) {
      await unlessInvalid(figures, async () => {
        await one.page.bringToFront();
        // One that is slowed down keeps the processor busy: only the one whose turn it is.
        await slowDown(one, slower);
        await breakAndMend(one, [rows.firstResult, 0]);
        for (let key = 0; key < keys; key += 1) {
          const count = round * keys + key;
          const row = rows.firstResult + ((count * 5) % results);
          const { breaking, mending } = await breakAndMend(one, [row, count % totals]);
          figures.breaking.push(breaking);
          figures.mending.push(mending);
        }
        await slowDown(one, 1);
      });
    }
  }
  for (const [one, figures] of opened) figures.heap = await heapOf(one);
}

/**
 * A page that does not show what it should is measured no further.
 * @param {Measured} figures
 * @param {() => Promise<void>} measure
 */
async function unlessInvalid(figures, measure) {
  if (figures.invalid) return;
  try {
    await measure();
  } catch (error) {
    figures.invalid = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  }
}
