import { expect, type Page, test } from '@playwright/test';
import { fileAddress, intranetAddress } from './support/places.ts';

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
      const blocked = await blockedBy(page, () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "hacked"';
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        const image = document.createElement('p');
        image.innerHTML = '<img src="data:," onerror="document.title = \'hacked\'">';
        document.body.append(script, style, image);
      });
      expect(blocked).toEqual(['script-src-attr', 'script-src-elem', 'style-src-elem']);
      expect(await page.title()).not.toContain('hacked');
      await expect(page.locator('body')).toBeVisible();
    });

    test('sends nothing anywhere', async ({ page }) => {
      const reached: string[] = [];
      page.on('requestfinished', (request) => reached.push(request.url()));
      await page.goto(address);
      await expect(page.getByRole('button', { name: '新建年报' }).first()).toBeVisible();
      // It would answer.
      const elsewhere = intranetAddress();
      const blocked = await blockedBy(
        page,
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
      expect(blocked).toEqual(['connect-src', 'form-action', 'frame-src', 'img-src']);
      expect(reached.filter((url) => url.startsWith(elsewhere))).toEqual([]);
    });
  });
}

/** The directives that stop something of what the page is made to do. */
async function blockedBy(
  page: Page,
  start: (argument: string) => void,
  argument = '',
): Promise<string[]> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.add(effectiveDirective);
    });
    Object.assign(window, { seen });
  });
  await page.evaluate(start, argument);
  // The events come later than the act.
  await page.waitForTimeout(300);
  return page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].sort());
}
