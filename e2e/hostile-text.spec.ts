import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { sixHeadings } from '../src/domain/edition/shared-parts.ts';
import { newReport, openSection } from './support/desk.ts';
import { expect, test } from './support/quiet-page.ts';

/**
 * Runs if any part of the program takes it for markup. The policy of the page would stop it, and the console
 * tell of that: then the quiet page fails the test.
 */
const hostile =
  '<img src=x onerror="window.hasRun=true"><script>window.hasRun=true</script><svg onload="window.hasRun=true"></svg>';
const hasRun = (page: Page) => page.evaluate(() => 'hasRun' in window);

/** Every screen that shows the text of a report. */
async function lookEverywhere(page: Page): Promise<void> {
  const links = page.getByRole('navigation', { name: '年报各部分' }).getByRole('link');
  for (let index = 0; index < (await links.count()); index += 1) {
    const link = links.nth(index);
    await link.click();
    await expect(link).toHaveAttribute('aria-current');
    await expectNoMarkup(page);
  }
  await page.getByRole('link', { name: '预览', exact: true }).click();
  await page.locator('.paper-sheets[aria-busy="false"]').waitFor();
  await expectNoMarkup(page);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await expectNoMarkup(page);
  await page.keyboard.press('Escape');
  expect(await hasRun(page)).toBe(false);
}

/** Of what it would make there is nothing, so that nothing of it can run later either. */
const expectNoMarkup = (page: Page) =>
  expect(page.locator('[onerror], [onload], #root script')).toHaveCount(0);

async function openAsDraft(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('./');
  await page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/plain', buffer });
  const create = page.getByRole('button', { name: '建立草稿' });
  await create.waitFor();
  await expectNoMarkup(page);
  expect(await hasRun(page)).toBe(false);
  await create.click();
  await page.getByRole('navigation', { name: '年报各部分' }).waitFor();
}

const escaped = hostile.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const headings = sixHeadings;

test('typed into every field', async ({ page }) => {
  await newReport(page, `云溪县青禾镇人民政府${hostile}`, 2025);
  for (const section of ['报告信息', '一、总体情况', '二、主动公开', '三、依申请公开']) {
    await openSection(page, section);
    const fields = page.locator('.desk-main input[type="text"], .desk-main textarea');
    for (let index = 0; index < Math.min(20, await fields.count()); index += 1) {
      const field = fields.nth(index);
      if (await field.isEditable()) await field.fill(hostile);
    }
  }
  await lookEverywhere(page);
});

test('in a web page, raw and as text', async ({ page }) => {
  const body = headings.map((heading) => `<p>${heading}</p><p>公开了${escaped}${hostile}</p>`);
  const html = `<html><head><title>${escaped}</title></head><body onload="window.hasRun=true"><h1>云溪县青禾镇人民政府2025年政府信息公开工作年度报告${escaped}</h1>${body.join('')}<a href="javascript:window.hasRun=true">附件</a></body></html>`;
  await openAsDraft(page, '年报.html', Buffer.from(html));
  await lookEverywhere(page);
});

test('in a Word file', async ({ page }) => {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const names = 'http://schemas.openxmlformats.org/package/2006';
  const document =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const lines = headings.flatMap((heading) => [heading, `公开了${escaped}`]);
  const zip = zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${names}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${names}/relationships"><Relationship Id="r1" Type="${document}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${['云溪县青禾镇人民政府2025年政府信息公开工作年度报告', ...lines].map(paragraph).join('')}</w:body></w:document>`,
    ),
  });
  await openAsDraft(page, '年报.docx', Buffer.from(zip));
  await lookEverywhere(page);
});

test('in a data file', async ({ page }) => {
  const example = await import('../src/examples/finished-2025.json', { with: { type: 'json' } });
  const text = JSON.stringify(example.default, (key, value: unknown) =>
    typeof value === 'string' &&
    !['schema', 'edition', 'id', 'item'].includes(key) &&
    !/^\d/.test(value)
      ? `${value}${hostile}`
      : value,
  );
  await openAsDraft(page, '年报.json', Buffer.from(text));
  await lookEverywhere(page);
});
