/** The first sheet of a long report is there before the others, and paper waits for all of them. */
import type { Page } from '@playwright/test';
import { newReport, openSection } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

const sentence = '通过政府网站公开信息，完善工作机制，按时答复申请，接受群众监督和评议，';
const paragraph = `${sentence.repeat(3)}目前运行正常。`;

const sheets = (page: Page) => page.locator('.paper-sheet');
const busy = (page: Page) => page.locator('.paper-sheets').getAttribute('aria-busy');

/** No frame comes: what is made between frames is not made. */
async function holdFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: FrameRequestCallback[] = [];
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => held.push(callback);
    Object.assign(window, {
      letFramesCome: () => {
        window.requestAnimationFrame = real;
        for (const callback of held) real(callback);
      },
    });
  });
}

const letFramesCome = (page: Page) =>
  page.evaluate(() => (window as unknown as { letFramesCome: () => void }).letFramesCome());

async function writeLongReport(page: Page): Promise<void> {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '一、总体情况');
  const text = Array.from({ length: 150 }, () => paragraph).join('\n');
  await page.getByLabel('（一）主动公开的正文').fill(text);
}

test.beforeEach(async ({ page }) => {
  await writeLongReport(page);
  await holdFrames(page);
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await page.getByLabel('第 1 页', { exact: true }).waitFor();
});

test('the rest follows, with a word on it that is not read aloud', async ({ page }) => {
  expect(await busy(page)).toBe('true');
  const shown = await sheets(page).count();
  expect(shown).toBeLessThan(5);
  const bar = page.getByRole('banner');
  await expect(bar.getByText(`正在排第 ${shown + 1} 页…`)).toHaveAttribute('aria-hidden', 'true');
  await expect(bar.getByRole('status')).toHaveText('');
  const first = await page.getByLabel('第 1 页', { exact: true }).textContent();

  await letFramesCome(page);
  await expect(bar.getByRole('status')).toHaveText(/^共 \d+ 页$/);
  await expect(bar.getByText('正在排')).toHaveCount(0);
  expect(await busy(page)).toBe('false');
  const all = await sheets(page).count();
  expect(all).toBeGreaterThan(25);
  await expect(bar.getByRole('status')).toHaveText(`共 ${all} 页`);
  expect(await page.getByLabel('第 1 页', { exact: true }).textContent()).toBe(first);
  await expect(page.locator('.paper-galley')).toHaveCount(0);
});

test('printing has all sheets at once', async ({ page }) => {
  expect(await busy(page)).toBe('true');
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.paper-sheet').length;
  });
  expect(printed).toBeGreaterThan(25);
  expect(await busy(page)).toBe('false');
});
