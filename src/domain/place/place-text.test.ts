import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlaceIn } from '../../testkit/domain/arbitrary-place.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import {
  cellPlace,
  fieldNames,
  fieldPlace,
  inLastYear,
  labelPlace,
  type Place,
  partPlace,
  sectionPlace,
  tablePlace,
  wholeReport,
  wordsPlace,
} from './place.ts';
import { parsePlace, placeText, samePlace } from './place-text.ts';

/** One place of each kind, and more where what it holds could be read otherwise. Drafts keep these texts. */
const written: [string, Place][] = [
  ['report', wholeReport],
  ...([1, 2, 3, 4, 5, 6] as const).map((each): [string, Place] => [
    `section/${each}`,
    sectionPlace(each),
  ]),
  ...([2, 3, 4] as const).map((each): [string, Place] => [`table/${each}`, tablePlace(each)]),
  ...fieldNames.map((each): [string, Place] => [`field/${each}`, fieldPlace(each)]),
  ['cells/table3/1/natural', cellPlace('table3/1/natural')],
  [
    'cells/table2/services%43;p1/change+table4/review/total',
    cellPlace('table2/services+p1/change', 'table4/review/total'),
  ],
  ['cells/table2/a\nb/c', cellPlace('table2/a\nb/c')],
  ['label/table3.3.3.2', labelPlace('table3.3.3.2')],
  ['label/table2.services+p1', partPlace('services', { id: 'p1' })],
  ['label/table4.review.total', labelPlace('table4.review.total')],
  ['label/table2.\n', labelPlace('table2.\n')],
  ['block/1-2', { is: 'block', id: '1-2' }],
  ['block/', { is: 'block', id: '' }],
  ['block/a/b', { is: 'block', id: 'a/b' }],
  ['words/text/1-2:12-14', wordsPlace({ id: 'text/1-2', from: 12, to: 14 })],
  [
    'words/text/1-2:12-140+after/3:0-4+unit:0-1',
    wordsPlace(
      { id: 'text/1-2', from: 12, to: 140 },
      { id: 'after/3', from: 0, to: 4 },
      { id: 'unit', from: 0, to: 1 },
    ),
  ],
  ['words/text/%37;43;%58;1-2%43;\n:3-4', wordsPlace({ id: 'text/%43;:1-2+\n', from: 3, to: 4 })],
];

const ofBothYears = [
  ...written,
  ...written.map(([text, place]): [string, Place] => [`lastYear/${text}`, inLastYear(place)]),
];

describe('a place is written', () => {
  test.each(ofBothYears)('%j', (text, place) => {
    expect(placeText(place)).toBe(text);
    expect(parsePlace(text)).toEqual(place);
  });

  test('so that no two places have one text', () => {
    for (const [, a] of ofBothYears) {
      for (const [, b] of ofBothYears) expect(samePlace(a, b)).toBe(a === b);
    }
  });

  test('and any place, this year’s and last year’s, comes back from its text', () => {
    fc.assert(
      fc.property(
        anyReport.chain((report) => anyPlaceIn(report)),
        (place) => {
          expect(parsePlace(placeText(place))).toEqual(place);
          expect(samePlace(place, inLastYear(place))).toBe(place.is === 'lastYear');
        },
      ),
    );
  });
});

describe('no place is read', () => {
  /** What would be a place if less of it were looked at. */
  const nothings = [
    'Report',
    'report/',
    'report/1',
    'section1',
    'section/0',
    'section/01',
    'section/1 ',
    'table/5',
    'table/23',
    'cell/table3/1/natural',
    'cells/table3',
    'cells/table3/1',
    'cells/xtable3/1/natural',
    'cells/table1/1/natural',
    'cells/nonsense+table3/1/natural',
    'cells/table3/1/natural+',
    'label/table3',
    'label/table3.',
    'label/xtable3.1',
    'label/table5.1',
    'field/',
    'field/Unit',
    'words/',
    'words/text/1-1',
    'words/text/1-1:-',
    'words/text/1-1:a-b',
    'words/text/1-1:3-4x',
    'words/text/1-1:x3-4',
    'words/text/1-1+after/3:0-4',
    'words/text/1-1:3-4+',
    'lastYear',
    'lastYear/',
    'lastYear/something',
    'somewhere/lastYear/report',
    '/report',
  ];

  test.each(nothings)('in “%s”', (text) => {
    expect(parsePlace(text)).toBeUndefined();
    expect(parsePlace(`lastYear/${text}`)).toBeUndefined();
  });
});

test('a place is the same as none only where both are none', () => {
  expect(samePlace(undefined, undefined)).toBe(true);
  expect(samePlace(wholeReport, undefined)).toBe(false);
  expect(samePlace(undefined, wholeReport)).toBe(false);
  expect(samePlace({ is: 'section', section: 3 }, sectionPlace(3))).toBe(true);
});
