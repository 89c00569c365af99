/** How long the preview of a report with 200 paragraphs takes to its first page, and to all of them. */
import { openPage, slowDown } from '../bench-table/measure.mjs';
import { openExample, saved } from './program.mjs';

const paragraphs = 200;
const field = 'textarea';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program its address
 * @param {{ loads: number, slower: number }} extent
 * @returns {Promise<{ first: number[], all: number[] }>} milliseconds
 */
export async function measurePreview(browser, program, { loads, slower }) {
  const opened = await openPage(browser, { address: program, firstScreen: 'main button' }, 1);
  const { page, context } = opened;
  await openExample(page, '一、总体情况', field);
  const fields = page.locator('textarea[data-text^="text/1-"]');
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) await fields.nth(index).fill(text(count));
  await saved(page);
  // Fetched ahead by then, and drawn once: how many pages there are.
  await page.waitForTimeout(2000);
  const pages = (await times(page, 1)).pages;
  /** @type {{ first: number[], all: number[] }} */
  const measured = { first: [], all: [] };
  await slowDown(opened, slower);
  for (let load = 0; load < loads; load += 1) {
    const { first, all } = await times(page, pages);
    measured.first.push(first);
    measured.all.push(all);
  }
  await context.close();
  return measured;
}

/** @param {number} fields over which the paragraphs are spread */
const text = (fields) =>
  Array.from(
    { length: Math.ceil(paragraphs / fields) },
    (_, index) =>
      `第${index + 1}项工作按照年度计划推进，主动公开内容及时更新，群众通过政府网站和村务公开栏查阅，意见建议均有登记和回应。`,
  ).join('\n');

/**
 * @param {import('@playwright/test').Page} page on the desk, and there again afterwards
 * @param {number} wanted how many pages all are
 */
async function times(page, wanted) {
  await page.waitForTimeout(600);
  const measured = await page.evaluate(
    (all) =>
      new Promise((resolve) => {
        const start = performance.now();
        let first = 0;
        const look = () => {
          const pages = document.querySelectorAll('[data-page]').length;
          if (pages === 0 || (pages < all && first)) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            const now = performance.now() - start;
            first ||= now;
            if (pages >= all) resolve({ first, all: now, pages });
            else requestAnimationFrame(look);
          };
          return port2.postMessage(0);
        };
        const button = [...document.querySelectorAll('a')].find(
          ({ textContent }) => textContent?.trim() === '预览',
        );
        button?.click();
        requestAnimationFrame(look);
      }),
    wanted,
  );
  await page.waitForTimeout(600);
  const pages = await page.locator('[data-page]').count();
  await page.goBack();
  await page.locator(field).first().waitFor();
  return { .../** @type {{ first: number, all: number }} */ (measured), pages };
}
