/** `npm run bench`: all benches, or `-- table`, `-- typing`, `-- reading`, `-- rules`; what follows the name goes to that one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = ['typing', 'reading', 'rules', 'table'];

const [name, ...options] = process.argv.slice(2);
const chosen = name === undefined ? benches : benches.filter((one) => one === name);
if (chosen.length === 0) console.error(`There is no bench ${name}, only ${benches.join(', ')}.`);
const failed = chosen.filter((one) => {
  console.log(`\n== ${one}`);
  const file = join(import.meta.dirname, `bench-${one}.mjs`);
  return spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' }).status !== 0;
});
process.exitCode = chosen.length === 0 || failed.length > 0 ? 1 : 0;
