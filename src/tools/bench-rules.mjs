// What the rules of the text cost over a whole report, against one pass of a regular expression over the same text,
// side by side in one run of Node, bundled as the browser has them. Prints medians and ratios; nothing here fails a build.
// The first runs, in which code is compiled, are not counted, and each case begins without the garbage of another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadBundled } from './load-bundled.mjs';
import { projectFolder } from './processes.mjs';

const rounds = 40;
const roundsBefore = 20;
const runsPerRound = 20;

setFlagsFromString('--expose-gc');
/** @type {(options: { type: 'minor' }) => void} */
const collectYoungGarbage = runInNewContext('gc');

const source = join(projectFolder, 'src');

const [
  { readGrReport },
  { textRules },
  { createEngine, finderOf },
  { editionById },
  { paragraphsOfReport },
] = await loadBundled([
  'exchange/read-gr-report.ts',
  'domain/checks/all-rules.ts',
  'domain/checks/core/engine.ts',
  'domain/edition/editions.ts',
  'domain/report/paragraphs.ts',
]);

const example = join(source, 'examples/finished-2025.json');
const { report } = readGrReport(JSON.parse(readFileSync(example, 'utf8')));
const edition = editionById(report.edition);
const finders = textRules.map(finderOf);

let count = 0;
/** Not one line of it was ever read. */
const withNewLines = () => {
  count += 1;
  return withTexts((/** @type {string} */ text) => text.replace(/(?=[。；]|$)/gm, `甲${count}`));
};
/** A key in one paragraph. */
const withOneNewLine = () => {
  count += 1;
  let isDone = false;
  return withTexts((/** @type {string} */ text) => {
    if (isDone || !text) return text;
    isDone = true;
    return `${text}甲${count}`;
  });
};
/** @param {(text: string) => string} change */
function withTexts(change) {
  const sections = Object.fromEntries(
    Object.entries(report.sections).map(([key, section]) => [
      key,
      {
        ...section,
        blocks: section.blocks.map((/** @type {{ text: string }} */ block) => {
          const text = change(block.text);
          return text === block.text ? block : { ...block, text };
        }),
      },
    ]),
  );
  return { ...report, sections };
}

const engine = createEngine(finders);
engine.run(report, edition, 'pause');
const text = paragraphsOfReport(report)
  .map((/** @type {{ text: string }} */ line) => line.text)
  .join('\n');
const floor = /[0-9０-９〇零一二两三四五六七八九十百千万]+[^，。；：！？\s]?/g;

/** @type {[string, () => unknown, (given: any) => unknown][]} */
const cases = [
  [
    'floor: one pass of a regular expression over the text',
    () => text,
    (given) => given.match(floor),
  ],
  [
    'all rules of the text, no line known',
    withNewLines,
    (given) => engine.run(given, edition, 'pause'),
  ],
  [
    'all rules of the text, one line new',
    withOneNewLine,
    (given) => engine.run(given, edition, 'pause'),
  ],
];
const times = cases.map(() => /** @type {number[]} */ ([]));
for (let round = -roundsBefore; round < rounds; round += 1) {
  for (const [index, [, make, run]] of cases.entries()) {
    const given = Array.from({ length: runsPerRound }, make);
    // So that of a report with one line new the others are known, whatever was read in between.
    engine.run(report, edition, 'pause');
    // A full collection would also throw away what was compiled.
    collectYoungGarbage({ type: 'minor' });
    const start = performance.now();
    for (const each of given) run(each);
    const us = (1000 * (performance.now() - start)) / runsPerRound;
    if (round >= 0) times[index]?.push(us);
  }
}
const medians = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
for (const [index, [name]] of cases.entries()) {
  const us = medians[index] ?? Number.NaN;
  const ratio = (us / (medians[0] ?? Number.NaN)).toFixed(1);
  console.log(`${us.toFixed(0).padStart(7)} µs  ×${ratio}  ${name}`);
}
console.log(
  `(${textRules.length} rules, ${text.length} characters; medians of ${rounds} rounds of ${runsPerRound} runs, interleaved; Node)`,
);
