/** What a Word file costs to make and to read, beside what the libraries do for it; in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { loadSource } from '../load-source.mjs';
import { projectFolder } from '../processes.mjs';

const rounds = 25;
const filesOfARound = 4;

/** @typedef {{ floor: number[], program: number[] }} Compared milliseconds */

/** @returns {Promise<{ made: Compared, read: Compared }>} */
export async function measureWordFiles() {
  const { manuscriptToDocx } = await loadSource('word/manuscript-to-docx.ts');
  const { wordDocument } = await loadSource('word/word-document.ts');
  const { libraryParts } = await loadSource('word/library-parts.ts');
  const { wordFonts } = await loadSource('word/word-fonts.ts');
  const { composeManuscript } = await loadSource('domain/manuscript/compose-manuscript.ts');
  const { readGrReport } = await loadSource('exchange/read-gr-report.ts');
  const { readReportFile } = await loadSource('reading/read-report-file.ts');
  const example = join(projectFolder, 'src/examples/finished-2025.json');
  const { report } = readGrReport(JSON.parse(readFileSync(example, 'utf8')));
  const manuscript = composeManuscript(report);
  const bytes = await manuscriptToDocx(manuscript);
  const trees = () =>
    Array.from({ length: filesOfARound }, () => wordDocument(manuscript, wordFonts(false)));
  const nothing = () => Array.from({ length: filesOfARound });
  const made = await inTurns(
    [trees, (tree) => zipped(libraryParts(tree))],
    [nothing, () => manuscriptToDocx(composeManuscript(report))],
  );
  const read = await inTurns(
    [nothing, () => parsed(strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes))],
    [nothing, () => readReportFile(bytes)],
  );
  return { made, read };
}

/**
 * As the library's own Packer does it.
 * @param {Map<string, string | Uint8Array>} parts
 */
function zipped(parts) {
  const bytes = [...parts].map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

/** @param {string} xml */
function parsed(xml) {
  const handlers = {
    onopentag: () => undefined,
    onclosetag: () => undefined,
    ontext: () => undefined,
  };
  new Parser(handlers, { xmlMode: true }).end(xml);
}

/** @typedef {[prepare: () => any[], work: (given: any) => unknown]} Work */

/**
 * @param {Work} floor
 * @param {Work} program
 * @returns {Promise<Compared>}
 */
async function inTurns(floor, program) {
  /** @type {Compared} */
  const times = { floor: [], program: [] };
  for (let round = -2; round < rounds; round += 1) {
    for (const [of, [prepare, work]] of /** @type {const} */ ([
      ['floor', floor],
      ['program', program],
    ])) {
      const given = prepare();
      const start = performance.now();
      for (const one of given) await work(one);
      // The first ones find code that was never run.
      if (round >= 0) times[of].push((performance.now() - start) / given.length);
    }
  }
  return times;
}
