/**
 * `npm run corpus`: the rules of the text over the corpus, with each case that disagrees (docs/corpus.md); writes the figures of
 * all of them into docs/checks.md.
 *   N-RECV,W-YEAR   these rules alone
 *   --file FILE     cases of a file in the form of the corpus, in place of it; several times for several files
 *   --figures       without the cases
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';
import { projectFolder } from './processes.mjs';

const { values: options, positionals } = parseArgs({
  options: { file: { type: 'string', multiple: true }, figures: { type: 'boolean' } },
  allowPositionals: true,
});

// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', () => process.exit());

/** @type {typeof import('../testkit/corpus/corpus-report.ts')} */
const corpus = await loadSource('testkit/corpus/corpus-report.ts');

const rules = positionals.flatMap((each) => each.split(','));
const files = (options.file ?? []).map((file) => resolve(file));
const report = corpus.openReport(rules, files);
console.log(options.figures ? report.slice(report.indexOf('| rule')) : report);
if (files.length === 0) console.log(`\n${corpus.heldOutReport(rules)}`);
// The figures of all rules stand in the documentation.
if (files.length === 0 && rules.length === 0) {
  spawnSync(process.execPath, [resolve(projectFolder, 'src/tools/write-checks-doc.mjs')]);
}
