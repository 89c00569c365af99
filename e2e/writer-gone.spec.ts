import type { BrowserContext, Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { fileAddress, intranetAddress } from './support/places.ts';
import { expect, test } from './support/quiet-page.ts';

const natural = 'table3.1.natural';
const looksOn = (page: Page) => page.getByText('这份草稿正在另一个窗口里写，这里只能看');
const isTold = (page: Page) => page.getByText('正在编辑的窗口已关闭或没有回应');

async function openTwice(page: Page, context: BrowserContext, address = '') {
  await newReport(page, '云溪县青禾镇人民政府', 2025, address);
  await openSection(page, '三、依申请公开');
  await cell(page, natural).fill('5');
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await looksOn(second).waitFor();
  return second;
}

async function goOnHere(second: Page, figure: string) {
  await isTold(second).waitFor();
  await expect(cell(second, natural)).toBeDisabled();
  await second.getByRole('button', { name: '在这里继续编辑' }).click();
  await expect(cell(second, natural)).toBeEnabled();
  await expect(cell(second, natural)).toHaveValue(figure);
  await cell(second, natural).fill('61');
  await saved(second);
}

for (const [place, address] of [
  ['from its site', () => ''],
  ['over plain http', intranetAddress],
  ['from a file', () => fileAddress],
] as const) {
  test.describe(place, () => {
    test.use({ baseURL: async ({ baseURL }, use) => use(address() || baseURL) });

    test('a window that looks on is told when the one that writes is closed', async ({
      page,
      context,
    }) => {
      const second = await openTwice(page, context, address());
      await test.step('as long as that one lives, it says so', async () => {
        await second.waitForTimeout(5000);
        await expect(looksOn(second)).toBeVisible();
      });
      await cell(page, natural).fill('58');
      // As people close a window: without it an old browser tells the page nothing.
      await page.close({ runBeforeUnload: true });
      await goOnHere(second, '58');
    });
  });
}

test('and when it does not answer; it may hear all the same, and lets go in good order', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  });
  const second = await openTwice(page, context);
  await expectNoViolations(second, 'looks on');
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await isTold(second).waitFor();
  await expectNoViolations(second, 'writer gone');
  await test.step('one that answers again is the writer again', async () => {
    await page.evaluate(() => {
      // Only the prototype was covered.
      const frame = document.body.appendChild(document.createElement('iframe'));
      const channel = (frame.contentWindow as unknown as typeof globalThis).BroadcastChannel;
      BroadcastChannel.prototype.postMessage = channel.prototype.postMessage;
    });
    await looksOn(second).waitFor();
  });
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await goOnHere(second, '5');
  await looksOn(page).waitFor();
});

test('a writer that is reloaded goes on writing, and the other window looks on', async ({
  page,
  context,
}) => {
  const second = await openTwice(page, context);
  await page.reload();
  await expect(cell(page, natural)).toBeEnabled();
  await looksOn(second).waitFor();
  await cell(page, natural).fill('6');
  await saved(page);
  await expect(cell(second, natural)).toHaveValue('6');
});
