import { newReport, openSection } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { expect, test } from './support/quiet-page.ts';

/** Table 三 mostly blank, one wrong sum, no text in section 六. */
const partly = {
  schema: 'gr-report/1',
  unit: '云溪县青禾镇人民政府',
  year: 2025,
  edition: '2021',
  sections: [
    { no: 1, paragraphs: ['（一）主动公开', '公开 12 条。'] },
    { no: 5, paragraphs: ['公开的内容还不够全面。'] },
  ],
  table3: { rows: [{ id: '1', values: ['1', '0', '0', '0', '0', '0', '3'] }] },
};

test('one state of a report has one count on every screen, whatever section one stands in', async ({
  page,
}) => {
  await page.goto('./');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  const buffer = Buffer.from(JSON.stringify(partly));
  await (await chooser).setFiles({ name: '年报.json', mimeType: 'application/json', buffer });
  const badges = (part: string) => page.locator(`${part} .ui-badge`);
  await expect(badges('.import-badges')).not.toHaveCount(0);
  const count = await badges('.import-badges').allTextContents();
  expect(count[0]).toBe('错误1');
  expect(count.slice(-2)).toEqual(['填写中2/6', '空格193 格']);

  await page.getByRole('button', { name: '建立草稿' }).click();
  for (const section of ['二、主动公开', '三、依申请公开', '六、其他事项']) {
    await openSection(page, section);
    await expect(badges('.findings-counts')).toHaveText(count);
  }
  const tasks = page.getByRole('navigation', { name: '年报各部分' });
  await expect(tasks.getByRole('link', { name: '一、' })).toContainText('已填写');
  await expect(tasks.getByRole('link', { name: '六、' })).toContainText('未填写');

  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  await expect(badges('.export-counts')).toHaveText(count);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await expect(badges('.preview-counts')).toHaveText(count);
  await page.getByRole('button', { name: '返回', exact: true }).click();
  await page.getByRole('link', { name: '报告列表' }).click();
  await expect(badges('.draft-counts')).toHaveText(count);
});

test('an untouched report is not written, and never good', async ({ page }) => {
  await newReport(page, '云溪县青禾镇人民政府', 2025);
  await expect(page.locator('.findings-counts .ui-badge')).toHaveText(['未填写0/6', '空格200 格']);
  await page.getByRole('link', { name: '报告列表' }).click();
  await expect(page.locator('.draft-counts .ui-badge')).toHaveText(['未填写0/6', '空格200 格']);
});

test('定稿 asks for what is not written; what is said stands under its finding, and goes with the data file', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /写好的年报（2025/ }).click();
  await openSection(page, '六、其他事项');
  await page.locator('[data-text^="text/6"]').first().fill('');
  const openExport = () => page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  await openExport();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '定稿导出' }).click();
  await dialog.getByRole('textbox').fill('县里统一写。');
  await downloadBy(page, () => dialog.getByRole('button', { name: '定稿并导出' }).click());
  const { bytes } = await downloadBy(page, () =>
    dialog.getByRole('button', { name: '导出数据' }).click(),
  );
  await dialog.getByRole('button', { name: '关闭' }).click();
  const panel = page.getByRole('complementary', { name: '核对结果' });
  await expect(panel).toContainText('已说明：县里统一写。');

  await panel.getByRole('button', { name: '修改说明' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('县里另有通知。');
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('已说明：县里另有通知。');
  await page.reload();
  await expect(panel).toContainText('已说明：县里另有通知。');
  await panel.getByRole('button', { name: '删除说明' }).click();
  await expect(panel).not.toContainText('已说明');
  await page.getByRole('button', { name: '撤销', exact: true }).last().click();
  await expect(panel).toContainText('已说明：县里另有通知。');

  await page.getByRole('link', { name: '报告列表' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles({
    name: '年报.json',
    mimeType: 'application/json',
    buffer: bytes,
  });
  await page.getByRole('button', { name: /建立草稿|另建一份草稿/ }).click();
  await expect(panel).toContainText('已说明：县里统一写。');
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await expect(page.locator('.preview-finding')).toContainText(['已说明：县里统一写。']);
});
