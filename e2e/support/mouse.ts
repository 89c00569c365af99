import type { Locator, Page } from '@playwright/test';

/** Drags from one to the other. Playwright's own mouse waits for ever here below Chromium 90. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const send = (
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    at: { readonly x: number; readonly y: number },
    buttons: 0 | 1,
  ) =>
    browser.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      buttons,
      button: 'left',
      clickCount: 1,
    });
  const [start, end] = [await centreOf(from), await centreOf(to)];
  await send('mouseMoved', start, 0);
  await send('mousePressed', start, 1);
  await send('mouseMoved', { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, 1);
  await send('mouseMoved', end, 1);
  await send('mouseReleased', end, 0);
}

async function centreOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('What is to be dragged is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
