import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cell, expectNoFindings, findings, openSection, saved } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { othersWordFile } from './support/others-file.ts';
import { openWhole } from './support/parts.ts';
import { expect, test } from './support/quiet-page.ts';
import { readWordFile } from './support/word-file.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordFile = (name: string, buffer: Buffer) => ({ name, mimeType: docx, buffer });

/** Chooses files on the list, as a person does: the button, then the window of the browser. */
async function openFiles(
  page: Page,
  ...files: { name: string; mimeType: string; buffer: Buffer }[]
) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(files);
}

test('somebody else’s file is checked, corrected and exported', async ({ page }) => {
  const official = '2.其他法律行政法规禁止公开';
  const others = othersWordFile({
    figures: { '（一）予以公开': { 0: '9' } },
    words: { [official]: '2.其他法律法规禁止公开' },
  });
  await page.goto('./');
  await openFiles(page, wordFile('青禾镇年报.docx', others));

  await test.step('what was understood stands beside the source, with what is odd', async () => {
    await expect(page.getByRole('heading', { level: 1, name: '青禾镇年报.docx' })).toBeVisible();
    await expect(page.getByLabel('单位全称')).toHaveValue('云溪县青禾镇人民政府');
    await expect(page.getByLabel('报告年度')).toHaveValue('2025');
    await expect(page.getByText('六个部分 6/6')).toBeVisible();
    await expect(page.getByText('印的是“2.其他法律法规禁止公开”').last()).toBeVisible();
    await expect(page.getByText('现为 9')).toBeVisible();
  });

  await test.step('the draft has the same findings, and they are put right', async () => {
    await page.getByRole('button', { name: '建立草稿' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('二、主动公开');
    await openSection(page, '三、依申请公开');
    await expect(findings(page, '错误')).toHaveCount(2);
    const panel = page.getByRole('complementary', { name: '核对结果' });
    await panel.getByRole('button', { name: '改为 4', exact: true }).click();
    await panel.getByRole('button', { name: '改用官方文字' }).click();
    await expect(findings(page, '错误')).toHaveCount(0);
    await expect(cell(page, 'table3.3.1.natural')).toHaveValue('4');
  });

  await test.step('the corrected Word file has the right figure and the official label', async () => {
    await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
    const { bytes } = await downloadBy(page, () =>
      page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
    );
    const file = readWordFile(bytes);
    const table = file.tables[1] as readonly string[];
    expect(table[table.indexOf('（一）予以公开') + 1]).toBe('4');
    expect(table).toContain(official);
    expect(file.text).toContain('六、其他需要报告的事项');
  });
});

test('last year’s file begins this year’s report', async ({ page }) => {
  const last = othersWordFile({
    year: 2024,
    figures: { '四、结转下年度继续办理': { 0: '1', 1: '2', 6: '3' } },
  });
  await page.goto('./');
  await page.getByRole('button', { name: '由上年年报开始' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: '打开 Word 文件或网页' }).click();
  await (await chooser).setFiles(wordFile('2024年报.docx', last));
  await page.getByRole('button', { name: '开始写 2025 年年报' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('二、主动公开');

  await test.step('the unit and the carry-over figures are there, the prose is not', async () => {
    await expect(page.getByRole('banner')).toContainText('云溪县青禾镇人民政府');
    await expect(page.getByRole('banner')).toContainText('2025 年度');
    await page.getByRole('dialog').getByRole('button', { name: '开始填表' }).click();
    await openSection(page, '一、总体情况');
    await expect(page.getByRole('textbox', { name: '主动公开' })).toHaveValue('');
    await openSection(page, '三、依申请公开');
    await expect(cell(page, 'table3.2.natural')).toHaveValue('1');
    await expect(cell(page, 'table3.2.business')).toHaveValue('2');
    await expect(cell(page, 'table3.2.total')).toHaveValue('3');
    await expect(cell(page, 'table3.1.natural')).toHaveValue('');
  });

  await test.step('last year’s figure stands beside the cell', async () => {
    await cell(page, 'table3.1.natural').focus();
    await expect(page.getByText('上年：8')).toBeVisible();
  });

  await test.step('a figure that is not last year’s is said with both sides', async () => {
    await cell(page, 'table3.2.natural').fill('5');
    const carried = findings(page, '错误').filter({ hasText: '上年' });
    await expect(carried).toContainText('5');
    await expect(carried).toContainText('结转下年度');
    await carried.getByRole('button').first().click();
    await cell(page, 'table3.2.natural').fill('1');
    await expect(findings(page, '错误').filter({ hasText: '上年' })).toHaveCount(0);
  });

  await test.step('last year’s text is shown beside the new one, for comparison', async () => {
    await openSection(page, '一、总体情况');
    await page
      .getByRole('button', { name: /上年这一部分/ })
      .first()
      .click();
    await expect(page.getByText('2024年，青禾镇人民政府').first()).toBeVisible();
  });

  await test.step('all of it is still there after a reload', async () => {
    await saved(page);
    await page.reload();
    await openSection(page, '上年年报');
    await expect(page.getByRole('main')).toContainText('2024 年');
    await expect(page.getByRole('main')).toContainText('2024年报.docx');
  });
});

test('what was read wrongly is put right on the spot', async ({ page }) => {
  const others = othersWordFile({
    words: { 其他需要报告的事项: '补充说明几点', '3.其他': '撤回' },
  });
  await page.goto('./');
  await openFiles(page, wordFile('a.docx', others));
  const notes = page.getByRole('region', { name: /需要看的地方/ });
  await expect(notes).toContainText('印的是“六、补充说明几点”');
  await expect(notes).toContainText('撤回');

  await test.step('a row is named, and its note goes', async () => {
    await page
      .getByRole('row', { name: /撤回/ })
      .getByRole('combobox')
      .selectOption({ label: '（六）3.其他' });
    await expect(notes).not.toContainText('没有这一行');
  });
  await test.step('a line that is no part of the report is put aside, and noted', async () => {
    const line = page.getByText('（五）监督保障').or(page.getByText('(五)监督保障')).first();
    const select = page.locator('.import-line', { has: line }).getByRole('combobox');
    await select.selectOption({ label: '不读入' });
    await expect(notes).toContainText('不属于年报正文');
    await page.getByRole('button', { name: '撤销更正' }).click();
    await expect(notes).not.toContainText('不属于年报正文');
  });
  await test.step('whose report it is, and of which year', async () => {
    await page.getByLabel('单位全称').fill('云溪县松岭镇人民政府');
    await page.getByLabel('报告年度').selectOption('2024');
    await expect(page.getByText('与报告年度 2024 年不一致')).toBeVisible();
    await page.getByRole('button', { name: '建立草稿' }).click();
    await expect(page.getByRole('banner')).toContainText('云溪县松岭镇人民政府');
    await expect(page.getByRole('banner')).toContainText('2024 年度');
    await openSection(page, '三、依申请公开');
    await expect(cell(page, 'table3.3.6.3.natural')).toHaveValue('0');
  });
});

test('last year’s report is attached to a draft that was begun, and taken off again', async ({
  page,
}) => {
  await page.goto('./');
  await openFiles(page, wordFile('今年.docx', othersWordFile()));
  await page.getByRole('button', { name: '建立草稿' }).click();
  await openSection(page, '上年年报');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开上年的 Word 或网页' }).click();
  const last = othersWordFile({
    year: 2024,
    figures: { '四、结转下年度继续办理': { 0: '4', 6: '4' } },
  });
  await (await chooser).setFiles(wordFile('2024年报.docx', last));
  await page.getByRole('button', { name: '附为上年年报' }).click();
  await expect(page.getByRole('main')).toContainText('2024年报.docx');
  await openSection(page, '三、依申请公开');
  await expect(findings(page, '错误').filter({ hasText: '2024 年' })).not.toHaveCount(0);
  await page.getByRole('button', { name: /^撤销：附上上年年报/ }).click();
  await expect(findings(page, '错误')).toHaveCount(0);
});

test('a page pasted whole is read, its scripts never run', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: '粘贴全文' })).toBeVisible();
  await page.evaluate(() => {
    const lines = ['一、总体情况', '二、主动公开政府信息情况', '六、其他需要报告的事项', '无。'];
    const html = `<script>document.title="hacked"</script><h1>云溪县青禾镇人民政府2024年政府信息公开工作年度报告<img src=x onerror="document.title='hacked'"></h1>${lines
      .map((line) => `<p onclick="document.title='hacked'">${line}</p>`)
      .join(
        '',
      )}<table><tr><td>一、本年新收政府信息公开申请数量<td>7<td>0<td>0<td>0<td>0<td>0<td>7</table>`;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', `${lines.join('\n')} `.repeat(3));
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expect(page.getByRole('heading', { level: 1, name: '粘贴的内容' })).toBeVisible();
  await expect(page.getByLabel('报告年度')).toHaveValue('2024');
  await page.getByRole('button', { name: '建立草稿' }).click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('7');
  expect(await page.title()).not.toContain('hacked');
});

test('files that cannot be read are refused in plain words, the others go on', async ({ page }) => {
  await page.goto('./');
  const old = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from('WordDocument', 'utf16le'),
  ]);
  await openFiles(
    page,
    { name: '旧版.doc', mimeType: 'application/msword', buffer: old },
    { name: '坏文件.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
    wordFile('好文件.docx', othersWordFile()),
  );
  const files = page.getByRole('navigation');
  await expect(files.getByRole('button', { name: /好文件\.docx/ })).toContainText('读好');
  await expect(files.getByRole('button', { name: /坏文件\.json/ })).toContainText('读不出');
  await files.getByRole('button', { name: /旧版\.doc/ }).click();
  await expect(page.getByRole('main')).toContainText('.docx');
  await page.getByRole('button', { name: '全部建立草稿' }).click();
  await expect(files.getByRole('button', { name: /好文件\.docx/ })).toContainText('已建草稿');
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('heading', { name: /我的年报/ })).toContainText('1 份');
});

test('of several files, those that would stand twice are told, nothing unread is left unasked, and a draft is opened', async ({
  page,
}) => {
  const old = Buffer.from('{\\rtf1 text}');
  await page.goto('./');
  await openFiles(
    page,
    wordFile('青禾镇.docx', othersWordFile()),
    wordFile('青禾镇（报送）.docx', othersWordFile()),
    { name: '~$青禾镇.docx', mimeType: '', buffer: Buffer.from('lock') },
    { name: '白石镇.rtf', mimeType: 'application/rtf', buffer: old },
    { name: '柳湾镇.wps', mimeType: '', buffer: old },
  );
  const files = page.getByRole('navigation', { name: '文件' });
  await expect(files.getByRole('listitem')).toHaveCount(4);
  await expect(files).toContainText('与“青禾镇.docx”内容相同');
  await files.getByRole('button', { name: '怎么一起转换' }).click();
  await expect(page.getByRole('dialog')).toContainText('柳湾镇.wps');
  await page.getByRole('button', { name: '知道了' }).click();

  await page.goBack();
  await expect(page.getByRole('dialog')).toContainText('2 份文件还没有建立草稿');
  await page.getByRole('button', { name: '留下' }).click();
  await expect(files).toContainText('读好');

  await files.getByRole('button', { name: /全部建立草稿/ }).click();
  await page.getByRole('button', { name: '只建不重复的 1 份' }).click();
  await files.getByRole('button', { name: /^打开.*的草稿/ }).click();
  await page.getByRole('button', { name: '不建草稿，离开' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('二、主动公开');
});

test('a file takes the place of a draft only with the old one kept', async ({ page }) => {
  await page.goto('./');
  await openFiles(page, wordFile('a.docx', othersWordFile()));
  await page.getByRole('button', { name: '建立草稿' }).click();
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('77');
  await saved(page);
  await page.getByRole('link', { name: '报告列表' }).click();
  await openFiles(page, wordFile('a.docx', othersWordFile()));
  await page.getByRole('button', { name: '替换已有草稿（原稿另存一份）' }).click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('8');
  await page.getByRole('link', { name: '报告列表' }).click();
  await expect(page.getByText('替换前的原稿')).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: '替换前的原稿' })
    .getByRole('button')
    .first()
    .click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('77');
});

test('a file opens when the server is gone after loading', async ({ page, context }) => {
  await openWhole(page);
  await context.route('**/assets/**', (route) => route.abort());
  await openFiles(page, wordFile('a.docx', othersWordFile()));
  await expect(page.getByLabel('单位全称')).toHaveValue('云溪县青禾镇人民政府');
  await page.getByRole('button', { name: '建立草稿' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('二、主动公开');
  await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
  const { bytes } = await downloadBy(page, () =>
    page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
  );
  expect(readWordFile(bytes).tables).toHaveLength(3);
});

test('reading is cancelled at once, and the page stays as it is', async ({ page }) => {
  await page.addInitScript(readForEver);
  await page.goto('./');
  await openFiles(page, wordFile('a.docx', othersWordFile()));
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('main')).toContainText('已取消');
  await expect.poll(() => page.workers().length).toBe(0);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('button', { name: '新建年报' }).first()).toBeVisible();
});

test('our own data file comes back as it was', async ({ page }) => {
  const file = readFileSync(new URL('../src/examples/finished-2020.json', import.meta.url));
  await page.goto('./');
  await openFiles(page, { name: '年报.json', mimeType: 'application/json', buffer: file });
  await page.getByRole('button', { name: '建立草稿' }).click();
  await openSection(page, '三、依申请公开');
  await expectNoFindings(page);
});

/** In the page: whatever is to be read, its worker never stops, and no limit of time ends it. */
function readForEver(): void {
  const set = window.setTimeout.bind(window);
  const work = URL.createObjectURL(new Blob(['for (;;);'], { type: 'text/javascript' }));
  const Worker = window.Worker;
  Object.assign(window, {
    setTimeout: (run: TimerHandler, after = 0, ...rest: unknown[]) =>
      after < 10_000 ? set(run, after, ...rest) : 0,
    Worker: class extends Worker {
      constructor() {
        super(work);
      }
    },
  });
}
