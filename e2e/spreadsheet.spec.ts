import type { Page } from '@playwright/test';
import { cell, findings, newReport, openSection } from './support/desk.ts';
import { drag } from './support/mouse.ts';
import { expect, test } from './support/quiet-page.ts';
import { silenceAllBut } from './support/silence.ts';

const natural = 'table3.3.1.natural';
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell);
const expectFocused = (page: Page, address: string | undefined) =>
  expect.poll(() => focused(page)).toBe(address);
const selected = (page: Page) => page.locator('.form-table td[data-range]');
const status = (page: Page) => page.locator('.cell-line-range');

test.beforeEach(async ({ page }) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
});

test('a key replaces, F2 and a second click give a caret, Esc restores', async ({ page }) => {
  await cell(page, natural).click();
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowRight');
  await expectFocused(page, 'table3.3.1.business');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('3');
  await expect(cell(page, natural)).toHaveValue('3');
  await page.keyboard.press('Escape');
  await expect(cell(page, natural)).toHaveValue('12');

  await test.step('what was undone is selected again', async () => {
    await page.keyboard.type('7');
    await page.keyboard.press('Control+z');
    await expect(cell(page, natural)).toHaveValue('12');
    await page.keyboard.type('6');
    await expect(cell(page, natural)).toHaveValue('6');
    await page.keyboard.press('Escape');
    await expect(cell(page, natural)).toHaveValue('12');
  });

  await test.step('with a caret arrows, Home and End stay in the text', async () => {
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('0');
    await expect(cell(page, natural)).toHaveValue('102');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await expect(cell(page, natural)).toHaveValue('02');
    await expectFocused(page, natural);
    await page.keyboard.press('Escape');
    await expect(cell(page, natural)).toHaveValue('12');
    await page.keyboard.press('Enter');
    await expectFocused(page, 'table3.3.2.natural');
  });

  await test.step('a click selects, the next one gives a caret', async () => {
    await cell(page, natural).click();
    await page.keyboard.press('ArrowDown');
    await expectFocused(page, 'table3.3.2.natural');
    await cell(page, natural).click();
    await cell(page, natural).click();
    await page.keyboard.press('End');
    await page.keyboard.type('5');
    await expect(cell(page, natural)).toHaveValue('125');
    await page.keyboard.press('ArrowDown');
    await expectFocused(page, natural);
  });
});

test('Tab goes from cell to cell, leaves behind the last, and comes back in from behind', async ({
  page,
}) => {
  await cell(page, 'table3.1.other').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expectFocused(page, 'table3.2.natural');
  await page.keyboard.press('Shift+Tab');
  await expectFocused(page, 'table3.1.total');
  await page.keyboard.press('Control+End');
  await expectFocused(page, 'table3.4.total');
  await page.keyboard.press('Tab');
  await expectFocused(page, undefined);
  await page.keyboard.press('Shift+Tab');
  await expectFocused(page, 'table3.4.total');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+Tab');
  await expectFocused(page, undefined);
});

test('ranges by keys and mouse: counted and added up, emptied in one step', async ({ page }) => {
  const type = async (address: string, figure: string) => cell(page, address).fill(figure);
  await type(natural, '5');
  await type('table3.3.1.business', '7');
  await type('table3.3.2.natural', '１');

  await cell(page, natural).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toHaveCount(4);
  await expect(status(page)).toHaveText('已选 4 格，有数 3 格，合计 13 件');
  await expectFocused(page, natural);

  await page.keyboard.press('Delete');
  await expect(cell(page, 'table3.3.1.business')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'table3.3.2.natural')).toHaveValue('１');
  await expect(cell(page, natural)).toHaveValue('5');

  await test.step('dragging, and Shift with a click', async () => {
    await drag(page, cell(page, 'table3.3.2.research'), cell(page, natural));
    await expect(selected(page)).toHaveCount(6);
    await cell(page, 'table3.3.1.business').click({ modifiers: ['Shift'] });
    await expect(selected(page)).toHaveCount(4);
    await page.keyboard.type('9');
    await expect(cell(page, 'table3.3.2.research')).toHaveValue('9');
    // Ctrl+Enter may still put it into all of them.
    await expect(selected(page)).toHaveCount(4);
    await page.keyboard.press('Enter');
    await expect(selected(page)).toHaveCount(0);
    await expect(cell(page, 'table3.3.2.business')).toHaveValue('');
  });

  await test.step('labels and heads', async () => {
    await page.getByRole('rowheader', { name: '（四）无法提供' }).click();
    await expect(selected(page)).toHaveCount(21);
    await page.getByRole('columnheader', { name: '法人或其他组织' }).click();
    await expect(selected(page)).toHaveCount(125);
    await page.keyboard.press('Control+a');
    await expect(selected(page)).toHaveCount(175);
    await page.keyboard.press('ArrowDown');
    await expect(selected(page)).toHaveCount(0);
    await expectFocused(page, 'table3.2.natural');
  });
});

/** How often the page has heard the wheel: it hears of it some time after it was turned. */
async function countWheel(page: Page) {
  await page.evaluate(() => {
    const heard = { turns: 0 };
    Object.assign(window, { heard });
    addEventListener('wheel', () => {
      heard.turns += 1;
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: { turns: number } }).heard.turns);
}

test('neither wheel nor arrows nor letters ever change a figure by themselves', async ({
  page,
}) => {
  await cell(page, natural).click();
  await page.keyboard.type('12');
  const turns = await countWheel(page);
  await page.mouse.wheel(0, 300);
  await page.mouse.wheel(0, -300);
  await expect.poll(turns).toBe(2);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+ArrowDown');
  await expect(cell(page, natural)).toHaveValue('12');
  await expect(page.locator('input[type="number"]')).toHaveCount(0);
});

test('a total shows its parts by key and under the mouse, and says when it differs', async ({
  page,
}) => {
  for (const column of ['natural', 'business', 'research', 'welfare', 'legal', 'other']) {
    await cell(page, `table3.1.${column}`).fill(column === 'natural' ? '3' : '1');
  }
  await cell(page, 'table3.1.total').fill('9');
  await page.keyboard.press('Alt+=');
  const card = page.locator('.sum-card');
  await expect(card).toContainText('自然人3');
  await expect(card).toContainText('本行各项之和8');
  await expect(card).toContainText('填的是 9，相差 1');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.mouse.move(0, 0);
  await cell(page, 'table3.3.7.total').hover();
  await expect(card).toContainText('本行');
  await expect(card).toContainText('本列');
  await page.mouse.move(0, 0);
  await expect(card).toHaveCount(0);
});

test('怎么填 is one key away, says how far it may be relied on, and covers no cell', async ({
  page,
}) => {
  const guide = page.locator('.fill-guide');
  await cell(page, 'table3.3.5.1.natural').focus();
  await expect(guide).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(guide).toContainText('1.信访举报投诉类申请');
  await expect(guide).toContainText('未核对原文');
  await page.keyboard.press('ArrowUp');
  await expect(guide).toContainText('3.补正后申请内容仍不明确');
  await page.keyboard.press('Control+End');
  const gap = async () => {
    const cellBox = await cell(page, 'table3.4.total').boundingBox();
    const guideBox = await guide.boundingBox();
    if (!cellBox || !guideBox) return Number.NaN;
    return guideBox.y - cellBox.y - cellBox.height;
  };
  await expect.poll(gap).toBeGreaterThanOrEqual(-1);
  await page.keyboard.press('F1');
  await expect(guide).toHaveCount(0);
  await page.getByRole('button', { name: '怎么填' }).click();
  await expect(guide).toContainText('四、结转下年度继续办理');
});

test('all keys are listed behind a button and Ctrl+/', async ({ page }) => {
  await page.getByRole('button', { name: '快捷键' }).click();
  await expect(page.getByRole('dialog', { name: '快捷键' })).toContainText(
    '从光标处起，到下一处、上一处核对结果',
  );
  await page.keyboard.press('Escape');
  await cell(page, natural).focus();
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectFocused(page, natural);
});

test('F8 and Shift+F8 go from a cell through the findings', async ({ page }) => {
  await silenceAllBut(page);
  await page.reload();
  // Section 一, where the report opened, is not left without a word.
  await openSection(page, '一、总体情况');
  await page.getByLabel('（一）主动公开的正文').fill('公开信息 3 条。');
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('-1');
  await cell(page, 'table3.3.2.natural').fill('约3');
  await expect(findings(page, '错误')).toHaveCount(2);
  await cell(page, natural).focus();
  // From the cursor on, round the end, and back.
  await page.keyboard.press('F8');
  await expectFocused(page, 'table3.3.2.natural');
  await page.keyboard.press('F8');
  await expectFocused(page, 'table3.1.natural');
  await page.keyboard.press('F8');
  await expectFocused(page, 'table3.3.2.natural');
  await page.keyboard.press('Shift+F8');
  await expectFocused(page, 'table3.1.natural');
  await cell(page, natural).focus();
  await page.keyboard.press('Shift+F8');
  await expectFocused(page, 'table3.1.natural');
});

for (const { name, width, height } of [
  { name: '1366×768', width: 1366, height: 768 },
  { name: '200 % zoom of it', width: 683, height: 384 },
]) {
  test(`at ${name} table 三 needs no sideways scrolling, and its heads stay in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const overflow = () =>
      page.evaluate(() => {
        const frames = [document.documentElement, ...document.querySelectorAll('.desk-main')];
        return Math.max(...frames.map((frame) => frame.scrollWidth - frame.clientWidth));
      });
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await cell(page, 'table3.1.natural').focus();
    for (let row = 0; row < 24; row += 1) {
      await page.keyboard.press('ArrowDown');
      const isCovered = () =>
        page.evaluate(() => {
          const input = document.activeElement as HTMLElement;
          const { left, top, width: w, height: h } = input.getBoundingClientRect();
          const at = (y: number) => document.elementFromPoint(left + w / 2, y);
          return at(top + 3) !== input || at(top + h - 3) !== input;
        });
      await expect.poll(isCovered, `row ${row + 2} is in full view`).toBe(false);
    }
    const head = page.getByRole('columnheader', { name: '自然人' });
    await expect(head).toBeInViewport();
  });
}
