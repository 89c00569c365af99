/**
 * Guards beside speed: what a key costs, counted. The figures are those of Chromium 156, the same in every run
 * on a quiet computer and on one ten times slower, so that there is no slack in them. No change may raise one:
 * what is to follow a key has to find its place within them. One that has fallen is lowered here.
 */
import type { Page } from '@playwright/test';
import { cell, openSection, saved } from './support/desk.ts';
import { costsOf, countCosts, expectAtMost } from './support/key-cost.ts';
import { expect, test } from './support/quiet-page.ts';

test.beforeEach(async ({ page }) => {
  await countCosts(page);
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await expect(cell(page, 'table3.1.natural')).toBeVisible();
});

/** The cursor stands behind the figure of a cell, and all that was done before is done with. */
async function enter(page: Page, address: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await saved(page);
}

test('in a full table 三: a key that breaks its sums, and Backspace', async ({ page }) => {
  await enter(page, 'table3.3.1.natural');
  const { typing, takingBack } = await costsOf(page, '1');
  await test.step('the key', () => {
    expectAtMost(typing, { layouts: 4, styles: 2, renders: 22, nodes: 66 });
  });
  await test.step('Backspace', () => {
    expectAtMost(takingBack, { layouts: 4, styles: 2, renders: 13, nodes: 66 });
  });
});

test('in a table 三 whose last rows are blank, so that most sums are open: a key', async ({
  page,
}) => {
  for (const column of ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total']) {
    await cell(page, `table3.4.${column}`).fill('');
    await cell(page, `table3.3.7.${column}`).fill('');
  }
  await enter(page, 'table3.3.5.2.natural');
  const { typing } = await costsOf(page, '1');
  expectAtMost(typing, { layouts: 4, styles: 2, renders: 27, nodes: 99 });
});

test('the last blank cell of table 三: a key that fills it, and Backspace', async ({ page }) => {
  await cell(page, 'table3.3.1.natural').fill('');
  await saved(page);
  // A key goes into a chosen cell at once.
  await cell(page, 'table3.3.1.natural').click();
  const { typing, takingBack } = await costsOf(page, '1');
  await test.step('the key', () => {
    expectAtMost(typing, { layouts: 4, styles: 3, renders: 24, nodes: 83 });
  });
  await test.step('Backspace', () => {
    expectAtMost(takingBack, { layouts: 5, styles: 2, renders: 16, nodes: 83 });
  });
});

test('in the text of section 一: a key', async ({ page }) => {
  await openSection(page, '一、总体情况');
  await page.getByLabel('（一）主动公开的正文').click();
  await page.keyboard.press('Control+End');
  await saved(page);
  const { typing } = await costsOf(page, 'a');
  expectAtMost(typing, { layouts: 3, styles: 0, renders: 4, nodes: 3 });
});

/** A block of 3,000 characters; where words are doubled, with a mark on each of 60. */
const longText = (isDoubled: boolean) =>
  Array.from({ length: 60 }, (_, index) => {
    const sentence = `全年${isDoubled ? '公公' : '主动公'}开信息一百二十条，其中政策文件和机构职能各占一半，均在规定期限内完成发布并做好后续维护工作。`;
    return `${sentence}${index % 4 === 3 ? '\n' : ''}`;
  }).join('');

for (const [name, isDoubled, at, limit] of [
  ['without marks', false, 'start', { layouts: 3, styles: 0, renders: 4, nodes: 3 }],
  ['without marks', false, 'end', { layouts: 3, styles: 2, renders: 4, nodes: 3 }],
  // All of them move: each finding of the panel has another place.
  ['with 60 marks', true, 'start', { layouts: 4, styles: 1, renders: 131, nodes: 5 }],
  ['with 60 marks', true, 'end', { layouts: 3, styles: 2, renders: 9, nodes: 3 }],
] as const) {
  test(`in a text of 3,000 characters ${name}: a key at its ${at}`, async ({ page }) => {
    await openSection(page, '一、总体情况');
    const field = page.getByLabel('（一）主动公开的正文');
    await field.fill(longText(isDoubled));
    await saved(page);
    await page.keyboard.press(at === 'start' ? 'Control+Home' : 'Control+End');
    const { typing } = await costsOf(page, 'a');
    expectAtMost(typing, limit);
  });
}
