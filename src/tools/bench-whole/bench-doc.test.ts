import { expect, test } from 'vitest';
import { withTable } from './bench-doc.mjs';

const text = 'before\n<!-- measured -->\nold\n\n| a |\n<!-- /measured -->\nafter\n';

test('the table takes the place of the one before, and what stands around it stays', () => {
  const first = withTable(text, 'new $& table');
  expect(first).toBe('before\n<!-- measured -->\nnew $& table\n<!-- /measured -->\nafter\n');
  expect(withTable(first, 'newer')).toBe(
    'before\n<!-- measured -->\nnewer\n<!-- /measured -->\nafter\n',
  );
});

test('without a place for it nothing is lost', () => {
  expect(() => withTable('no place', 'table')).toThrow('no place for the table');
});
