/**
 * A browser process of a test's own with a profile on disk, that can be killed as a power cut would and
 * started again on the same profile.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

export interface OwnBrowser {
  /** Starts it, if it does not run. */
  page(): Promise<Page>;
  /** At once, without a chance to finish anything. */
  kill(): Promise<void>;
  /** Kills it and takes its profile away. */
  dispose(): Promise<void>;
}

export function ownBrowser(): OwnBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-profile-'));
  let running: ChildProcess | undefined;

  const kill = async () => {
    const process = running;
    running = undefined;
    if (!process?.pid) return;
    const gone = new Promise((resolve) => process.once('exit', resolve));
    // The whole group: the browser has helpers, which write its profile.
    globalThis.process.kill(-process.pid, 'SIGKILL');
    await gone;
  };
  return {
    async page() {
      running ??= start(profile);
      const browser = await chromium.connectOverCDP(await debuggerAddress(running));
      const context = browser.contexts()[0];
      if (!context) throw new Error('The browser has no context.');
      return context.newPage();
    },
    kill,
    async dispose() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function start(profile: string): ChildProcess {
  const path = process.env.CHROMIUM_PATH;
  if (!path) throw new Error('CHROMIUM_PATH is not set: playwright.config.ts does that.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(
    path,
    [
      ...['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      ...['--no-first-run', '--disable-gpu', '--window-size=1366,768', ...sandbox],
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

function debuggerAddress(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    browser.stderr?.on('data', (piece: Buffer) => {
      output += piece.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`The browser ended: ${output.slice(-500)}`)));
  });
}
