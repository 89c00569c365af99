import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cell } from './support/desk.ts';
import { othersWordFile } from './support/others-file.ts';
import { expect, test } from './support/quiet-page.ts';

async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  expect(said, where).toEqual([]);
}

test('axe finds nothing on the desk and in the preview', async ({ page }) => {
  await page.goto('./');
  await expectNoViolations(page, 'empty list');
  await page.getByRole('button', { name: '新建年报' }).first().click();
  await expectNoViolations(page, 'new report');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  await cell(page, 'table3.1.natural').waitFor();
  for (const section of [3, 0, 1, 2, 4, 5, 6]) {
    await page.evaluate((to) => {
      location.hash = location.hash.replace(/\d$/, String(to));
    }, section);
    await page.waitForTimeout(250);
    await expectNoViolations(page, `section ${section}`);
  }
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  await expectNoViolations(page, 'export');
  await page.getByRole('button', { name: '定稿导出' }).click();
  await expectNoViolations(page, 'final export');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '预览' }).click();
  await page.getByLabel('第 1 页', { exact: true }).waitFor();
  await expectNoViolations(page, 'preview');
});

test('axe finds nothing where files are opened and years compared', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await cell(page, 'table3.1.natural').waitFor();
  await page.evaluate(() => {
    location.hash = location.hash.replace(/[^/]+$/, 'last-year');
  });
  await page.getByRole('heading', { level: 1, name: '上年年报' }).waitFor();
  await expectNoViolations(page, 'last year');
  await page.getByRole('button', { name: '手工填写' }).click();
  await expectNoViolations(page, 'last year typed');
  await page.goto('./');
  await expectNoViolations(page, 'list with a draft');
  await page.getByRole('button', { name: '由上年年报开始' }).click();
  await expectNoViolations(page, 'begin from last year');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '粘贴全文' }).click();
  await page.getByRole('dialog').waitFor();
  await expectNoViolations(page, 'paste');
  await page.keyboard.press('Escape');
  await page.getByLabel('选择文件').setInputFiles({
    name: '别人的年报.docx',
    mimeType: 'application/octet-stream',
    buffer: othersWordFile({ words: { '3.其他': '撤回' } }),
  });
  await page.getByRole('button', { name: '建立草稿' }).waitFor();
  await expectNoViolations(page, 'opened file');
});
