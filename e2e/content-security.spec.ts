import type { Page, Request } from '@playwright/test';
import { fileAddress, intranetAddress } from './support/places.ts';
import { expect, test } from './support/quiet-page.ts';

// The browser says of each thing that it stops that it did.
test.use({ isNoiseExpected: true });

const pages = [
  {
    name: 'the site',
    address: '',
    policy: [
      ...["default-src 'none'", "base-uri 'none'", "form-action 'none'", "script-src 'self'"],
      ...["style-src 'self'", "img-src 'self' data: blob:", "manifest-src 'self'"],
      "worker-src 'self' blob:",
    ],
  },
  {
    name: 'the single file',
    address: fileAddress,
    policy: [
      ...["default-src 'none'", "base-uri 'none'", "form-action 'none'"],
      ...["script-src 'sha256-…' 'sha256-…'", "style-src 'sha256-…'"],
      ...['img-src data: blob:', 'worker-src blob:'],
    ],
  },
] as const;

for (const { name, address, policy } of pages) {
  test.describe(name, () => {
    test('allows its own parts and nothing else', async ({ page }) => {
      await page.goto(address);
      const metas = page.locator('meta[http-equiv="Content-Security-Policy"]');
      const content = await metas.getAttribute('content');
      const directives = content?.replace(/sha256-[\w+/]{43}=/g, 'sha256-…').split('; ');
      expect(directives).toEqual(policy);
      const isBeforeAllElse = await metas.evaluate(
        (meta) => meta.parentElement?.firstElementChild === meta,
      );
      expect(isBeforeAllElse).toBe(true);
    });

    test('runs no script and no style that is put into it', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('button', { name: '新建年报' }).first()).toBeVisible();
      const stopped = ['script-src-attr', 'script-src-elem', 'style-src-elem'];
      await expectStopped(page, stopped, () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "hacked"';
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        const image = document.createElement('p');
        image.innerHTML = '<img src="data:," onerror="document.title = \'hacked\'">';
        document.body.append(script, style, image);
      });
      expect(await page.title()).not.toContain('hacked');
      await expect(page.locator('body')).toBeVisible();
    });

    test('sends nothing anywhere', async ({ page }) => {
      const elsewhere = intranetAddress();
      const asked = requestsTo(page, elsewhere);
      await page.goto(address);
      await expect(page.getByRole('button', { name: '新建年报' }).first()).toBeVisible();
      await expectStopped(
        page,
        ['connect-src', 'form-action', 'frame-src', 'img-src'],
        // It would answer.
        (to) => {
          void fetch(to).catch(() => undefined);
          new Image().src = `${to}favicon.svg`;
          navigator.sendBeacon(to, 'figures');
          const frame = document.createElement('iframe');
          frame.src = to;
          const form = document.createElement('form');
          form.action = to;
          document.body.append(frame, form);
          form.submit();
        },
        elsewhere,
      );
      await expect.poll(() => asked.underWay.size).toBe(0);
      expect(asked.answered).toEqual([]);
    });
  });
}

/** What the page is made to do is stopped by these directives; the browser tells of it some time after the act. */
async function expectStopped(
  page: Page,
  directives: readonly string[],
  start: (argument: string) => void,
  argument = '',
): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.add(effectiveDirective);
    });
    Object.assign(window, { seen });
  });
  await page.evaluate(start, argument);
  const seen = () =>
    page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].sort());
  await expect.poll(seen).toEqual(directives);
}

/** The requests to a site, from their sending to an answer or none. */
function requestsTo(page: Page, site: string) {
  const underWay = new Set<Request>();
  const answered: string[] = [];
  const isThere = (request: Request) => request.url().startsWith(site);
  page.on('request', (request) => isThere(request) && underWay.add(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('requestfinished', (request) => {
    if (underWay.delete(request)) answered.push(request.url());
  });
  return { underWay, answered };
}
