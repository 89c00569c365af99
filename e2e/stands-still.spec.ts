/** Nothing on the desk moves aside while figures are typed and findings come and go. */
import type { Page } from '@playwright/test';
import { cell, findings, newReport, openSection, saved } from './support/desk.ts';
import { movedBoxes, watchBoxes } from './support/layout.ts';
import { expect, test } from './support/quiet-page.ts';

/** What is there all the time: each has a neighbour that changes. */
const steady = [
  '.top-bar > *',
  '.task-list li',
  '.task-list a > .task-name',
  '.task-list a > .task-state',
  '.section-title',
  '.table-toolbar > *',
  '.table-toolbar-end > *',
  '.form-table',
  '.form-table th',
  '.cell-bar',
  '.cell-bar-line > .ui-button',
  '.findings-title',
  '.findings-counts',
  '.findings-keys',
];

const natural = 'table3.1.natural';

async function expectStill(page: Page, work: () => Promise<void>): Promise<void> {
  await watchBoxes(page, steady);
  await work();
  await saved(page);
  expect(await movedBoxes(page)).toEqual([]);
}

for (const [width, height] of [
  [1366, 768],
  [1024, 625],
  [1920, 1080],
] as const) {
  test(`at ${width}×${height}, while the sums of a full table break and are put right`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await page.getByRole('button', { name: /写好的年报（2025/ }).click();
    await cell(page, natural).focus();
    await saved(page);
    await expectStill(page, async () => {
      await cell(page, natural).fill('88');
      await expect(findings(page, '错误').first()).toBeVisible();
      await saved(page);
      await cell(page, 'table3.3.1.total').fill('约3');
      // In sight: undo goes to what it changes.
      await cell(page, 'table3.3.2.total').fill('');
      await saved(page);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await saved(page);
    });
  });
}

test('while a blank table fills: its counts on buttons and in the list of parts change', async ({
  page,
}) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, natural).focus();
  await saved(page);
  await expectStill(page, async () => {
    for (const figure of ['9', '2', '0', '1', '0', '0']) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
    await saved(page);
    // A button that is pressed by mouse goes down a little: that is its own.
    await page.getByRole('button', { name: /^填入合计（/ }).press('Enter');
    await saved(page);
    await page.getByRole('button', { name: /^本表空格填 0（/ }).press('Enter');
    await saved(page);
    await expect(page.getByRole('button', { name: '本表空格填 0', exact: true })).toBeVisible();
  });
});
