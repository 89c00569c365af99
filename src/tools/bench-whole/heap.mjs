/** What the desk holds in memory when it is opened, and after as much typing and undoing as an hour has. */
import { heapOf, openPage } from '../bench-table/measure.mjs';
import { openExample, saved } from './program.mjs';

/** One in three seconds: figures are looked up before they are typed. */
const keysOfAnHour = 1200;
const columns = ['natural', 'business', 'research', 'welfare', 'legal', 'other'];
const keysOfARound = 8;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program its address
 * @returns {Promise<{ start: number, afterHalf: number, after: number }>} bytes
 */
export async function measureHeap(browser, program) {
  const opened = await openPage(browser, { address: program, firstScreen: 'main button' }, 1);
  const { page } = opened;
  await openExample(page, '三、依申请公开', '[data-cell="table3.1.natural"]');
  await saved(page);
  // All parts are fetched ahead by then.
  await page.waitForTimeout(3000);
  const start = await heapOf(opened);
  const type = async (/** @type {number} */ from, /** @type {number} */ to) => {
    for (let round = from; round < to; round += 1) await typeAndUndo(page, round);
    await page.waitForTimeout(2000);
    await saved(page);
    return heapOf(opened);
  };
  const half = Math.ceil(keysOfAnHour / keysOfARound / 2);
  const afterHalf = await type(0, half);
  const after = await type(half, 2 * half);
  await opened.context.close();
  return { start, afterHalf, after };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} round
 */
async function typeAndUndo(page, round) {
  const row = `3.3.${1 + (round % 8)}`;
  await page.locator(`[data-cell="table3.${row}.${columns[round % columns.length]}"]`).focus();
  for (const key of ['1', `${round % 10}`, 'ArrowDown', '7', 'ArrowRight', '2', 'Control+z']) {
    await page.keyboard.press(key);
  }
  // What was typed stays in half of the rounds, as a day's work does.
  await page.keyboard.press(round % 2 ? 'Control+z' : 'Tab');
}
