/**
 * `npm run docs`: writes docs/checks.md from the rules of the program and what they make of the corpus.
 *   --check      writes nothing, and fails when the committed file is another
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';
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
  /** @type {typeof import('../cli/checks-doc.ts')} */
  const rules = await loadSource('cli/checks-doc.ts');
  /** @type {typeof import('../testkit/corpus/corpus-report.ts')} */
  const corpus = await loadSource('testkit/corpus/corpus-report.ts');
  return `${rules.checksDoc()}\n${corpus.corpusSection()}`;
}

function committed() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
