import { expect, test } from 'vitest';
import {
  cellPlace,
  cellsIn,
  fieldPlace,
  inLastYear,
  type Place,
  placeOfCells,
  rangesIn,
  sectionPlace,
  wordsPlace,
} from './place.ts';

test('a place of last year stays one, however often it is said', () => {
  const place = inLastYear(sectionPlace(3));
  expect(place).toEqual({ is: 'lastYear', place: { is: 'section', section: 3 } });
  expect(inLastYear(place)).toBe(place);
});

test('cells are one place; no cells are none', () => {
  expect(placeOfCells([])).toEqual([]);
  expect(placeOfCells(['table3/1/total'])).toEqual([cellPlace('table3/1/total')]);
  expect(placeOfCells(['table3/1/total', 'table2/rules/issued'])).toEqual([
    cellPlace('table3/1/total', 'table2/rules/issued'),
  ]);
});

test('the cells and the words of places are those of this year alone', () => {
  const words = { id: 'preamble', from: 1, to: 3 } as const;
  const more = { id: 'after/3', from: 0, to: 1 } as const;
  const places: Place[] = [
    fieldPlace('unit'),
    cellPlace('table3/1/total', 'table3/2/total'),
    inLastYear(cellPlace('table3/4/total')),
    wordsPlace(words, more),
    inLastYear(wordsPlace(words)),
    cellPlace('table2/rules/issued'),
    wordsPlace(more),
  ];
  expect(cellsIn(places)).toEqual(['table3/1/total', 'table3/2/total', 'table2/rules/issued']);
  expect(rangesIn(places)).toEqual([words, more, more]);
  expect([cellsIn([]), rangesIn([])]).toEqual([[], []]);
});
