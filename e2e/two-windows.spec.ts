import type { BrowserContext, Page } from '@playwright/test';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

const natural = 'table3.1.natural';
const business = 'table3.1.business';
const readOnly = (page: Page) => page.getByText('这份草稿正在另一个窗口里写，这里只能看');

/** Plain http has no locks: windows have to ask each other. */
const withoutLocks = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  });

async function openTwice(page: Page, context: BrowserContext) {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, natural).fill('5');
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await readOnly(second).waitFor();
  return second;
}

for (const locks of ['with locks', 'without locks'] as const) {
  test.describe(locks, () => {
    test.beforeEach(async ({ context }) => {
      if (locks === 'without locks') await withoutLocks(context);
    });

    test('the second window looks on, and takes over only when it is asked to', async ({
      page,
      context,
    }) => {
      const second = await openTwice(page, context);
      await expect(cell(second, natural)).toHaveValue('5');
      await expect(cell(second, natural)).toBeDisabled();

      await test.step('what the first one saves is shown in the second', async () => {
        await cell(page, business).fill('7');
        await saved(page);
        await expect(cell(second, business)).toHaveValue('7');
      });

      await test.step('asked for the draft, the first one saves its last key before it lets go', async () => {
        await cell(page, natural).fill('58');
        await second.getByRole('button', { name: '在此编辑' }).click();
        await expect(cell(second, natural)).toBeEnabled();
        await expect(cell(second, natural)).toHaveValue('58');
        await readOnly(page).waitFor();
        await expect(cell(page, natural)).toBeDisabled();
      });

      await test.step('and the other way round', async () => {
        await cell(second, business).fill('9');
        await page.getByRole('button', { name: '在此编辑' }).click();
        await expect(cell(page, business)).toHaveValue('9');
        await expect(cell(page, business)).toBeEnabled();
        await readOnly(second).waitFor();
      });
    });

    test('a window that is closed holds nothing', async ({ page, context }) => {
      const second = await openTwice(page, context);
      await second.getByRole('button', { name: '在此编辑' }).click();
      await cell(second, natural).fill('6');
      await saved(second);
      const url = second.url();
      await second.close();
      await page.close();
      const third = await context.newPage();
      await third.goto(url);
      await expect(cell(third, natural)).toBeEnabled();
      await expect(cell(third, natural)).toHaveValue('6');
    });

    test('a reload goes on writing', async ({ page }) => {
      await newReport(page, '云溪县青禾镇人民政府', 2025);
      await openSection(page, '三、依申请公开');
      for (const figure of ['1', '2', '3']) {
        await cell(page, natural).fill(figure);
        await page.reload();
        await expect(cell(page, natural)).toBeEnabled();
        await expect(cell(page, natural)).toHaveValue(figure);
      }
    });
  });
}

test('a window that slept while its draft was taken keeps its edits as a draft of their own', async ({
  page,
  context,
}) => {
  // A window that hears nothing, as one that the browser has put to sleep.
  await page.addInitScript(() => {
    const deaf = { postMessage: () => {}, addEventListener: () => {}, close: () => {} };
    Object.assign(window, { BroadcastChannel: new Proxy(Object, { construct: () => deaf }) });
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  });
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, natural).fill('5');
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await cell(second, natural).fill('6');
  await saved(second);

  await cell(page, natural).fill('77');
  await expect(page.locator('.ui-toast')).toContainText('另存成了一份');
  await readOnly(page).waitFor();
  await expect(cell(page, natural)).toHaveValue('6');
  await page.getByRole('link', { name: '报告列表' }).click();
  await page
    .locator('.draft-card')
    .filter({ hasText: '没存上的' })
    .getByRole('button')
    .first()
    .click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, natural)).toHaveValue('77');
  await second.reload();
  await expect(cell(second, natural)).toHaveValue('6');
});
