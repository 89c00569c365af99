/**
 * `npm run bench`: the table of docs/bench.md. `-- table`, `-- typing`, `-- reading`, `-- rules`: one part of it in detail; what follows
 * the name goes to that one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = ['whole', 'table', 'typing', 'reading', 'rules'];

const [first = 'whole', ...rest] = process.argv.slice(2);
const [name, options] = first.startsWith('--') ? ['whole', [first, ...rest]] : [first, rest];
const chosen = benches.filter((one) => one === name);
if (chosen.length === 0) console.error(`There is no bench ${name}, only ${benches.join(', ')}.`);
const failed = chosen.filter((one) => {
  console.log(`\n== ${one}`);
  const file = join(import.meta.dirname, `bench-${one}.mjs`);
  return spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' }).status !== 0;
});
process.exitCode = chosen.length === 0 || failed.length > 0 ? 1 : 0;
