import { expect, test } from 'vitest';
import { isFullUnitName } from '../../../report/township.ts';
import { fullUnitName } from './unit-name.ts';

test.each([
  ['松岭镇', '松岭镇人民政府'],
  ['云溪县松岭镇', '云溪县松岭镇人民政府'],
  [' 松岭镇 ', '松岭镇人民政府'],
  ['松岭镇政府', '松岭镇人民政府'],
  ['青石乡政府', '青石乡人民政府'],
  ['满都苏木', '满都苏木人民政府'],
  ['满都苏木政府', '满都苏木人民政府'],
  ['晚枫街道', '晚枫街道办事处'],
  ['云溪县晚枫街道办', '云溪县晚枫街道办事处'],
  ['云溪县经济开发区管委会', '云溪县经济开发区管理委员会'],
])('%s is %s in full', (unit, full) => {
  expect(isFullUnitName(unit)).toBe(false);
  expect(fullUnitName(unit)).toBe(full);
  expect(isFullUnitName(full)).toBe(true);
});

test.each([
  '',
  '镇',
  '乡',
  '街道',
  '苏木',
  '镇政府',
  '街道办',
  '管委会',
  '松岭政府',
  '松岭镇办',
  '松岭镇政府办',
  '松岭镇政府大院',
  '晚枫街道政府',
  '晚枫街道办公区',
  '松岭镇党政',
])('of “%s” the full name cannot be told', (unit) => {
  expect(fullUnitName(unit)).toBeUndefined();
});
