import { expect, test } from 'vitest';
import { readPlaywright, readVitest, withRunnerVerdict } from './steps.mjs';

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
  });
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
  });
});

test('a skipped test counts as failed', () => {
  const result = withRunnerVerdict({ passed: 3, failures: [], skipped: ['a: later'] }, true);
  expect(result).toEqual({
    passed: 3,
    failed: 1,
    remarks: ['SKIPPED, counts as failed: a: later'],
  });
});

test('a runner that ran no test has failed', () => {
  const result = withRunnerVerdict({ passed: 0, failures: [], skipped: [] }, true);
  expect(result.failed).toBe(1);
});

test('a runner that ends badly has failed, even when every test passed', () => {
  const result = withRunnerVerdict({ passed: 3, failures: [], skipped: [] }, false);
  expect(result).toMatchObject({ passed: 3, failed: 1 });
});
