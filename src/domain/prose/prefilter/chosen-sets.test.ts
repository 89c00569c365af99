import { describe, expect, test } from 'vitest';
import { neededCharacters } from './needed-characters.ts';

const sets = (expression: RegExp) => neededCharacters(expression).map((set) => set.join(' '));

/** So many characters in a row. */
const many = (count: number, from = 0x4e00) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(from + at)).join('');

describe.each<[string, [RegExp, string[]][]]>([
  [
    'what tells most stands first, and three are kept',
    [
      [/甲.乙.丙.丁/, ['甲', '乙', '丙']],
      [/的.甲/, ['甲', '的']],
      [/的.一.是.甲/, ['甲', '的', '一']],
      [/[甲乙].丙/, ['丙', '甲 乙']],
      [/系.政府/, ['系', '政府', '政']],
      [/系.甲府/, ['甲府', '系', '甲']],
      [/系.府甲/, ['府甲', '系', '甲']],
      [/甲乙.丙丁/, ['甲乙', '丙丁', '甲']],
    ],
  ],
  [
    'branches and groups',
    [
      [/甲|乙丙/, ['甲 乙丙']],
      [/甲|乙|丙/, ['甲 乙 丙']],
      [/甲|.|丙/, []],
      [/.|甲/, []],
      [/(甲|乙)丙/, ['丙', '甲 乙']],
      [/(?:甲)乙/, ['甲', '乙']],
      [/(?<名>甲)乙/, ['甲', '乙']],
      [/(?=甲)乙/, ['甲', '乙']],
      [/(?!甲)乙/, ['乙']],
      [/(?<!甲)乙/, ['乙']],
      [/(?:甲乙)?丙/, ['丙']],
      [/(?:甲乙)+丙/, ['甲乙', '甲', '乙']],
      [/(?:甲(?:乙|丙))丁/, ['甲', '丁', '乙 丙']],
    ],
  ],
  [
    'how often',
    [
      [/甲*乙/, ['乙']],
      [/甲??乙/, ['乙']],
      [/甲+?乙/, ['甲乙', '甲', '乙']],
      [/甲{0}乙/, ['乙']],
      [/甲{0,3}乙/, ['乙']],
      [/甲{1}乙/, ['甲乙', '甲', '乙']],
      [/甲{12,}?乙/, ['甲乙', '甲', '乙']],
      [/甲{乙/, ['甲{', '{乙', '甲']],
    ],
  ],
  [
    'classes',
    [
      [/[甲-]/, ['甲 -']],
      [/[-甲]/, ['- 甲']],
      [/[a-c]/, ['a b c']],
      [/[甲\]乙]/, ['甲 ] 乙']],
      [/[^甲]乙/, ['乙']],
      [/[^甲\]]乙/, ['乙']],
      [/[甲\S]乙/, ['乙']],
      [/[\S甲]乙/, ['乙']],
      [/[\d甲]/, ['0 1 2 3 4 5 6 7 8 9 甲']],
      [/[一-龥]乙/, ['乙']],
      [/[一-龥甲]乙/, ['乙']],
      [/[a-\d]乙/, ['乙']],
      [/[0-\d]/, []],
      [/[\d-9]/, []],
      [/[甲-\S]/, []],
      [/[\S-甲]/, []],
      [/[甲甲]/, ['甲']],
    ],
  ],
  [
    'escapes and places',
    [
      [/\u7532\u4e59/, ['甲乙', '甲', '乙']],
      [/\x41甲/, ['A甲', 'A', '甲']],
      [/\(甲\)/, ['(甲', '甲)', '(']],
      [/(甲)\1乙/, ['甲', '乙']],
      [/\s甲\b/, ['甲']],
      [/\cA甲/, ['甲']],
      [/(?<名>甲)\k<名>乙/, ['甲', '乙']],
      [/^甲乙$/, ['甲乙', '甲', '乙']],
      [/甲$\n^乙/, ['甲', '乙']],
      [/\d件/, ['件', many(10, 0x30).replace(/./g, '$&件 ').trim(), '0 1 2 3 4 5 6 7 8 9']],
    ],
  ],
  [
    'either case',
    [
      [/a/i, ['a A']],
      [/A甲/i, ['A甲 a甲', '甲', 'A a']],
      [/[a甲]/i, ['a A 甲']],
      [/甲/i, ['甲']],
      [/甲é/i, ['甲']],
      [/[aé]/i, []],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', (expression, wanted) => expect(sets(expression)).toEqual(wanted));
});

test('sets that stand in every line are left out', () => {
  const length = (source: string) => neededCharacters(new RegExp(source)).map((set) => set.length);
  expect(length(`[${many(80)}]`)).toEqual([80]);
  expect(length(`[${many(81)}]`)).toEqual([]);
  expect(length('[\u4e00-\u4e4f]')).toEqual([80]);
  expect(length('[\u4e00-\u4e50]')).toEqual([]);
  expect(length(`[${many(80)}]|[${many(80, 0x5000)}]`)).toEqual([160]);
  expect(length(`[${many(80)}]|[${many(80, 0x5000)}]|甲`)).toEqual([]);
  expect(length(`[${many(10)}][${many(8, 0x5000)}]`)).toEqual([8, 80, 10]);
  expect(length(`[${many(10)}][${many(9, 0x5000)}]`)).toEqual([9, 10]);
});
