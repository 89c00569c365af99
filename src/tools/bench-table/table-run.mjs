/** The pages with a table 三, measured in turns: their first screens, and what keys cost in them. */
import { resolve } from 'node:path';
import { buildWhenStale, builtFolder } from '../build-when-stale.mjs';
import { buildPage } from './build-pages.mjs';
import { breakAndMend, heapOf, openPage, slowDown } from './measure.mjs';
import { plainPage, programPage } from './pages.mjs';
import { servePacked } from './serve-packed.mjs';
import { rows, totals } from './table-model.mjs';

/**
 * @typedef {import('./measure.mjs').Served} Served
 * @typedef {import('./measure.mjs').Opened} Opened
 * @typedef {import('./figures.mjs').Measured} Measured
 * @typedef {{ rounds: number, keys: number, loads: number, slower: number }} Extent how much is measured, and how many times slower
 */

/**
 * A cell of each part of the table has to answer before anything is measured.
 * @type {import('./pages.mjs').Place[]}
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

/**
 * @param {string} folder where pages are built
 * @param {(() => unknown)[]} closing what ends the servers is put first
 * @param {string[]} builds folders of the program; dist/ where there is none
 * @returns {Promise<Served[]>} the floor first
 */
export async function servedPages(folder, closing, builds) {
  if (builds.length === 0) await buildWhenStale();
  const programs = builds.length === 0 ? [builtFolder] : builds.map((one) => resolve(one));
  const pages = [
    plainPage('floor: native inputs', await buildPage('floor.html', folder), 'floor.html'),
    plainPage('React at its best', await buildPage('react-cells.html', folder), 'react-cells.html'),
    ...programs.map(programPage),
  ];
  return Promise.all(
    pages.map(async (page) => {
      const { address, close } = await servePacked(page.folder);
      closing.unshift(close);
      return { ...page, address: address + page.file };
    }),
  );
}

/** @param {Served[]} pages */
export const nothingMeasured = (pages) => new Map(pages.map((page) => [page, blank(page.name)]));

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
 * @param {Pick<Extent, 'loads' | 'slower'>} extent
 */
export async function measureFirstScreens(browser, measured, { loads, slower }) {
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
export async function openAll(browser, measured) {
  /** @type {[Opened, Measured][]} */
  const opened = [];
  for (const [page, figures] of measured) {
    await unlessInvalid(figures, async () => {
      const one = { ...(await openPage(browser, page, 1)), served: page };
      await page.open(one.page);
      for (const place of everyPart) await breakAndMend(one, place);
      opened.push([one, figures]);
    });
  }
  return opened;
}

/**
 * @param {[Opened, Measured][]} opened
 * @param {Pick<Extent, 'rounds' | 'keys' | 'slower'>} extent
 */
export async function measureKeys(opened, { rounds, keys, slower }) {
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
