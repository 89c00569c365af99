import { expect, test } from 'vitest';
import { allRules } from '../domain/checks/all-rules.ts';
import { checksDoc } from './checks-doc.ts';

const rowOf = (id: string) =>
  checksDoc()
    .split('\n')
    .filter((line) => line.startsWith(`| ${id} |`));

test('every rule has one row, of five cells', () => {
  for (const { id } of allRules) {
    const [row, ...more] = rowOf(id);
    expect(more, id).toEqual([]);
    expect(row?.split(' | '), id).toHaveLength(5);
  }
});

test('a rule is said to hold for the forms that have its columns, with its basis there', () => {
  expect(rowOf('T2-PUBTOT')[0]).toContain('| 2019 年版 | 国办公开办函〔2019〕60号附件：');
  expect(rowOf('T2-IMPL')[0]).toContain('| 2021 年版 |');
  expect(rowOf('T3-BAL')[0]).toMatch(/\| 错误 \| 各版 \| .*（据公开转载的文件核对） \|$/);
});
