/**
 * Which Chromium the end-to-end tests and what measures (benches, pages) drive. The first that is there is taken:
 *   1. CHROMIUM_PATH, an executable
 *   2. an installed headless shell of Chromium, for the tests
 *   3. an installed Chrome, Chromium or Edge
 *   4. Playwright's own download
 *   5. the one from npm, fetched before
 * Where there is none, one is fetched, from the first source that works: Playwright, Debian, npm.
 *
 * The headless shell is the same engine without what is around a page. The whole browser looks through all
 * fields for autofill after each change, which doubles what the tests cost; what measures counts it, as people have it.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchChromium, fetchedChromium } from './chromium-from-npm.mjs';
import { installDebianPackage } from './debian-packages.mjs';
import { patient } from './patience.mjs';
import { projectFolder, succeeds } from './processes.mjs';

/**
 * What is asked of the computer; tests give another one.
 * @typedef {object} Computer
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} works whether a program that exists also starts
 * @property {() => Promise<string>} playwrightPath where Playwright's own download would be
 * @property {() => boolean} downloadWithPlaywright
 * @property {(name: string) => boolean} installDebianPackage
 * @property {() => string | undefined} fetchedChromium
 * @property {() => Promise<boolean>} fetchChromium from npm
 * @property {(text: string) => void} say
 */

/** @type {Computer} */
const thisComputer = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  // Ubuntu's chromium-browser may be a mere hint to install something else. On Windows and macOS
  // asking for the version would open a window.
  works: (path) =>
    process.platform !== 'linux' || succeeds(path, ['--version'], { timeout: patient(20_000) }),
  playwrightPath: async () => (await import('@playwright/test')).chromium.executablePath(),
  downloadWithPlaywright: () => {
    const cli = join(projectFolder, 'node_modules', '@playwright', 'test', 'cli.js');
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
    return succeeds(process.execPath, [cli, 'install', 'chromium'], { env });
  },
  installDebianPackage,
  fetchedChromium,
  fetchChromium,
  say: console.log,
};

const headlessShell = 'chromium-headless-shell';

/** @typedef {'tests' | 'measuring'} Purpose */

/**
 * @param {Purpose} purpose
 * @param {Computer} [computer]
 * @returns {Promise<string>} the path of the executable
 * @throws with a message that says what to do
 */
export async function findBrowser(purpose, computer = thisComputer) {
  const browser = (await browserHere(purpose, computer)) ?? (await fetchBrowser(purpose, computer));
  if (browser) return browser;
  throw new Error(
    'No browser, and none could be fetched. Install Chrome or Chromium, or set CHROMIUM_PATH to an executable.',
  );
}

/**
 * @param {Purpose} purpose
 * @param {Computer} computer
 */
async function browserHere(purpose, computer) {
  const { env, platform, exists, works, playwrightPath, fetchedChromium } = computer;
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH leads nowhere: ${env.CHROMIUM_PATH}`);
  }
  const installed = installedPaths(purpose, platform, env).find(
    (path) => exists(path) && works(path),
  );
  if (installed) return installed;
  const downloaded = await playwrightPath();
  return exists(downloaded) ? downloaded : fetchedChromium();
}

/**
 * @param {Purpose} purpose
 * @param {Computer} computer
 */
async function fetchBrowser(purpose, computer) {
  const packages = purpose === 'tests' ? [headlessShell, 'chromium'] : ['chromium'];
  /** @type {[string, () => unknown][]} */
  const sources = [
    ['Playwright’s download', () => computer.downloadWithPlaywright()],
    ...packages.map(
      /** @returns {[string, () => unknown]} */
      (name) => [`the Debian package ${name}`, () => computer.installDebianPackage(name)],
    ),
    ['the Chromium inside an npm package (64 MB)', () => computer.fetchChromium()],
  ];
  computer.say('\nNo browser is here: fetching one, once.');
  for (const [name, fetchIt] of sources) {
    computer.say(`Trying ${name}…`);
    const browser = (await fetchIt()) ? await browserHere(purpose, computer) : undefined;
    if (browser) return browser;
  }
  return undefined;
}

/**
 * @param {Purpose} purpose
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function installedPaths(purpose, platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((name) =>
      folders.map(
        (folder) =>
          `${folder}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
      ),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    ...(purpose === 'tests' ? [headlessShell] : []),
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => [...new Set(folders)].map((folder) => `${folder}/${name}`));
}
