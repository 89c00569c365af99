import { expect, test } from 'vitest';
import { blankReport } from '../../report/blank-report.ts';
import { privateIn, quotingOf } from './private-in-report.ts';

const report = (preamble: string, contacts = '') => ({
  ...blankReport({ unit: '云溪县青禾镇人民政府', year: 2023, deadline: '' }),
  preamble,
  contacts,
});

test('private words of all paragraphs', () => {
  const words = privateIn(report('申请人张立民，要求公开', '电话13900001234'));
  expect([...words]).toEqual([
    ['张立民', '张**'],
    ['13900001234', '139****1234'],
  ]);
});

test('are the same value as long as they are the same words', () => {
  const first = report('申请人张立民，要求公开');
  const known = privateIn(first);
  expect(privateIn(report('申请人张立民，要求公开', '已办结'))).toBe(known);
  expect([...privateIn(report('申请人罗秀英，要求公开'))]).toEqual([['罗秀英', '罗**']]);
  expect(privateIn(first)).toBe(known);
  expect([...privateIn(report('已办结'))]).toEqual([]);
});

test('a name that is private in one line is quoted masked in all', () => {
  const quote = quotingOf(report('申请人张立民，要求公开', '后与张立民沟通'));
  expect(quote('后与张立民沟通', 0, 5)).toBe('后与张**');
  expect(quote('申请人张立民，要求公开', 0, 4)).toBe('申请人张**');
});
