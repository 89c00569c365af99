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

test('of two parts of one label the first has the address', () => {
  const parts = ['p1', 'p2'].map((id) => ({ id, label: '行政检查' }));
  const book = addressBook({ ...report, splits: { services: parts } });
  const address = 'table2.services/行政检查.change';
  expect(book.addressOf('table2/services+p1/change')).toBe(address);
  expect(book.addressOf('table2/services+p2/change')).toBe(address);
  expect(book.keyOf(address)).toBe('table2/services+p1/change');
});

test('the book is written once for the same rows: it is asked at every key', () => {
  expect(addressBook({ ...report })).toBe(addressBook(report));
  expect(addressBook({ ...report, extraRows: [] })).not.toBe(addressBook(report));
});
