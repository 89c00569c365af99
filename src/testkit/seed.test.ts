import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { propertySeed } from './seed.ts';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

const seedsWith = async (given: string | undefined) => {
  vi.stubEnv('NIANBAO_SEED', given);
  return import('./seed.ts');
};

test('every property draws from the seed of the run', () => {
  expect(fc.readConfigureGlobal()?.seed).toBe(propertySeed);
});

test('without a seed from outside each is the one that stands in the test', async () => {
  const { propertySeed: fixed, seedOf } = await seedsWith(undefined);
  expect(fixed).toBe((await seedsWith(undefined)).propertySeed);
  expect([seedOf(9), seedOf(40)]).toEqual([9, 40]);
});

test('with one all are others, and generators with seeds of their own stay apart', async () => {
  const { propertySeed: given, seedOf } = await seedsWith('123456');
  const seeds = [seedOf(9), seedOf(40)];
  expect(given).toBe(123_456);
  expect(new Set([...seeds, 9, 40]).size).toBe(4);
  expect(seeds.every(Number.isInteger)).toBe(true);
});

test('no test keeps a seed to itself or draws without one', () => {
  const source = resolve(import.meta.dirname, '..');
  const tests = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.test\.tsx?$|^testkit\/.*\.tsx?$/.test(name),
  );
  const own = /\bseed: *\d|seededRandom\(\d|Math\.random\(/;
  const offenders = tests.filter(
    (name) => !name.endsWith('seed.test.ts') && own.test(readFileSync(join(source, name), 'utf8')),
  );
  expect(tests.length).toBeGreaterThan(100);
  expect(offenders).toEqual([]);
});
