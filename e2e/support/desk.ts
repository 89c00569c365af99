/** What a user does at the desk, for the journeys. */
import { expect, type Locator, type Page } from '@playwright/test';

/** @param address of the program; the base address itself, where './' would be the folder of a file */
export async function newReport(
  page: Page,
  unit: string,
  year: number,
  address = '',
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: '新建年报' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/单位/).fill(unit);
  await dialog.getByLabel(/年度/).selectOption(String(year));
  await dialog.getByRole('button', { name: /开始|新建|确定|创建/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('二、主动公开');
}

export async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '年报各部分' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.slice(0, 2));
}

/** The input of a cell by its public address, "table3.3.1.natural". */
export function cell(page: Page, address: string): Locator {
  return page.locator(`[data-cell="${address}"]`);
}

/** Types figures by the keyboard alone, from a cell on, each followed by Tab. */
export async function typeFigures(
  page: Page,
  from: string,
  figures: readonly string[],
): Promise<void> {
  await cell(page, from).focus();
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
}

export function findings(page: Page, level?: '错误' | '警告' | '提示' | '未填'): Locator {
  const items = page.getByRole('complementary', { name: '核对结果' }).locator('.finding');
  return level ? items.filter({ hasText: new RegExp(`^\\s*${level}`) }) : items;
}

/** Nothing is found, and not only nothing yet: what is typed is saved long after its findings are shown. */
export async function expectNoFindings(page: Page, level?: '错误'): Promise<void> {
  await saved(page);
  await expect(findings(page, level)).toHaveCount(0);
}

/** Waits until the last change is confirmed on disk; from the key on until then the page says that it saves. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^已保存/)).toBeVisible();
}
