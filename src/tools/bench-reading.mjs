// What reading a Word file costs, against only unpacking and decoding it, side by side in one run of Node.
// Prints medians and ratios; nothing here fails a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { loadSource } from './load-source.mjs';
import { projectFolder } from './processes.mjs';

const rounds = 15;
const readsPerRound = 10;

const source = join(projectFolder, 'src');

const { readDocx } = await loadSource('reading/docx/read-docx.ts');
const { createBudget } = await loadSource('reading/source/reading-budget.ts');
const { interpretSource } = await loadSource('reading/report/interpret-source.ts');
const bytes = await exampleAsWordFile();
const document = readDocx(bytes, createBudget());

/** @type {[string, () => unknown][]} */
const cases = [
  ['floor: unpack and decode', () => strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes)],
  ['ours: Word file → source document', () => readDocx(bytes, createBudget())],
  ['ours: source document → report, notes, roles', () => interpretSource(document)],
];
const times = cases.map(() => /** @type {number[]} */ ([]));
for (let round = 0; round < rounds; round += 1) {
  for (const [index, [, read]] of cases.entries()) {
    const start = performance.now();
    for (let once = 0; once < readsPerRound; once += 1) read();
    times[index]?.push((performance.now() - start) / readsPerRound);
  }
}
const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
for (const [index, [name]] of cases.entries()) {
  const ms = medians[index] ?? Number.NaN;
  const ratio = (ms / (medians[0] ?? Number.NaN)).toFixed(1);
  console.log(`${ms.toFixed(2).padStart(7)} ms per file  ×${ratio}  ${name}`);
}
console.log(`(medians of ${rounds} rounds of ${readsPerRound} files, interleaved; Node)`);

/** Our finished example, as 导出 writes it. */
async function exampleAsWordFile() {
  const { main } = await loadSource('cli/main.ts');
  /** @type {Uint8Array | undefined} */
  let written;
  await main(['word', 'finished-2025.json', '-o', 'x.docx'], {
    readFile: (/** @type {string} */ name) => readFileSync(join(source, 'examples', name)),
    writeFile: (/** @type {string} */ _name, /** @type {Uint8Array} */ file) => {
      written = file;
    },
    isSameFile: () => false,
    out: () => {},
    err: console.error,
  });
  if (!written) throw new Error('The example was not written.');
  return written;
}
