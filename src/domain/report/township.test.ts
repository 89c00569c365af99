import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFullUnitName, isSameUnit, isTownship } from './township.ts';

test.each([
  ['云溪县青禾镇人民政府', true],
  ['木里县俄亚纳西族乡人民政府', true],
  ['松岭市晚枫街道办事处', true],
  ['东乌旗满都苏木人民政府', true],
  ['云溪县人民政府', false],
  ['云溪县水利局', false],
  ['', false],
])('%s is an office of a township: %s', (unit, wanted) => {
  expect(isTownship(unit)).toBe(wanted);
});

test.each([
  ['云溪县青禾镇人民政府', true],
  [' 云溪县青禾镇人民政府 ', true],
  ['松岭市晚枫街道办事处', true],
  ['云溪高新区管理委员会', true],
  ['云溪县水利局', true],
  ['云溪县疾控中心', true],
  ['松岭市北郊地区办事处', true],
  ['松岭市晚枫办事处', true],
  ['松岭市青禾管理区', true],
  ['松岭市青禾管理区办事处', true],
  ['松岭市红星农场', true],
  ['松岭市青禾林场', true],
  ['松岭市青禾民族乡人民政府', true],
  ['青禾民族乡', false],
  ['满都苏木', false],
  ['松岭市经济开发区管委会', false],
  ['松岭市经济开发区', false],
  ['场', false],
  ['青禾镇', false],
  ['晚枫街道', false],
  ['青禾镇政府', false],
  ['', false],
])('%s is the name of an office in full: %s', (unit, wanted) => {
  expect(isFullUnitName(unit)).toBe(wanted);
});

test.each([
  ['云溪县青禾镇人民政府', '青禾镇人民政府', true],
  ['临川市云溪县青禾镇人民政府', '云溪县 青禾镇', true],
  ['青禾镇', '青禾镇人民政府', true],
  ['松岭市晚枫街道办事处', '晚枫街道', true],
  ['临川市云溪县青禾镇', '云溪县青禾镇人民政府', true],
  ['青禾镇人民政府', '青石镇人民政府', false],
  ['云溪县青禾镇人民政府', '松川县青禾镇人民政府', false],
  ['云溪县青禾镇人民政府', '人民政府', false],
  ['青禾镇人民政府', '', false],
  ['', '', true],
  ['云溪县人民政府晚枫街道办事处', '云溪县晚枫街道办事处', true],
  ['云溪县人民政府晚枫街道办事处', '晚枫街道', true],
  ['临川市云溪区人民政府晚枫街道办事处', '云溪区晚枫街道', true],
  ['云溪县晚枫街道办事处', '晚枫街道办事处', true],
  ['云溪青禾镇人民政府', '青禾镇', true],
  ['青滩镇', '上青滩镇', false],
  ['青滩镇人民政府', '上青滩镇人民政府', false],
  ['青滩镇人民政府', '云溪县上青滩镇人民政府', false],
  ['云溪县青滩镇', '云溪县上青滩镇人民政府', false],
  ['青滩街道办事处', '云溪县东青滩街道办事处', false],
  ['青滩街道', '云溪县人民政府东青滩街道办事处', false],
  ['青滩乡', '青滩镇', false],
  ['云溪县人民政府', '云溪县青禾镇人民政府', false],
])('%s and %s are one office: %s', (a, b, wanted) => {
  expect(isSameUnit(a, b)).toBe(wanted);
  expect(isSameUnit(b, a)).toBe(wanted);
});

const part = (...names: string[]) => fc.constantFrom(...names);

test('an office is the same whatever is left out in front or behind, and another with a longer place name', () => {
  fc.assert(
    fc.property(
      part('', '临川市', '海平省临川市'),
      part('云溪县', '松川区', '长岭旗'),
      part('', '人民政府'),
      part('青滩', '晚枫', '南河口'),
      part('镇', '乡', '街道'),
      part('', '人民政府', '办事处'),
      part('上', '东', '大'),
      (city, county, government, name, kind, office, more) => {
        const place = `${name}${kind}`;
        const full = `${city}${county}${government}${place}${office}`;
        for (const other of [place, `${place}${office}`, `${county}${place}`]) {
          expect(isSameUnit(full, other)).toBe(true);
          expect(isSameUnit(other, full)).toBe(true);
          const longer = other.replace(name, `${more}${name}`);
          expect(isSameUnit(full, longer)).toBe(false);
          expect(isSameUnit(longer, full)).toBe(false);
        }
      },
    ),
  );
});
