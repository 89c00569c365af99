import { expect, test } from 'vitest';
import { findBrowser } from './find-browser.mjs';

type Computer = NonNullable<Parameters<typeof findBrowser>[1]>;

const playwrights = '/home/me/playwright/chrome';
const fromNpm = '/project/.cache/chromium';
const shell = '/usr/bin/chromium-headless-shell';

interface Situation {
  /** The files that exist. */
  files?: string[];
  /** What each source puts there when asked; a source that is not listed fails. */
  sources?: { playwright?: string; debian?: string; debianShell?: string; npm?: string };
  changes?: Partial<Computer>;
}

/** A Linux computer; the sources it was asked for are in `asked`. */
function computer({ files = [], sources = {}, changes = {} }: Situation) {
  const asked: string[] = [];
  const present = new Set(files);
  const fetchFrom = (source: keyof typeof sources) => {
    asked.push(source);
    const file = sources[source];
    if (file) present.add(file);
    return file !== undefined;
  };
  const value: Computer = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    exists: (path) => present.has(path),
    works: () => true,
    playwrightPath: () => Promise.resolve(playwrights),
    downloadWithPlaywright: () => fetchFrom('playwright'),
    installDebianPackage: (name) => fetchFrom(name === 'chromium' ? 'debian' : 'debianShell'),
    fetchedChromium: () => (present.has(fromNpm) ? fromNpm : undefined),
    fetchChromium: () => Promise.resolve(fetchFrom('npm')),
    say: () => {},
    ...changes,
  };
  return {
    asked,
    browser: () => findBrowser('tests', value),
    browserToMeasure: () => findBrowser('measuring', value),
  };
}

test('CHROMIUM_PATH goes before everything else', async () => {
  const { browser } = computer({
    files: ['/old/chrome', '/usr/bin/chromium'],
    changes: { env: { CHROMIUM_PATH: '/old/chrome', PATH: '/usr/bin' } },
  });
  expect(await browser()).toBe('/old/chrome');
});

test('a CHROMIUM_PATH that leads nowhere is told, not passed over', async () => {
  const { browser } = computer({
    files: ['/usr/bin/chromium'],
    changes: { env: { CHROMIUM_PATH: '/gone' } },
  });
  await expect(browser()).rejects.toThrow('CHROMIUM_PATH leads nowhere: /gone');
});

test('an installed browser goes before the download of Playwright', async () => {
  const { browser, asked } = computer({ files: ['/usr/bin/chromium', playwrights] });
  expect(await browser()).toBe('/usr/bin/chromium');
  expect(asked).toEqual([]);
});

test('a browser outside the PATH is found', async () => {
  const { browser } = computer({ files: ['/snap/bin/chromium'], changes: { env: {} } });
  expect(await browser()).toBe('/snap/bin/chromium');
});

test('a program that does not start is passed over', async () => {
  const { browser } = computer({
    files: ['/usr/bin/chromium-browser', playwrights],
    changes: { works: (path) => path !== '/usr/bin/chromium-browser' },
  });
  expect(await browser()).toBe(playwrights);
});

test('what was fetched from npm before is used again', async () => {
  const { browser, asked } = computer({ files: [fromNpm] });
  expect(await browser()).toBe(fromNpm);
  expect(asked).toEqual([]);
});

test('without a browser, Playwright is asked first', async () => {
  const { browser, asked } = computer({ sources: { playwright: playwrights, npm: fromNpm } });
  expect(await browser()).toBe(playwrights);
  expect(asked).toEqual(['playwright']);
});

test('where Playwright cannot download, the Debian package of the headless shell is next', async () => {
  const { browser, asked } = computer({ sources: { debianShell: shell, npm: fromNpm } });
  expect(await browser()).toBe(shell);
  expect(asked).toEqual(['playwright', 'debianShell']);
});

test('where Debian has no headless shell, its whole browser is next', async () => {
  const { browser, asked } = computer({ sources: { debian: '/usr/bin/chromium', npm: fromNpm } });
  expect(await browser()).toBe('/usr/bin/chromium');
  expect(asked).toEqual(['playwright', 'debianShell', 'debian']);
});

test('tests take an installed headless shell first, measuring the whole browser', async () => {
  const { browser, browserToMeasure, asked } = computer({ files: [shell, '/usr/bin/chromium'] });
  expect(await browser()).toBe(shell);
  expect(await browserToMeasure()).toBe('/usr/bin/chromium');
  expect(asked).toEqual([]);
});

test('measuring fetches a whole browser where only the headless shell is', async () => {
  const { browserToMeasure, asked } = computer({
    files: [shell],
    sources: { debian: '/usr/bin/chromium' },
  });
  expect(await browserToMeasure()).toBe('/usr/bin/chromium');
  expect(asked).toEqual(['playwright', 'debian']);
});

test('where packages cannot be installed, npm is the last source', async () => {
  const { browser, asked } = computer({ sources: { npm: fromNpm } });
  expect(await browser()).toBe(fromNpm);
  expect(asked).toEqual(['playwright', 'debianShell', 'debian', 'npm']);
});

test('a source that brings a browser that does not start is passed over', async () => {
  const { browser } = computer({
    sources: { debian: '/usr/bin/chromium', npm: fromNpm },
    changes: { works: () => false },
  });
  expect(await browser()).toBe(fromNpm);
});

test('where nothing can be had, the message says what to do', async () => {
  await expect(computer({}).browser()).rejects.toThrow('set CHROMIUM_PATH');
});

test('Edge is found on Windows and Chrome on a Mac', async () => {
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = computer({
    files: [edge],
    changes: { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } },
  });
  expect(await windows.browser()).toBe(edge);
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await computer({ files: [chrome], changes: { platform: 'darwin' } }).browser()).toBe(
    chrome,
  );
});
