/**
 * The `test` of all end-to-end tests. Its browser context must stay quiet: a test fails when one of its
 * pages logs an error, throws, or asks anything of another origin.
 */
import { test as base, expect } from '@playwright/test';
import { slowDown } from './slow-pages.ts';

export { expect };

export const test = base.extend<{
  /** For what the browser itself complains about. */
  isNoiseExpected: boolean;
}>({
  isNoiseExpected: [false, { option: true }],
  context: async ({ context, baseURL, isNoiseExpected }, use) => {
    await slowDown(context);
    const noise: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') noise.push(`console error: ${message.text()}`);
    });
    context.on('weberror', (thrown) => noise.push(`thrown: ${thrown.error()}`));
    context.on('request', (request) => {
      if (!isOurs(request.url(), baseURL)) noise.push(`request elsewhere: ${request.url()}`);
    });
    await use(context);
    if (!isNoiseExpected) expect(noise, 'the pages must stay quiet').toEqual([]);
  },
});

function isOurs(url: string, baseURL: string | undefined): boolean {
  const { protocol, origin, pathname } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:') return true;
  if (baseURL === undefined) return false;
  const base = new URL(baseURL);
  // A page that is opened as a file has all inside.
  return protocol === 'file:' ? pathname === base.pathname : origin === base.origin;
}
