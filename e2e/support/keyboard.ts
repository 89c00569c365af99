/** A person without a mouse: everything is reached by Tab and worked by keys. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, or Shift+Tab where it is nearer behind, until this element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isBehind = await target.evaluate((element) => {
    const here = document.activeElement ?? document.body;
    return (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  });
  // From the middle of a table the way is past its first or last cell.
  await page.keyboard.press(isBehind ? 'Control+Home' : 'Control+End');
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
  }
  await expect(target, `is not reached by ${mostPresses} Tabs`).toBeFocused();
}

const mostPresses = 60;

export async function tabToAndPress(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Types a row of figures with Tab between them and Enter at its end, as one does from a ledger. */
export async function typeRow(page: Page, figures: readonly string[]): Promise<void> {
  for (const [index, figure] of figures.entries()) {
    await page.keyboard.type(figure);
    await page.keyboard.press(index < figures.length - 1 ? 'Tab' : 'Enter');
  }
}
