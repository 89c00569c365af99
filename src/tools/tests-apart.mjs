/**
 * Test files that put something else in the place of what all share (a module, the clock, the database, a global
 * of the browser), or that load modules anew: each has its modules to itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './processes.mjs';
import { sourceNames } from './source-seed.mjs';

const shared = /\bvi\.(mock|doMock|resetModules|stub\w+|useFakeTimers|spyOn)\(|['"]fake-indexeddb/;

/** @param {string} text of a test file */
export function standsApart(text) {
  return shared.test(text);
}

/** @returns {string[]} their paths, from the folder of the project */
export function testsApart() {
  return sourceNames()
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `src/${name}`)
    .filter((path) => standsApart(readFileSync(join(projectFolder, path), 'utf8')));
}
