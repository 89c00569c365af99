import { cell, expectNoFindings, openSection } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { expect, test } from './support/quiet-page.ts';

test('the final export asks a reason for each open error and holds until the report changes', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await cell(page, 'table3.1.total').fill('99');
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '定稿导出' }).click();
  await dialog.getByRole('button', { name: '定稿并导出' }).click();
  await expect(dialog.getByText('请写明原因，或先改正这一处')).toBeVisible();
  await dialog.getByRole('textbox').fill('台账核对无误，县里另有说明。');
  const { bytes } = await downloadBy(page, () =>
    dialog.getByRole('button', { name: '定稿并导出' }).click(),
  );
  expect(bytes.includes('台账核对无误')).toBe(false);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByRole('banner').getByText('已定稿')).toBeVisible();
  await cell(page, 'table3.1.total').fill('98');
  await expect(page.getByRole('banner').getByText('已定稿')).toHaveCount(0);
});

test('a data file brings the report back on another start', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2020/ }).click();
  await cell(page, 'table3.1.natural').waitFor();
  const figure = await cell(page, 'table3.1.natural').inputValue();
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const { bytes } = await downloadBy(page, () =>
    page.getByRole('button', { name: '导出数据' }).click(),
  );
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('link', { name: '报告列表' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles({
    name: '年报.json',
    mimeType: 'application/json',
    buffer: bytes,
  });
  await page.getByRole('button', { name: /建立草稿|另建一份草稿/ }).click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue(figure);
  await expectNoFindings(page);
});

test('the preview shows the sheets with the findings, and a finding leads back to its cell', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  await cell(page, 'table3.1.natural').waitFor();
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await expect(page.getByLabel('第 1 页', { exact: true })).toContainText(
    '政府信息公开工作年度报告',
  );
  await expect(page.getByText('一、总体情况').first()).toBeVisible();
  await page.getByRole('button', { name: '去改正' }).first().click();
  await expect(page.locator('[data-text="title"]')).toBeFocused();
});
