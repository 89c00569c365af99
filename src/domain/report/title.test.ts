import { describe, expect, test } from 'vitest';
import { standardTitle, titleLines, titleOf } from './title.ts';

const short = { unit: '青禾镇', year: 2025, title: null };
const long = { unit: '云溪县青禾镇人民政府', year: 2025, title: null };

describe('the title of a report', () => {
  test('is made of unit, year and the fixed tail', () => {
    expect(standardTitle(long)).toBe('云溪县青禾镇人民政府2025年政府信息公开工作年度报告');
    expect(titleOf(long)).toBe(standardTitle(long));
  });

  test('is the one that was typed, an empty one too', () => {
    expect(titleOf({ ...long, title: '青禾镇年报' })).toBe('青禾镇年报');
    expect(titleOf({ ...long, title: '' })).toBe('');
  });
});

describe('the lines of a title', () => {
  test.each([
    ['one that fits stands on one', short, ['青禾镇2025年政府信息公开工作年度报告']],
    [
      'a longer one breaks behind the unit',
      long,
      ['云溪县青禾镇人民政府', '2025年政府信息公开工作年度报告'],
    ],
    [
      'half-width characters count a half: twenty in all still fit',
      { ...short, unit: '云溪青禾镇' },
      ['云溪青禾镇2025年政府信息公开工作年度报告'],
    ],
    [
      'one more does not',
      { ...short, unit: '云溪青禾镇人' },
      ['云溪青禾镇人', '2025年政府信息公开工作年度报告'],
    ],
    [
      'a typed one with 年度 and blanks breaks at the same place',
      { ...long, title: ' 云溪县青禾镇人民政府 2025 年度政府信息公开工作年度报告 ' },
      ['云溪县青禾镇人民政府', '2025 年度政府信息公开工作年度报告'],
    ],
    [
      'a typed one of another wording is left whole',
      { ...long, title: '云溪县青禾镇人民政府关于2025年政府信息公开工作情况的报告' },
      ['云溪县青禾镇人民政府关于2025年政府信息公开工作情况的报告'],
    ],
    ['an empty one is one empty line', { ...long, title: '  ' }, ['']],
  ])('%s', (_, report, lines) => {
    expect(titleLines(report)).toEqual(lines);
  });
});
