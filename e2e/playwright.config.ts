import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tools/find-browser.mjs';
import { patient } from '../src/tools/patience.mjs';
import { intranetHost } from './support/places.ts';

// Found once; the workers, which read this file again, inherit both.
process.env.CHROMIUM_PATH = await findBrowser('tests');
process.env.NIANBAO_E2E_PORT ??= String(await freePort());
// Limits only: what is waited for is always something that the page says. A test takes up to 20 s on a
// quiet computer, and what it waits for comes within 3 s.
const limits = { test: patient(200_000), wait: patient(30_000), start: patient(180_000) };
const address = `http://localhost:${process.env.NIANBAO_E2E_PORT}/`;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: limits.test,
  expect: { timeout: limits.wait },
  reporter: 'list',
  use: {
    baseURL: address,
    actionTimeout: limits.wait,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    // Only what is about it lets the browser keep the site.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        `--host-resolver-rules=MAP ${intranetHost} 127.0.0.1`,
        // Old ones as npm has them wait for ever, now and then, for a graphics process.
        '--disable-gpu',
        // Root cannot have the sandbox; the pages are our own.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  // What `npm start` serves: dist/, built first where a source is newer.
  webServer: {
    command: `node src/tools/start.mjs --no-open --port ${process.env.NIANBAO_E2E_PORT}`,
    cwd: '..',
    url: address,
    reuseExistingServer: false,
    timeout: limits.start,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
