/** 表三不跨页: in the preview and in the Word file alike. */
import type { Page } from '@playwright/test';
import { newReport, openSection } from './support/desk.ts';
import { downloadBy } from './support/downloads.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/quiet-page.ts';
import { readWordFile } from './support/word-file.ts';

const line = '通过政府网站和公开栏公开信息，台账齐全，审核及时。';

/** The sheets with rows of table 三, and whether its heading is on the first of them. */
const sheetsOfTable3 = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.paper-sheet')]
      .filter((sheet) => sheet.querySelector('[data-anchor^="cells/table3"]'))
      .map((sheet) => sheet.textContent?.includes('三、收到和处理政府信息公开申请情况')),
  );

for (const year of [2020, 2025]) {
  test(`table 三 of ${year} stands on one page with its heading, or goes on where that is wished`, async ({
    page,
  }) => {
    await newReport(page, '云溪县青禾镇人民政府', year);
    await openSection(page, '一、总体情况');
    await page.getByLabel('（一）主动公开的正文').fill(Array(28).fill(line).join('\n'));
    await page.getByRole('link', { name: '预览', exact: true }).click();
    await page.locator('.paper-sheets[aria-busy="false"]').waitFor();
    expect(await sheetsOfTable3(page)).toEqual([true]);

    await page.getByRole('button', { name: '导出', exact: true }).click();
    const choice = page.getByRole('checkbox', { name: /^表三不跨页/ });
    await expect(choice).toBeChecked();
    const whole = await downloadBy(page, () =>
      page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
    );
    await tabTo(page, choice);
    await page.keyboard.press('Space');
    await expect(choice).not.toBeChecked();
    const broken = await downloadBy(page, () =>
      page.getByRole('dialog').getByRole('button', { name: '导出 Word' }).click(),
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => sheetsOfTable3(page)).toEqual([true, false]);
    expect(readWordFile(whole.bytes).tables).toEqual(readWordFile(broken.bytes).tables);
    expect(whole.bytes.equals(broken.bytes)).toBe(false);
  });
}
