/** How long an existing draft takes to its first cell that can be typed in; nothing of the program is kept from before. */
import { newContext, openIn, slowDown } from '../bench-table/measure.mjs';
import { openExample, saved } from './program.mjs';

const cell = 'input[data-cell="table3.1.natural"]:enabled';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../bench-table/measure.mjs').ServedPage} floor
 * @param {string} program its address
 * @param {{ loads: number, slower: number }} extent
 * @returns {Promise<{ floor: number[], program: number[] }>} milliseconds
 */
export async function measureFirstCells(browser, floor, program, { loads, slower }) {
  const context = await newContext(browser);
  const { page } = await openIn(context, { address: program, firstScreen: 'main button' }, 1);
  await openExample(page, '三、依申请公开', cell);
  await saved(page);
  const draft = { address: page.url(), firstScreen: cell };
  await leave(page);
  /** @type {{ floor: number[], program: number[] }} */
  const times = { floor: [], program: [] };
  for (let load = 0; load < loads; load += 1) {
    const bare = await newContext(browser);
    times.floor.push((await openIn(bare, floor, slower)).firstScreen);
    await bare.close();
    const opened = await openIn(context, draft, slower);
    times.program.push(opened.firstScreen);
    await slowDown(opened, 1);
    await leave(opened.page);
  }
  await context.close();
  return times;
}

/** To the list first: a draft whose window is gone is asked after when it is opened. @param {import('@playwright/test').Page} page */
async function leave(page) {
  await page.getByRole('link', { name: '报告列表' }).first().click();
  await page.locator('main button').first().waitFor();
  await page.waitForTimeout(500);
  await page.close();
}
