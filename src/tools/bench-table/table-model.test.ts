import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainPage } from './pages.mjs';
import { consistentFigures, rows, totals, wrongCells } from './table-model.mjs';

const { flags } = plainPage('', '', '');
const anyPlace = fc.tuple(fc.nat(rows.carriedOut), fc.nat(totals));

test('its figures are in order, all sums included', () => {
  expect(wrongCells(consistentFigures())).toEqual(new Set());
});

test('one wrong figure is shown where the driver looks for it, and nowhere else', () => {
  fc.assert(
    fc.property(anyPlace, fc.integer({ min: 1, max: 99 }), ([row, column], more) => {
      const figures = consistentFigures();
      figures[row]![column]! += more;
      expect(wrongCells(figures)).toEqual(new Set(flags([row, column]).map((at) => at.join('-'))));
    }),
  );
});
