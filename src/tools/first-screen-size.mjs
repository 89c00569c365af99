/**
 * Holds what the first screen loads: at most 92 kB of compressed JavaScript, and no Word writer,
 * which is a part of its own, fetched later.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from './build-when-stale.mjs';

const limit = 92_000;

const first = firstScreenParts();
const size = first.reduce(
  (sum, part) => sum + gzipSync(readFileSync(join(builtFolder, part))).length,
  0,
);
const wordParts = readdirSync(join(builtFolder, 'assets')).filter((name) =>
  /^docx-.*\.js$/.test(name),
);

const problems = [];
if (size > limit) {
  problems.push(
    `It may load ${kilobytes(limit)} at most: reach what it does not need with import().`,
  );
}
if (wordParts.length === 0) {
  problems.push('No part docx-*.js was built: the Word writer must be a part of its own.');
}
if (wordParts.some((name) => first.includes(`assets/${name}`))) {
  problems.push('It loads the Word writer: reach src/word with import() only.');
}
console.log(`The first screen loads ${kilobytes(size)} of JavaScript (gzip): ${first.join(', ')}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The scripts named in the page, and all that these import at once. */
function firstScreenParts() {
  const page = readFileSync(join(builtFolder, 'index.html'), 'utf8');
  const parts = new Set(
    [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path]) => `${path}`),
  );
  for (const part of parts) {
    const text = readFileSync(join(builtFolder, part), 'utf8');
    for (const [, path] of text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      parts.add(`assets/${path}`);
    }
  }
  return [...parts];
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
