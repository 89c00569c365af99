// What a keystroke costs: our table of section 三, all checks included, against a bare page of native
// inputs with a hand-written sum check, side by side in the same browser at a quarter of its speed.
// Prints medians of script time per key and the ratio; nothing here fails a build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { buildWhenStale } from './build-when-stale.mjs';
import { findBrowser } from './find-browser.mjs';

const rounds = 7;
const keysPerRound = 40;

await buildWhenStale();
const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
if (!address)
  throw new Error('The preview server gives no address; is there a build? (npm run build)');
const browser = await chromium.launch({
  executablePath: await findBrowser('measuring'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));

try {
  const floorFile = join(folder, 'floor.html');
  writeFileSync(floorFile, floorPage());
  const cases = [
    { name: 'floor: bare inputs, hand-written sums', page: await openFloor(floorFile) },
    { name: 'ours: table 三 half filled', page: await openOurs('table3.3.5.2.natural', true) },
    {
      name: 'ours: table 三 full, the key breaks sums',
      page: await openOurs('table3.3.1.natural', false),
    },
  ];
  const times = cases.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { page }] of cases.entries()) times[index]?.push(await timePerKey(page));
  }
  const medians = times.map(median);
  const floor = medians[0] ?? Number.NaN;
  for (const [index, { name }] of cases.entries()) {
    const ms = medians[index] ?? Number.NaN;
    console.log(
      `${ms.toFixed(2).padStart(7)} ms script per key  ×${(ms / floor).toFixed(1)}  ${name}`,
    );
  }
  console.log(
    `(4× CPU throttle, medians of ${rounds} rounds of ${keysPerRound} keys, interleaved)`,
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} file */
async function openFloor(file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page
    .locator('input')
    .nth(7 * 15)
    .focus();
  return throttled(page);
}

/**
 * A finished example; half filled = the last rows emptied, so that most sums are undecided.
 *
 * @param {string} cell
 * @param {boolean} half
 */
async function openOurs(cell, half) {
  const page = await (
    await browser.newContext({ viewport: { width: 1366, height: 768 } })
  ).newPage();
  await page.goto(String(address));
  await page.locator('.example-card, [data-example]').first().click();
  await page.locator('[data-cell="table3.1.natural"]').waitFor();
  if (half) {
    for (const column of [
      'natural',
      'business',
      'research',
      'welfare',
      'legal',
      'other',
      'total',
    ]) {
      await page.locator(`[data-cell="table3.4.${column}"]`).fill('');
      await page.locator(`[data-cell="table3.3.7.${column}"]`).fill('');
    }
  }
  await page.locator(`[data-cell="${cell}"]`).focus();
  return throttled(page);
}

/** @param {import('@playwright/test').Page} page */
async function throttled(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, session };
}

/** @param {Awaited<ReturnType<typeof throttled>>} opened */
async function timePerKey({ page, session }) {
  await page.bringToFront();
  const before = await scriptSeconds(session);
  for (let key = 0; key < keysPerRound / 2; key += 1) {
    await page.keyboard.press('2');
    await page.keyboard.press('Backspace');
  }
  return ((await scriptSeconds(session)) - before) * (1000 / keysPerRound);
}

/** @param {import('@playwright/test').CDPSession} session */
async function scriptSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** 25 rows of seven inputs; each key adds up its row, its column and the balance, and marks what is off. */
function floorPage() {
  const row = `<tr>${'<td><input value="0"></td>'.repeat(7)}</tr>`;
  return `<!doctype html><meta charset="utf-8"><table>${row.repeat(25)}</table><script>
    const cells = [...document.querySelectorAll('input')];
    const at = (r, c) => Number(cells[r * 7 + c].value);
    document.querySelector('table').addEventListener('input', () => {
      for (const cell of cells) cell.style.background = '';
      for (let r = 0; r < 25; r++) {
        let sum = 0;
        for (let c = 0; c < 6; c++) sum += at(r, c);
        if (sum !== at(r, 6)) cells[r * 7 + 6].style.background = 'pink';
      }
      for (let c = 0; c < 7; c++) {
        let sum = 0;
        for (let r = 2; r < 23; r++) sum += at(r, c);
        if (sum !== at(23, c)) cells[23 * 7 + c].style.background = 'pink';
        if (at(0, c) + at(1, c) !== at(23, c) + at(24, c)) cells[24 * 7 + c].style.background = 'pink';
      }
    });
  </script>`;
}
