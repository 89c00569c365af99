/**
 * `npm run docs`: writes docs/checks.md from the rules of the program.
 *   --check      writes nothing, and fails when the committed file is another
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './processes.mjs';

const file = join(projectFolder, 'docs', 'checks.md');
const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });

const text = await checksDoc();
if (!options.check) writeFileSync(file, text);
else if (text !== committed()) {
  console.error('docs/checks.md is not what the rules say: run npm run docs, and commit it.');
  process.exitCode = 1;
}

async function checksDoc() {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../cli/checks-doc.ts') }} */
  const { module } = await runnerImport(join(projectFolder, 'src/cli/checks-doc.ts'), {
    root: projectFolder,
    configFile: false,
    envFile: false,
    logLevel: 'error',
  });
  return module.checksDoc();
}

function committed() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
