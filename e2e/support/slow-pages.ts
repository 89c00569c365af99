/** Pages made slower, to see that the tests hold on a slow computer too: `NIANBAO_SLOW=4 npm run e2e`. */
import type { BrowserContext, Page } from '@playwright/test';
import { slowness } from '../../src/tools/patience.mjs';

/** How many times slower the pages run; their workers and the browser itself do not. */
const factor = Number(process.env.NIANBAO_SLOW) || 1;

/** What goes by itself, a message after ten seconds, stays longer on a slow computer: it can be looked at as long. */
const goesByItself = 10_000;

/** For each page of the context, from its first one on. */
export async function slowDown(context: BrowserContext): Promise<void> {
  const longer = slowness();
  if (longer > 1) await context.addInitScript(stretchTimers, { from: goesByItself, by: longer });
  if (factor <= 1) return;
  context.on('page', (page) => void throttle(page));
  await Promise.all(context.pages().map(throttle));
}

async function throttle(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
  } catch (error) {
    // A page may be gone before it is slow.
    if (!page.isClosed()) throw error;
  }
}

/** In the page. */
function stretchTimers({ from, by }: { readonly from: number; readonly by: number }): void {
  const set = window.setTimeout.bind(window);
  const stretched = (run: TimerHandler, after = 0, ...rest: unknown[]) =>
    set(run, after >= from ? after * by : after, ...rest);
  Object.assign(window, { setTimeout: stretched });
}
