import { expect, test } from 'vitest';
import { addressBook } from './address.ts';

const report = {
  edition: '2019',
  splits: { services: [{ id: 'p1', label: '行政检查' }] },
  extraRows: [{ id: 'x1', label: '发布总数量' }],
};

test.each([
  ['table3/3-3-7/total', 'table3.3.3.7.total'],
  ['table2/services+p1/change', 'table2.services/行政检查.change'],
  ['table2/extra+x1/value', 'table2.extra.1'],
  ['table4/review/pending', 'table4.review.pending'],
])('%s is %s outside', (key, address) => {
  const book = addressBook(report);
  expect(book.addressOf(key)).toBe(address);
  expect(book.keyOf(address)).toBe(key);
});

test('a cell that the tables do not show keeps its key, with dots', () => {
  expect(addressBook(report).addressOf('table2/services/change')).toBe('table2.services.change');
  expect(addressBook(report).keyOf('table9.x')).toBeUndefined();
});
