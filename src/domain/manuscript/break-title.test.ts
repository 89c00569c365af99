import { expect, test } from 'vitest';
import { breakTitleLine } from './break-title.ts';

test.each([
  ['a line that fits', '青石镇人民政府', ['青石镇人民政府']],
  [
    'a long name of an office, behind the county',
    '四川省凉山彝族自治州木里藏族自治县俄亚纳西族乡人民政府',
    ['四川省凉山彝族自治州木里藏族自治县', '俄亚纳西族乡人民政府'],
  ],
  [
    'a title of its own, behind the name of the office',
    '青石镇人民政府关于2025年政府信息公开工作情况的报告',
    ['青石镇人民政府', '关于2025年政府信息公开工作情况的报告'],
  ],
  [
    'a line without a good place, in the middle',
    '本镇二〇二五年度有关信息公开各项工作情况的年度报告',
    ['本镇二〇二五年度有关信息公', '开各项工作情况的年度报告'],
  ],
  [
    'no number in two',
    '本镇自二〇二零一年一月起至2025年年底信息公开报告如下',
    ['本镇自二〇二零一年一月起至', '2025年年底信息公开报告如下'],
  ],
])('%s', (_, line, lines) => {
  expect(breakTitleLine(line)).toEqual(lines);
});

test('a text of any length is broken into lines that fit, and none is lost', () => {
  for (const line of ['镇'.repeat(95), 'a'.repeat(200), '']) {
    const lines = breakTitleLine(line);
    expect(lines.join('')).toBe(line);
    for (const part of lines) expect(part.length).toBeLessThanOrEqual(40);
  }
});
