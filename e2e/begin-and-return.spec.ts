/** Where a report begins and where one comes back to; what a report begun from last year's has from it. */
import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { tabTo, tabToAndPress } from './support/keyboard.ts';
import { expect, test } from './support/quiet-page.ts';

const unit = '云溪县青禾镇人民政府';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const preview = (page: Page) => page.getByLabel('第 1 页', { exact: true });
const back = (page: Page) => page.getByRole('button', { name: '返回' });
const scrolled = (page: Page) =>
  page.evaluate(() => [document.querySelector('.desk-main')?.scrollTop ?? 0, window.scrollY]);
const carried = (page: Page) => page.locator('input[data-carried]');

test('a new report takes no unit for granted; a draft opens where one was', async ({ page }) => {
  await newReport(page, unit, 2024);
  await openSection(page, '四、复议和诉讼');
  await saved(page);
  await page.getByRole('link', { name: '报告列表' }).click();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await expect(heading(page)).toContainText('四、');
  await page.goBack();
  await expect(page.getByRole('heading', { name: '我的年报 1 份' })).toBeVisible();

  await page.getByRole('button', { name: '新建年报' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(/单位/)).toBeFocused();
  await expect(dialog.getByLabel(/单位/)).toHaveValue('');
  await expectNoViolations(page, 'known units');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel(/单位/)).toHaveValue(unit);
  await expect(dialog.getByLabel(/单位/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('二、主动公开');
  await expect(page.getByRole('banner')).toContainText(unit);
});

test('back from the preview one is in the cell and in the words where one was', async ({
  page,
}) => {
  await newReport(page, unit, 2025);
  await openSection(page, '三、依申请公开');

  await test.step('by mouse, however the table was scrolled', async () => {
    await cell(page, 'table3.3.4.2.other').click();
    await page.mouse.wheel(0, 60);
    let before = await scrolled(page);
    // Older browsers scroll smoothly: until it has come to rest.
    await expect(async () => {
      const last = before;
      before = await scrolled(page);
      expect(before).toEqual(last);
      expect(before.some((top) => top > 0)).toBe(true);
    }).toPass();
    await page.getByRole('link', { name: '预览', exact: true }).click();
    await preview(page).waitFor();
    await back(page).click();
    await expect(cell(page, 'table3.3.4.2.other')).toBeFocused();
    expect(await scrolled(page)).toEqual(before);
  });

  await test.step('by keys, and by the way back of the browser', async () => {
    await cell(page, 'table3.3.7.total').focus();
    await page.keyboard.type('12');
    await tabToAndPress(page, page.getByRole('link', { name: '预览', exact: true }));
    await preview(page).waitFor();
    await tabToAndPress(page, back(page));
    await expect(cell(page, 'table3.3.7.total')).toBeFocused();
    await expect(cell(page, 'table3.3.7.total')).toHaveValue('12');
    await page.getByRole('link', { name: '预览', exact: true }).click();
    await preview(page).waitFor();
    await page.goBack();
    await expect(cell(page, 'table3.3.7.total')).toBeFocused();
  });

  await test.step('in a text, with what was selected', async () => {
    await openSection(page, '六、其他');
    const text = page.locator('.prose-page textarea').first();
    await text.fill('没有需要报告的其他事项。');
    await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(2, 4));
    const next = page.getByRole('link', { name: '下一步：预览' });
    // By Tab alone: other keys would move the words that are selected.
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
    }).toPass({ intervals: [0] });
    await page.keyboard.press('Enter');
    await preview(page).waitFor();
    await tabToAndPress(page, back(page));
    await expect(text).toBeFocused();
    expect(
      await text.evaluate((field: HTMLTextAreaElement) => [
        field.selectionStart,
        field.selectionEnd,
      ]),
    ).toEqual([2, 4]);
  });

  await test.step('another part begins at its top', async () => {
    await openSection(page, '三、依申请公开');
    await expect(heading(page)).toBeFocused();
  });
});

test('what came from last year is listed, and marked until it was looked at', async ({ page }) => {
  await newReport(page, unit, 2024);
  await openSection(page, '三、依申请公开');
  for (const [who, figure] of [
    ['natural', '2'],
    ['business', '0'],
    ['total', '2'],
  ]) {
    await cell(page, `table3.4.${who}`).fill(figure as string);
  }
  await openSection(page, '二、主动公开');
  await cell(page, 'table2.normative.inForce').fill('5');
  await saved(page);
  await page.getByRole('link', { name: '报告列表' }).click();
  await tabToAndPress(page, page.getByRole('button', { name: '由上年年报开始' }));
  await tabToAndPress(page, page.getByRole('button', { name: /开始写 2025 年/ }));

  const dialog = page.getByRole('dialog', { name: '由上年带到 2025 年的内容' });
  await test.step('the list says what, where and how much', async () => {
    await expect(dialog).toContainText(unit);
    await expect(dialog.getByRole('table', { name: /上年结转/ })).toContainText('自然人2');
    await expect(dialog.getByRole('table', { name: /现行有效/ })).toContainText('5');
    await expectNoViolations(page, 'carried over');
    await tabToAndPress(page, dialog.getByRole('button', { name: '开始填表' }));
    await expect(heading(page)).toContainText('二、主动公开');
    await expect(heading(page)).toBeFocused();
  });

  await test.step('a cell is marked until the cursor was in it', async () => {
    await openSection(page, '三、依申请公开');
    await expect(carried(page)).toHaveCount(3);
    await expect(cell(page, 'table3.2.natural')).toHaveAccessibleDescription(/由上年年报带入/);
    await expectNoViolations(page, 'marked cells');
    await tabTo(page, cell(page, 'table3.2.natural'));
    await expect(cell(page, 'table3.2.natural')).toHaveAccessibleDescription(/由上年年报带入/);
    await page.keyboard.press('ArrowDown');
    await expect(carried(page)).toHaveCount(2);
    await saved(page);
  });

  await test.step('marks survive closing, a copy has none', async () => {
    await page.reload();
    await expect(carried(page)).toHaveCount(2);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('link', { name: '报告列表' }).click();
    await page.getByRole('button', { name: `${unit} 2025 年：更多操作` }).click();
    await page.getByRole('menuitem', { name: '复制一份' }).click();
    await expect(page.getByRole('heading', { name: '我的年报 3 份' })).toBeVisible();
    await page.getByRole('button', { name: unit, exact: true }).first().click();
    await openSection(page, '三、依申请公开');
    await expect(cell(page, 'table3.2.total')).toHaveValue('2');
    await expect(carried(page)).toHaveCount(0);
    await page.goBack();
    await page.getByRole('link', { name: '报告列表' }).click();
    await page.getByRole('button', { name: unit, exact: true }).nth(1).click();
    await expect(carried(page)).toHaveCount(2);
  });

  await test.step('all are looked at when somebody says so', async () => {
    await tabToAndPress(page, page.getByRole('button', { name: '都看过了' }));
    await expect(carried(page)).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
    await saved(page);
    await page.reload();
    await expect(cell(page, 'table3.2.total')).toHaveValue('2');
    await expect(carried(page)).toHaveCount(0);
  });
});
