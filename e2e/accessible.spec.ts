import { sixHeadings } from '../src/domain/edition/shared-parts.ts';
import { expectNoViolations } from './support/axe.ts';
import { paste } from './support/clipboard.ts';
import { cell } from './support/desk.ts';
import { othersWordFile } from './support/others-file.ts';
import { expect, test } from './support/quiet-page.ts';

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
    const name = section === 0 ? '报告信息' : sixHeadings[section - 1];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(name));
    await expectNoViolations(page, `section ${section}`);
  }
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  await expectNoViolations(page, 'export');
  await page.getByRole('button', { name: '定稿导出' }).click();
  await expectNoViolations(page, 'final export');
  await page.keyboard.press('Escape');
  await page.getByRole('banner').getByRole('link', { name: '预览', exact: true }).click();
  await page.locator('.paper-sheets[aria-busy="false"]').waitFor();
  await expectNoViolations(page, 'preview');
});

test('axe finds nothing in what a table opens', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  await cell(page, 'table3.3.7.natural').focus();
  await page.keyboard.press('F1');
  // What is read below the table takes room, and moves it, once it has come.
  await page.getByText('怎么填：（七）总计').waitFor();
  await page.keyboard.press('Alt+=');
  await page.locator('.sum-card').waitFor();
  await expectNoViolations(page, 'how to fill, and a sum');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  await expectNoViolations(page, 'a range');
  await paste(page, { text: '1\t约2\n' });
  await page.getByRole('dialog', { name: '粘贴前核对' }).waitFor();
  await expectNoViolations(page, 'paste');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  await expectNoViolations(page, 'keys');
});

test('a cell says its row and column, its value, and once what is wrong and what is right', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  const wrong = cell(page, 'table3.3.7.natural');
  await expect(wrong).toHaveAccessibleName('自然人，（七）总计');
  await expect(wrong).toHaveValue('5');
  await expect(wrong).toHaveAccessibleDescription(
    /^错误：表三“自然人”列“（七）总计”应为 6，现为 5/,
  );
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  const table = page.getByRole('table', { name: /^表三/ });
  await expect(table.getByText('应为 6')).toBeHidden();
  await expect(table.getByRole('textbox')).toHaveCount(175);
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
