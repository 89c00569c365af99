import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { noRowsIn } from './no-rows.ts';

const said = (text: string) =>
  noRowsIn(text, true, 2023).map((row) => `none: ${sayReading(text, row)}`);

describe('what is carried over', () => {
  test.each<[string, string[]]>([
    [
      '没有上年转来未办结的申请。',
      ['none: 没有上年转来 row=carriedIn rule=N-CARRY addresses=table3.2.total'],
    ],
    ['无结转。', ['none: 无结转 row=carriedOut rule=N-CARRY addresses=table3.4.total']],
    ['上年无结转。', ['none: 无结转 row=carriedIn rule=N-CARRY addresses=table3.2.total']],
    ['没有一件结转。', ['none: 没有一件结转 row=carriedOut rule=N-CARRY addresses=table3.4.total']],
    ['没有1件结转。', ['none: 没有1件结转 row=carriedOut rule=N-CARRY addresses=table3.4.total']],
    ['没有2件结转。', []],
    ['未结转下年。', ['none: 未结转 row=carriedOut rule=N-CARRY addresses=table3.4.total']],
    [
      '没有结转至下一年度继续办理。',
      ['none: 没有结转 row=carriedOut rule=N-CARRY addresses=table3.4.total'],
    ],
    [
      '没有年初结转的申请。',
      ['none: 没有年初结转 row=carriedIn rule=N-CARRY addresses=table3.2.total'],
    ],
    ['没有转入的申请。', ['none: 没有转入 row=carriedIn rule=N-CARRY addresses=table3.2.total']],
    [
      '2022年没有结转到2023年的申请。',
      ['none: 没有结转 row=carriedIn rule=N-CARRY addresses=table3.2.total'],
    ],
    ['2022年无结转。', ['none: 无结转 row=carriedIn rule=N-CARRY addresses=table3.2.total']],
    ['没有答复的申请。', []],
    ['未办结的没有。', ['none: 未办结的没有 row=carriedOut rule=N-CARRY addresses=table3.4.total']],
    [
      '期末未办结为零。',
      ['none: 期末未办结为零 row=carriedOut rule=N-CARRY addresses=table3.4.total'],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('outcomes and causes', () => {
  test.each<[string, string[]]>([
    [
      '收到申请中没有不予公开的情形。',
      ['none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '没有予以公开的依申请公开申请。',
      ['none: 没有予以公开 row=granted rule=N-ITEM addresses=table3.3.1.total'],
    ],
    [
      '没有按放弃处理的申请。',
      ['none: 没有按放弃 row=3.6.1 rule=N-ITEM addresses=table3.3.6.1.total'],
    ],
    [
      '没有因视为放弃而不予处理的申请。',
      ['none: 没有因视为放弃 row=3.6.1 rule=N-ITEM addresses=table3.3.6.1.total'],
    ],
    [
      '没有因国家秘密、过程性信息作出不予公开的答复。',
      [
        'none: 没有因国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
        'none: 过程性信息 row=3.3.6 rule=N-ITEM addresses=table3.3.3.6.total',
      ],
    ],
    ['（一）无不予公开的申请。', ['none: 无不予公开 row=refused rule=N-ITEM addresses=table3.3.3']],
    [
      '（12）　没有不予公开的情形。',
      ['none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '(1) 没有不予公开的情形。',
      ['none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '第（一）无不予公开的申请。',
      ['none: 无不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '　　全年未有不予处理的申请。',
      ['none: 未有不予处理 row=unhandled rule=N-ITEM addresses=table3.3.5'],
    ],
    [
      '不存在重复申请的情形。',
      ['none: 不存在重复申请 row=3.5.2 rule=N-ITEM addresses=table3.3.5.2.total'],
    ],
    [
      '没有不予公开、不予公开的申请。',
      ['none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '没有逾期未补正的申请。',
      ['none: 没有逾期未补正 row=3.6.1 rule=N-ITEM addresses=table3.3.6.1.total'],
    ],
    [
      '没有其他处理的申请。',
      ['none: 没有其他处理 row=otherResult rule=N-ITEM addresses=table3.3.6/table3.3.6.total'],
    ],
    ['未部分公开。', ['none: 未部分公开 row=partial rule=N-ITEM addresses=table3.3.2.total']],
    [
      '没有国家秘密、过程性信息等情形。',
      [
        'none: 没有国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
        'none: 过程性信息 row=3.3.6 rule=N-ITEM addresses=table3.3.3.6.total',
      ],
    ],
    [
      '没有国家秘密和不予公开的情形。',
      [
        'none: 没有国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
        'none: 不予公开 row=refused rule=N-ITEM addresses=table3.3.3',
      ],
    ],
    [
      '没有国家秘密或者不予公开的情形。',
      [
        'none: 没有国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
        'none: 不予公开 row=refused rule=N-ITEM addresses=table3.3.3',
      ],
    ],
    [
      '没有国家秘密及不予公开的情形。',
      [
        'none: 没有国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
        'none: 不予公开 row=refused rule=N-ITEM addresses=table3.3.3',
      ],
    ],
    [
      '没有国家秘密也没有不予公开的情形。',
      [
        'none: 没有国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
        'none: 不予公开 row=refused rule=N-ITEM addresses=table3.3.3',
      ],
    ],
    ['没有国家秘密与不予公开的情形。', []],
    [
      '没有不予公开、国家秘密的情形。',
      [
        'none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3',
        'none: 国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total',
      ],
    ],
    [
      '没有因国家秘密作出不予公开的答复。',
      ['none: 没有因国家秘密 row=3.3.1 rule=N-ITEM addresses=table3.3.3.1.total'],
    ],
    [
      '没有不予公开情形及上年结转。',
      [
        'none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3',
        'none: 结转 row=carriedIn rule=N-CARRY addresses=table3.2.total',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('before the words that deny it', () => {
  test.each<[string, string[]]>([
    ['无法提供的为零。', ['none: 无法提供的为零 row=unable rule=N-ITEM addresses=table3.3.4']],
    ['无法提供的没有。', ['none: 无法提供的没有 row=unable rule=N-ITEM addresses=table3.3.4']],
    [
      '无法提供、不予处理的均为零。',
      [
        'none: 无法提供、不予处理的均为零 row=unable rule=N-ITEM addresses=table3.3.4',
        'none: 不予处理的均为零 row=unhandled rule=N-ITEM addresses=table3.3.5',
      ],
    ],
    [
      '不予公开的申请依规均为零。',
      ['none: 不予公开的申请依规均为零 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '本年度申请不予公开计为零。',
      ['none: 不予公开计为零 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    [
      '结转为零，不予公开为零。',
      [
        'none: 结转为零 row=carriedOut rule=N-CARRY addresses=table3.4.total',
        'none: 不予公开为零 row=refused rule=N-ITEM addresses=table3.3.3',
      ],
    ],
    ['不予公开的没有结转。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('nothing is denied', () => {
  test.each<[string, string[]]>([
    ['没有几件结转。', []],
    ['没有十几件结转。', []],
    ['没有收到1件结转的申请。', []],
    ['全年没有应当公开的申请。', []],
    ['不存在。', []],
    ['重复申请不存在。', []],
    ['不存在、部分公开。', []],
    ['未按申请公开。', []],
    ['没有按申请公开的。', []],
    ['没有依法公开的情形。', []],
    ['没有应申请公开的申请。', []],
    ['没有收到申请。', []],
    ['没有公开的申请。', []],
    ['没有办理的申请。', []],
    ['全部不予公开。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('of another year, or of a part', () => {
  test.each<[string, string[]]>([
    ['去年没有不予公开。', []],
    ['2021年没有不予公开。', []],
    ['上年没有部分公开、不予公开。', []],
    ['没有网上不予公开的申请。', []],
    ['我镇收到的申请中没有不予公开的。', []],
    [
      '我镇本年度申请中没有不予公开的。',
      ['none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
    ['今年没有企业不予公开的申请。', []],
    ['没有撤回的案卷不予公开。', []],
    ['没有任何一家不予公开。', []],
    ['明年没有不予公开。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('words that are not known', () => {
  test.each<[string, string[]]>([
    ['没有不予公开的现象。', []],
    ['没有情境不予公开。', []],
    ['网格没有不予公开。', []],
    ['没有（重复）申请。', []],
    [
      '没有不予公开的情形发生。',
      ['none: 没有不予公开 row=refused rule=N-ITEM addresses=table3.3.3'],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
