/**
 * `npm test`: installs what is missing, a browser too, and runs everything that must hold. A failing
 * step does not keep the others from running. The last line counts every test, and every step that
 * is no test run as one; tests that need the reference folder where none is named are told before it.
 */
import { provideChineseFonts } from './chinese-fonts.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { findBrowser } from './find-browser.mjs';
import { checkSteps, leftOutLines, notRun, printTable, runStep, runSteps } from './steps.mjs';

const results = await allResults();
printTable(results);
const total = (/** @type {'passed' | 'failed'} */ which) =>
  results.reduce((sum, result) => sum + result[which], 0);
console.log();
for (const line of leftOutLines(results)) console.log(line);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;

async function allResults() {
  try {
    await ensureInstalled();
  } catch (error) {
    return [notRun('install', String(error))];
  }
  const results = await runSteps(checkSteps);
  const build = await runStep({ name: 'build', run: ['build'] });
  results.push(build, ...(await resultsOfBuilt(build.failed === 0)));
  return results;
}

/** @param {boolean} isBuilt */
async function resultsOfBuilt(isBuilt) {
  const size = 'first-screen size';
  const inBrowser = 'end-to-end tests';
  if (!isBuilt) return [notRun(size, 'the build failed'), notRun(inBrowser, 'the build failed')];
  const results = [await runStep({ name: size, run: ['size'] })];
  try {
    const browser = await findBrowser('tests');
    console.log(`\nThe browser for the end-to-end tests: ${browser}`);
    process.env.CHROMIUM_PATH = browser;
    provideChineseFonts();
    results.push(await runStep({ name: inBrowser, run: ['e2e'], tests: 'playwright' }));
  } catch (error) {
    results.push(notRun(inBrowser, String(error)));
  }
  return results;
}
