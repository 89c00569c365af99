import type { Browser, Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { type DownloadedFile, downloadBy } from './support/downloads.ts';
import { expect, test } from './support/quiet-page.ts';
import { slowDown } from './support/slow-pages.ts';

const unit = '云溪县青禾镇人民政府';
const written = '全年主动公开政府信息128条，同比增加12条，其中通过政务新媒体公开96条。';
const text = (page: Page) => page.locator('[data-text^="text/"]').first();
const form = (page: Page) => page.getByRole('form', { name: '写意见' });
const list = (page: Page) => page.getByRole('complementary', { name: '核对结果和意见' });
const entry = (page: Page, words: string) =>
  list(page).locator('.review-entry').filter({ hasText: words });

async function openFile(page: Page, { name, bytes }: DownloadedFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: bytes });
}

async function backup(page: Page): Promise<DownloadedFile> {
  await page.goto('./');
  const card = page.getByRole('listitem').filter({ hasText: unit });
  await card.getByRole('button', { name: /更多操作/ }).click();
  return downloadBy(page, () => page.getByRole('menuitem', { name: '备份这一份' }).click());
}

/** Somebody else's computer. */
async function otherProfile(browser: Browser, size = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size });
  await slowDown(context);
  const page = await context.newPage();
  await page.goto('./');
  return page;
}

async function write(page: Page, words: string): Promise<void> {
  await form(page).getByLabel('意见', { exact: true }).fill(words);
  await form(page).getByRole('button', { name: '保存意见' }).click();
  await expect(entry(page, words)).toBeVisible();
}

test('clerk, reviewer, clerk, reviewer, clerk: returned, edited, answered, agreed to, exported', async ({
  page,
  browser,
}) => {
  await newReport(page, unit, 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('8');
  await openSection(page, '一、总体情况');
  await text(page).fill(written);
  await saved(page);
  const handedIn = await backup(page);

  const reviewer = await otherProfile(browser);
  const returned = await test.step('opinions of all kinds, kept through a reload', async () => {
    await openFile(reviewer, handedIn);
    await reviewer.getByRole('button', { name: /^预览／审核/ }).click();
    await expect(reviewer.getByRole('banner')).toContainText(/第 1 页／共 \d+ 页/);
    await expectNoViolations(reviewer, 'review');

    await reviewer.locator('td[data-anchor="cells/table3/1/natural"]').click();
    await expect(form(reviewer)).toContainText('表三“自然人”列“一、');
    await form(reviewer).getByRole('button', { name: '保存意见' }).click();
    await expect(form(reviewer)).toContainText('请写下意见');
    await form(reviewer).getByLabel('审核人姓名').fill('林主任');
    await expectNoViolations(reviewer, 'opinion form');
    await write(reviewer, '与台账不符，请核对');

    await test.step('words that are selected on paper', async () => {
      const line = reviewer.locator('p[data-anchor^="words/"]').filter({ hasText: '128' });
      await line.evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf('128') ?? -1;
          if (at < 0) continue;
          document.getSelection()?.setBaseAndExtent(node, at, node, at + 3);
          return;
        }
      });
      await line.dispatchEvent('click');
      await expect(form(reviewer).locator('blockquote')).toHaveText('128');
      await expect(form(reviewer).getByLabel('审核人姓名')).toHaveCount(0);
      await write(reviewer, '请说明口径');
    });
    await test.step('a paragraph, by keys alone', async () => {
      await expect(reviewer.getByRole('main')).toBeFocused();
      await reviewer.keyboard.press('Home');
      await reviewer.keyboard.press('Alt+ArrowDown');
      await reviewer.keyboard.press('Alt+ArrowDown');
      await reviewer.keyboard.press('Enter');
      await expect(form(reviewer)).toBeVisible();
      await reviewer.keyboard.press('Escape');
      await expect(form(reviewer)).toHaveCount(0);
      await expect(reviewer.getByRole('main')).toBeFocused();
    });
    await list(reviewer).getByLabel('对整份或一个部分写意见').selectOption({ label: '第五部分' });
    await form(reviewer).getByLabel('建议').check();
    await write(reviewer, '请写明具体措施');
    await list(reviewer).getByLabel('对整份或一个部分写意见').selectOption({ label: '整份报告' });
    await write(reviewer, '总体可以，逐条改好再报');

    await test.step('one of the findings goes along; one opinion stays', async () => {
      await list(reviewer)
        .getByRole('button', { name: /^意见未答复/ })
        .click();
      await expect(list(reviewer).locator('.review-opinion')).toHaveCount(0);
      await list(reviewer).locator('.review-entry').first().getByLabel('列入退回').check();
      await list(reviewer).getByRole('button', { name: '全部列出' }).click();
      await entry(reviewer, '总体可以').getByLabel('列入退回').uncheck();
    });
    await reviewer.keyboard.press('F8');
    await expect(list(reviewer).locator('.is-selected')).toHaveCount(1);

    // Saved within a second: what is read again has all of it.
    await expect.poll(() => stored(reviewer)).toEqual({ opinions: 4, ticked: 1, left: 1 });
    await reviewer.reload();
    await expect(list(reviewer).locator('.review-opinion')).toHaveCount(4);
    await reviewer.goto('./');
    await expect(reviewer.getByRole('region', { name: '审核中' })).toContainText(unit);
    await reviewer.getByRole('button', { name: `${unit} 2025 年`, exact: true }).click();

    await reviewer.getByRole('button', { name: '退回…' }).click();
    const dialog = reviewer.getByRole('dialog', { name: '退回' });
    await expect(dialog).toContainText('退回 4 条');
    await dialog.getByLabel('请在哪一天前改好').fill('2026-01-25');
    await expectNoViolations(reviewer, 'return');
    const file = await downloadBy(reviewer, () =>
      dialog.getByRole('button', { name: '退回，下载退回文件' }).click(),
    );
    const sheet = reviewer.getByRole('dialog', { name: '退回单' });
    await expect(sheet).toContainText('与台账不符，请核对');
    await expect(sheet).not.toContainText('总体可以');
    const word = await downloadBy(reviewer, () =>
      sheet.getByRole('button', { name: '下载 Word' }).click(),
    );
    expect(word.name).toMatch(/退回单\.docx$/);
    await reviewer.keyboard.press('Escape');
    await expect(reviewer.getByRole('banner')).toContainText('已退回');
    return file;
  });

  const answered = await test.step('the clerk has edited before, and edits after', async () => {
    await page.getByRole('button', { name: unit }).first().click();
    await openSection(page, '一、总体情况');
    await text(page).fill(`根据要求，${written}`);
    await saved(page);
    await page.goto('./');
    await openFile(page, returned);
    await page.getByRole('button', { name: '并入意见' }).click();
    await expect(page.getByRole('region', { name: '审核', exact: true })).toContainText(
      '已退回 4 处',
    );
    await expect(text(page)).toHaveValue(`根据要求，${written}`);
    await text(page).fill(`根据要求，${written.replace('128', '138')}`);
    const panel = page.getByRole('complementary', { name: '审核意见' });
    const words = panel.locator('.opinion').filter({ hasText: '请说明口径' });
    await words.getByRole('button', { name: '已改' }).click();
    await expect(words).toContainText('已答复');
    const figure = panel.locator('.opinion').filter({ hasText: '与台账不符' });
    await figure.getByRole('button', { name: '答复…' }).click();
    await page.keyboard.type('台账另有一件');
    await page.keyboard.press('Control+Enter');
    await saved(page);
    return downloadBy(page, () => page.getByRole('button', { name: '交回审核' }).click());
  });

  const approved = await test.step('the second round shows what came of it', async () => {
    await reviewer.goto('./');
    await openFile(reviewer, answered);
    await reviewer.getByRole('button', { name: /^预览／审核/ }).click();
    const words = entry(reviewer, '请说明口径');
    await expect(words).toContainText('已答复');
    await expect(words.locator('ins').first()).toHaveText('138');
    await expect(entry(reviewer, '与台账不符')).toContainText('台账另有一件');
    await expect(entry(reviewer, '总体可以')).toHaveCount(1);
    await reviewer.getByRole('button', { name: '上一轮以来改了 1 处' }).click();
    const changes = reviewer.getByRole('dialog', { name: '上一轮审核以来的改动' });
    await expect(changes.locator('ins')).toContainText('138条');
    await reviewer.keyboard.press('Escape');
    await words.getByRole('button', { name: '处理好了' }).click();
    await expect(words).toContainText('已处理');
    await reviewer.getByRole('button', { name: '同意…' }).click();
    const dialog = reviewer.getByRole('dialog', { name: '同意' });
    await expect(dialog).toContainText('不是签名，也不是印章');
    await expectNoViolations(reviewer, 'approve');
    return downloadBy(reviewer, () =>
      dialog.getByRole('button', { name: '同意，下载审核文件' }).click(),
    );
  });

  await test.step('agreed to, and exported without a word of it', async () => {
    await page.goto('./');
    await openFile(page, approved);
    await page.getByRole('button', { name: '标为已同意' }).click();
    await expect(page.getByRole('region', { name: '审核', exact: true })).toContainText('已同意');
    await page.getByRole('banner').getByRole('button', { name: '导出' }).click();
    const exporting = page.getByRole('dialog', { name: '导出' });
    const word = await downloadBy(page, () =>
      exporting.getByRole('button', { name: '导出 Word' }).click(),
    );
    expect(word.name).toMatch(/政府信息公开工作年度报告\.docx$/);
    expect(word.bytes.toString('latin1')).not.toContain('comments.xml');
  });
  await test.step('the sheet of it, from its card', async () => {
    await page.goto('./');
    const card = page.getByRole('listitem').filter({ hasText: unit });
    await expect(card).toContainText('已同意');
    await card.getByRole('button', { name: /更多操作/ }).click();
    await page.getByRole('menuitem', { name: '审核单' }).click();
    const sheet = page.getByRole('dialog', { name: '审核单' });
    await expect(sheet).toContainText('台账另有一件');
    await expectNoViolations(page, 'sheet');
    const word = await downloadBy(page, () =>
      sheet.getByRole('button', { name: '下载 Word' }).click(),
    );
    expect(word.name).toMatch(/审核单\.docx$/);
  });
  await reviewer.context().close();
});

/** How many of each the review on disk has. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<object>((resolve) => {
        const opening = indexedDB.open('nianbao');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reviews').objectStore('reviews').getAll();
          reading.onsuccess = () => {
            const [review] = reading.result as Record<'opinions' | 'ticked' | 'left', unknown[]>[];
            opening.result.close();
            resolve({
              opinions: review?.opinions.length,
              ticked: review?.ticked.length,
              left: review?.left.length,
            });
          };
        };
      }),
  );
