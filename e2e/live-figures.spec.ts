/** 插入表中数字: numbers of the texts that follow the tables, from the first key to the Word file. */
import type { Page } from '@playwright/test';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { expect, test } from './support/quiet-page.ts';
import { drawnMarks } from './support/text-geometry.ts';
import { readWordFile } from './support/word-file.ts';

const field = (page: Page) => page.getByLabel('（二）依申请公开的正文');
/** The foot of the field that has the cursor. */
const foot = (page: Page) =>
  page.locator('.prose-text', { has: field(page) }).locator('.live-strip');
const tables = '三、依申请公开';
const texts = '一、总体情况';

async function setCell(page: Page, address: string, value: string): Promise<void> {
  await openSection(page, tables);
  await cell(page, address).focus();
  if (value) await page.keyboard.type(value);
  else await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
}

async function expectText(page: Page, text: string): Promise<void> {
  await openSection(page, texts);
  await expect(field(page)).toHaveValue(text);
}

test.beforeEach(async ({ page }) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await setCell(page, 'table3.1.natural', '8');
  await setCell(page, 'table3.1.total', '13');
  await setCell(page, 'table3.2.total', '2');
  await openSection(page, texts);
  await field(page).click();
});

test('a typed number that equals a cell follows it by one key, and everything is undone with the cell', async ({
  page,
}) => {
  await page.keyboard.type('本镇全年收到政府信息公开申请13');
  await expect(foot(page)).toContainText('本年新收政府信息公开申请数量');
  await page.keyboard.press('F4');
  await expect(page.getByText('13 以后随表三')).toBeVisible();
  await page.keyboard.type('件，均已办结。');
  await expect(field(page)).toHaveValue('本镇全年收到政府信息公开申请13件，均已办结。');

  await test.step('the text follows the cell, and goes back with it', async () => {
    await setCell(page, 'table3.1.total', '15');
    await expectText(page, '本镇全年收到政府信息公开申请15件，均已办结。');
    // What it changed is on this page, too: the cursor stays here.
    await page.keyboard.press('Control+z');
    await expect(field(page)).toHaveValue('本镇全年收到政府信息公开申请13件，均已办结。');
    await openSection(page, tables);
    await expect(cell(page, 'table3.1.total')).toHaveValue('13');
    await page.keyboard.press('Control+y');
    await expect(cell(page, 'table3.1.total')).toHaveValue('15');
    await expectText(page, '本镇全年收到政府信息公开申请15件，均已办结。');
  });

  await test.step('it does so after a reload', async () => {
    await saved(page);
    await page.reload();
    await setCell(page, 'table3.1.total', '16');
    await expectText(page, '本镇全年收到政府信息公开申请16件，均已办结。');
  });

  await test.step('a blank cell leaves the last figure, marked and said', async () => {
    await setCell(page, 'table3.1.total', '');
    await expectText(page, '本镇全年收到政府信息公开申请16件，均已办结。');
    await expect(foot(page)).toContainText('数字 16 没有跟上');
    await expect(foot(page)).toContainText('现为空白');
    await expect(field(page)).toHaveAccessibleDescription(/数字 16 没有跟上/);
    await setCell(page, 'table3.1.total', '9');
    await expectText(page, '本镇全年收到政府信息公开申请9件，均已办结。');
    await expect(foot(page)).not.toContainText('没有跟上');
  });

  await test.step('once its characters are typed in, it is plain text; undo brings it back', async () => {
    await field(page).focus();
    await page.keyboard.press('Control+Home');
    for (let at = 0; at < '本镇全年收到政府信息公开申请9'.length; at += 1) {
      await page.keyboard.press('ArrowRight');
    }
    await expect(foot(page)).toContainText('随表三');
    await page.keyboard.type('0');
    await expect(field(page)).not.toHaveAccessibleDescription(/随表变化的数字/);
    await setCell(page, 'table3.1.total', '7');
    await expectText(page, '本镇全年收到政府信息公开申请90件，均已办结。');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectText(page, '本镇全年收到政府信息公开申请9件，均已办结。');
    await setCell(page, 'table3.1.total', '11');
    await expectText(page, '本镇全年收到政府信息公开申请11件，均已办结。');
  });
});

test('a number is found by words of its row, summed, and goes into Word and data file', async ({
  page,
}) => {
  await page.keyboard.type('上年结转');
  await page.keyboard.press('F4');
  const dialog = page.getByRole('dialog', { name: '插入表中数字' });
  await expect(dialog.getByRole('option', { selected: true })).toContainText('二、上年结转');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('件，其中自然人新收');
  await page.keyboard.press('F4');
  await page.keyboard.type('自然人');
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('件，共');
  await page.keyboard.press('F4');
  await page.keyboard.type('总计');
  await expect(dialog.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('status')).toContainText('＝ 15');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('件。');
  await expect(field(page)).toHaveValue('上年结转2件，其中自然人新收8件，共15件。');

  await setCell(page, 'table3.2.total', '4');
  await expectText(page, '上年结转4件，其中自然人新收8件，共17件。');

  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const word = await downloadBy(page, () =>
    page.getByRole('button', { name: '导出 Word' }).click(),
  );
  expect(readWordFile(word.bytes).text).toContain('上年结转4件，其中自然人新收8件，共17件。');
  const data = await downloadBy(page, () => page.getByRole('button', { name: '导出数据' }).click());
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('link', { name: '报告列表' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles({
    name: data.name,
    mimeType: 'application/json',
    buffer: data.bytes,
  });
  await page.getByRole('button', { name: /建立草稿|另建一份草稿/ }).click();
  await setCell(page, 'table3.1.natural', '6');
  await setCell(page, 'table3.1.total', '20');
  await expectText(page, '上年结转4件，其中自然人新收6件，共24件。');
});

test('a mouse does the same, and what comes and goes in the foot of a field moves nothing', async ({
  page,
}) => {
  const below = page.getByLabel('（三）政府信息管理的正文');
  const placeOf = async () => (await below.boundingBox())?.y;
  const before = await placeOf();
  await page.keyboard.type('收到申请13');
  await foot(page).getByRole('button', { name: '让它随表变化' }).click();
  await expect(foot(page)).toContainText('变化');
  await expect(field(page)).toBeFocused();
  expect(await placeOf()).toBe(before);
  await expect.poll(async () => (await drawnMarks(field(page))).rects.length).toBe(1);
  await foot(page).getByRole('button', { name: '改为普通文字' }).click();
  await expect(field(page)).not.toHaveAccessibleDescription(/随表变化的数字/);
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveAccessibleDescription(/随表变化的数字 1 处/);
  await expect(foot(page)).toContainText('变化');
  await foot(page).getByRole('button', { name: '去表格' }).click();
  await expect(cell(page, 'table3.1.total')).toBeFocused();
});
