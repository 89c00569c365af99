/** Within a long group of rows its name stays readable, and the heads above it do. */
import type { Page } from '@playwright/test';
import { cell, newReport, openSection } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

const windows = [
  { name: '1366×625', width: 1366, height: 625 },
  { name: '1366×625, wider lines', width: 1366, height: 625, isRoomy: true },
  { name: '200 % zoom', width: 683, height: 384 },
  { name: '600 px', width: 600, height: 500 },
];

/** The words of a label are the topmost thing where they stand, and wholly in the window. */
function isReadable(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const label = [...document.querySelectorAll('.form-table th')].find(
      ({ textContent }) => textContent === wanted,
    );
    if (!label) throw new Error(`There is no label ${wanted}.`);
    const range = document.createRange();
    range.selectNodeContents(label);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .every(({ left, top, width, height }) =>
        [top + 1, top + height - 1].every((y) =>
          label.contains(document.elementFromPoint(left + width / 2, y)),
        ),
      );
  }, text);
}

async function open(page: Page, { width, height, isRoomy }: (typeof windows)[number]) {
  await page.setViewportSize({ width, height });
  if (isRoomy) await page.addInitScript(() => localStorage.setItem('nianbao-density', 'roomy'));
}

for (const size of windows) {
  test(`table 三 at ${size.name}: the group that the cursor is in is named`, async ({ page }) => {
    await open(page, size);
    await page.goto('./');
    await page.getByRole('button', { name: /写好的年报（2025/ }).click();
    // Out of sight: the cursor comes from below, so that the row is the first that is seen.
    for (const [row, group] of [
      ['table3.3.3.8', '（三）不予公开'],
      ['table3.3.6.3', '（六）其他处理'],
      ['table3.3.5.4', '（五）不予处理'],
    ] as const) {
      await cell(page, 'table3.4.natural').focus();
      await cell(page, `${row}.natural`).focus();
      await expect.poll(() => isReadable(page, '三、本年度办理结果'), row).toBe(true);
      await expect.poll(() => isReadable(page, group), row).toBe(true);
      await expect.poll(() => isReadable(page, '自然人'), row).toBe(true);
    }
  });

  test(`table 二 at ${size.name}: the item that the cursor is in is named`, async ({ page }) => {
    await open(page, size);
    await newReport(page, '松岭市栖霞镇人民政府', 2020);
    await openSection(page, '二、主动公开');
    await page.getByRole('button', { name: '添加表后文字' }).focus();
    for (const [address, item, head] of [
      ['table2.coercion.decisions', '第二十条第（六）项', '处理决定数量'],
      ['table2.services.decisions', '第二十条第（五）项', '处理决定数量'],
      ['table2.normative.made', '第二十条第（一）项', '本年新制作数量'],
    ] as const) {
      await cell(page, address).focus();
      await expect.poll(() => isReadable(page, item), address).toBe(true);
      await expect.poll(() => isHeadSeen(page, address, head), address).toBe(true);
    }
  });
}

/** The head right above a cell's column is in sight: the topmost of that name there. */
function isHeadSeen(page: Page, address: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([key, wanted]) => {
      const input = document.querySelector(`[data-cell="${key}"]`);
      const { left, width } = (input as Element).getBoundingClientRect();
      return [...document.querySelectorAll('.form-table th[scope="col"]')]
        .filter(({ textContent }) => textContent === wanted)
        .some((head) => {
          const { top, bottom } = head.getBoundingClientRect();
          return head.contains(document.elementFromPoint(left + width / 2, (top + bottom) / 2));
        });
    },
    [address, text] as const,
  );
}
