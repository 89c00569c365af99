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
  await page.locator('.paper-sheet').first().waitFor();
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[][]>} the lines of each sheet; of tables the text of each cell
 */
export const pagesOnScreen = (page) =>
  page.evaluate(() => {
    const range = document.createRange();
    /** @param {Element} block */
    const linesOf = (block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      /** @type {string[]} */
      const lines = [];
      let last = Number.NEGATIVE_INFINITY;
      while (walker.nextNode()) {
        const node = /** @type {Text} */ (walker.currentNode);
        if (node.parentElement?.closest('.ui-hidden')) continue;
        for (let index = 0; index < node.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const rects = range.getClientRects();
          const rect = rects[rects.length - 1];
          const middle = rect ? rect.top + rect.height / 2 : last;
          if (middle > last + (rect ? rect.height / 2 : 0)) {
            lines.push('');
            last = middle;
          }
          lines[lines.length - 1] += node.data.charAt(index);
        }
      }
      return lines;
    };
    return Array.from(document.querySelectorAll('.paper-sheet'), (sheet) =>
      Array.from(
        sheet.querySelectorAll('.paper-text > :not(table), .paper-text td, .paper-text th'),
        linesOf,
      ).flat(),
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
