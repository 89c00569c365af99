/** The row and the column of the cell that has the cursor are tinted, and only while it is there. */
import type { Page } from '@playwright/test';
import { cell, openSection } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
});

const crossed = (page: Page) => page.locator('.form-table [data-here]');
const tintOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);

for (const [section, address] of [
  ['二、主动公开', 'table2.rules.issued'],
  ['三、依申请公开', 'table3.3.1.business'],
  ['四、复议和诉讼', 'table4.review.upheld'],
] as const) {
  test(`${section}: its tint is neither that of labels nor that of a range`, async ({ page }) => {
    await openSection(page, section);
    await cell(page, address).click();
    const tints = [
      await tintOf(page, '.form-table td[data-here]'),
      await tintOf(page, '.form-table th:not([data-here])'),
      await tintOf(page, '.form-table th[data-here]'),
    ];
    await page.keyboard.press('Shift+ArrowRight');
    tints.push(await tintOf(page, '.form-table td[data-range]'));
    expect(new Set(tints).size).toBe(tints.length);
  });
}

test('it goes when the table is left, by mouse or by keys, and comes back', async ({ page }) => {
  const start = cell(page, 'table3.3.1.business');
  await start.click();
  const all = await crossed(page).count();
  expect(all).toBeGreaterThan(20);
  await page.getByRole('button', { name: '复制整表' }).click();
  await expect(crossed(page)).toHaveCount(0);
  await start.focus();
  await expect(crossed(page)).toHaveCount(all);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Tab');
  await expect(crossed(page)).toHaveCount(0);
  await start.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(crossed(page)).toHaveCount(0);
});

test('怎么填 asked by mouse leaves it there: the cursor stays in the cell', async ({ page }) => {
  await cell(page, 'table3.3.1.business').click();
  const all = await crossed(page).count();
  await page.getByRole('button', { name: '怎么填 F1' }).click();
  await expect(cell(page, 'table3.3.1.business')).toBeFocused();
  await expect(crossed(page)).toHaveCount(all);
});
