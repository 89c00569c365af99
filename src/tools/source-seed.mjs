/**
 * The seed of the properties that follows from all that stands in `src`: every change meets another one, and whoever runs
 * the same state of the program sees the same.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectFolder } from './processes.mjs';

const sources = join(projectFolder, 'src');

/** @returns {string} 31 bits, and not 0 */
export function seedOfSources() {
  const all = createHash('sha256');
  for (const name of sourceNames().sort())
    all.update(name).update(readFileSync(join(sources, name)));
  return String(all.digest().readUInt32BE(0) >>> 1 || 1);
}

/** @returns {string[]} the paths of all files below `src`, from there, with slashes */
export function sourceNames() {
  return readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(sources, join(parentPath, name)).split(sep).join('/'));
}
