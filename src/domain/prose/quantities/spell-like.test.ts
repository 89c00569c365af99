import { describe, expect, test } from 'vitest';
import { spellLike } from './spell-like.ts';

describe('another number in the same spelling', () => {
  test.each([
    ['13', '11', '11'],
    ['3.5', '4.52', '4.52'],
    ['3', '-2', '-2'],
    ['１３', '11', '１１'],
    ['３．５', '4.52', '４．５２'],
  ])('in digits: %s → %s', (printed, value, wanted) =>
    expect(spellLike(printed, value)).toBe(wanted),
  );

  test.each([
    ['1,286', '1290', '1,290'],
    ['1，286', '90', '90'],
    ['1,286', '12345', '12,345'],
    ['1，286', '1234567', '1，234，567'],
    ['１，２８６', '1290', '１，２９０'],
    ['1,286', '1290.5', '1,290.5'],
  ])('with separators: %s → %s', (printed, value, wanted) =>
    expect(spellLike(printed, value)).toBe(wanted),
  );

  test.each([
    ['十三', '11', '十一'],
    ['十三', '2', '二'],
    ['二十', '305', '三百零五'],
    ['三', '999999999999', '九千九百九十九亿九千九百九十九万九千九百九十九'],
  ])('in characters: %s → %s', (printed, value, wanted) =>
    expect(spellLike(printed, value)).toBe(wanted),
  );

  test.each(['零', '〇', '一', '两', '三', '十'])('two things are 两, as in %s件', (printed) => {
    expect(spellLike(printed, '2')).toBe('两');
    expect(spellLike(printed, '5')).toBe('五');
  });

  test.each([
    ['壹佰', '12', '壹拾贰'],
    ['叁', '110', '壹佰壹拾'],
    ['拾', '2', '贰'],
    ['贰仟零伍', '30405', '叁万零肆佰零伍'],
    ['陆', '1986', '壹仟玖佰捌拾陆'],
    ['玖', '7', '柒'],
    ['壹佰二十', '12', '十二'],
  ])('in formal characters: %s → %s', (printed, value, wanted) =>
    expect(spellLike(printed, value)).toBe(wanted),
  );

  test.each([
    ['1.2万', '13000'],
    ['百分之98', '97'],
    ['百分之９８', '97'],
    ['十三', '4.5'],
    ['十三', '-4'],
    ['十三', '1234567890123'],
    ['13', '无'],
  ])('none: %s → %s', (printed, value) => expect(spellLike(printed, value)).toBeUndefined());
});
