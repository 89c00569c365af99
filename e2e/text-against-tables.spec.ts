import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { cell, findings, openSection } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { othersWordFile } from './support/others-file.ts';
import { expect, test } from './support/quiet-page.ts';
import { readWordFile } from './support/word-file.ts';

/** As somebody has written it: four slips in the text above tables that are right. */
const theirs = othersWordFile({
  within: {
    本年新收政府信息公开申请11件: '本年新收政府信息公开申请13件',
    予以公开6件: '予以公开５件',
    全年作出行政许可决定268件: '全年作出行政许可决定286件',
    收取信息处理费0元: '收取信息处理费0元。联系人手机13912345678',
  },
});

async function openTheirs(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByLabel('选择文件').setInputFiles({
    name: '别人的年报.docx',
    mimeType: 'application/octet-stream',
    buffer: theirs,
  });
  await page.getByRole('button', { name: '建立草稿' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const text = (page: Page) => page.getByLabel(/依申请公开的正文$/);

test('somebody’s report: the text is held against the tables, corrected, exported', async ({
  page,
}) => {
  await openTheirs(page);
  await openSection(page, '一、总体情况');
  const received = findings(page, '警告').filter({ hasText: '13件' });

  await test.step('both sides are said, and the words are marked', async () => {
    await expect(received).toHaveCount(1);
    await expect(received).toContainText('正文为 13');
    await expect(received).toContainText('为 11');
    await received.getByRole('button').first().click();
    await expect(text(page)).toBeFocused();
    const selected = await text(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toContain('13件');
  });

  await test.step('one can go to the table and back', async () => {
    await received.getByRole('button', { name: '去表格' }).click();
    await expect(cell(page, 'table3.1.total')).toBeFocused();
    await received.getByRole('button').first().click();
    await expect(text(page)).toBeFocused();
  });

  await test.step('a remedy puts the figure of the table into the text, in its own spelling', async () => {
    await received.getByRole('button', { name: '改为“11”' }).click();
    await expect(received).toHaveCount(0);
    await expect(text(page)).toHaveValue(/本年新收政府信息公开申请11件/);
    const granted = findings(page, '警告').filter({ hasText: '予以公开' });
    await granted.getByRole('button').first().click();
    await granted.getByRole('button', { name: '改为“６”' }).click();
    await expect(text(page)).toHaveValue(/予以公开６件/);
  });

  await test.step('what is right on another basis is said to be so', async () => {
    const permits = findings(page, '警告').filter({ hasText: '286件' });
    await permits.getByRole('button').first().click();
    await permits.getByRole('button', { name: '不是同一口径' }).click();
    await expect(permits).toContainText('已说明：与表格不是同一口径');
    await expectNoViolations(page, 'findings of the text');
  });

  await test.step('a private number is told and quoted nowhere', async () => {
    const number = findings(page).filter({ hasText: '139' });
    await expect(number.first()).toBeVisible();
    await expect(number.filter({ hasText: '13912345678' })).toHaveCount(0);
    await openSection(page, '六、其他事项');
    const field = page.locator('.prose-page textarea').first();
    await field.fill((await field.inputValue()).replace(/联系人手机13912345678。?/, ''));
    await expect(number).toHaveCount(0);
  });

  await test.step('the Word file has the corrected text', async () => {
    await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
    );
    const file = readWordFile(bytes);
    expect(file.text).toContain('本年新收政府信息公开申请11件');
    expect(file.text).toContain('予以公开６件');
    expect(file.text).not.toContain('已说明');
  });
});

test('a kind of finding is silenced for the report, is told where findings are, and comes back', async ({
  page,
}) => {
  await openTheirs(page);
  await openSection(page, '一、总体情况');
  const permits = findings(page, '警告').filter({ hasText: '286件' });
  await permits.getByRole('button').first().click();
  await permits.getByRole('button', { name: '不再提示这一类…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因', { exact: true }).fill('许可数含代办件');
  await expectNoViolations(page, 'silencing');
  await dialog.getByRole('button', { name: '不再提示' }).click();
  await expect(permits).toHaveCount(0);
  await page.getByText('已关闭的检查 1 类').click();
  await expect(page.getByText('许可数含代办件')).toBeVisible();
  await page.getByRole('button', { name: /^恢复提示/ }).click();
  await expect(permits).toHaveCount(1);
});
