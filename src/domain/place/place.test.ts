import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlaceIn } from '../../testkit/domain/arbitrary-place.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { blankReport } from '../report/blank-report.ts';
import { paragraphsOfReport } from '../report/paragraphs.ts';
import { storedRange } from '../report/printed-lines.ts';
import type { Report } from '../report/report.ts';
import {
  cellPlace,
  fieldPlace,
  inLastYear,
  labelPlace,
  type Place,
  partPlace,
  wordsPlace,
} from './place.ts';
import { readingOrder, sectionOfPlace } from './place-order.ts';
import { parsePlace, placeText, samePlace } from './place-text.ts';
import { placeAtAddress, publicAddress, publicSpans } from './public-address.ts';
import { sayPlace } from './say-place.ts';

const reportWithPlace = anyReport.chain((report) =>
  fc.tuple(fc.constant(report), anyPlaceIn(report)),
);

describe('a place as text', () => {
  test('leads back to the same place', () => {
    fc.assert(
      fc.property(reportWithPlace, ([, place]) => {
        const text = placeText(place);
        expect(parsePlace(text)).toEqual(place);
        expect(samePlace(parsePlace(text), place)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '',
    'section/7',
    'section/',
    'table/1',
    'cells/',
    'cells/table5/a/b',
    'cells/table3/1/natural+nonsense',
    'label/section3',
    'field/unknown',
    'words/text/1-1:3',
    'words/text/1-1:3-4+after/2',
    'lastYear/lastYear/report',
    'something',
  ])('“%s” is none', (text) => {
    expect(parsePlace(text)).toBeUndefined();
  });

  test('two places are the same only where all of them is', () => {
    fc.assert(
      fc.property(reportWithPlace, reportWithPlace, ([, a], [, b]) => {
        const isEqual = JSON.stringify(a) === JSON.stringify(b);
        expect(samePlace(a, b)).toBe(isEqual);
      }),
    );
    expect(samePlace(undefined, undefined)).toBe(true);
    expect(samePlace(undefined, { is: 'report' })).toBe(false);
  });
});

describe('a public address', () => {
  test('leads back to itself, and never to another section', () => {
    fc.assert(
      fc.property(reportWithPlace, ([report, place]) => {
        const address = publicAddress(place, report);
        const found = placeAtAddress(address, report);
        if (place.is === 'lastYear' || address === 'report') return;
        expect(found && publicAddress(found, report)).toBe(address);
        expect(found && sectionOfPlace(found, report)).toBe(sectionOfPlace(place, report));
      }),
      { numRuns: 500 },
    );
  });

  test('names last year’s report as a whole by one word', () => {
    const place: Place = { is: 'lastYear', place: { is: 'report' } };
    const report = headed();
    const lastYear = { source: { is: 'file', name: '' } as const, report: headed() };
    for (const each of [report, { ...report, lastYear }]) {
      expect(publicAddress(place, each)).toBe('lastYear');
      expect(placeAtAddress('lastYear', each)).toEqual(place);
    }
    expect(publicAddress(inLastYear(labelPlace('table3.1')), { ...report, lastYear })).toBe(
      'lastYear/table3.1',
    );
  });

  test('names a part of a split row by its label, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (labels) => {
        const parts = labels.map((label, index) => ({ id: `p${index + 1}`, label }));
        const report = { ...headed(), edition: '2019', splits: { services: parts } };
        parts.forEach((part, index) => {
          const address = publicAddress(partPlace('services', part), report);
          expect(address).toBe(`table2.services/${part.label}`);
          // Of one label the first owns the address; a cell goes before a label.
          const found = placeAtAddress(address, report);
          const isFirst = labels.indexOf(part.label) === index;
          if (isFirst && found?.is === 'label') expect(found).toEqual(partPlace('services', part));
          expect(found && publicAddress(found, report)).toBe(address);
        });
      }),
    );
    expect(publicAddress(partPlace('services', { id: 'gone' }), headed())).toBe(
      'table2.services+gone',
    );
  });

  test('words are given as they are printed, one span a paragraph', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const paragraph of paragraphsOfReport(report)) {
          const { from, to } = storedRange(paragraph);
          const [span, ...more] = publicSpans({ id: paragraph.id, from, to }, report);
          expect(more).toEqual([]);
          expect(span?.where).toBe(`${paragraph.part}/¶${paragraph.number}`);
          expect(paragraph.text.endsWith(span?.text ?? '-')).toBe(true);
          if (!paragraph.isHeading) expect(span?.text).toBe(paragraph.text);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the number of a sub-heading is no part of its name', () => {
    const report = headed();
    expect(publicSpans({ id: 'heading/1-1', from: 0, to: 2 }, report)).toEqual([
      { where: 'section1/¶1', from: 3, to: 5, text: '主动' },
    ]);
    expect(publicSpans({ id: 'heading/1-1', from: 2, to: 4 }, report)).toEqual([
      { where: 'section1/¶1', from: 5, to: 7, text: '公开' },
    ]);
  });

  test('words over two lines are two spans; what is not printed is none', () => {
    const report = headed('甲乙 \n\n 丙丁');
    expect(publicSpans({ id: 'text/1-1', from: 1, to: 7 }, report)).toEqual([
      { where: 'section1/¶2', from: 1, to: 2, text: '乙' },
      { where: 'section1/¶3', from: 0, to: 1, text: '丙' },
    ]);
    expect(publicSpans({ id: 'text/1-1', from: 2, to: 4 }, report)).toEqual([]);
    expect(publicSpans({ id: 'text/gone', from: 0, to: 4 }, report)).toEqual([]);
  });
});

describe('the reading order', () => {
  test('is an order: it compares both ways alike and is transitive', () => {
    fc.assert(
      fc.property(
        anyReport.chain((report) =>
          fc.tuple(
            fc.constant(report),
            fc.array(anyPlaceIn(report), { minLength: 3, maxLength: 12 }),
          ),
        ),
        ([report, places]) => {
          const compare = readingOrder(report);
          const sorted = [...places].sort(compare);
          sorted.forEach((place, index) => {
            for (const later of sorted.slice(index)) {
              expect(compare(place, later)).toBeLessThanOrEqual(0);
              expect(Math.sign(compare(later, place))).toBe(-Math.sign(compare(place, later)) + 0);
            }
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('goes as the report is printed', () => {
    const report = { ...headed('甲乙\n丙丁') };
    report.sections.s3.after = '表后。';
    const places: Place[] = [
      { is: 'report' },
      fieldPlace('unit'),
      fieldPlace('title'),
      fieldPlace('preamble'),
      { is: 'section', section: 1 },
      { is: 'block', id: '1-1' },
      wordsPlace({ id: 'heading/1-1', from: 0, to: 1 }),
      wordsPlace({ id: 'text/1-1', from: 0, to: 1 }),
      wordsPlace({ id: 'text/1-1', from: 3, to: 4 }),
      { is: 'section', section: 3 },
      wordsPlace({ id: 'text/3-1', from: 0, to: 1 }),
      { is: 'table', table: 3 },
      labelPlace('table3.1'),
      cellPlace('table3/1/natural'),
      cellPlace('table3/1/total'),
      cellPlace('table3/2/natural'),
      wordsPlace({ id: 'after/3', from: 0, to: 1 }),
      { is: 'section', section: 4 },
      fieldPlace('closing'),
      { is: 'lastYear', place: { is: 'report' } },
    ];
    expect([...places].reverse().sort(readingOrder(report))).toEqual(places);
  });
});

describe('a place in words', () => {
  test('names no path, whatever the place', () => {
    fc.assert(
      fc.property(reportWithPlace, ([report, place]) => {
        const words = sayPlace(place, withoutLabels(report));
        expect(words).not.toMatch(/table\d|section\d|¶|undefined|[a-z]{4,}/);
        expect(words).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test.each<[Place, string]>([
    [{ is: 'report' }, '整份报告'],
    [fieldPlace('unit'), '单位名称'],
    [{ is: 'section', section: 6 }, '第六部分'],
    [{ is: 'table', table: 4 }, '表四'],
    [cellPlace('table3/3-1/natural'), '表三“自然人”列“（一）予以公开”'],
    [cellPlace('table3/3-1/natural', 'table3/3-1/total'), '表三“自然人”列“（一）予以公开”等 2 格'],
    [labelPlace('table3.3.3.1'), '表三“（三）1.属于国家秘密”'],
    [labelPlace('table3.natural'), '表三“自然人”'],
    [labelPlace('table4.review.upheld'), '表四“行政复议 结果维持”'],
    [{ is: 'block', id: '1-1' }, '第一部分“（一）主动公开”'],
    [wordsPlace({ id: 'text/1-1', from: 3, to: 4 }), '第一部分第 3 段'],
    [wordsPlace({ id: 'title', from: 0, to: 1 }), '标题'],
    [{ is: 'lastYear', place: { is: 'report' } }, '上年年报'],
  ])('%j', (place, words) => {
    expect(sayPlace(place, headed('甲乙\n丙丁'))).toBe(words);
  });
});

test('a part of a split row in words bears the name that the office gave it', () => {
  const report = {
    ...headed(),
    edition: '2019',
    splits: { services: [{ id: 'p1', label: '行政检查' }] },
  };
  expect(sayPlace(partPlace('services', { id: 'p1' }), report)).toBe(
    '表二“其他对外管理服务事项（行政检查）”',
  );
  expect(sayPlace(partPlace('services', { id: 'gone' }), report)).toBe('表二');
});

function headed(text = ''): Report {
  const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
  report.sections.s1.blocks = [{ id: '1-1', mark: '（一）', name: '主动公开', text }];
  return report;
}

/** Names of split rows and sub-headings are the office's own and may hold anything. */
function withoutLabels(report: Report): Report {
  const text = JSON.stringify(report, (key, value) =>
    (key === 'label' || key === 'name' || key === 'mark') && typeof value === 'string'
      ? '名'
      : value,
  );
  return JSON.parse(text);
}
