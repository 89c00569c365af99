/** The parts of the program that its first screen does without, and fetches once it stands. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { builtFolder } from '../../src/tools/build-when-stale.mjs';

/** The figures of an example come when it is opened. */
const isExample = (name: string) => /^(finished|mistakes)-\d{4}-/.test(name);

/** Opens the program and waits until every part that was built for it has come. */
export async function openWhole(page: Page, address = ''): Promise<void> {
  const missing = new Set(
    readdirSync(join(builtFolder, 'assets')).filter((name) => !isExample(name)),
  );
  page.on('requestfinished', (request) => {
    missing.delete(new URL(request.url()).pathname.replace(/^.*\//, ''));
  });
  await page.goto(address);
  await expect.poll(() => [...missing]).toEqual([]);
}
