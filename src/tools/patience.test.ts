import { expect, test } from 'vitest';
import { slowness } from './patience.mjs';

const taking = (milliseconds: number) => () => milliseconds;

test('a quiet computer is no slower than itself, however fast it is', () => {
  expect(slowness({}, taking(16))).toBe(1);
  expect(slowness({}, taking(3))).toBe(1);
});

test('a busy one is slower in proportion, but there is an end to patience', () => {
  expect(slowness({}, taking(32))).toBe(2);
  expect(slowness({}, taking(64))).toBe(4);
  expect(slowness({}, taking(1e6))).toBe(12);
});

test('pages that are made slower get the limits for it', () => {
  expect(slowness({ NIANBAO_SLOW: '4' }, taking(16))).toBe(4);
  expect(slowness({ NIANBAO_SLOW: '2' }, taking(64))).toBe(4);
});

test('it is measured once: the processes of a run have the same limits', () => {
  const env = {};
  expect(slowness(env, taking(64))).toBe(4);
  expect(slowness(env, taking(16))).toBe(4);
});
