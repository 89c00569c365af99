import type { Page } from '@playwright/test';
import { paste } from './support/clipboard.ts';
import { cell, newReport, openSection } from './support/desk.ts';
import { tabToAndPress } from './support/keyboard.ts';
import { expect, test } from './support/quiet-page.ts';

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell);
const expectFocused = (page: Page, address: string) =>
  expect.poll(() => focused(page)).toBe(address);
const toast = (page: Page) => page.locator('.ui-toast');
const key = (page: Page, ...keys: string[]) =>
  keys.reduce((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());

async function begin(page: Page, section = '三、依申请公开', at = 'table3.1.natural') {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, section);
  await cell(page, at).focus();
}

test('many cells are filled by keys, each act says where and is one step', async ({ page }) => {
  await begin(page);
  await test.step('Ctrl+Enter and Ctrl+D', async () => {
    await key(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
    await page.keyboard.type('4');
    await key(page, 'Control+Enter');
    for (const column of ['natural', 'business', 'research']) {
      await expect(cell(page, `table3.1.${column}`)).toHaveValue('4');
    }
    await expect(toast(page)).toContainText('填入选中的格：表三“自然人”列');
    await key(page, 'ArrowDown', 'Control+d');
    await expect(cell(page, 'table3.2.natural')).toHaveValue('4');
    await expectFocused(page, 'table3.2.natural');
  });
  await test.step('F1 and Esc keep what was typed', async () => {
    await page.keyboard.type('7');
    await key(page, 'F1');
    await expect(page.locator('.fill-guide')).toBeVisible();
    await key(page, 'Escape');
    await expect(page.locator('.fill-guide')).toHaveCount(0);
    await expect(cell(page, 'table3.2.natural')).toHaveValue('7');
    await key(page, 'Escape');
    await expect(cell(page, 'table3.2.natural')).toHaveValue('4');
  });
  await test.step('zeros go into cells of detail, totals are filled apart', async () => {
    await tabToAndPress(page, page.getByRole('button', { name: /^本表空格填 0/ }));
    await expect(toast(page)).toContainText(/表三：填了 \d+ 格 0/);
    await expect(cell(page, 'table3.1.total')).toHaveValue('');
    await tabToAndPress(page, page.getByRole('button', { name: /^填入合计/ }));
    await expect(cell(page, 'table3.1.total')).toHaveValue('12');
    await expect(toast(page)).toContainText('填入合计：表三');
    await expect(toast(page)).toContainText('再也查不出是哪一格');
  });
});

test('undo and redo go to what they change, in any section', async ({ page }) => {
  await begin(page);
  await page.keyboard.type('5');
  await key(page, 'Enter');
  await openSection(page, '一、总体情况');
  const text = page.getByLabel('（一）主动公开的正文');
  await text.fill('公开信息 120 条。');
  await openSection(page, '四、复议和诉讼');
  await cell(page, 'table4.review.upheld').focus();
  await page.keyboard.type('3');
  await key(page, 'Enter', 'Control+z');
  await expectFocused(page, 'table4.review.upheld');
  await expect(cell(page, 'table4.review.upheld')).toHaveValue('');
  await key(page, 'Control+z');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('');
  await expect(toast(page)).toContainText('第一部分');
  await key(page, 'Control+z');
  await expectFocused(page, 'table3.1.natural');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('');
  await key(page, 'Control+y');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('5');
  await expectFocused(page, 'table3.1.natural');
  await key(page, 'Control+y');
  await expect(text).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe('公开信息 120 条。');
});

test('自动合计 lists what it would change in both tables and asks', async ({ page }) => {
  await begin(page, '四、复议和诉讼', 'table4.review.upheld');
  const automatic = page.getByRole('switch', { name: '自动合计' });
  await automatic.check();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await automatic.uncheck();
  await cell(page, 'table4.review.total').fill('2');
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('4');
  await cell(page, 'table3.1.total').fill('5');
  await automatic.focus();
  await key(page, 'Space');
  const dialog = page.getByRole('dialog', { name: '打开自动合计' });
  await expect(dialog).toContainText('表三（1 格）');
  await expect(dialog).toContainText('5 → 4');
  await expect(dialog).toContainText('表四（1 格）');
  await expect(dialog).toContainText('2 → 空');
  await key(page, 'Escape');
  await expect(automatic).not.toBeChecked();
  await expect(automatic).toBeFocused();
  await expect(cell(page, 'table3.1.total')).toHaveValue('5');
  await key(page, 'Space', 'Tab', 'Tab', 'Enter');
  await expect(automatic).toBeChecked();
  await expect(cell(page, 'table3.1.total')).toHaveValue('4');
  await expect(toast(page)).toContainText('表三 1 格、表四 1 格');
  await key(page, 'Control+z');
  await expect(automatic).not.toBeChecked();
  await expect(cell(page, 'table3.1.total')).toHaveValue('5');
});

test('a ledger with names of its own is pasted by keys, and the names are remembered', async ({
  page,
}) => {
  await begin(page);
  const ledger = '新收\t3\t0\t0\t0\t0\t0\t3\n窗口转来\t1\t0\t0\t0\t0\t0\t1\n';
  await paste(page, { text: ledger });
  const dialog = page.getByRole('dialog', { name: '粘贴前核对' });
  const choice = dialog.getByLabel(/^窗口转来/);
  await expect(choice).toBeFocused();
  await choice.selectOption({ label: '二、上年结转政府信息公开申请数量' });
  await expect(dialog.getByRole('button', { name: '粘贴 14 格' })).toBeVisible();
  await tabToAndPress(page, dialog.getByRole('button', { name: '粘贴 14 格' }));
  await expect(cell(page, 'table3.1.natural')).toHaveValue('3');
  await expect(cell(page, 'table3.2.natural')).toHaveValue('1');
  await key(page, 'Control+z');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('');
  await paste(page, { text: ledger });
  await expect(cell(page, 'table3.2.total')).toHaveValue('1');
  await expect(toast(page)).toContainText('行名照上次的对应');
});

test('a row of the office’s own comes in place, and with a paste, as one step', async ({
  page,
}) => {
  await begin(page, '二、主动公开', 'table2.normative.issued');
  await key(page, 'Insert');
  const name = page.locator('[data-local-row="r1"]');
  await expect(name).toBeFocused();
  await page.keyboard.type('其他主动公开文件');
  await key(page, 'Control+z', 'Control+z');
  await expect(name).toHaveCount(0);
  await cell(page, 'table2.normative.issued').focus();
  await paste(page, {
    text: '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t3\n其他主动公开文件\t5\t1\t9\n',
  });
  const dialog = page.getByRole('dialog', { name: '粘贴前核对' });
  await expect(dialog.getByLabel(/^其他主动公开文件/)).toHaveValue('+');
  await dialog.getByRole('button', { name: '粘贴 9 格，添加 1 行' }).click();
  await expect(name).toHaveValue('其他主动公开文件');
  await expect(page.locator('.form-table input[data-cell]').nth(8)).toHaveValue('9');
  await key(page, 'Control+z');
  await expect(name).toHaveCount(0);
  await expect(cell(page, 'table2.normative.issued')).toHaveValue('');
});

test('a figure wider than its cell is smaller, then ####, and whole where one is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await begin(page);
  await page.keyboard.type('123456');
  await key(page, 'Enter');
  await expect(cell(page, 'table3.1.natural')).toHaveAttribute('data-fit', 'small');
  await page.keyboard.type('1234567890123');
  await key(page, 'Enter');
  await expect(cell(page, 'table3.2.natural')).toHaveAttribute('data-fit', 'hash');
  await expect(cell(page, 'table3.2.natural')).toHaveAttribute('title', '1234567890123');
  await key(page, 'ArrowUp');
  await expect(page.locator('.cell-line')).toContainText('1234567890123');
  await page.keyboard.type('1');
  await expect(cell(page, 'table3.2.natural')).not.toHaveAttribute('data-fit', /./);
});
