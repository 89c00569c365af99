import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileOf, similarity } from './text-similarity.ts';

const alike = (a: string, b: string) => similarity(profileOf(a), profileOf(b));

describe('two texts', () => {
  const work = '镇政府把惠农补贴名单在各村公开栏逐户公示，并附监督电话。';
  const fees = '办事大厅设有查阅点，配备电脑和打印机，供群众免费使用。';

  test.each<[string, string, string, number]>([
    ['the same text', work, work, 1],
    ['nothing in common', work, fees, 0],
    ['other figures, signs and blanks', '公示 12 户，共 3 次。', '公示：15户；共 7次', 1],
    ['another year', '2023年度，本年公开信息条数增加', '二〇二四年，去年公开信息条数增加', 1],
    [
      'another document named',
      '依照《甲办法》办理申请答复',
      '依照《关于印发〈乙规定〉的通知》办理申请答复',
      1,
    ],
    ['too short to have a run', '无。', '无', 0],
    ['nothing at all', '', '', 0],
  ])('%s', (_, a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
  });

  test('sentences in another order are nearly the same text', () => {
    expect(alike(work + fees, fees + work)).toBeGreaterThan(0.9);
  });

  test('a text with as much again is two thirds the same', () => {
    expect(alike(work, work + fees)).toBeGreaterThan(0.6);
    expect(alike(work, work + fees)).toBeLessThan(0.72);
  });

  test('a run counts as often as it stands there', () => {
    // 甲甲甲 once against three times: 2 × 1 of 4 runs.
    expect(alike('甲甲甲', '甲甲甲甲甲')).toBe(0.5);
    expect(alike('甲甲甲甲甲', '甲甲甲')).toBe(0.5);
  });

  test('the same characters in another order are another run', () => {
    for (const other of ['丙乙甲', '乙甲丙', '甲丙乙', '乙丙甲', '丙甲乙']) {
      expect(alike('甲乙丙', other)).toBe(0);
    }
  });
});

test('it is a measure: between 0 and 1, the same both ways, 1 for a text and itself', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'公开信息条例年度报告甲乙，3'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a));
      expect(alike(a, b)).toBeGreaterThanOrEqual(0);
      expect(alike(a, b)).toBeLessThanOrEqual(1);
      expect(alike(a, a)).toBe(profileOf(a).length >= 3 ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});

/** Looked at again from each of its characters, such a text would take hours: the test would never end. */
test('a hostile text takes no longer than another of its length', () => {
  const length = 2_000_000;
  for (const text of ['《'.repeat(length), '1 '.repeat(length / 2), `1${' '.repeat(length)}`]) {
    expect(profileOf(text).length).toBe(0);
  }
});
