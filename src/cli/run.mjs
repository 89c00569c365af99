/**
 * Starts the command line: `npm run --silent nianbao -- check FILE…`. The program is TypeScript made for a
 * browser; vite's module runner runs the same files here. Nothing but results goes to stdout.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, '../..');

/** npm runs a script in the project's folder and says in INIT_CWD where the user stood. */
const isRunByNpm = process.env.npm_lifecycle_event === 'nianbao' && process.cwd() === project;
const folder = (isRunByNpm && process.env.INIT_CWD) || process.cwd();

/** @type {{ module: typeof import('./main.ts') }} */
const { module } = await runnerImport(resolve(here, 'main.ts'), {
  root: project,
  configFile: false,
  envFile: false,
  logLevel: 'error',
});

// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
});

process.exitCode = await module.main(process.argv.slice(2), {
  readFile: (name) => readFile(resolve(folder, name)),
  writeFile: (name, bytes) => writeFile(resolve(folder, name), bytes),
  isSameFile: (a, b) => resolve(folder, a) === resolve(folder, b),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
