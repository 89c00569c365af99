/** How much of a table is seen at once: on low screens the lines stand closer, and all words stay whole. */
import type { Page } from '@playwright/test';
import { cell, openSection } from './support/desk.ts';
import { cutLabels, rowsInSight } from './support/layout.ts';
import { expect, test } from './support/quiet-page.ts';

async function openExample(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await expect(cell(page, 'table3.1.natural')).toBeVisible();
}

const closeness = (page: Page) => page.getByRole('switch', { name: '紧凑' });

/** The frame that a new size is drawn in is over, and with it all that follows from the size. */
const drawnAnew = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)))),
  );

for (const { width, height, rows, first } of [
  { width: 1366, height: 768, rows: 18, first: 18 },
  { width: 1366, height: 625, rows: 12, first: 12 },
  { width: 1024, height: 625, rows: 12, first: 10 },
  // At 200 % zoom the list of parts stands above the table.
  { width: 683, height: 384, rows: 8, first: 3 },
]) {
  test(`at ${width}×${height} at least ${rows} rows of table 三 are seen at once, no label cut`, async ({
    page,
  }) => {
    await openExample(page, width, height);
    await expect(closeness(page)).toBeChecked();
    expect(await rowsInSight(page), 'as it opens').toBeGreaterThanOrEqual(first);
    expect(await cutLabels(page)).toEqual([]);
    await page.getByRole('row').last().scrollIntoViewIfNeeded();
    await cell(page, 'table3.3.4.1.natural').focus();
    await expect.poll(() => rowsInSight(page), 'farther down').toBeGreaterThanOrEqual(rows);
    const { height: figure } = (await cell(page, 'table3.1.natural').boundingBox()) ?? {
      height: 0,
    };
    expect(figure, 'can be hit').toBeGreaterThanOrEqual(24);
  });
}

test('in the other tables too no label is cut where the lines stand close', async ({ page }) => {
  await openExample(page, 1366, 625);
  for (const section of ['二、主动公开', '四、复议和诉讼']) {
    await openSection(page, section);
    await expect(closeness(page)).toBeChecked();
    expect(await cutLabels(page), section).toEqual([]);
  }
});

test('a high window has wider lines; what is chosen holds on this computer', async ({ page }) => {
  await openExample(page, 1920, 1080);
  await expect(closeness(page)).not.toBeChecked();
  const heightOf = async () => (await cell(page, 'table3.1.natural').boundingBox())?.height ?? 0;
  const wide = await heightOf();
  await closeness(page).focus();
  await page.keyboard.press('Space');
  await expect.poll(heightOf).toBeLessThan(wide);
  await page.reload();
  await expect(closeness(page)).toBeChecked();
  await closeness(page).uncheck();
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.reload();
  await expect(closeness(page)).not.toBeChecked();
  await expect.poll(heightOf).toBe(wide);
});

test('the buttons of each table stand in one line, all of one height', async ({ page }) => {
  await openExample(page, 1366, 625);
  for (const section of ['三、依申请公开', '二、主动公开', '四、复议和诉讼']) {
    await openSection(page, section);
    for (const width of [1366, 1280, 1279, 1200, 1199, 1100, 1024]) {
      await page.setViewportSize({ width, height: 625 });
      await drawnAnew(page);
      const where = `${section} at ${width} px`;
      const boxes = await page
        .locator('.table-toolbar > :visible:not(.table-local)')
        .evaluateAll((elements) =>
          elements.map((element) => {
            const { top, height, right } = element.getBoundingClientRect();
            const line = element.parentElement?.getBoundingClientRect();
            return { top, height, isInside: right <= (line?.right ?? 0) + 0.5 };
          }),
        );
      expect(boxes.length, where).toBeGreaterThan(3);
      expect(new Set(boxes.map(({ top }) => top)).size, where).toBe(1);
      expect(new Set(boxes.map(({ height }) => height)).size, where).toBe(1);
      expect(
        boxes.every(({ isInside }) => isInside),
        where,
      ).toBe(true);
    }
  }
});

test('地方要求 unfolds below the line of buttons, which stays where it is', async ({ page }) => {
  await openExample(page, 1366, 768);
  await openSection(page, '二、主动公开');
  const toggle = page.getByRole('button', { name: /^地方要求/ });
  const before = await toggle.boundingBox();
  await toggle.click();
  const choice = page.getByRole('switch', { name: /保留4位小数/ });
  await expect(choice).toBeVisible();
  expect(await toggle.boundingBox()).toEqual(before);
  const below = await choice.boundingBox();
  expect(below?.y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0));
});
