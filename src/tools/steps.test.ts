import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leftOutLines, readPlaywright, readVitest, runSteps, withRunnerVerdict } from './steps.mjs';

beforeEach(() => void vi.stubEnv('NIANBAO_SHARED', ''));
afterEach(() => void vi.unstubAllEnvs());

const inProject = (file: string) => `${process.cwd()}/${file}`;
const unitTest = (fullName: string, status: string) => ({ fullName, status });

test('unit tests are counted one by one, by the file they are in', () => {
  const counted = readVitest({
    testResults: [
      {
        name: inProject('src/a.test.ts'),
        status: 'failed',
        assertionResults: [unitTest('adds', 'passed'), unitTest('subtracts', 'failed')],
      },
      {
        name: inProject('src/b.test.ts'),
        status: 'passed',
        assertionResults: [unitTest('later', 'todo'), unitTest('now', 'passed')],
      },
    ],
  });
  expect(counted).toEqual({
    passed: 2,
    failures: ['src/a.test.ts: subtracts'],
    skipped: ['src/b.test.ts: later'],
    leftOut: [],
  });
});

test('tests on the reference folder are left out where it cannot be had, and only these', () => {
  const named = (...names: string[]) => ({
    testResults: [
      {
        name: inProject('src/a.test.ts'),
        status: 'passed',
        assertionResults: names.map((name) => unitTest(name, 'skipped')),
      },
    ],
  });
  const report = named('files (needs the reference folder)', 'later');
  const left = readVitest(report);
  expect(left).toEqual({
    passed: 0,
    failures: [],
    skipped: ['src/a.test.ts: later'],
    leftOut: ['the reference folder is not named (NIANBAO_SHARED)'],
  });
  expect(withRunnerVerdict({ ...left, passed: 1, skipped: [] }, true)).toMatchObject({
    passed: 1,
    failed: 0,
    remarks: [],
  });
  vi.stubEnv('NIANBAO_SHARED', '/reference');
  expect(readVitest(report)).toMatchObject({ leftOut: [], skipped: { length: 2 } });
  expect(readVitest(named('check (needs python3 and xmllint)'))).toMatchObject({
    leftOut: { length: 1 },
    skipped: [],
  });
});

test('how many were not run, and why, is told where there are some', () => {
  const result = { name: '', passed: 1, failed: 0, remarks: [] };
  expect(leftOutLines([result, { ...result, leftOut: [] }])).toEqual([]);
  const [one, other] = ['no folder', 'no program'] as const;
  const results = [{ ...result, leftOut: [one, other] }, result, { ...result, leftOut: [one] }];
  expect(leftOutLines(results)).toEqual(['2 not run: no folder', '1 not run: no program']);
});

test('a unit test file that cannot be loaded is one failure', () => {
  const counted = readVitest({
    testResults: [{ name: inProject('src/a.test.ts'), status: 'failed', assertionResults: [] }],
  });
  expect(counted.failures).toEqual(['src/a.test.ts (the file itself)']);
});

test('end-to-end tests are counted in all nested groups', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'opens.spec.ts',
    tests: [{ status }],
  });
  const counted = readPlaywright({
    errors: [{ message: 'the server did not start\nsecond line' }],
    suites: [
      {
        title: 'opens.spec.ts',
        specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
        suites: [{ title: 'group', specs: [spec('waits', 'skipped'), spec('wobbles', 'flaky')] }],
      },
    ],
  });
  expect(counted).toEqual({
    passed: 1,
    failures: ['the server did not start', 'opens.spec.ts: closes', 'opens.spec.ts: wobbles'],
    skipped: ['opens.spec.ts: waits'],
    leftOut: [],
  });
});

test('a skipped test counts as failed', () => {
  const result = withRunnerVerdict(
    { passed: 3, failures: [], skipped: ['a: later'], leftOut: [] },
    true,
  );
  expect(result).toEqual({
    passed: 3,
    failed: 1,
    leftOut: [],
    remarks: ['SKIPPED, counts as failed: a: later'],
  });
});

test('a runner that ran no test has failed', () => {
  const result = withRunnerVerdict(
    { passed: 0, failures: [], skipped: [], leftOut: ['no folder'] },
    true,
  );
  expect(result.failed).toBe(1);
});

test('a runner that ends badly has failed, even when every test passed', () => {
  const result = withRunnerVerdict({ passed: 3, failures: [], skipped: [], leftOut: [] }, false);
  expect(result).toMatchObject({ passed: 3, failed: 1 });
});

describe('steps', () => {
  const step = (name: string) => ({ name, run: [name] });
  const result = (name: string, failed = 0) => ({ name, passed: 1 - failed, failed, remarks: [] });

  /** Runs them by hand: each ends when the test says so. */
  function byHand(...[steps, cores]: [Parameters<typeof runSteps>[0], number]) {
    const ends = new Map<string, (failed?: number) => void>();
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const results = runSteps(steps, {
      cores,
      run: ({ name }, { quiet = false } = {}) =>
        new Promise((resolve) => {
          ends.set(name, (failed) => {
            ends.delete(name);
            resolve({ ...result(name, failed), ...(quiet && { said: `${name} speaks\n` }) });
          });
        }),
    });
    const end = (name: string, failed?: number) => {
      ends.get(name)?.(failed);
      return new Promise((resolve) => setTimeout(resolve));
    };
    return { results, end, lines, running: () => [...ends.keys()] };
  }
  afterEach(() => void vi.restoreAllMocks());

  test('in one list run side by side, one on each core; then the next alone', async () => {
    const { results, end, running } = byHand([[step('a'), step('b'), step('c')], step('d')], 2);
    expect(running()).toEqual(['a', 'b']);
    await end('b');
    expect(running()).toEqual(['a', 'c']);
    await end('c');
    expect(running()).toEqual(['a']);
    await end('a', 1);
    expect(running()).toEqual(['d']);
    await end('d');
    expect(await results).toEqual([result('a', 1), result('b'), result('c'), result('d')]);
  });

  test('speak one after the other, in their order', async () => {
    const { results, end, lines } = byHand([[step('a'), step('b'), step('c')]], 3);
    await end('b');
    expect(lines).toEqual([]);
    await end('a');
    expect(lines).toEqual(['\n== a\na speaks', '\n== b\nb speaks']);
    await end('c');
    expect(lines).toHaveLength(3);
    await results;
  });

  test('on one core run one after the other', async () => {
    const { end, running } = byHand([[step('a'), step('b')]], 1);
    expect(running()).toEqual(['a']);
    await end('a');
    expect(running()).toEqual(['b']);
    await end('b');
  });
});
