/** What a key costs in a text of 3,000 characters: in the program, and in a bare field as high as its text. */
import { buildPage } from '../bench-table/build-pages.mjs';
import { costOfKey, openPage, slowDown } from '../bench-table/measure.mjs';
import { servePacked } from '../bench-table/serve-packed.mjs';
import { openExample, saved } from './program.mjs';

/**
 * @typedef {import('../bench-table/measure.mjs').OpenedPage} OpenedPage
 * @typedef {import('../bench-table/figures.mjs').KeyCost} KeyCost
 */

const field = 'textarea';

/** Not one word of it is wrong. */
const longText = Array.from({ length: 60 }, (_, index) => {
  const sentence =
    '全年主动公开信息一百二十条，其中政策文件和机构职能各占一半，均在规定期限内完成发布并做好后续维护工作。';
  return `${sentence}${index % 4 === 3 ? '\n' : ''}`;
}).join('');

/** How the bare field looks is taken from the program's. */
const looks = ['font', 'letterSpacing', 'width', 'padding', 'border', 'boxSizing'];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} program its address
 * @param {string} folder where the bare page is built
 * @param {(() => unknown)[]} closing
 * @param {{ rounds: number, keys: number, slower: number }} extent
 * @returns {Promise<{ floor: KeyCost[], program: KeyCost[] }>}
 */
export async function measureTextKeys(browser, program, folder, closing, extent) {
  const { rounds, keys, slower } = extent;
  const bare = await servePacked(await buildPage('text-floor.html', folder));
  closing.unshift(bare.close);
  const ours = await openPage(browser, { address: program, firstScreen: 'main button' }, 1);
  await openExample(ours.page, '一、总体情况', field);
  await ours.page.locator(field).first().fill(longText);
  await saved(ours.page);
  const style = await ours.page
    .locator(field)
    .first()
    .evaluate((area, names) => {
      const all = /** @type {Record<string, any>} */ (
        /** @type {unknown} */ (getComputedStyle(area))
      );
      return Object.fromEntries(names.map((name) => [name, `${all[name]}`]));
    }, looks);
  const floor = await openPage(
    browser,
    { address: `${bare.address}text-floor.html`, firstScreen: field },
    1,
  );
  await floor.page.locator(field).fill(longText);
  await floor.page.locator(field).evaluate((area, given) => {
    Object.assign(area.style, given);
    area.style.height = `${area.scrollHeight + 4}px`;
  }, style);

  /** @type {[OpenedPage, KeyCost[]][]} */
  const pages = [
    [floor, []],
    [ours, []],
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const [opened, costs] of round % 2 ? [...pages].reverse() : pages) {
      await opened.page.bringToFront();
      await slowDown(opened, slower);
      await putCursor(opened, round / rounds);
      await costOfKey(opened, 'a', [], true);
      await costOfKey(opened, 'Backspace', [], true);
      for (let key = 0; key < keys; key += 1) {
        costs.push(await costOfKey(opened, 'a', [], true));
        costs.push(await costOfKey(opened, 'Backspace', [], true));
      }
      await slowDown(opened, 1);
    }
  }
  await Promise.all(pages.map(([{ context }]) => context.close()));
  return { floor: pages[0]?.[1] ?? [], program: pages[1]?.[1] ?? [] };
}

/**
 * @param {OpenedPage} opened
 * @param {number} part of the text that stands before it
 */
async function putCursor({ page }, part) {
  await page
    .locator(field)
    .first()
    .evaluate((area, before) => {
      const text = /** @type {HTMLTextAreaElement} */ (area);
      const at = Math.floor(text.value.length * before) + 20;
      text.focus();
      text.setSelectionRange(at, at);
    }, part);
}
