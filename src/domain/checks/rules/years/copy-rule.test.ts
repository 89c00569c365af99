import { describe, expect, test } from 'vitest';
import { in2022 } from '../../../../testkit/domain/year-cases.ts';
import { sectionPlace } from '../../../place/place.ts';
import { withLastYear } from '../../../report/last-year.ts';
import type { Report, Section, SectionKey, YearReport } from '../../../report/report.ts';
import { runChecks } from '../../run-checks.ts';

/** So many characters, none of them twice: a text of n of them has n − 2 runs of three. */
const text = (length: number, from = 0) =>
  Array.from({ length }, (_, index) => String.fromCharCode(0x5100 + from + index)).join('');

const section = (...texts: readonly string[]): Section => ({
  blocks: texts.map((each, index) => ({
    id: `b${index}`,
    mark: `（${index + 1}）`,
    name: '工作情况',
    text: each,
  })),
  after: '',
});

type Texts = Partial<Record<SectionKey, Section>>;

function years(now: Texts, before: Texts): Report {
  const report = in2022({});
  const last = report.lastYear?.report as YearReport;
  return withLastYear(
    { ...report, sections: { ...report.sections, ...now } },
    { ...last, sections: { ...last.sections, ...before } },
    { is: 'file', name: '' },
  );
}

const said = (now: Texts, before: Texts) =>
  runChecks(years(now, before)).filter(({ rule }) => rule === 'X-COPY');

describe('a text beside last year’s', () => {
  /** Of 100 runs so many are last year’s. */
  const alike = (percent: number) => text(percent + 2) + text(100 - percent, 2000);
  const percentOf = (now: string, before: string) =>
    said({ s5: section(now) }, { s5: section(before) }).map(
      ({ message }) => /重复率为 (\d+)%/.exec(message)?.[1],
    );

  test('is told from 86 in a hundred on', () => {
    for (const percent of [86, 90, 99, 100]) {
      expect(percentOf(alike(percent), text(102))).toEqual([`${percent}`]);
    }
    for (const percent of [0, 50, 84, 85]) {
      expect(percentOf(alike(percent), text(102))).toEqual([]);
    }
  });

  test('is told from sixty characters on, in both years', () => {
    expect(percentOf(text(60), text(60))).toEqual(['100']);
    expect(percentOf(text(59), text(59))).toEqual([]);
    expect(percentOf(text(60), text(59))).toEqual([]);
    expect(percentOf(text(59), text(60))).toEqual([]);
  });

  test('a reason given holds for that share alone', () => {
    const printOf = (now: string) =>
      said({ s5: section(now) }, { s5: section(text(102)) })[0]?.fingerprint;
    expect(printOf(alike(90))).not.toBe(printOf(alike(91)));
    expect(printOf(alike(90))).toBe(printOf(text(100 - 90, 3000) + text(90 + 2)));
  });
});

test('each part that is prose is told for itself, and no other', () => {
  const copied = { s1: section(text(90)), s5: section(text(90, 500)), s6: section(text(90, 900)) };
  expect(said(copied, copied).map(({ place }) => place)).toEqual(
    [1, 5, 6].map((number) => sectionPlace(number as 1 | 5 | 6)),
  );
  const behindTables = { s2: section(text(90)), s3: section(text(90)), s4: section(text(90)) };
  expect(said(behindTables, behindTables)).toEqual([]);
  // What stood in another part last year is no copy.
  expect(said({ s5: section(text(90)) }, { s6: section(text(90)) })).toEqual([]);
});

test('paragraphs count together, their headings not at all', () => {
  const parts = [text(40), text(40, 500), text(40, 900)];
  expect(said({ s5: section(...parts) }, { s5: section(...parts) })).toHaveLength(1);
  const others = parts.map((_, index) => text(40, 2000 + 100 * index));
  expect(said({ s5: section(...others) }, { s5: section(...parts) })).toEqual([]);
});

test('the same text beside another one is measured anew', () => {
  const now = section(text(90));
  expect(said({ s5: now }, { s5: section(text(90)) })).toHaveLength(1);
  expect(said({ s5: now }, { s5: section(text(90, 500)) })).toEqual([]);
  expect(said({ s5: now }, { s5: section(text(90)) })).toHaveLength(1);
});
