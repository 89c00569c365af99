import type { Locator, Page } from '@playwright/test';
import { cell, findings, openSection, saved } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: '核对结果' });
const handle = (page: Page) => panel(page).getByRole('button', { name: /^核对结果/ });
const words = (page: Page) => panel(page).getByRole('status');

async function openExample(page: Page, name: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name }).click();
  await expect(cell(page, 'table3.1.natural')).toBeVisible();
}

const wellWritten = /写好的年报（2025/;
const withMistakes = /有常见错误的年报/;

const eightRows = ['1', '2', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6'];

/** Eight totals of table 三 that do not add up. */
async function breakTotals(page: Page): Promise<void> {
  for (const row of eightRows) await cell(page, `table3.3.${row}.total`).fill('70');
  await saved(page);
}

/** As a mouse would: where the middle of it is, whatever lies there. */
async function clickMiddle(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

for (const [width, height] of [
  [1366, 768],
  [1366, 625],
  [1920, 1080],
  [683, 384],
] as const) {
  test(`at ${width}×${height} the folded findings open again by a click, and say how they are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openExample(page, withMistakes);
    await cell(page, 'table3.4.total').click();
    const first = findings(page).first();
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
    await clickMiddle(page, handle(page));
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(handle(page)).toBeFocused();
    await expect(first).toHaveCount(0);
    await expect(handle(page)).toContainText('错误');
    await clickMiddle(page, handle(page));
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(handle(page)).toBeFocused();
    await expect(first).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'false');
    // A finding that is gone to shows its proof.
    await page.keyboard.press('F8');
    await expect(handle(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.finding[aria-current]')).toBeVisible();
  });
}

test('eight totals of a column are one line; each is reached by a click and by F8', async ({
  page,
}) => {
  await openExample(page, wellWritten);
  await breakTotals(page);
  const line = findings(page, '错误').filter({ hasText: '有 8 行的总计与各类申请人之和不符' });
  await expect(line).toHaveCount(1);
  const members = line.locator('.finding-member');
  await expect(members).toHaveCount(0);

  await test.step('by the mouse', async () => {
    await line.getByRole('button', { name: '逐处列出 8 处' }).click();
    await expect(members).toHaveCount(8);
    for (const [index, row] of eightRows.entries()) {
      await members.nth(index).locator('.finding-text').click();
      await expect(cell(page, `table3.3.${row}.total`)).toBeFocused();
      await expect(members.nth(index)).toHaveAttribute('aria-current', 'true');
    }
    await line.getByRole('button', { name: '收起 8 处' }).click();
    await expect(members).toHaveCount(0);
  });

  await test.step('by F8 from the cell above, in the order of the sheet', async () => {
    await cell(page, 'table3.2.total').focus();
    await page.keyboard.press('F8');
    await expect(line).toHaveAttribute('aria-current', 'true');
    for (const [index, row] of eightRows.entries()) {
      await page.keyboard.press('F8');
      await expect(cell(page, `table3.3.${row}.total`)).toBeFocused();
      await expect(members.nth(index)).toHaveAttribute('aria-current', 'true');
      await expect(members.nth(index)).toBeInViewport();
    }
  });

  await test.step('its candidate is taken by a key, and taken back', async () => {
    await cell(page, 'table3.2.total').focus();
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+Enter');
    await expect(findings(page, '错误')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(line).toHaveCount(1);
  });
});

test('what means none is offered as 0, to be confirmed; what may mean anything is not', async ({
  page,
}) => {
  await openExample(page, wellWritten);
  const target = cell(page, 'table3.3.2.legal');
  const offer = findings(page, '错误').getByRole('button', { name: '改为 0', exact: true });
  for (const sign of ['无', 'O', 'o', '／', '/', '—', '零', '〇']) {
    await target.fill(sign);
    await expect(offer).toHaveCount(1);
    await expect(findings(page, '错误')).toContainText('如果');
    await expect(target).toHaveValue(sign);
  }
  await cell(page, 'table3.3.2.welfare').focus();
  await page.keyboard.press('F8');
  await expect(target).toBeFocused();
  await expect(panel(page).getByText('Alt+Enter')).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(target).toHaveValue('0');
  await expect(target).toBeFocused();
  await expect(findings(page, '错误')).toHaveCount(0);
  for (const text of ['约3', '一', '不详', '若干']) {
    await target.fill(text);
    await expect(findings(page, '错误')).toHaveCount(1);
    await expect(offer).toHaveCount(0);
  }
  await target.focus();
  await page.keyboard.press('Alt+Enter');
  await expect(target).toHaveValue('若干');
});

test('of several candidates one is chosen by the keys, and Escape leads back', async ({ page }) => {
  await openExample(page, wellWritten);
  const upheld = cell(page, 'table4.review.upheld');
  await openSection(page, '四、复议和诉讼');
  await upheld.fill(String(Number(await upheld.inputValue()) + 2));
  const choices = findings(page, '错误').getByRole('button', { name: /^改为/ });
  await expect(choices.first()).toBeVisible();
  const count = await choices.count();
  expect(count).toBeGreaterThan(1);
  await openSection(page, '四、复议和诉讼');
  await page.keyboard.press('F8');
  const found = page.locator('input[data-cell^="table4.review"]:focus');
  await expect(found).toHaveCount(1);
  await page.keyboard.press('Alt+Enter');
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(found).toHaveCount(1);
  await page.keyboard.press('Alt+Enter');
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(findings(page, '错误')).toHaveCount(0);
});

test('a certain figure is taken in its cell at once', async ({ page }) => {
  await openExample(page, wellWritten);
  const target = cell(page, 'table3.3.1.natural');
  const right = await target.inputValue();
  await target.fill(`${right}9`);
  await expect(findings(page, '错误')).toHaveCount(1);
  await page.keyboard.press('Alt+Enter');
  await expect(target).toHaveValue(right);
  await expect(target).toBeFocused();
});

test('the panel opens at the section one is in; its head stays, and nothing in it moves with a count', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await openExample(page, withMistakes);
  await breakTotals(page);
  const list = panel(page).locator('.findings-list');
  const topOf = async (what: Locator) => (await what.boundingBox())?.y ?? Number.NaN;
  const head = await topOf(handle(page));
  const start = await topOf(list);
  const group = (section: number) => list.locator(`[data-section="${section}"]`);
  for (const [name, section] of [
    ['二、主动公开', 2],
    ['三、依申请公开', 3],
  ] as const) {
    await openSection(page, name);
    await expect.poll(() => topOf(group(section))).toBeCloseTo(start, 0);
  }
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  expect(await topOf(handle(page))).toBe(head);
  expect(await topOf(list)).toBe(start);
  await expect(handle(page)).toContainText('错误');
  await clickMiddle(page, handle(page));
  await clickMiddle(page, handle(page));
  await expect.poll(() => topOf(group(3))).toBeCloseTo(start, 0);
  const before = await handle(page).textContent();
  await cell(page, 'table3.2.legal').fill('无');
  await cell(page, 'table3.2.other').fill('７');
  await expect(handle(page)).not.toHaveText(before ?? '');
  expect(await topOf(list)).toBe(start);
});

test('what has come and gone is said, once, and nothing while nothing has', async ({ page }) => {
  await openExample(page, wellWritten);
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await words(page).evaluate((region) => {
    const all: string[] = [];
    Object.assign(window, { said: all });
    new MutationObserver(() => all.push(region.textContent ?? '')).observe(region, {
      characterData: true,
      subtree: true,
    });
  });
  const target = cell(page, 'table3.3.1.natural');
  const right = await target.inputValue();
  await target.fill(`${right}9`);
  await cell(page, 'table3.2.legal').fill('无');
  await expect(words(page)).toHaveText(/^错误 2：表三“.*；另有新的 1 处$/);
  await cell(page, 'table3.2.legal').fill('0');
  await expect(words(page)).toHaveText(/^已改正：表三“法律服务机构”列“二、.*”，还有错误 1$/);
  await target.fill(right);
  await expect(words(page)).toHaveText(/^已改正：表三“自然人”列“（一）.*”，没有发现问题了$/);
  // One that changes nothing stays unsaid, of which the next is witness.
  await cell(page, 'table3.2.legal').fill('00');
  await cell(page, 'table3.2.legal').fill('0');
  await saved(page);
  await target.fill('约3');
  await expect(words(page)).toHaveText(/^错误 1：.*约3/);
  expect(await said()).toHaveLength(4);
});
