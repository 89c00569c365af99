/** What must work wherever the program is opened from: written, checked, kept, previewed, exported, read back. */
import type { Page } from '@playwright/test';
import { cell, expectNoFindings, findings, newReport, openSection, saved } from './desk.ts';
import { type DownloadedFile, downloadBy } from './downloads.ts';
import { othersWordFile } from './others-file.ts';
import { expect, test } from './quiet-page.ts';
import { readWordFile } from './word-file.ts';

const unit = '云溪县青禾镇人民政府';

export async function mainJourney(page: Page): Promise<void> {
  await test.step('a new report: prose and figures', () => writeReport(page));
  await test.step('a wrong figure is found and put right', () => findAndFix(page));
  await test.step('a reload keeps everything', () => reload(page));
  await test.step('the preview shows the sheets', () => preview(page));
  const word = await test.step('the Word file has what was written', () => exportWord(page));
  await test.step('it is read back, by the worker', () => openWordFile(page, word.bytes, '6'));
  await test.step('so is a file of other hands', () => openWordFile(page, othersWordFile(), '8'));
  await test.step('the examples open', async () => {
    await page.getByRole('link', { name: '报告列表' }).click();
    await page.getByRole('button', { name: /有常见错误的年报/ }).click();
    await expect(cell(page, 'table3.3.7.natural')).toHaveValue('5');
  });
}

async function writeReport(page: Page): Promise<void> {
  await newReport(page, unit, 2025);
  await openSection(page, '一、总体情况');
  await page.getByLabel('（一）主动公开的正文').fill('通过政府网站公开信息 120 条。');
  await openSection(page, '三、依申请公开');
  for (const row of ['table3.1', 'table3.3.1', 'table3.3.7']) {
    await cell(page, `${row}.natural`).focus();
    await page.keyboard.type('6');
    await cell(page, `${row}.total`).focus();
    await page.keyboard.type('6');
  }
  for (const name of ['二、主动公开', '三、依申请公开', '四、复议和诉讼']) {
    await openSection(page, name);
    await page.getByRole('button', { name: /^本表空格填 0/ }).click();
    if (name !== '二、主动公开') await page.getByRole('button', { name: /^填入合计/ }).click();
  }
  await openSection(page, '三、依申请公开');
  await expectNoFindings(page, '错误');
}

async function findAndFix(page: Page): Promise<void> {
  await cell(page, 'table3.1.natural').fill('16');
  await expect(findings(page, '错误')).toHaveCount(1);
  await page.getByRole('button', { name: '改为 6', exact: true }).click();
  await expect(findings(page, '错误')).toHaveCount(0);
}

async function reload(page: Page): Promise<void> {
  await saved(page);
  await page.reload();
  await expect(cell(page, 'table3.1.natural')).toHaveValue('6');
  await openSection(page, '一、总体情况');
  await expect(page.getByLabel('（一）主动公开的正文')).toHaveValue(
    '通过政府网站公开信息 120 条。',
  );
}

async function preview(page: Page): Promise<void> {
  await page.getByRole('link', { name: '预览', exact: true }).click();
  const first = page.getByLabel('第 1 页', { exact: true });
  await expect(first).toContainText(`${unit}2025年政府信息公开工作年度报告`);
  await expect(first).toContainText('通过政府网站公开信息 120 条。');
}

async function exportWord(page: Page): Promise<DownloadedFile> {
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  const file = await downloadBy(page, () =>
    dialog.getByRole('button', { name: '导出 Word' }).click(),
  );
  expect(file.name).toBe(`${unit}2025年政府信息公开工作年度报告.docx`);
  const { tables, text } = readWordFile(file.bytes);
  expect(tables).toHaveLength(3);
  expect(tables[1]?.filter((one) => one === '6')).toHaveLength(6);
  expect(text).toContain('通过政府网站公开信息 120 条。');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('banner').getByRole('button', { name: '返回' }).click();
  return file;
}

/** @param applications how many of natural persons it has, in its first figure of table 三 */
async function openWordFile(page: Page, buffer: Buffer, applications: string): Promise<void> {
  await page.getByRole('link', { name: '报告列表' }).click();
  await page.getByLabel('选择文件').setInputFiles({
    name: '年报.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer,
  });
  await expect(page.getByLabel('单位全称')).toHaveValue(unit);
  await page.getByRole('button', { name: /建立草稿|另建一份草稿/ }).click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue(applications);
}
