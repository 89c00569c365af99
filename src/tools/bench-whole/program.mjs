/** Ways through the program that several measurements take. */

/**
 * The finished example of 2025, one of its sections.
 * @param {import('@playwright/test').Page} page on the first screen
 * @param {string} section
 * @param {string} selector what is there once it stands
 */
export async function openExample(page, section, selector) {
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await page.getByRole('link', { name: section }).first().click();
  await page.locator(selector).first().waitFor();
}

/** All that was typed is on disk. @param {import('@playwright/test').Page} page */
export async function saved(page) {
  await page.waitForFunction(() =>
    document.querySelector('.save-line')?.textContent?.startsWith('已保存'),
  );
}
