/**
 * The `test` of all end-to-end tests. Its browser context must stay quiet: a test fails when one of its
 * pages logs an error, throws, or asks anything of another origin.
 */
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const noise: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') noise.push(`console error: ${message.text()}`);
    });
    context.on('weberror', (thrown) => noise.push(`thrown: ${thrown.error()}`));
    context.on('request', (request) => {
      if (!isOurs(request.url(), baseURL)) noise.push(`request elsewhere: ${request.url()}`);
    });
    await use(context);
    expect(noise, 'the pages must stay quiet').toEqual([]);
  },
});

function isOurs(url: string, baseURL: string | undefined): boolean {
  const { protocol, origin } = new URL(url);
  const isLocalData = protocol === 'data:' || protocol === 'blob:';
  return isLocalData || (baseURL !== undefined && origin === new URL(baseURL).origin);
}
