import { cell, expectNoFindings, findings, newReport, openSection } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

test('the example with mistakes is put right finding by finding, with the keyboard', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  await expect(cell(page, 'table3.1.natural')).toBeVisible();
  await expect(findings(page, '错误')).not.toHaveCount(0);

  await test.step('F8 goes from finding to finding, across sections', async () => {
    // From the section that is open, and from its start backwards.
    await page.keyboard.press('F8');
    await expect(cell(page, 'table3.3.7.natural')).toBeFocused();
    await openSection(page, '二、主动公开');
    await page.keyboard.press('Shift+F8');
    await expect(page.getByRole('heading', { level: 1, name: '报告信息' })).toBeVisible();
    await expect(page.locator('[data-text="title"]')).toBeFocused();
    await page.keyboard.press('F8');
    await expect(
      page.getByRole('heading', { level: 1, name: '二、主动公开政府信息情况' }),
    ).toBeVisible();
    await page.keyboard.press('Shift+F8');
    await expect(page.locator('[data-text="title"]')).toBeFocused();
  });

  await test.step('a repair of the title is one click', async () => {
    await page.getByRole('complementary').getByRole('button', { name: '改为规范标题' }).click();
    await expect(page.locator('[data-text="title"]')).toHaveValue(
      '白鹭县柳湾乡人民政府2025年政府信息公开工作年度报告',
    );
  });

  await test.step('the rest is repaired from the panel and by hand', async () => {
    await openSection(page, '二、主动公开');
    await findings(page, '错误')
      .filter({ hasText: '乡镇、街道不能制定规章' })
      .getByRole('button', { name: '改为 0' })
      .click();
    await expect(cell(page, 'table2.rules.inForce')).toHaveValue('0');
    for (const name of ['二、主动公开', '三、依申请公开', '四、复议和诉讼']) {
      await openSection(page, name);
      await page.getByRole('button', { name: /^本表空格填 0/ }).click();
      if (name === '四、复议和诉讼') await page.getByRole('button', { name: /^填入合计/ }).click();
    }
    await cell(page, 'table4.review.total').fill('1');
    await openSection(page, '三、依申请公开');
    await page
      .getByRole('complementary')
      .getByRole('button', { name: '改为 6', exact: true })
      .click();
    await expectNoFindings(page, '错误');
  });
});

test('with 自动合计 a wrong figure names the column and no cell', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await expect(cell(page, 'table3.1.natural')).toBeVisible();
  await page.getByRole('switch', { name: '自动合计' }).check();
  await expect(cell(page, 'table3.1.total')).toHaveAttribute('readonly', '');
  const before = Number(await cell(page, 'table3.3.7.natural').inputValue());
  await cell(page, 'table3.3.3.1.natural').fill('50');
  await expect(cell(page, 'table3.3.7.natural')).toHaveValue(String(before + 50));
  await expect(findings(page, '错误')).toHaveCount(1);
  await expect(findings(page, '错误')).toContainText('“自然人”列');
  await expect(findings(page, '错误').getByRole('button', { name: /^改为/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(findings(page, '错误')).toHaveCount(0);
});

test('an empty total shows what it comes to, and = takes it', async ({ page }) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '四、复议和诉讼');
  const outcomes = ['upheld', 'corrected', 'otherResult', 'pending'];
  for (const [index, outcome] of outcomes.entries()) {
    await cell(page, `table4.review.${outcome}`).fill(String(index));
  }
  const total = cell(page, 'table4.review.total');
  await expect(total).toHaveAttribute('placeholder', '6');
  await expect(total).toHaveValue('');
  await total.press('=');
  await expect(total).toHaveValue('6');
  await page.keyboard.press('Control+z');
  await expect(total).toHaveValue('');
});

test('blank cells and missing text are held against the writer only when the section is left', async ({
  page,
}) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '一、总体情况');
  await openSection(page, '二、主动公开');
  await cell(page, 'table2.rules.issued').fill('0');
  // Section 一 was left without a word.
  await expect(findings(page, '未填')).toHaveText([/第一部分还没有正文/]);
  await openSection(page, '三、依申请公开');
  await expect(findings(page, '未填')).toHaveText([/第一部分还没有正文/, /表二有 9 格未填/]);
  await expect(findings(page, '错误')).toHaveCount(0);
});

test('sub-headings are added, renamed, moved and removed, and each act is undone by name', async ({
  page,
}) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '一、总体情况');
  const names = () =>
    page
      .locator('.prose-name input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const official = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];
  await expect.poll(names).toEqual(official);
  await page.getByRole('button', { name: '添加小标题' }).click();
  await expect(page.getByLabel('小标题（六）')).toBeFocused();
  await page.keyboard.type('政策解读');
  await page.getByRole('button', { name: '上移“（六）政策解读”' }).click();
  await expect.poll(names).toEqual([...official.slice(0, 4), '政策解读', '监督保障']);
  await expect(page.getByLabel('小标题（五）')).toHaveValue('政策解读');
  await page.getByRole('button', { name: '删除“（一）主动公开”' }).click();
  await expect(page.getByLabel('小标题（一）')).toHaveValue('依申请公开');
  await page.getByRole('button', { name: '撤销：删除“主动公开”' }).click();
  await page.getByRole('button', { name: /^撤销：移动/ }).click();
  await page.getByRole('button', { name: /^撤销：修改第一部分小标题/ }).click();
  await page.getByRole('button', { name: '撤销：添加小标题' }).click();
  await expect.poll(names).toEqual(official);
});
