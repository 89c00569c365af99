import { expect, it } from 'vitest';
import { isLockName, withoutLocks } from './lock-files.ts';

const files = (...names: readonly string[]) => names.map((name) => new File([], name));
const left = (...names: readonly string[]) => withoutLocks(files(...names)).map(({ name }) => name);

it.each(['~$年报.docx', '~$24年年报.doc', '.~lock.年报.docx#'])('%s is a lock', (name) => {
  expect(isLockName(name)).toBe(true);
  expect(left(name, '年报.docx')).toEqual(['年报.docx']);
  // Nothing would be said of it otherwise.
  expect(left(name)).toEqual([name]);
});

it.each(['年报.docx', '~年报.docx', '$年报.docx', '年报~$.docx', '.年报.docx'])(
  '%s is none',
  (name) => {
    expect(left(name, '另一份.docx')).toEqual([name, '另一份.docx']);
  },
);
