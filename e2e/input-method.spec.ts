import type { CDPSession, Page } from '@playwright/test';
import { cell, findings, newReport, openSection, saved } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';
import { drawnMarks } from './support/text-geometry.ts';

/** An input method at work: real composition events, as the browser makes them from one. */
async function inputMethod(page: Page) {
  const browser: CDPSession = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      browser.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => browser.send('Input.insertText', { text }),
    /** The key that it swallowed, as the page hears of it. */
    swallow: (key: string) =>
      browser.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: key,
        windowsVirtualKeyCode: 229,
      }),
  };
}

const natural = 'table3.3.1.natural';

test.beforeEach(async ({ page }) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '三、依申请公开');
});

test('the first character that is composed replaces the figure, and none is lost or doubled', async ({
  page,
}) => {
  const method = await inputMethod(page);
  await cell(page, natural).fill('88');
  await cell(page, 'table3.3.2.natural').focus();
  await cell(page, natural).focus();
  await method.swallow('Digit1');
  await method.compose('１');
  await method.compose('１２');
  await method.commit('１２');
  await expect(cell(page, natural)).toHaveValue('１２');
  await method.compose('３');
  await method.commit('３');
  await expect(cell(page, natural)).toHaveValue('１２３');

  await test.step('it is one step, and counts as the figure it is', async () => {
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-cell="table3.3.1.natural"]')).toHaveAttribute(
      'data-mark',
      'note',
    );
    await page.keyboard.press('Control+z');
    await expect(cell(page, natural)).toHaveValue('88');
  });
});

test('keys that an input method swallows move nothing', async ({ page }) => {
  const method = await inputMethod(page);
  await cell(page, natural).focus();
  await method.compose('shi');
  for (const key of ['Enter', 'ArrowDown', 'Space', 'Escape']) await method.swallow(key);
  await expect(cell(page, natural)).toBeFocused();
  await method.commit('十');
  await expect(cell(page, natural)).toHaveValue('十');
  await page.keyboard.press('Escape');
  await expect(cell(page, natural)).toHaveValue('');
});

test('a composition that is given up leaves the cell as it is shown', async ({ page }) => {
  const method = await inputMethod(page);
  await cell(page, natural).focus();
  await method.compose('wan');
  await method.compose('');
  await page.keyboard.press('Tab');
  await expect(cell(page, natural)).toHaveValue('');
  await expect(page.getByRole('button', { name: '撤销', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('going to another cell in the middle of a composition keeps what stands there', async ({
  page,
}) => {
  const method = await inputMethod(page);
  await cell(page, natural).focus();
  await method.compose('７');
  await cell(page, 'table3.3.2.natural').click();
  await expect(cell(page, natural)).toHaveValue('７');
  await page.getByRole('link', { name: '四、复议和诉讼' }).first().click();
  await page.getByRole('link', { name: '三、依申请公开' }).first().click();
  await expect(cell(page, natural)).toHaveValue('７');
});

test('the sign ＝ of an input method takes a total as the key does', async ({ page }) => {
  const method = await inputMethod(page);
  for (const column of ['natural', 'business', 'research', 'welfare', 'legal', 'other']) {
    await cell(page, `table3.1.${column}`).fill('2');
  }
  await cell(page, 'table3.1.total').focus();
  await method.compose('＝');
  await method.commit('＝');
  await expect(cell(page, 'table3.1.total')).toHaveValue('12');
});

test('a text with marked words is left to the input method: no value is set, no cursor moved, no mark comes before its end', async ({
  page,
}) => {
  const method = await inputMethod(page);
  await openSection(page, '一、总体情况');
  const field = page.getByLabel('（一）主动公开的正文');
  await field.fill('依法公公开申请。');
  await expect.poll(async () => (await drawnMarks(field)).texts).toEqual(['公公']);
  await field.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(0, 0);
    const done: string[] = [];
    Object.assign(window, { done });
    const { value } = Object.getOwnPropertyDescriptors(HTMLTextAreaElement.prototype);
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
      ...value,
      set(text: string) {
        done.push(`value ${text}`);
        value.set?.call(this, text);
      },
    });
    area.setSelectionRange = (from) => void done.push(`cursor ${from}`);
  });
  const cursor = () => field.evaluate((area: HTMLTextAreaElement) => area.selectionStart);
  const drawn = async () => (await drawnMarks(field)).texts;

  await method.compose('gong');
  expect(await drawn()).toEqual(['公公']);
  await method.compose('公公开');
  expect(await cursor()).toBe(3);
  // All that follows a pause has followed.
  await saved(page);
  await expect(findings(page, '警告')).toHaveCount(2);
  expect(await cursor()).toBe(3);
  expect(await field.inputValue()).toBe('公公开依法公公开申请。');
  expect(await drawn()).toEqual(['公公']);

  await method.commit('公公开信息，');
  await expect.poll(drawn).toEqual(['公公', '公公']);
  expect(await cursor()).toBe(6);
  expect(await field.inputValue()).toBe('公公开信息，依法公公开申请。');
  expect(await page.evaluate(() => (window as unknown as { done: string[] }).done)).toEqual([]);
});
