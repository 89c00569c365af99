/**
 * `npm run properties`: all tests that draw from a generator, with a seed that none of them has met. In
 * `npm run unit` the seeds are fixed (src/testkit/seed.ts).
 *   -- 123       this seed
 * What else is given goes to vitest.
 */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, projectFolder } from './processes.mjs';

const [first = '', ...others] = process.argv.slice(2);
const isSeed = /^\d+$/.test(first);
const seed = isSeed ? first : String(randomInt(1, 2 ** 31));
const options = isSeed ? others : process.argv.slice(2);
const again = `npm run properties -- ${seed}`;

console.log(`The seed is ${seed}; the same again: ${again}`);
const { ok } = await npm(['run', '--silent', 'unit', '--', ...filesThatDraw(), ...options], {
  env: { NIANBAO_SEED: seed },
});
if (!ok) console.error(`Failed with the seed ${seed}; the same again: ${again}`);
process.exitCode = ok ? 0 : 1;

/** @returns {string[]} the test files that name a generator */
function filesThatDraw() {
  return readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('src', name))
    .filter((path) => {
      const text = readFileSync(join(projectFolder, path), 'utf8');
      return /from '(fast-check|[./]+\/testkit\/seed\.ts)'/.test(text);
    });
}
