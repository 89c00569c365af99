import type { Locator } from '@playwright/test';
import { newReport, openSection, saved } from './support/desk.ts';
import { ownBrowser } from './support/own-browser.ts';
import { expect, test } from './support/quiet-page.ts';

test('a real small quota is noticed, and what it refused is written when there is room', async ({
  baseURL,
}) => {
  const browser = ownBrowser();
  try {
    const page = await browser.page();
    const client = await page.context().newCDPSession(page);
    const { origin } = new URL(String(baseURL));
    // Before the database is opened: the browser remembers for a while how much room there is.
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    await newReport(page, '云溪县青禾镇人民政府', 2025, baseURL);
    await openSection(page, '一、总体情况');
    await saved(page);
    // Of many different characters: the database compresses what it keeps.
    const text = Array.from({ length: 200_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919 + ((index * index) % 613)) % 20_000)),
    ).join('');
    const prose = page.getByLabel('（一）主动公开的正文');
    await put(prose, text);
    const alert = page.getByRole('alert').filter({ hasText: '没有保存' });
    await expect(alert).toContainText('存储空间已满');
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await alert.getByRole('button', { name: '重试' }).click();
    await saved(page);
    await page.reload();
    // Not by toHaveValue, which would tell a failure in twice as many characters.
    await expect.poll(async () => (await prose.inputValue()) === text).toBe(true);
  } finally {
    await browser.dispose();
  }
});

/** Past the log of what a test does, which quotes all that is filled in. */
async function put(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, typed) => {
    (element as HTMLTextAreaElement).select();
    document.execCommand('insertText', false, typed);
  }, text);
}
