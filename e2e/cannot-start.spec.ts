import { pathToFileURL } from 'node:url';
import { builtFolder } from '../src/tools/build-when-stale.mjs';
import { fileAddress } from './support/places.ts';
import { expect, test } from './support/quiet-page.ts';

for (const [where, address] of [
  ['on the site', ''],
  ['in the single file', fileAddress],
] as const) {
  test.describe(where, () => {
    if (address) test.use({ baseURL: address });

    test('a browser that is too old says which ones work, and nothing else happens', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Element.prototype, 'replaceChildren');
      });
      await page.goto('');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/这个浏览器太旧/);
      await expect(page.locator('body')).toContainText('Chromium 86');
      for (const name of ['Chrome', 'Edge', '360', 'QQ', 'UOS']) {
        await expect(page.getByRole('list').first()).toContainText(name);
      }
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  });
}

test.describe('the page of the site opened by double click', () => {
  const folder = pathToFileURL(`${builtFolder}/`).href;
  test.use({ baseURL: `${folder}index.html`, isNoiseExpected: true });

  test('leads to the file that works so', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: '打开年报.html' }).click();
    await expect(page.getByRole('button', { name: '新建年报' }).first()).toBeVisible();
  });
});
