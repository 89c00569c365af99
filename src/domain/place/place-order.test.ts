import { describe, expect, test } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import type { Report, SectionNumber } from '../report/report.ts';
import type { TextId } from '../report/text.ts';
import {
  cellPlace,
  fieldPlace,
  inLastYear,
  labelPlace,
  type Place,
  sectionPlace,
  tablePlace,
  wholeReport,
  wordsPlace,
} from './place.ts';
import { firstTextOf, readingOrder, sectionOfPlace } from './place-order.ts';

function written(): Report {
  const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
  const blocks = (section: SectionNumber) => [
    { id: `${section}-2`, mark: '（一）', name: '上半年', text: '甲乙丙' },
    { id: `${section}-1`, mark: '（二）', name: '下半年', text: '丁戊己' },
  ];
  for (const section of [2, 3] as const) {
    report.sections[`s${section}`] = { blocks: blocks(section), after: '表后。' };
  }
  report.splits = { licensing: [{ id: 'p1', label: '本级' }] };
  return report;
}

const report = written();

const words = (id: TextId, from = 0, to = from + 1) => wordsPlace({ id, from, to });

/** In the order of the page, however the ids may be counted. */
const inOrder: Place[] = [
  wholeReport,
  fieldPlace('unit'),
  words('unit', 0, 1),
  words('unit', 0, 2),
  words('unit', 1, 2),
  fieldPlace('year'),
  fieldPlace('title'),
  words('title'),
  fieldPlace('deadline'),
  fieldPlace('preamble'),
  words('preamble'),
  fieldPlace('contacts'),
  words('contacts'),
  sectionPlace(2),
  { is: 'block', id: '2-2' },
  words('heading/2-2', 0),
  words('heading/2-2', 1),
  words('text/2-2', 0),
  words('text/2-2', 2),
  { is: 'block', id: '2-1' },
  words('heading/2-1', 0),
  words('text/2-1', 0),
  tablePlace(2),
  labelPlace('table2.licensing+p1'),
  cellPlace('table2/rules/issued'),
  // Of several cells the first counts.
  cellPlace('table2/rules/repealed', 'table2/rules/issued'),
  cellPlace('table2/licensing+p1/decisions'),
  cellPlace('table2/fees/amount'),
  // A cell that is not there any more comes behind all that are.
  cellPlace('table2/gone/amount'),
  words('after/2', 0),
  words('after/2', 1),
  sectionPlace(3),
  words('text/3-2', 0),
  tablePlace(3),
  labelPlace('table3.3.1'),
  cellPlace('table3/1/natural'),
  words('after/3', 0),
  sectionPlace(6),
  // So does a text whose block is gone.
  { is: 'block', id: 'gone' },
  fieldPlace('closing'),
  words('signature', 0),
  words('signature', 1),
  words('date', 0),
  inLastYear(wholeReport),
];

describe('the order of reading', () => {
  test('is that of the page', () => {
    const compare = readingOrder(report);
    inOrder.forEach((place, index) => {
      expect(compare(place, place)).toBe(0);
      for (const later of inOrder.slice(index + 1)) {
        const pair = JSON.stringify([place, later]);
        expect(compare(place, later), pair).toBeLessThan(0);
        expect(compare(later, place), pair).toBeGreaterThan(0);
      }
    });
  });

  test('settles by their texts what stands at one place', () => {
    const compare = readingOrder(report);
    const pairs: [Place, Place][] = [
      [labelPlace('table3.1'), labelPlace('table3.2')],
      [inLastYear(fieldPlace('title')), inLastYear(fieldPlace('unit'))],
      [cellPlace('table3/1/natural'), cellPlace('table3/1/natural', 'table3/1/total')],
      [{ is: 'block', id: 'gone-1' }, words('text/gone-1')],
    ];
    for (const [one, other] of pairs) {
      expect(compare(one, other)).toBeLessThan(0);
      expect(compare(other, one)).toBeGreaterThan(0);
    }
  });
});

describe('the section of a place', () => {
  test.each<[Place, number]>([
    [sectionPlace(5), 5],
    [tablePlace(4), 4],
    [cellPlace('table3/1/natural', 'table2/rules/issued'), 3],
    [cellPlace('table2/licensing+p1/decisions'), 2],
    [labelPlace('table4.review'), 4],
    [{ is: 'block', id: '3-1' }, 3],
    [{ is: 'block', id: 'gone' }, 0],
    [words('text/2-1'), 2],
    [words('heading/3-2'), 3],
    [words('after/6'), 6],
    [words('text/gone'), 0],
    [words('unit'), 0],
    [words('signature'), 0],
    [fieldPlace('closing'), 0],
    [wholeReport, 0],
    [inLastYear(sectionPlace(5)), 0],
  ])('%j', (place, section) => {
    expect(sectionOfPlace(place, report)).toBe(section);
  });
});

test('what is missing in a section is written in its first text, or behind its table', () => {
  expect(firstTextOf(report, 2)).toBe('text/2-2');
  const empty = { ...report.sections, s2: { blocks: [], after: '' } };
  expect(firstTextOf({ sections: empty }, 2)).toBe('after/2');
});
