import type { Page } from '@playwright/test';
import { cell, expectNoFindings } from './support/desk.ts';
import { figures2019, oneRequest2021, type ReportFigures } from './support/figures.ts';
import { tabTo, tabToAndPress, typeRow } from './support/keyboard.ts';
import { expect, test } from './support/quiet-page.ts';

async function begin(page: Page, unit: string, year: number): Promise<void> {
  await page.goto('./');
  await tabToAndPress(page, page.getByRole('button', { name: '新建年报' }).first());
  await page.getByRole('dialog').waitFor();
  await tabTo(page, page.getByRole('dialog').getByLabel(/单位/));
  await page.keyboard.type(unit);
  await tabTo(page, page.getByRole('dialog').getByLabel(/年度/));
  await page.keyboard.type(String(year));
  await tabToAndPress(page, page.getByRole('dialog').getByRole('button', { name: /开始|新建/ }));
  await page.getByRole('heading', { level: 1, name: '二、主动公开政府信息情况' }).waitFor();
}

const openByKeys = async (page: Page, name: string) => {
  const link = page.getByRole('navigation', { name: '年报各部分' }).getByRole('link', { name });
  await tabToAndPress(page, link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.slice(0, 2));
};

const shown = (page: Page, table: 2 | 3 | 4) =>
  page
    .locator(`.form-table-${table} input[data-cell]`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

async function expectFigures(page: Page, figures: ReportFigures): Promise<void> {
  for (const [name, table, wanted] of [
    ['二、主动公开', 2, figures.table2],
    ['三、依申请公开', 3, figures.table3.flat()],
    ['四、复议和诉讼', 4, figures.table4],
  ] as const) {
    await openByKeys(page, name);
    await expect.poll(() => shown(page, table), name).toEqual(wanted);
  }
  await openByKeys(page, '一、总体情况');
  await expectNoFindings(page, '错误');
}

test('the figures of a 2020 report with a split row are filled in without a mouse', async ({
  page,
}) => {
  await begin(page, '松岭市栖霞镇人民政府', 2020);

  await test.step('表二: a row is split, and rows of figures typed as they stand in the ledger', async () => {
    await openByKeys(page, '二、主动公开');
    await tabToAndPress(page, page.getByRole('button', { name: /^地方要求/ }));
    await tabToAndPress(page, page.getByRole('button', { name: /拆成几行/ }));
    await tabTo(page, cell(page, 'table2.rules.made'));
    await typeRow(page, ['0', '0', '0']);
    await typeRow(page, ['0', '0', '0']);
    // Below the two columns of figures above: 许可, 行政检查, 行政确认, 处罚, 强制.
    for (const row of [
      ['0', '0', '0'],
      ['0', '0', '0'],
      ['0', '0', '0'],
      ['0', '+410', '153'],
      ['0', '+20', '0'],
    ]) {
      await typeRow(page, row);
    }
    await typeRow(page, ['0', '0']);
    await typeRow(page, ['1', '5.6']);
  });

  await test.step('表三: Enter behind a row of Tabs goes to the beginning of the next', async () => {
    await openByKeys(page, '三、依申请公开');
    await tabTo(page, cell(page, 'table3.1.natural'));
    for (const row of figures2019.table3) await typeRow(page, row);
  });

  await test.step('表四', async () => {
    await openByKeys(page, '四、复议和诉讼');
    await tabTo(page, cell(page, 'table4.review.upheld'));
    await typeRow(page, figures2019.table4);
  });

  await expectFigures(page, {
    ...figures2019,
    table2: [...figures2019.table2.slice(0, 9), ...['0', '0', '0'], ...figures2019.table2.slice(9)],
  });
});

test('a report of one request is filled in by moving to its few figures, zeros by a button', async ({
  page,
}) => {
  await begin(page, '云溪县青禾镇人民政府', 2022);
  const fillZeros = async () => {
    await tabToAndPress(page, page.getByRole('button', { name: /^本表空格填 0/ }));
    const totals = page.getByRole('button', { name: /^填入合计/ });
    if (await totals.isVisible()) await tabToAndPress(page, totals);
  };
  await openByKeys(page, '二、主动公开');
  await fillZeros();

  await openByKeys(page, '三、依申请公开');
  await tabTo(page, cell(page, 'table3.1.natural'));
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('1');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('1');
  await page.keyboard.press('Home');
  await page.keyboard.type('1');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1');
  await fillZeros();

  await openByKeys(page, '四、复议和诉讼');
  await fillZeros();
  await expectFigures(page, oneRequest2021);
});
