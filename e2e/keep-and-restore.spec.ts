import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { clearBrowser, putRecord, recordIds, recordText } from './support/database.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { type DownloadedFile, downloadBy } from './support/downloads.ts';
import { othersWordFile } from './support/others-file.ts';
import { expect, test } from './support/quiet-page.ts';

const unit = '云溪县青禾镇人民政府';

const textOf = ({ bytes }: DownloadedFile) => bytes.toString('utf8');

const asFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function openFiles(page: Page, ...files: ReturnType<typeof asFile>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(files);
}

/** Two drafts, one of them an example. */
async function twoDrafts(page: Page): Promise<void> {
  await newReport(page, unit, 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('7');
  await saved(page);
  await page.goto('./');
  await page.getByRole('button', { name: /有常见错误的年报/ }).click();
  await cell(page, 'table3.1.natural').waitFor();
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '我的年报 2 份' })).toBeVisible();
}

const backupAll = (page: Page) =>
  downloadBy(page, () => page.getByRole('button', { name: '备份全部' }).first().click());

test('all drafts go to another computer in one file', async ({ page }) => {
  await twoDrafts(page);
  const backup = await backupAll(page);
  expect(backup.name).toMatch(/^年报备份 \d{4}-\d\d-\d\d（2 份）\.json$/);
  await expect(page.getByText(/^已备份，在浏览器的“下载”文件夹里：年报备份/)).toBeVisible();
  const text = await textOf(backup);

  await clearBrowser(page);
  await page.goto('/');
  await expect(page.getByText('这台电脑上还没有年报')).toBeVisible();
  await openFiles(page, asFile('年报备份.json', text));
  const dialog = page.getByRole('dialog', { name: '从备份恢复' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog).toContainText(`${unit} 2025 年`);
  await expectNoViolations(page, 'restore');
  await dialog.getByRole('button', { name: '恢复 2 份' }).click();
  await expect(page.getByText('已恢复 2 份')).toBeVisible();
  await expect(page.getByRole('heading', { name: '我的年报 2 份' })).toBeVisible();
  await expect(page.getByText('示例', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('7');

  await test.step('once more there is nothing to restore; a changed draft keeps both states', async () => {
    await cell(page, 'table3.1.natural').fill('8');
    await saved(page);
    await page.goto('/');
    await openFiles(page, asFile('年报备份.json', text));
    await expect(dialog.getByRole('checkbox')).toHaveCount(1);
    await expect(dialog).toContainText('这里已有，内容相同');
    await dialog.getByRole('button', { name: '恢复 1 份' }).click();
    await expect(page.getByRole('heading', { name: '我的年报 3 份' })).toBeVisible();
    await expect(page.getByText('备份恢复', { exact: true })).toBeVisible();
  });
});

test('one draft, dropped on the page together with somebody’s Word file', async ({ page }) => {
  await twoDrafts(page);
  const card = page.getByRole('listitem').filter({ hasText: unit });
  await card.getByRole('button', { name: /更多操作/ }).click();
  const backup = await downloadBy(page, () =>
    page.getByRole('menuitem', { name: '备份这一份' }).click(),
  );
  expect(backup.name).toBe(`${unit} 2025 年 备份.json`);
  const text = await textOf(backup);
  await clearBrowser(page);
  await page.goto('/');
  // Nobody drops a file on a page that is not there yet.
  await expect(page.getByText('这台电脑上还没有年报')).toBeVisible();
  const word = [...othersWordFile({})];
  await page.evaluate(
    ({ backupText, wordBytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(wordBytes)], '别人的年报.docx'));
      dataTransfer.items.add(new File([backupText], '没有认识的名字.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    { backupText: text, wordBytes: word },
  );
  const dialog = page.getByRole('dialog', { name: '从备份恢复' });
  await expect(dialog).toContainText('一起打开的另外 1 个文件');
  await dialog.getByRole('button', { name: '恢复 1 份' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '别人的年报.docx' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '我的年报 1 份' })).toBeVisible();
});

test('a file that broke off gives back what is whole and names the rest', async ({ page }) => {
  await twoDrafts(page);
  const text = await textOf(await backupAll(page));
  await clearBrowser(page);
  await page.goto('/');
  const dialog = page.getByRole('dialog', { name: '从备份恢复' });

  await openFiles(page, asFile('断了.json', text.slice(0, text.length - 300)));
  await expect(dialog).toContainText(
    // Old browsers do not say in which line they stumbled.
    /备份文件不完整或有错（(第 3 行附近|结尾处)），应有 2 份，完好的只有 1 份/,
  );
  await expect(dialog).toContainText('文件的第 3 行不完整');
  await expectNoViolations(page, 'damaged backup');
  await dialog.getByRole('button', { name: '取消' }).click();

  await openFiles(page, asFile('全坏.json', text.slice(0, 200)));
  await expect(dialog.getByRole('alert')).toContainText(
    /备份文件不完整或有错（(第 2 行附近|结尾处)），里面没有一份能读出来/,
  );
  await expectNoViolations(page, 'unreadable backup');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await recordIds(page)).toEqual([]);
});

test('a deleted draft waits in 最近删除 and goes for good only when asked', async ({ page }) => {
  await twoDrafts(page);
  const card = page.getByRole('listitem').filter({ hasText: unit });
  const remove = async () => {
    await card.getByRole('button', { name: /更多操作/ }).click();
    await page.getByRole('menuitem', { name: '删除' }).click();
  };
  await remove();
  await expect(page.getByText(`已删除“${unit} 2025 年”`)).toBeVisible();
  await page.reload();
  const fold = page.getByRole('button', { name: /^最近删除/ });
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('还有 30 天')).toBeVisible();
  await expectNoViolations(page, '最近删除');
  await page.getByRole('button', { name: `恢复：${unit} 2025 年` }).click();
  await expect(page.getByRole('heading', { name: '我的年报 2 份' })).toBeFocused();
  await expect(fold).toBeHidden();
  await card.getByRole('button', { name: unit, exact: true }).click();
  await openSection(page, '三、依申请公开');
  await expect(cell(page, 'table3.1.natural')).toHaveValue('7');

  await page.goto('./');
  await remove();
  await fold.click();
  await page.getByRole('button', { name: `彻底删除：${unit} 2025 年` }).click();
  const ask = page.getByRole('dialog', { name: '彻底删除？' });
  await expectNoViolations(page, 'for good');
  await ask.getByRole('button', { name: '彻底删除' }).click();
  await expect(fold).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: '我的年报 1 份' })).toBeVisible();
  await expect(fold).toBeHidden();
});

test('records that cannot be opened are named, saved, looked at, and never changed', async ({
  page,
}) => {
  await newReport(page, unit, 2025);
  await saved(page);
  const [id = ''] = await recordIds(page);
  const draft = JSON.parse(await recordText(page, id)) as Record<string, unknown>;
  const report = draft.report as Record<string, unknown>;
  const newer = {
    ...{ ...draft, id: 'newer', format: 'nianbao-draft/99', opinions: [{ text: '请核对' }] },
    report: { ...report, unit: '松岭县石桥镇人民政府', stamp: true },
  };
  const damaged = { ...draft, id: 'damaged', report: { unit: '晚枫街道办事处', cells: 'x' } };
  const foreign = { id: 'foreign', something: ['else', null] };
  const records = [newer, damaged, foreign];
  for (const record of records) await putRecord(page, record);
  const unchanged = async () => {
    for (const record of records) {
      expect(await recordText(page, record.id)).toBe(JSON.stringify(record));
    }
  };
  await page.goto('./');
  const cardOf = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const card = cardOf('松岭县石桥镇人民政府 2025 年');
  await expect(card).toContainText('由更新的版本写成');
  await expect(cardOf('晚枫街道办事处')).toContainText('读不出来');
  await expect(cardOf('读不出来的年报')).toContainText('没有格式标记');
  await expect(page.getByText('打不开', { exact: true })).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^只读查看/ })).toHaveCount(1);
  await expectNoViolations(page, 'cards that cannot be opened');

  await test.step('saved as a file byte for byte', async () => {
    const file = await downloadBy(page, () =>
      card.getByRole('button', { name: /^另存为文件/ }).click(),
    );
    expect(file.name).toBe('松岭县石桥镇人民政府 2025 年 原样保存.json');
    expect(await textOf(file)).toBe(JSON.stringify(newer));
  });

  await test.step('such a file, and a backup with them, say that a newer version is needed', async () => {
    const backup = await backupAll(page);
    expect(backup.name).toContain('（4 份）');
    await openFiles(
      page,
      asFile('原样保存.json', JSON.stringify(newer)),
      asFile('年报备份.json', await textOf(backup)),
    );
    const dialog = page.getByRole('dialog', { name: '从备份恢复' });
    await expect(dialog).toContainText('松岭县石桥镇人民政府 2025 年：由更新的版本写成');
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await expect(dialog).toContainText('有 3 份不能恢复');
    await expect(dialog).toContainText('晚枫街道办事处：内容有损坏');
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await expect(dialog).toBeHidden();
  });

  await test.step('looked at, read-only', async () => {
    await card.getByRole('button', { name: /^只读查看/ }).click();
    await expect(page.getByLabel('第 1 页', { exact: true })).toContainText('松岭县石桥镇');
    await expect(page.getByText('这里只能看，不能改')).toBeVisible();
    await expect(page.getByRole('button', { name: '去改正' })).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectNoViolations(page, 'read-only');
    await page.getByRole('button', { name: '返回' }).click();
    await expect(card).toBeVisible();
  });

  await test.step('their own address offers the same', async () => {
    await page.goto('./#/draft/newer/1');
    await expect(page.getByRole('heading', { level: 1, name: '这份草稿打不开' })).toBeVisible();
    await expectNoViolations(page, 'a draft that cannot be opened');
    const file = await downloadBy(page, () =>
      page.getByRole('button', { name: '另存为文件' }).click(),
    );
    expect(await textOf(file)).toBe(JSON.stringify(newer));
    await page.getByRole('button', { name: '只读查看' }).click();
    await expect(page.getByLabel('第 1 页', { exact: true })).toBeVisible();
  });

  await test.step('deleted and brought back as it was', async () => {
    await page.goto('./');
    await unchanged();
    await cardOf('晚枫街道办事处').getByRole('button', { name: /^删除/ }).click();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(cardOf('晚枫街道办事处')).toBeVisible();
    await unchanged();
  });
});

test('much work that lies in this browser only is said once, and kept quiet for a day', async ({
  page,
}) => {
  await newReport(page, unit, 2025);
  await saved(page);
  const [id = ''] = await recordIds(page);
  const draft = JSON.parse(await recordText(page, id)) as { id: string };
  const lastCopy = { is: 'word', at: '2026-01-05T08:00:00.000Z' };
  await putRecord(page, { ...draft, id: 'busy', lastCopy, changesSinceCopy: 180 });
  const reminder = page.getByText(
    `“${unit} 2025 年”有 180 处改动没有备份过，只存在这个浏览器里（导出过 Word，那里只有文字和数字）。`,
  );
  await page.goto('./');
  await expect(reminder).toBeVisible();
  await expectNoViolations(page, 'reminder');
  await page.getByRole('button', { name: '以后再说' }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: '我的年报 2 份' })).toBeVisible();
  await expect(reminder).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(reminder).toBeVisible();
  await backupAll(page);
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: '我的年报 2 份' })).toBeVisible();
  await expect(reminder).toBeHidden();
});
