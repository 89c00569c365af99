/** What programs put on the clipboard, from `fixtures` (its README says what each one is). */
import { existsSync, readFileSync } from 'node:fs';
import type { PastedContent } from '../read-report-file.ts';

function read(file: string): string {
  const address = new URL(`./fixtures/${file}`, import.meta.url);
  return existsSync(address) ? readFileSync(address, 'utf8') : '';
}

/** Both forms of one copy; '' for one that is not there. */
export const fixture = (name: string): PastedContent => ({
  html: read(`${name}.html`),
  text: read(`${name}.txt`),
});

/** The same copy, from a program that gives no markup. */
export const fixtureText = (name: string): PastedContent => ({ ...fixture(name), html: '' });
