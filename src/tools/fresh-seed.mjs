/**
 * `npm run properties`: all tests that draw from a generator, with a seed that none of them has met. In
 * `npm run unit` the seeds are fixed (src/testkit/seed.ts). It follows from all that stands in `src`: every
 * change meets another one, and whoever runs the same state of the program sees the same.
 *   -- 123       this seed
 *   -- any       one that is drawn
 * What else is given goes to vitest.
 */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, projectFolder } from './processes.mjs';
import { seedOfSources, sourceNames } from './source-seed.mjs';

const [first = '', ...others] = process.argv.slice(2);
const isSeed = /^(\d+|any)$/.test(first);
const options = isSeed ? others : process.argv.slice(2);
const drawn = () => String(randomInt(1, 2 ** 31));
const seed = isSeed ? first.replace('any', drawn) : seedOfSources();
const again = `npm run properties -- ${seed}`;

console.log(`The seed is ${seed}; the same again: ${again}`);
const { ok } = await npm(['run', '--silent', 'unit', '--', ...filesThatDraw(), ...options], {
  env: { NIANBAO_SEED: seed },
});
if (!ok) console.error(`Failed with the seed ${seed}; the same again: ${again}`);
process.exitCode = ok ? 0 : 1;

/** @returns {string[]} the test files that name a generator */
function filesThatDraw() {
  return sourceNames()
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `src/${name}`)
    .filter((path) => {
      const text = readFileSync(join(projectFolder, path), 'utf8');
      return /from '(fast-check|[./]+\/testkit\/seed\.ts)'/.test(text);
    });
}
