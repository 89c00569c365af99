import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { cell, newReport, openSection, saved } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { expect, test } from './support/quiet-page.ts';

const unit = '云溪县青禾镇人民政府';
const written = '全年主动公开政府信息128条，同比增加12条，其中通过政务新媒体公开96条。';
const first = (page: Page) => page.locator('[data-text^="text/"]').first();

/** A draft with a figure and a sentence. @returns its id, and that of its text */
async function draftOf(page: Page) {
  await newReport(page, unit, 2025);
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('8');
  await openSection(page, '一、总体情况');
  await first(page).fill(written);
  await saved(page);
  const text = (await first(page).getAttribute('data-text')) ?? '';
  return { id: page.url().split('/draft/')[1]?.split('/')[0] ?? '', text };
}

interface Said {
  readonly id: string;
  readonly text: string;
  readonly kind: 'must' | 'should';
  readonly place: string;
  readonly address: string;
  readonly name: string;
  readonly quote?: string;
  readonly before?: string;
  readonly after?: string;
}

const opinion = ({ id, text, kind, ...anchor }: Said) => ({
  ...{
    id,
    kind,
    by: '林主任',
    at: '2026-01-20T02:00:00.000Z',
    wordedAt: '2026-01-20T02:00:00.000Z',
  },
  ...{
    text,
    anchor: { quote: '', before: '', after: '', ...anchor },
    events: [],
    source: 'person',
  },
});

const opinionsOn = (text: string) => [
  opinion({
    ...{ id: 'o-words', kind: 'must', text: '与表二合计不一致，请说明口径' },
    ...{ place: `words/${text}:10-14`, address: 'section1/¶2', name: '第一部分第 2 段' },
    ...{ quote: '128条', before: '全年主动公开政府信息', after: '，同比增加12条，其中通过政务新' },
  }),
  opinion({
    ...{ id: 'o-cell', kind: 'must', text: '与台账不符，请核对' },
    ...{ place: 'cells/table3/1/natural', address: 'table3.1.natural' },
    ...{ name: '表三“自然人”列“一、本年新收政府信息公开申请数量”', quote: '8' },
  }),
  opinion({
    ...{ id: 'o-section', kind: 'should', text: '请写明改进的具体措施' },
    ...{ place: 'section/5', address: 'section5', name: '第五部分' },
  }),
];

/** A file as the reviewer's program writes it. */
const asFile = (name: string, content: object) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'nianbao-decision/1', ...content }, null, 1)),
});

const returnFile = (id: string | null, opinions: readonly object[]) =>
  asFile('退回.json', {
    review: 'r1',
    of: { draftId: id, unit, year: 2025 },
    decision: {
      ...{ is: 'returned', by: '林主任', at: '2026-01-20T04:00:00.000Z' },
      ...{ deadline: '2026-01-25', remark: '逐条核对后再报' },
    },
    opinions,
  });

async function openFiles(page: Page, ...files: ReturnType<typeof asFile>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await chooser).setFiles(files);
}

async function drop(page: Page, { name, mimeType, buffer }: ReturnType<typeof asFile>) {
  const transfer = await page.evaluateHandle(
    ([fileName, type, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? '', { type: type ?? '' }));
      return data;
    },
    [name, mimeType, buffer.toString('utf8')],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', event, { dataTransfer: transfer });
  }
}

const bar = (page: Page) => page.getByRole('region', { name: '审核', exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: '审核意见' });
const card = (page: Page, text: string) =>
  panel(page).locator('.opinion').filter({ hasText: text });
const selectedText = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });

test('returned, edited before and after, answered and handed back, by keys alone', async ({
  page,
}) => {
  const { id, text } = await draftOf(page);
  await test.step('the clerk has gone on meanwhile', async () => {
    await first(page).fill(`根据要求，${written}`);
    await saved(page);
  });
  await page.goto('./');
  await drop(page, returnFile(id, opinionsOn(text)));
  const dialog = page.getByRole('dialog', { name: '退回的年报' });
  await expect(dialog).toContainText('林主任 1 月 20 日退回；3 条意见：须改 2 条，建议 1 条');
  await expectNoViolations(page, 'decision');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '并入意见' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('已退回 3 处 · 还有 3 处没答复');
  await expect(bar(page)).toContainText('请在 1 月 25 日前改好再报');
  await expect(first(page)).toHaveValue(`根据要求，${written}`);
  await expectNoViolations(page, 'desk with opinions');

  await test.step('the words: F9 selects them where they stand now', async () => {
    await page.keyboard.press('F9');
    await expect.poll(() => selectedText(page)).toBe('128条');
    await expect(card(page, '请说明口径')).toContainText('原处还没有改动');
    await page.keyboard.type('138条');
    await expect(card(page, '请说明口径')).toContainText('128条 → ');
    await expect(card(page, '请说明口径').locator('ins')).toHaveText('138条');
    await page.keyboard.press('Alt+F9');
    await expect(card(page, '请说明口径').getByRole('button', { name: '已改' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page, '请说明口径')).toContainText('已答复');
    await expect(bar(page)).toContainText('还有 2 处没答复');
    await expect(card(page, '请说明口径').getByRole('button', { name: '撤回答复' })).toBeFocused();
  });
  await test.step('the cell: answered in words, taken back, answered once more', async () => {
    await page.keyboard.press('F9');
    await expect(cell(page, 'table3.1.natural')).toBeFocused();
    await page.keyboard.press('Alt+F9');
    await expect(card(page, '与台账不符').getByRole('button', { name: '答复…' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('台账另有一件');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, '与台账不符')).toContainText('台账另有一件');
    await expect(bar(page)).toContainText('还有 1 处没答复');
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('还有 2 处没答复');
    await page.keyboard.press('Enter');
    await page.keyboard.type('台账已更正');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
    await expect(cell(page, 'table3.1.natural')).toBeFocused();
  });
  await test.step('the section', async () => {
    await page.keyboard.press('F9');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('五、');
    await page.keyboard.press('Alt+F9');
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('已退回 3 处 · 都已答复');
    await saved(page);
  });
  await test.step('the same file once more is nothing new', async () => {
    await drop(page, returnFile(id, opinionsOn(text)));
    await dialog.getByRole('button', { name: '并入意见' }).click();
    await expect(page.getByText('这个文件里没有新的内容：以前已经并入')).toBeVisible();
    await expect(bar(page)).toContainText('已退回 3 处 · 都已答复');
  });
  await test.step('undone, the words are found where they were', async () => {
    await openSection(page, '一、总体情况');
    await page.keyboard.press('Control+Z');
    await expect(first(page)).toHaveValue(`根据要求，${written}`);
    await expect(card(page, '请说明口径')).toContainText('138条');
    await page.keyboard.press('Control+Y');
    await saved(page);
  });
  await test.step('handed back with the answers; a backup has them only where that is asked for', async () => {
    const back = await downloadBy(page, () =>
      bar(page).getByRole('button', { name: '交回审核' }).click(),
    );
    expect(back.name).toBe(`${unit} 2025 年 交回审核.json`);
    expect(back.bytes.toString('utf8')).toContain('台账已更正');
    await page.goto('./');
    const item = page.getByRole('listitem').filter({ hasText: unit });
    await expect(item).toContainText('已退回（都已答复）');
    const backUp = async (isAsked: boolean) => {
      await item.getByRole('button', { name: /更多操作/ }).click();
      await page.getByRole('menuitem', { name: '备份这一份' }).click();
      const asking = page.getByRole('dialog', { name: '备份这一份' });
      await expect(asking.getByRole('checkbox')).not.toBeChecked();
      if (isAsked) await asking.getByRole('checkbox').check();
      else await expectNoViolations(page, 'backup of one');
      const made = await downloadBy(page, () =>
        asking.getByRole('button', { name: '备份' }).click(),
      );
      return made.bytes.toString('utf8');
    };
    expect(await backUp(false)).not.toMatch(/台账已更正|林主任|说明口径/);
    expect(await backUp(true)).toContain('台账已更正');
  });
});

test('what is gone says so and never points at other words', async ({ page }) => {
  const { text } = await draftOf(page);
  await page.goto('./');
  await openFiles(page, returnFile(null, opinionsOn(text)));
  await page.getByRole('button', { name: '并入意见' }).click();
  await openSection(page, '一、总体情况');
  await first(page).fill('公开工作有序开展。');
  await expect(card(page, '请说明口径')).toContainText('原处已改：');
  await card(page, '请说明口径')
    .getByRole('button', { name: /请说明口径/ })
    .click();
  await expect(page.locator('.section-title')).toBeFocused();
});

test('agreed to, changed and told so, at export too', async ({ page }) => {
  const { id } = await draftOf(page);
  const backup = await (async () => {
    await page.goto('./');
    const item = page.getByRole('listitem').filter({ hasText: unit });
    await item.getByRole('button', { name: /更多操作/ }).click();
    return downloadBy(page, () => page.getByRole('menuitem', { name: '备份这一份' }).click());
  })();
  const { report } = JSON.parse(backup.bytes.toString('utf8')).drafts[0].draft;
  const approval = asFile('同意.json', {
    ...{ review: 'r1', of: { draftId: id, unit, year: 2025 }, opinions: [], report },
    decision: {
      ...{ is: 'approved', by: '林主任', at: '2026-01-28T04:00:00.000Z', remark: '' },
      // Of another program: what differs is told by the report itself.
      fingerprint: { figures: '', text: '', title: '' },
    },
  });
  await openFiles(page, approval);
  await page.getByRole('button', { name: '标为已同意' }).click();
  await expect(bar(page)).toContainText('已同意（林主任，1 月 28 日）');
  await expect(bar(page)).toContainText('不是签名，也不是印章');
  await expectNoViolations(page, 'approved');
  await openSection(page, '三、依申请公开');
  await cell(page, 'table3.1.natural').fill('9');
  await expect(bar(page)).toContainText('审核后有改动');
  await bar(page).getByRole('button', { name: '看改动' }).click();
  const changes = page.getByRole('dialog', { name: '审核后的改动' });
  await expect(changes).toContainText('有 1 处不同');
  await expect(changes.getByRole('listitem')).toContainText('8 → 9');
  await expectNoViolations(page, 'changes');
  await changes.getByRole('button', { name: /自然人/ }).click();
  await expect(cell(page, 'table3.1.natural')).toBeFocused();
  await saved(page);

  await page.goto('./');
  const item = page.getByRole('listitem').filter({ hasText: unit });
  await expect(item).toContainText('审核后有改动');
  await item.getByRole('button', { name: /更多操作/ }).click();
  await page.getByRole('menuitem', { name: '导出' }).click();
  const exporting = page.getByRole('dialog', { name: '导出' });
  await expect(exporting).toContainText('导出的不是同意的那一份');
  await expect(exporting.getByRole('button', { name: '导出 Word' })).toBeEnabled();
});

test('a file of another report that is dropped on the desk joins that one, and leads to it', async ({
  page,
}) => {
  const { id, text } = await draftOf(page);
  await page.goto('./');
  await newReport(page, '云溪县白石乡人民政府', 2025);
  await openSection(page, '五、问题和改进');
  await first(page).fill('主动公开还不够及时。');
  await saved(page);
  const here = page.url();
  await drop(page, returnFile(id, opinionsOn(text)));
  const dialog = page.getByRole('dialog', { name: '退回的年报' });
  await expect(dialog).toContainText(`并入：${unit} 2025 年`);
  await dialog.getByRole('button', { name: '并入意见' }).click();
  await expect(bar(page)).toContainText('已退回 3 处');
  await openSection(page, '一、总体情况');
  await expect(first(page)).toHaveValue(written);
  await page.goto(here);
  await openSection(page, '五、问题和改进');
  await expect(first(page)).toHaveValue('主动公开还不够及时。');
  await expect(bar(page)).toBeHidden();
});

test('a window that only looks on reads the opinions, and cannot answer them', async ({
  page,
  context,
}) => {
  const { id, text } = await draftOf(page);
  await drop(page, returnFile(id, opinionsOn(text)));
  await page.getByRole('button', { name: '并入意见' }).click();
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByText('这份草稿正在另一个窗口里写，这里只能看').waitFor();
  await expect(bar(second)).toContainText('已退回 3 处 · 还有 3 处没答复');
  await expect(panel(second).locator('.opinion')).toHaveCount(3);
  await expect(panel(second).getByRole('button', { name: /^(已改|答复…|撤回答复)$/ })).toHaveCount(
    0,
  );
  await expect(bar(second).getByRole('button', { name: '交回审核' })).toHaveCount(0);
  await expectNoViolations(second, 'looking on');
  await card(second, '与台账不符')
    .getByRole('button', { name: /与台账不符/ })
    .click();
  await expect(second.getByRole('heading', { level: 1 })).toContainText('三、');
  await test.step('what the other window answers is shown', async () => {
    await card(page, '与台账不符').getByRole('button', { name: '答复…' }).click();
    await page.keyboard.type('台账已更正');
    await page.keyboard.press('Control+Enter');
    await saved(page);
    await expect(card(second, '与台账不符')).toContainText('台账已更正');
  });
});
