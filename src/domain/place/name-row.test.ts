import { describe, expect, test } from 'vitest';
import type { TableSection } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { rowNames } from './name-row.ts';

const edition = editionById('2021');

describe('the rows of a table by name', () => {
  test('table 二 has each row of an item, in order, and no title or column', () => {
    expect([...rowNames(edition, 2)]).toEqual([
      ['rules', '规章'],
      ['normative', '行政规范性文件'],
      ['licensing', '行政许可'],
      ['punishment', '行政处罚'],
      ['coercion', '行政强制'],
      ['fees', '行政事业性收费'],
    ]);
  });

  test('table 三 puts the mark of a result before its items, and leaves remarks out', () => {
    const names = rowNames(edition, 3);
    expect([...names.keys()]).toEqual(edition.table3.rows.map(({ id }) => id));
    expect(names.get('1')).toBe('一、本年新收政府信息公开申请数量');
    expect(names.get('3.2')).toBe('（二）部分公开');
    expect(names.get('3.3.1')).toBe('（三）1.属于国家秘密');
    expect(names.get('3.6.3')).toBe('（六）3.其他');
    expect(names.get('3.7')).toBe('（七）总计');
    expect(names.get('4')).toBe('四、结转下年度继续办理');
  });

  test('table 四 has one row of figures', () => {
    expect([...rowNames(edition, 4)]).toEqual([['values', '填数的一行']]);
  });

  test.each<[string, TableSection]>([
    ['2019', 2],
    ['2019', 3],
    ['2021', 2],
    ['2021', 3],
  ])('in the form of %s no two rows of table %d have one name', (id, table) => {
    const names = [...rowNames(editionById(id), table).values()];
    expect(new Set(names).size).toBe(names.length);
  });
});
