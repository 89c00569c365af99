import { cell, newReport, openSection, saved } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { expect, test } from './support/quiet-page.ts';

test('a row of the office’s own is added, named, filled, copied, exported and read again by the keyboard', async ({
  page,
}) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await openSection(page, '二、主动公开');
  const name = page.getByLabel('附加行 1 的名称');
  const at = (column: string) => cell(page, `table2.extra.1.${column}`);

  await test.step('added below a row, and named', async () => {
    await page.getByRole('button', { name: /^地方要求/ }).focus();
    await page.keyboard.press('Enter');
    const below = page.getByLabel('附加行加在哪一行下面');
    await below.focus();
    while (!/行政规范性文件/.test((await below.locator('option:checked').textContent()) ?? '')) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(name).toBeFocused();
    await page.keyboard.type('其他主动公开文件');
  });

  await test.step('filled: Tab leads past its button into its cells', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(at('issued')).toBeFocused();
    for (const figure of ['18', '2', '40']) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
    await expect(at('inForce')).toHaveValue('40');
    await expect(at('issued')).toHaveAttribute('aria-label', /其他主动公开文件/);
  });

  await test.step('copied to the row of the form above it, and undone', async () => {
    await at('issued').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await cell(page, 'table2.normative.issued').focus();
    await page.keyboard.press('Control+v');
    await expect(cell(page, 'table2.normative.inForce')).toHaveValue('40');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 'table2.normative.inForce')).toHaveValue('');
  });

  await test.step('there again when the page is opened anew', async () => {
    await saved(page);
    await page.reload();
    await expect(name).toHaveValue('其他主动公开文件');
    await expect(at('repealed')).toHaveValue('2');
  });

  await test.step('removed, and back with its figures', async () => {
    await page.getByRole('button', { name: '删除附加行“其他主动公开文件”' }).focus();
    await page.keyboard.press('Enter');
    await expect(name).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(at('inForce')).toHaveValue('40');
  });

  await test.step('in the Word file and read back from it', async () => {
    await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
    );
    await page.goto('');
    await page
      .getByLabel('选择文件')
      .setInputFiles({ name: '年报.docx', mimeType: '', buffer: Buffer.from(bytes) });
    const row = page.getByRole('row', { name: /其他主动公开文件/ });
    await expect(row.first()).toContainText('40');
    await expect(row.getByRole('combobox')).toHaveValue('extra');
  });
});
