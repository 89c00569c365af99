/** From the desk to the preview and back, by mouse and by keys: the focus is always on something. */
import type { Page } from '@playwright/test';
import { cell } from './support/desk.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/quiet-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  await cell(page, 'table3.1.natural').focus();
});

/** What has the focus, in words; nothing is the page as a whole. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nothing';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
  });

async function expectFocus(page: Page, where: string): Promise<void> {
  await expect.poll(() => focused(page), where).not.toBe('nothing');
}

const sheets = (page: Page) => page.getByRole('main', { name: '报告预览' });
const zoom = (page: Page) => page.getByLabel('缩放');
const exporting = (page: Page) => page.getByRole('banner').getByRole('button', { name: '导出' });

test('by mouse', async ({ page }) => {
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await page.getByLabel('第 1 页', { exact: true }).waitFor();
  await expect(sheets(page)).toBeFocused();
  for (const chosen of ['整页', '75%', '125%', '适合宽度']) {
    await zoom(page).selectOption(chosen);
    await expectFocus(page, `zoom ${chosen}`);
  }
  await page.getByRole('navigation', { name: '页码' }).getByRole('button').last().click();
  await expectFocus(page, 'a page');
  const side = page.getByRole('complementary', { name: '核对结果' });
  await side.getByRole('button', { name: /^核对结果/ }).click();
  await expectFocus(page, 'folded');
  await side.getByRole('button', { name: /^核对结果/ }).click();
  await expectFocus(page, 'unfolded');
  await page.locator('.preview-group h2').first().click();
  await expectFocus(page, 'beside everything');
  await page.locator('.preview-bar-count').click();
  await expectFocus(page, 'on the bar');
  await exporting(page).click();
  await expectFocus(page, 'export');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(exporting(page)).toBeFocused();
  await side.getByRole('button', { name: /应为/ }).first().click();
  await expectFocus(page, 'a finding');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFocus(page, 'back');
});

test('by keys', async ({ page }) => {
  await tabTo(page, page.getByRole('link', { name: '预览', exact: true }));
  await page.keyboard.press('Enter');
  await page.getByLabel('第 1 页', { exact: true }).waitFor();
  await expect(sheets(page)).toBeFocused();
  await tabTo(page, zoom(page));
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(zoom(page)).toBeFocused();
  }
  await tabTo(page, exporting(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exporting(page)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '返回' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFocus(page, 'back');
});

test('a dialog that was opened from nowhere leaves the focus on the page', async ({ page }) => {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectFocus(page, 'closed');
});

test('整页 shows a whole sheet, whatever the window', async ({ page }) => {
  await page.getByRole('link', { name: '预览', exact: true }).click();
  const first = page.getByLabel('第 1 页', { exact: true });
  await first.waitFor();
  await zoom(page).selectOption('整页');
  for (const [width, height] of [
    [1366, 768],
    [1366, 625],
    [1920, 1080],
    [900, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await first.scrollIntoViewIfNeeded();
    const room = (await sheets(page).boundingBox()) ?? { height: 0 };
    const isWhole = async () => {
      const sheet = await first.boundingBox();
      return sheet !== null && sheet.height <= Math.min(room.height, height);
    };
    await expect.poll(isWhole, `${width}×${height}`).toBe(true);
  }
  await expect(page.locator('.preview-bar-report')).toHaveText(/.+人民政府.*2025 年度/);
});
