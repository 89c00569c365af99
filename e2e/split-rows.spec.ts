import type { Page } from '@playwright/test';
import { cell, findings, newReport, openSection, saved } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

/** The row of a part, by its place under its row's label: what is shown in it. */
const partRow = (page: Page, number: number) =>
  page.locator('.form-table-2 tr', { has: page.getByLabel(`（第 ${number} 行）`) });
const figures = (page: Page, number: number) => partRow(page, number).locator('input');
const valuesOf = (page: Page, number: number) =>
  figures(page, number).evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );

test('rows that were split off and have no name yet keep what is typed in each of them', async ({
  page,
}) => {
  await newReport(page, '云溪县青禾镇人民政府', 2020);
  await openSection(page, '二、主动公开');
  await page.getByRole('button', { name: /^地方要求/ }).click();
  await page.getByRole('button', { name: /拆成几行/ }).click();
  await page.getByRole('button', { name: '再加一行' }).click();
  await page.getByRole('button', { name: '再加一行' }).click();
  // For people and tests both have one address.
  await expect(cell(page, 'table2.services/.change')).toHaveCount(2);

  await test.step('typed', async () => {
    await figures(page, 3).first().click();
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await page.keyboard.type('-9');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('5');
    await expect.poll(() => valuesOf(page, 3)).toEqual(['7', '-9', '']);
    await expect.poll(() => valuesOf(page, 4)).toEqual(['', '5', '']);
  });

  await test.step('marked, gone to and undone', async () => {
    await expect(figures(page, 3).nth(1)).toHaveAttribute('aria-invalid', 'true');
    await expect(figures(page, 4).nth(1)).not.toHaveAttribute('aria-invalid', 'true');
    await findings(page, '错误')
      .getByText(/两数之和为 -2/)
      .click();
    await expect(figures(page, 3).nth(1)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => valuesOf(page, 4)).toEqual(['', '', '']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => valuesOf(page, 4)).toEqual(['', '5', '']);
  });

  await test.step('copied from one to the other', async () => {
    await figures(page, 3).first().click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await figures(page, 4).first().click();
    await page.keyboard.press('Control+v');
    await page.getByRole('dialog').getByRole('button', { name: /^粘贴/ }).click();
    await expect.poll(() => valuesOf(page, 4)).toEqual(['7', '-9', '']);
    await expect.poll(() => valuesOf(page, 3)).toEqual(['7', '-9', '']);
    await page.keyboard.press('Control+z');
  });

  await test.step('there again when the page is opened anew', async () => {
    await saved(page);
    await page.reload();
    await expect.poll(() => valuesOf(page, 3)).toEqual(['7', '-9', '']);
    await expect.poll(() => valuesOf(page, 4)).toEqual(['', '5', '']);
  });
});
