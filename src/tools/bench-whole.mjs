/**
 * All that the program is held to in time and memory, measured in one run beside what cannot be cheaper; one table,
 * which is also put into docs/bench.md with its date and its machine. Compare ratios within one run, never
 * milliseconds of two.
 *   --rounds 6 --keys 11 --loads 7 --slower 4
 *   --dry    leaves docs/bench.md as it is
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { median } from './bench-table/figures.mjs';
import {
  measureFirstScreens,
  measureKeys,
  nothingMeasured,
  openAll,
  servedPages,
} from './bench-table/table-run.mjs';
import { keepInDocs, machine } from './bench-whole/bench-doc.mjs';
import { measureFirstCells } from './bench-whole/first-cell.mjs';
import { measureHeap } from './bench-whole/heap.mjs';
import { measurePreview } from './bench-whole/preview-pages.mjs';
import { targetTable } from './bench-whole/target-table.mjs';
import { measureTextKeys } from './bench-whole/text-keys.mjs';
import { measureWordFiles } from './bench-whole/word-files.mjs';
import { findBrowser } from './find-browser.mjs';

/**
 * @typedef {import('./bench-whole/target-table.mjs').TargetRow} TargetRow
 * @typedef {import('./bench-table/figures.mjs').KeyCost} KeyCost
 */

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    keys: { type: 'string', default: '11' },
    loads: { type: 'string', default: '7' },
    slower: { type: 'string', default: '4' },
    dry: { type: 'boolean', default: false },
  },
});
const extent = {
  rounds: Number(options.rounds),
  keys: Number(options.keys),
  loads: Number(options.loads),
  slower: Number(options.slower),
};
const kibibyte = 1024;
const mebibyte = kibibyte * kibibyte;

const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
/** @type {(() => unknown)[]} */
const closing = [() => rmSync(folder, { recursive: true, force: true })];
try {
  const pages = await servedPages(folder, closing, []);
  const browser = await chromium.launch({
    executablePath: await findBrowser('measuring'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  closing.unshift(() => browser.close());
  /** @type {[string, () => Promise<TargetRow[]>][]} */
  const parts = [
    ['keys of table 三', () => tableRows(browser, pages)],
    ['keys of a text', () => textRows(browser, programOf(pages))],
    ['a draft opened', () => openingRows(browser, pages)],
    ['memory', () => heapRows(browser, programOf(pages))],
    ['Word files', wordRows],
    ['preview', () => previewRows(browser, programOf(pages))],
  ];
  /** @type {TargetRow[]} */
  const rows = [];
  for (const [name, measure] of parts) {
    console.error(`… ${name}`);
    const measured = await measure();
    rows.push(...measured);
    for (const line of targetTable(measured).slice(2)) console.error(line);
  }
  const table = targetTable(rows).join('\n');
  console.log(table);
  const of = `${machine(browser.version())}, at 1/${extent.slower} of its speed except for Word files and memory`;
  console.log(`\n(${of})`);
  if (!options.dry) keepInDocs(table, of);
} finally {
  for (const close of closing) await close();
}

/** @param {{ address: string }[]} pages */
function programOf(pages) {
  return pages[pages.length - 1]?.address ?? '';
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./bench-table/measure.mjs').Served[]} pages
 * @returns {Promise<TargetRow[]>}
 * @throws where a page does not show what it should
 */
async function tableRows(browser, pages) {
  const measured = nothingMeasured(pages);
  await measureFirstScreens(browser, measured, extent);
  const opened = await openAll(browser, measured);
  await measureKeys(opened, extent);
  // What is measured next has the browser for itself.
  await Promise.all(opened.map(([{ context }]) => context.close()));
  const all = [...measured.values()];
  const floor = all[0];
  const program = all[all.length - 1];
  const invalid = [floor, program].find((one) => one?.invalid);
  if (!floor || !program || invalid) throw new Error(`${invalid?.name}: ${invalid?.invalid}`);
  const row = keyRow('a bare page', 'ms');
  return [
    row('table 三: key → flag painted', floor.breaking, program.breaking, 'answer', 1.1),
    row('table 三: key → flag gone', floor.mending, program.mending, 'answer', 1.1),
    row('script of a key that breaks', floor.breaking, program.breaking, 'script', 3),
    row('script of a key that mends', floor.mending, program.mending, 'script', 3),
    row('style and layout of a key', floor.breaking, program.breaking, 'style', 1.2),
    row('main thread busy for a key', floor.breaking, program.breaking, 'busy', 1.3),
    {
      what: 'first screen, cold',
      floor: 'a bare page',
      least: median(floor.firstScreens),
      figure: median(program.firstScreens),
      unit: 'ms',
      target: 1.4,
    },
    {
      what: 'its JavaScript, packed',
      floor: '',
      figure: program.script / kibibyte,
      unit: 'KiB',
      target: 80,
    },
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program
 * @returns {Promise<TargetRow[]>}
 */
async function textRows(browser, program) {
  const costs = await measureTextKeys(browser, program, folder, closing, extent);
  const row = keyRow('a bare field', 'ms');
  return [
    row('3,000 characters: key → painted', costs.floor, costs.program, 'answer', 1.3),
    row('3,000 characters: script of a key', costs.floor, costs.program, 'script', 3),
    row('3,000 characters: style and layout of a key', costs.floor, costs.program, 'style', 1.2),
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./bench-table/measure.mjs').Served[]} pages
 * @returns {Promise<TargetRow[]>}
 */
async function openingRows(browser, pages) {
  const [bare] = pages;
  if (!bare) return [];
  const { floor, program } = await measureFirstCells(browser, bare, programOf(pages), extent);
  const what = 'first cell to type in of a draft, cold';
  return [
    {
      what,
      floor: 'a bare page',
      least: median(floor),
      figure: median(program),
      unit: 'ms',
      target: 1.6,
    },
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program
 * @returns {Promise<TargetRow[]>}
 */
async function heapRows(browser, program) {
  const { start, afterHalf, after } = await measureHeap(browser, program);
  return [
    { what: 'heap of the desk', floor: '', figure: start / mebibyte, unit: 'MiB', target: 6 },
    {
      what: 'heap after an hour of typing and undo',
      floor: 'after half an hour',
      least: afterHalf / mebibyte,
      figure: after / mebibyte,
      unit: 'MiB',
      target: 1.05,
    },
  ];
}

/** @returns {Promise<TargetRow[]>} */
async function wordRows() {
  const { made, read } = await measureWordFiles();
  return [
    {
      what: 'Word file made',
      floor: 'the docx library on a ready tree',
      least: median(made.floor),
      figure: median(made.program),
      unit: 'ms',
      target: 1.3,
    },
    {
      what: 'Word file read to report and notes',
      floor: 'unzip and htmlparser2 with empty handlers',
      least: median(read.floor),
      figure: median(read.program),
      unit: 'ms',
      target: 2,
    },
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program
 * @returns {Promise<TargetRow[]>}
 */
async function previewRows(browser, program) {
  const { first, all } = await measurePreview(browser, program, extent);
  const what = '200 paragraphs:';
  const row = { floor: '', unit: 'ms' };
  return [
    { ...row, what: `${what} first page of the preview`, figure: median(first), target: 150 },
    { ...row, what: `${what} all pages of the preview`, figure: median(all), target: 500 },
  ];
}

/**
 * @param {string} floor
 * @param {string} unit
 */
function keyRow(floor, unit) {
  /** @type {(what: string, least: KeyCost[], figure: KeyCost[], of: keyof KeyCost, target: number) => TargetRow} */
  return (what, least, figure, of, target) => ({
    ...{ what, floor, unit, target },
    least: median(least.map((cost) => cost[of])),
    figure: median(figure.map((cost) => cost[of])),
  });
}
