import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtFolder } from '../src/tools/build-when-stale.mjs';
import { serveFolder } from '../src/tools/static-server.mjs';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { openWhole } from './support/parts.ts';
import { intranetAddress } from './support/places.ts';
import { expect, test } from './support/quiet-page.ts';
import { readWordFile } from './support/word-file.ts';

test.use({ serviceWorkers: 'allow' });

const unit = '云溪县青禾镇人民政府';

/** The browser has all files of the site. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** How far the newer version is that waits, and the one at work: nothing reloads while both are as they are. */
const workers = (page: Page) =>
  page.evaluate(async () => {
    const { waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return { waiting: waiting?.state, active: active?.state };
  });

test('after one visit the site opens and exports without its server', async ({ page, context }) => {
  await page.goto('');
  await kept(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await newReport(page, unit, 2025);
  await page.reload();
  await expect(page.getByRole('banner')).toContainText(unit);
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const { bytes } = await downloadBy(page, () =>
    page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
  );
  expect(readWordFile(bytes).tables).toHaveLength(3);
});

test('the browser may install it', async ({ page, baseURL }) => {
  await page.goto('');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(new URL(String(href), baseURL).href);
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ name: '年报', display: 'standalone', start_url: './' });
  for (const { src } of manifest.icons) {
    const icon = await page.request.get(new URL(src, baseURL).href);
    expect(icon.headers()['content-type']).toMatch(/^image\//);
  }
});

test.describe('over plain http on an intranet', () => {
  test.use({ baseURL: intranetAddress() });

  test('nothing is kept, and nothing complains', async ({ page }) => {
    await openWhole(page);
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  });
});

test.describe('a newer version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-site-'));
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: the form of a fixture
    baseURL: async ({}, use) => {
      cpSync(builtFolder, folder, { recursive: true });
      await use(`http://localhost:${await serveSomewhere(folder)}/`);
    },
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  test('is offered, never reloads by itself, and keeps what was typed', async ({ page }) => {
    await newReport(page, unit, 2025);
    await kept(page);
    // From the second visit on what is kept is what is shown.
    await page.reload();
    await openSection(page, '三、依申请公开');
    publishNext(folder);
    await page.evaluate(() => {
      Object.assign(window, { isStillHere: true });
    });

    await test.step('a page that is looked at again hears of it, and stays as it is', async () => {
      // It listens once all its parts are there.
      await expect
        .poll(async () => {
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
          return page.getByRole('status').getByText('新版本已准备好').count();
        })
        .toBe(1);
      await cell(page, 'table3.1.natural').fill('7');
      await saved(page);
      expect(await workers(page)).toEqual({ waiting: 'installed', active: 'activated' });
      expect(await page.evaluate(() => 'isStillHere' in window)).toBe(true);
      await expect(next(page)).toHaveCount(0);
    });

    await test.step('a reload by hand still opens the old one, which offers the new one again', async () => {
      await page.reload();
      await expect(next(page)).toHaveCount(0);
      await expect(cell(page, 'table3.1.natural')).toHaveValue('7');
      await expect(page.getByRole('status').getByText('新版本已准备好')).toBeVisible();
    });

    await test.step('what was typed the instant before 刷新使用 is in the new one', async () => {
      await cell(page, 'table3.1.natural').fill('8');
      await page.getByRole('button', { name: '刷新使用' }).click();
      await expect(next(page)).toHaveCount(1);
      await expect(cell(page, 'table3.1.natural')).toHaveValue('8');
      await expect(page.getByText('新版本已准备好')).toHaveCount(0);
    });
  });
});

const next = (page: Page) => page.locator('html[data-next]');

/** As if built from newer sources: another page, and the list of files that says so. */
function publishNext(folder: string): void {
  replaceIn(join(folder, 'index.html'), /<html/, '<html data-next');
  replaceIn(join(folder, 'sw.js'), /(url:"index\.html",revision:")\w+/, '$1next');
}

function replaceIn(file: string, what: RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(what);
  writeFileSync(file, text.replace(what, by));
}

async function serveSomewhere(folder: string): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  return (await serveFolder(folder, port)) ? port : serveSomewhere(folder);
}
