import { expect, test } from 'vitest';
import { isNamedOtherwise } from './named-numbers.ts';

/** @param text with the number as # */
function isNamed(text: string): boolean {
  const from = text.indexOf('#');
  const number = '18800010023';
  return isNamedOtherwise(text.replace('#', number), from, from + number.length);
}

test.each([
  '单号#',
  '工单编号：#',
  '流水号为#',
  '案号“#”',
  '单号最大的是17700020034，最小的是#',
  '快递单号分别为17700020034、17700020035和#',
  '受理号#',
  '#号工单',
  '#、17700020034号档案',
  '#（设备号）',
  '以#为流水号',
  '#等3个单号',
  `单号#${'，另附说明'.repeat(20)}`,
])('a number of something else: %s', (text) => expect(isNamed(text)).toBe(true));

test.each([
  '#',
  '手机号#',
  '证件号#',
  // One to be called.
  '受理号码#',
  '名单号码#',
  '单号已登记，联系电话#',
  '编号12的村民#',
  '单号12。#',
  '单号12。电话#',
  '工单#',
  '#已登记单号',
  `单号17700020034${'、17700020034'.repeat(7)}、#`,
])('none of it: %s', (text) => expect(isNamed(text)).toBe(false));
