import { expect, test } from 'vitest';
import { becameOf } from './became.ts';

test.each(['M', 'lM', 'plM', 'Mi', 'Mip'])('this year has become: %s', (letters) =>
  expect(becameOf(letters)).toBe(true),
);

test.each(['', 'l', 'aM', 'Ma', 'Mia', 'yM'])('it has not: %s', (letters) =>
  expect(becameOf(letters)).toBe(false),
);
