import {
  cell,
  expectNoFindings,
  findings,
  newReport,
  openSection,
  saved,
  typeFigures,
} from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { figures2019, figures2021 } from './support/figures.ts';
import { expect, test } from './support/quiet-page.ts';
import { readWordFile } from './support/word-file.ts';

const journeys = [
  {
    edition: '2019',
    year: 2020,
    unit: '松岭市栖霞镇人民政府',
    figures: figures2019,
    firstOfTable2: 'table2.rules.made',
    wrong: { address: 'table3.3.4.1.natural', typed: '31', right: '13' },
  },
  {
    edition: '2021',
    year: 2025,
    unit: '云溪县青禾镇人民政府',
    figures: figures2021,
    firstOfTable2: 'table2.rules.issued',
    wrong: { address: 'table3.1.total', typed: '21', right: '12' },
  },
] as const;

for (const { edition, year, unit, figures, firstOfTable2, wrong } of journeys) {
  test(`a clerk writes a report on the ${edition} form from an empty list to the Word file`, async ({
    page,
  }) => {
    await newReport(page, unit, year);

    await test.step('prose under the official topics', async () => {
      await openSection(page, '一、总体情况');
      await page
        .getByLabel('（一）主动公开的正文')
        .fill('通过政府网站公开信息 120 条。\n通过公开栏公开 36 条。');
      await page.getByLabel('小标题（五）').fill('监督保障和教育培训');
      await openSection(page, '六、其他事项');
      await page
        .getByLabel('正文', { exact: true })
        .fill('本年度未收取信息处理费，无其他需要报告的事项。');
    });

    await test.step('the figures of all three tables by keyboard raise no error', async () => {
      await openSection(page, '二、主动公开');
      await typeFigures(page, firstOfTable2, figures.table2);
      await openSection(page, '三、依申请公开');
      await typeFigures(page, 'table3.1.natural', figures.table3.flat());
      await openSection(page, '四、复议和诉讼');
      await typeFigures(page, 'table4.review.upheld', figures.table4);
      await openSection(page, '一、总体情况');
      await expectNoFindings(page, '错误');
    });

    await test.step('one wrong figure is one finding with the right value, and its fix clears it', async () => {
      await openSection(page, '三、依申请公开');
      await cell(page, wrong.address).fill(wrong.typed);
      await expect(findings(page, '错误')).toHaveCount(1);
      await expect(findings(page, '错误')).toContainText(wrong.right);
      await expect(cell(page, wrong.address)).toHaveAttribute('aria-invalid', 'true');
      await page.getByRole('button', { name: `改为 ${wrong.right}`, exact: true }).click();
      await expect(findings(page, '错误')).toHaveCount(0);
      await expect(cell(page, wrong.address)).toHaveValue(wrong.right);
    });

    await test.step('the fix can be undone and done again', async () => {
      await page.keyboard.press('Control+z');
      await expect(cell(page, wrong.address)).toHaveValue(wrong.typed);
      await expect(findings(page, '错误')).toHaveCount(1);
      await page.keyboard.press('Control+y');
      await expect(findings(page, '错误')).toHaveCount(0);
    });

    await test.step('a reload keeps everything', async () => {
      await saved(page);
      await page.reload();
      await expect(cell(page, wrong.address)).toHaveValue(wrong.right);
      await openSection(page, '四、复议和诉讼');
      await expect(cell(page, 'table4.review.upheld')).toHaveValue(figures.table4[0] as string);
      await openSection(page, '一、总体情况');
      await expect(page.getByLabel('（一）主动公开的正文')).toHaveValue(/120 条。\n通过公开栏/);
      await expect(page.getByLabel('小标题（五）')).toHaveValue('监督保障和教育培训');
    });

    await test.step('the Word file has all figures and the standard name', async () => {
      await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
      const file = await downloadBy(page, () =>
        page.getByRole('button', { name: '导出 Word' }).click(),
      );
      const name = `${unit}${year}年政府信息公开工作年度报告.docx`;
      expect(file.name).toBe(name);
      const word = readWordFile(file.bytes);
      expect(word.tables).toHaveLength(3);
      const figuresOf = (cells: readonly string[]) =>
        cells.filter((text) => /^[+-]?[\d.]+$/.test(text));
      expect(figuresOf(word.tables[0] ?? [])).toEqual(figures.table2);
      expect(figuresOf(word.tables[1] ?? [])).toEqual(figures.table3.flat());
      expect(figuresOf(word.tables[2] ?? [])).toEqual(figures.table4);
      expect(word.text).toContain('通过公开栏公开 36 条。');
      expect(word.text).toContain('（五）监督保障和教育培训');
      await expect(page.getByRole('dialog').getByText(name)).toBeVisible();
      await expect(page.getByRole('button', { name: '再次下载' })).toBeVisible();
    });
  });
}

test('what was typed in the instant before a reload is there after it', async ({ page }) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '四、复议和诉讼');
  await saved(page);
  await cell(page, 'table4.review.upheld').fill('7');
  await page.reload();
  await expect(cell(page, 'table4.review.upheld')).toHaveValue('7');
  await cell(page, 'table4.review.upheld').fill('8');
  await page.goto('about:blank');
  await page.goBack();
  await expect(cell(page, 'table4.review.upheld')).toHaveValue('8');
});
