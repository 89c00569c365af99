/** The measured table in docs/bench.md: it takes the place of the one before; what is written around it stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../processes.mjs';

const file = join(projectFolder, 'docs/bench.md');

/** @param {string} browser its version */
export function machine(browser) {
  const [core] = cpus();
  const model = (core?.model ?? 'unknown').replace(/\s+/g, ' ').trim();
  return `Chromium ${browser}, Node ${process.versions.node}, ${cpus().length} cores (${model})`;
}

/**
 * @param {string} table
 * @param {string} of what it was measured on
 */
export function keepInDocs(table, of) {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), `Measured ${day}: ${of}.\n\n${table}`));
}

/**
 * @param {string} text
 * @param {string} measured
 * @throws where the text has no place for it
 */
export function withTable(text, measured) {
  const place = /(<!-- measured -->\n)[\s\S]*?(\n<!-- \/measured -->)/;
  if (!place.test(text)) throw new Error('docs/bench.md has no place for the table.');
  return text.replace(place, (_, start, end) => `${start}${measured}${end}`);
}
