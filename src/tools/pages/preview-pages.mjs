/** The pages of the preview of the built program, in Chromium. */

/**
 * Opens a report in the exchange form and its preview.
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the program
 * @param {string} file
 */
export async function openPreview(page, address, file) {
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: '建立草稿' }).click();
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await page.locator('.paper-sheets[aria-busy="false"]').waitFor();
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[][]>} the lines of each sheet; of tables those of each cell
 */
export const pagesOnScreen = (page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const blocks = '.paper-text > :not(table), .paper-text td, .paper-text th';
    /** @param {Element} block */
    const textsOf = (block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      /** @type {Text[]} */
      const texts = [];
      while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
      // What is said to screen readers alone is not on paper.
      return texts.filter((text) => !text.parentElement?.closest('.ui-hidden'));
    };
    /**
     * @param {Text} text
     * @param {number} index
     */
    const placeOf = (text, index) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const rects = range.getClientRects();
      return rects[rects.length - 1];
    };
    /** @param {Element} block */
    const linesOf = (block) => {
      /** @type {string[]} */
      const lines = [];
      let bottom = Number.NEGATIVE_INFINITY;
      const characters = textsOf(block).flatMap((text) =>
        Array.from({ length: text.length }, (_, index) => ({
          character: text.data.charAt(index),
          place: placeOf(text, index) ?? { top: bottom, bottom, height: 0 },
        })),
      );
      for (const { character, place } of characters) {
        if (place.top + place.height / 2 > bottom) lines.push('');
        lines.push((lines.pop() ?? '') + character);
        bottom = Math.max(bottom, place.bottom);
      }
      return lines;
    };
    return Array.from(document.querySelectorAll('.paper-sheet'), (sheet) =>
      Array.from(sheet.querySelectorAll(blocks), linesOf).flat(),
    );
  });

/**
 * The fonts in which the sheets are set.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export async function fontsOnScreen(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.paper-sheet, .paper-sheet *',
  });
  const names = new Set();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) names.add(familyName);
  }
  return [...names].sort();
}
