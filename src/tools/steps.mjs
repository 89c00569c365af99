/** Steps of `npm run check` and `npm test`, their results and how these are told. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { npm, projectFolder } from './processes.mjs';
import { reasonNotRun } from './reference-folder.mjs';
import { seedOfSources } from './source-seed.mjs';

/**
 * A step either holds or not (one script of package.json), or it runs many tests and leaves a file
 * with their results.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} run what npm is called with
 * @property {'vitest' | 'playwright'} [tests]
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [leftOut] for each test that was not run and may be, why
 * @property {string[]} remarks
 * @property {number} [seconds]
 * @property {string} [said] its output, where it was kept back
 */

const seed = seedOfSources();

/**
 * Steps in one list keep one core each and write nothing that another reads: they run side by side.
 * @type {(Step | Step[])[]}
 */
export const checkSteps = [
  [
    { name: 'types', run: ['types'] },
    { name: 'lint and format', run: ['lint'] },
    { name: 'layers', run: ['layers'] },
    { name: 'unused code', run: ['unused'] },
    { name: 'generated documents', run: ['docs', '--', '--check'] },
  ],
  { name: 'unit and property tests', run: ['unit'], tests: 'vitest' },
  // Another one for each state of the sources: its name says how to run the same again (npm run properties).
  { name: `properties, seed ${seed}`, run: ['properties', seed], tests: 'vitest' },
];

/**
 * @param {(Step | Step[])[]} steps
 * @param {{ run?: typeof runStep, cores?: number }} [by]
 * @returns {Promise<Result[]>} in the order of the steps
 */
export async function runSteps(steps, { run = runStep, cores = availableParallelism() } = {}) {
  const results = [];
  for (const step of steps) {
    if (Array.isArray(step)) results.push(...(await runSideBySide(step, run, cores)));
    else results.push(await run(step));
  }
  return results;
}

/**
 * As many at a time as there are cores. What they say is told in their order, each as soon as its turn comes.
 * @param {Step[]} steps
 * @param {typeof runStep} run
 * @param {number} cores
 */
async function runSideBySide(steps, run, cores) {
  const running = new Set();
  let told = Promise.resolve(/** @type {Result[]} */ ([]));
  for (const step of steps) {
    if (running.size >= cores) await Promise.race(running);
    const ending = run(step, { quiet: true });
    running.add(ending);
    const free = () => running.delete(ending);
    ending.then(free, free);
    told = told.then(async (before) => {
      const { said, ...result } = await ending;
      console.log(`\n== ${step.name}\n${said ?? ''}`.trimEnd());
      return [...before, result];
    });
  }
  return told;
}

/**
 * @param {Step} step
 * @param {{ quiet?: boolean }} [how] quiet: what a script says is kept back
 * @returns {Promise<Result>}
 */
export async function runStep({ name, run, tests }, { quiet = false } = {}) {
  if (!quiet) console.log(`\n== ${name}`);
  const start = performance.now();
  const result = tests ? await runTests(run, tests) : await runScript(run, quiet);
  return { name, ...result, seconds: (performance.now() - start) / 1000 };
}

/**
 * @param {string} name
 * @param {string} reason
 * @returns {Result}
 */
export function notRun(name, reason) {
  return { name, passed: 0, failed: 1, remarks: [`not run: ${reason}`] };
}

/** @param {Result[]} results */
export function printTable(results) {
  console.log('\n== results');
  for (const { name, passed, failed, leftOut = [], seconds } of results) {
    const verdict = failed > 0 ? 'FAILED' : 'ok';
    const time = seconds === undefined ? '' : `${seconds.toFixed(1)} s`;
    const ran = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
    const counts = leftOut.length > 0 ? `${ran}, ${leftOut.length} not run` : ran;
    console.log(
      [verdict.padEnd(7), name.padEnd(26), time.padStart(7), counts && `  ${counts}`]
        .join('')
        .trimEnd(),
    );
  }
  for (const { name, remarks } of results) {
    for (const remark of remarks) console.log(`${name}: ${remark}`);
  }
}

/**
 * Told beside the verdict, which it does not change.
 * @param {Result[]} results
 * @returns {string[]} lines
 */
export function leftOutLines(results) {
  const reasons = results.flatMap(({ leftOut = [] }) => leftOut);
  return [...new Set(reasons)].map(
    (reason) => `${reasons.filter((one) => one === reason).length} not run: ${reason}`,
  );
}

/**
 * @param {string[]} script
 * @param {boolean} quiet
 */
async function runScript([script = '', ...args], quiet) {
  const { ok, output } = await npm(['run', '--silent', script, ...args], { quiet });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, remarks: [], said: output };
}

/**
 * @param {string[]} script
 * @param {'vitest' | 'playwright'} runner
 */
async function runTests([script = '', ...args], runner) {
  const file = join(projectFolder, 'test-results', `${runner}.json`);
  mkdirSync(join(projectFolder, 'test-results'), { recursive: true });
  rmSync(file, { force: true });
  const { reporters, env } = {
    vitest: {
      reporters: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      env: {},
    },
    playwright: { reporters: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  }[runner];
  const { ok } = await npm(['run', '--silent', script, '--', ...args, ...reporters], { env });
  const read = { vitest: readVitest, playwright: readPlaywright }[runner];
  const counted = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : noTests();
  return withRunnerVerdict(counted, ok);
}

/** @typedef {{ passed: number, failures: string[], skipped: string[], leftOut: string[] }} Counted */

/**
 * A skipped test proves nothing and counts as failed, but for those on the reference folder where it cannot be
 * had. So do a runner that ran no test and one that ends badly although no test failed.
 * @param {Counted} counted
 * @param {boolean} runnerOk
 */
export function withRunnerVerdict({ passed, failures, skipped, leftOut }, runnerOk) {
  const remarks = [
    ...failures.map((test) => `FAILED ${test}`),
    ...skipped.map((test) => `SKIPPED, counts as failed: ${test}`),
  ];
  if (passed + remarks.length === 0) remarks.push('FAILED: no test was run');
  if (!runnerOk && remarks.length === 0) {
    remarks.push('FAILED: the runner reports an error outside the tests, see above');
  }
  return { passed, failed: remarks.length, leftOut, remarks };
}

/** @returns {Counted} */
function noTests() {
  return { passed: 0, failures: [], skipped: [], leftOut: [] };
}

/**
 * @param {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} report
 * @returns {Counted}
 */
export function readVitest({ testResults }) {
  const counted = noTests();
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(projectFolder, name);
    const tests = assertionResults.map((test) => ({ ...test, title: `${file}: ${test.fullName}` }));
    counted.passed += tests.filter((test) => test.status === 'passed').length;
    const failed = tests.filter((test) => test.status === 'failed').map(({ title }) => title);
    // A file that cannot be loaded, or whose hooks fail, has no failed test of its own.
    if (status === 'failed' && failed.length === 0) failed.push(`${file} (the file itself)`);
    counted.failures.push(...failed);
    for (const { title, status } of tests) {
      if (status === 'passed' || status === 'failed') continue;
      const reason = reasonNotRun(title);
      if (reason) counted.leftOut.push(reason);
      else counted.skipped.push(title);
    }
  }
  return counted;
}

/**
 * @typedef {{ title: string, specs?: { title: string, file: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @param {{ suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Counted}
 */
export function readPlaywright({ suites, errors }) {
  const counted = noTests();
  counted.failures.push(
    ...errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside the tests'),
  );
  for (const spec of suites.flatMap(specsIn)) {
    for (const { status } of spec.tests) {
      const title = `${spec.file}: ${spec.title}`;
      if (status === 'expected') counted.passed += 1;
      else if (status === 'skipped') counted.skipped.push(title);
      else counted.failures.push(title);
    }
  }
  return counted;
}

/**
 * @param {Suite} suite
 * @returns {NonNullable<Suite['specs']>}
 */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}
