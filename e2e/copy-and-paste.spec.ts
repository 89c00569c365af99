import type { Page } from '@playwright/test';
import { copiedFrom, paste } from './support/clipboard.ts';
import { cell, newReport, openSection } from './support/desk.ts';
import { figures2021 } from './support/figures.ts';
import { expect, test } from './support/quiet-page.ts';

/** The made-up figures of the fixtures: rows 一, 二, （一）, （二）, （三）5, （四）3, （七）, 四. */
const fixtureRows: Readonly<Record<number, string>> = {
  0: '1209 2 0 1 0 0 1212',
  1: '1 0 0 0 0 0 1',
  2: '1205 1 0 0 0 0 1206',
  3: '1 0 0 0 0 0 1',
  7: '1 0 0 0 0 0 1',
  12: '2 1 0 1 0 0 4',
  23: '1209 2 0 1 0 0 1212',
  24: '1 0 0 0 0 0 1',
};
const fixtureFigures = Array.from({ length: 25 }, (_, row) =>
  (fixtureRows[row] ?? '0 0 0 0 0 0 0').split(' '),
).flat();

const shown = (page: Page) =>
  page
    .locator('.form-table input[data-cell]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const dialog = (page: Page) => page.getByRole('dialog', { name: '粘贴前核对' });
const toast = (page: Page) => page.locator('.ui-toast');

async function begin(page: Page, section = '三、依申请公开', at = 'table3.1.natural') {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, section);
  await cell(page, at).focus();
}

for (const [program, words] of [
  ['calc-table3-whole', '按行名'],
  ['writer-table3-whole', '按行名'],
  ['calc-table3-figures', '按位置'],
  ['writer-table3-figures', '按位置'],
  ['calc-accounting', '按位置'],
  ['calc-units', '按位置'],
] as const) {
  test(`table 三 from ${program} lands right, says how, and is one step`, async ({ page }) => {
    await begin(page);
    await paste(page, copiedFrom(program));
    await expect(toast(page)).toContainText(`已${words}粘贴 175 格`);
    await expect.poll(() => shown(page)).toEqual(fixtureFigures);
    await page.keyboard.press('Control+z');
    await expect(cell(page, 'table3.1.natural')).toHaveValue('');
    await expect.poll(async () => (await shown(page)).join('')).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(() => shown(page)).toEqual(fixtureFigures);
  });
}

test('rows with labels go to their rows, wherever the cursor is', async ({ page }) => {
  await begin(page, undefined, 'table3.4.total');
  await paste(page, copiedFrom('excel-rows'));
  await expect(toast(page)).toContainText('已按行名粘贴');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('1209');
  await expect(cell(page, 'table3.3.1.business')).toHaveValue('1');
  await expect(cell(page, 'table3.3.1.total')).toHaveValue('1206');
  await expect(cell(page, 'table3.3.3.5.business')).toHaveValue('4');
  await expect(cell(page, 'table3.4.total')).toHaveValue('');
});

test('table 二 with its merges, and table 四', async ({ page }) => {
  await begin(page, '二、主动公开', 'table2.rules.issued');
  await paste(page, copiedFrom('calc-table2'));
  await expect(toast(page)).toContainText('已按行名粘贴 10 格');
  await expect
    .poll(() => shown(page))
    .toEqual(['0', '0', '0', '2', '1', '9', '36', '14', '0', '1.2500']);
  await openSection(page, '四、复议和诉讼');
  await cell(page, 'table4.review.upheld').focus();
  await paste(page, copiedFrom('calc-table4'));
  await expect(toast(page)).toContainText('已按行名粘贴 15 格');
  await expect.poll(async () => (await shown(page)).slice(0, 5)).toEqual(['1', '0', '0', '0', '1']);
});

test('what does not fit, cannot be read or overwrites is shown before anything changes', async ({
  page,
}) => {
  await begin(page, undefined, 'table3.1.other');
  await page.keyboard.type('8');
  await paste(page, { text: '5\t6\t7\n约3\t\t\n' });
  await expect(dialog(page)).toContainText('填入 2 格，其中 1 格会改掉原来的数');
  await expect(dialog(page)).toContainText('1 个数超出表格，放不下：“7”');
  await expect(dialog(page)).toContainText('“约3”，请只填整数');
  await expect(dialog(page)).toContainText('8 → 5');
  await expect(cell(page, 'table3.1.other')).toHaveValue('8');

  await test.step('cancelled, nothing has changed and the cursor is where it was', async () => {
    await page.keyboard.press('Escape');
    await expect(cell(page, 'table3.1.other')).toBeFocused();
    await expect(cell(page, 'table3.1.total')).toHaveValue('');
  });

  await test.step('only blank cells can be filled', async () => {
    await paste(page, { text: '5\t6\n' });
    await page.getByRole('button', { name: '只填空格（1 格）' }).click();
    await expect(cell(page, 'table3.1.other')).toHaveValue('8');
    await expect(cell(page, 'table3.1.total')).toHaveValue('6');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 'table3.1.total')).toHaveValue('');
  });
});

test('labelled rows can be pasted by place instead', async ({ page }) => {
  await begin(page, undefined, 'table3.3.3.1.natural');
  await cell(page, 'table3.3.1.natural').fill('9');
  await cell(page, 'table3.3.3.1.natural').focus();
  await paste(page, copiedFrom('calc-rows'));
  await expect(dialog(page)).toContainText('按行名和列名填');
  await page.getByLabel('按位置填').check();
  await page.getByRole('button', { name: '粘贴 14 格' }).click();
  await expect(toast(page)).toContainText('已按位置粘贴 14 格');
  await expect(cell(page, 'table3.3.3.1.natural')).toHaveValue('1205');
  await expect(cell(page, 'table3.3.1.natural')).toHaveValue('9');
});

test('a picture or a text without figures says so', async ({ page }) => {
  await begin(page);
  await paste(page, { html: '<p>没有表格</p>', text: '  ' });
  await expect(toast(page)).toContainText('没有粘贴');
});

test('one figure pasted into a caret goes in as typed, into a cell in place of its figure', async ({
  page,
}) => {
  await begin(page);
  await paste(page, { text: '1,209\n' });
  await expect(cell(page, 'table3.1.natural')).toHaveValue('1209');
  await paste(page, { text: '12' });
  await expect(cell(page, 'table3.1.natural')).toHaveValue('12');
  await page.keyboard.press('F2');
  await paste(page, { text: ' 5 ' });
  await expect(cell(page, 'table3.1.natural')).toHaveValue('125');
});

test.describe('by the browser’s own clipboard', () => {
  test('a range is copied, cut and pasted, and the whole table goes round', async ({ page }) => {
    await begin(page);
    await paste(page, copiedFrom('calc-table3-figures'));
    await expect(toast(page)).toContainText('已按位置粘贴 175 格');

    await cell(page, 'table3.1.natural').focus();
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+c');
    await cell(page, 'table3.4.natural').focus();
    await page.keyboard.press('Control+v');
    await page.getByRole('button', { name: /^粘贴 \d+ 格$/ }).click();
    await expect(cell(page, 'table3.4.total')).toHaveValue('1212');

    await cell(page, 'table3.4.natural').focus();
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+x');
    await expect(cell(page, 'table3.4.total')).toHaveValue('');
    await page.keyboard.press('Control+v');
    await expect(cell(page, 'table3.4.total')).toHaveValue('1212');
  });

  for (const [section, first, figures] of [
    ['二、主动公开', 'table2.rules.issued', figures2021.table2],
    ['三、依申请公开', 'table3.1.natural', figures2021.table3.flat()],
    ['四、复议和诉讼', 'table4.review.upheld', figures2021.table4],
  ] as const) {
    test(`复制整表 of ${section} can be pasted into another report`, async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: /写好的年报（2025/ }).click();
      await openSection(page, section);
      await expect(page.locator('.form-table input[data-cell]')).toHaveCount(figures.length);
      const wanted = await shown(page);
      await page.getByRole('button', { name: '复制整表' }).click();
      await expect(toast(page)).toContainText('已复制整张表');
      await begin(page, section, first);
      await page.keyboard.press('Control+v');
      await expect(toast(page)).toContainText('已按行名粘贴');
      await expect.poll(() => shown(page)).toEqual(wanted);
    });
  }
});
