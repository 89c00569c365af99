/** What a page costs: to its first screen, and for each key until all that follows the key has settled. */

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./pages.mjs').TablePage} TablePage
 * @typedef {import('./pages.mjs').Place} Place
 * @typedef {import('./figures.mjs').KeyCost} KeyCost
 * @typedef {Window & { watch: import('./watch.mjs').Watch }} Watched
 * @typedef {{ address: string, firstScreen: string }} ServedPage firstScreen matches what can be used first
 * @typedef {TablePage & { address: string }} Served
 * @typedef {Awaited<ReturnType<typeof openPage>>} OpenedPage
 * @typedef {Omit<OpenedPage, 'served'> & { served: Served }} Opened
 */
import { installWatch } from './watch.mjs';

/** All that follows a key has followed it by then, the panel of findings last; in milliseconds. */
const settling = 250;
const patience = 60_000;

/** A browser of its own, in which nothing was ever opened. @param {Browser} browser */
export function newContext(browser) {
  return browser.newContext({
    viewport: { width: 1600, height: 1000 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
}

/**
 * @param {Browser} browser
 * @param {ServedPage} served
 * @param {number} throttle how many times slower it runs
 */
export async function openPage(browser, served, throttle) {
  return openIn(await newContext(browser), served, throttle);
}

/**
 * @template {ServedPage} Page
 * @param {import('@playwright/test').BrowserContext} context
 * @param {Page} served
 * @param {number} throttle
 */
export async function openIn(context, served, throttle) {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const scripts = await countScripts(devTools);
  await devTools.send('Performance.enable');
  await page.addInitScript(installWatch);
  const opened = { served, context, page, devTools };
  await slowDown(opened, throttle);
  await page.goto(served.address, { waitUntil: 'commit' });
  const firstScreen = await within(
    'nothing to work with',
    page.evaluate(
      (selector) => /** @type {Watched} */ (/** @type {unknown} */ (window)).watch.usable(selector),
      served.firstScreen,
    ),
  );
  return { ...opened, firstScreen, script: scripts.bytes };
}

/** @param {import('@playwright/test').CDPSession} devTools */
async function countScripts(devTools) {
  const count = { bytes: 0 };
  /** @type {Set<string>} */
  const scripts = new Set();
  await devTools.send('Network.enable');
  devTools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) count.bytes += encodedDataLength;
  });
  return count;
}

/**
 * @param {Pick<OpenedPage, 'devTools'>} opened
 * @param {number} rate
 */
export async function slowDown({ devTools }, rate) {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * A 1 behind the figure of a cell, which breaks its sums, and Backspace.
 * @param {Opened} opened
 * @param {Place} place
 * @returns {Promise<{ breaking: KeyCost, mending: KeyCost }>}
 * @throws when not those cells are shown as wrong that should be
 */
export async function breakAndMend(opened, place) {
  const { page, served } = opened;
  await served.enter(page, place);
  await pause(settling);
  const breaking = await key(opened, '1', place);
  const mending = await key(opened, 'Backspace', place);
  await served.leave(page);
  return { breaking, mending };
}

/**
 * @param {Opened} opened
 * @param {'1' | 'Backspace'} pressed
 * @param {Place} place
 * @returns {Promise<KeyCost>}
 */
function key(opened, pressed, place) {
  const flags = opened.served.flags(place).map(opened.served.flagged);
  return costOfKey(opened, pressed, flags, pressed === '1');
}

/**
 * @param {OpenedPage} opened
 * @param {string} pressed
 * @param {string[]} flags what the key shows, or takes away; none where it is done once it is painted
 * @param {boolean} wanted
 * @returns {Promise<KeyCost>}
 */
export async function costOfKey({ page, devTools }, pressed, flags, wanted) {
  const where = `${pressed}: ${flags.join(', ')}`;
  const isReady = await page.evaluate(
    ([selectors, isShown]) =>
      selectors.every((selector) => (document.querySelector(selector) !== null) === isShown),
    /** @type {const} */ ([flags, !wanted]),
  );
  if (!isReady) throw new Error(`flags before the key are not as they should be: ${where}`);
  await page.evaluate(
    ([selectors, isShown]) =>
      /** @type {Watched} */ (/** @type {unknown} */ (window)).watch.expect(selectors, isShown),
    /** @type {const} */ ([flags, wanted]),
  );
  const before = await metricsOf(devTools);
  await page.keyboard.down(pressed);
  const { answer } = await within(
    `flags after the key are not as they should be: ${where}`,
    page.evaluate(() => /** @type {Watched} */ (/** @type {unknown} */ (window)).watch.answered),
  );
  await pause(settling);
  const after = await metricsOf(devTools);
  await page.keyboard.up(pressed);
  const spent = (/** @type {string} */ name) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  return {
    answer,
    script: spent('ScriptDuration'),
    style: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    busy: spent('TaskDuration'),
    layouts: spent('LayoutCount') / 1000,
  };
}

/** @param {Pick<OpenedPage, 'devTools'>} opened @returns {Promise<number>} bytes that are in use */
export async function heapOf({ devTools }) {
  // What the first pass frees may hold more.
  for (let pass = 0; pass < 2; pass += 1) await devTools.send('HeapProfiler.collectGarbage');
  return (await metricsOf(devTools)).JSHeapUsedSize ?? Number.NaN;
}

/** @param {import('@playwright/test').CDPSession} devTools @returns {Promise<Record<string, number>>} */
async function metricsOf(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * @template Value
 * @param {string} failure
 * @param {Promise<Value>} wanted
 * @returns {Promise<Value>}
 */
async function within(failure, wanted) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(failure)), patience);
  });
  try {
    return await /** @type {Promise<Value>} */ (Promise.race([wanted, late]));
  } finally {
    clearTimeout(timer);
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
