/** Figures of applications against table 三, each row with its own cell, and parts that are more than all. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { type Cells, table3Sums } from '../../../testkit/domain/table3-sums.ts';
import { claimsIn } from './claims.ts';
import { addressesOfRow, figuresOfApplications } from './figures-of-applications.ts';

const whole = (line: string, cells: Cells) =>
  figuresOfApplications(claimsIn(line, true, 2023), table3Sums(cells)).map((figure) =>
    sayReading(line, figure),
  );

const statuses = (line: string, cells: Cells) =>
  figuresOfApplications(claimsIn(line, true, 2023), table3Sums(cells)).map(
    ({ words, status }) => `${line.slice(words.from, words.to)} ${status}`,
  );

describe('each row against its own cell', () => {
  test.each<[string, Cells, string[]]>([
    [
      '收到申请5件。',
      { received: 8 },
      ['5|件 words=收到申请5件 rule=N-RECV addresses=table3.1.total says=5 table=8 status=differs'],
    ],
    [
      '收到申请8件。',
      { received: 8 },
      ['8|件 words=收到申请8件 rule=N-RECV addresses=table3.1.total says=8 table=8 status=agrees'],
    ],
    ['收到0件。', { received: 8 }, []],
    [
      '答复0件。',
      { answered: 8 },
      ['0|件 words=答复0件 rule=N-DONE addresses=table3.3.7.total says=0 table=8 status=differs'],
    ],
    [
      '办结5件。',
      { answered: 8 },
      ['5|件 words=办结5件 rule=N-DONE addresses=table3.3.7.total says=5 table=8 status=differs'],
    ],
    [
      '办理5件。',
      { answered: 8 },
      ['5|件 words=办理5件 rule=N-DONE addresses=table3.3.7.total says=5 table=8 status=differs'],
    ],
    [
      '上年结转2件。',
      { carriedIn: 1 },
      [
        '2|件 words=上年结转2件 rule=N-CARRY addresses=table3.2.total says=2 table=1 status=differs',
      ],
    ],
    [
      '结转下年2件。',
      { carriedOut: 1 },
      [
        '2|件 words=结转下年2件 rule=N-CARRY addresses=table3.4.total says=2 table=1 status=differs',
      ],
    ],
    [
      '予以公开2件。',
      { granted: 1 },
      [
        '2|件 words=予以公开2件 rule=N-ITEM addresses=table3.3.1.total says=2 table=1 status=differs',
      ],
    ],
    [
      '部分公开2件。',
      { partial: 1 },
      [
        '2|件 words=部分公开2件 rule=N-ITEM addresses=table3.3.2.total says=2 table=1 status=differs',
      ],
    ],
    [
      '不予公开2件。',
      { refused: 1 },
      ['2|件 words=不予公开2件 rule=N-ITEM addresses=table3.3.3 says=2 table=1 status=differs'],
    ],
    [
      '无法提供2件。',
      { unable: 1 },
      ['2|件 words=无法提供2件 rule=N-ITEM addresses=table3.3.4 says=2 table=1 status=differs'],
    ],
    [
      '不予处理2件。',
      { unhandled: 1 },
      ['2|件 words=不予处理2件 rule=N-ITEM addresses=table3.3.5 says=2 table=1 status=differs'],
    ],
    [
      '其他处理2件。',
      { otherResult: 1 },
      ['2|件 words=其他处理2件 rule=N-ITEM addresses=table3.3.6 says=2 table=1 status=differs'],
    ],
    [
      '其他处理2件。',
      { 'otherResult of 2019': 1 },
      [
        '2|件 words=其他处理2件 rule=N-ITEM addresses=table3.3.6.total says=2 table=1 status=differs',
      ],
    ],
    [
      '因信息不存在答复2件。',
      { '3.4.1': 1 },
      [
        '2|件 words=信息不存在答复2件 rule=N-ITEM addresses=table3.3.4.1.total says=2 table=1 status=differs',
      ],
    ],
    [
      '予以公开和部分公开共7件。',
      { granted: 4, partial: 2 },
      [
        '7|件 words=予以公开和部分公开共7件 rule=N-ITEM addresses=table3.3.1.total/table3.3.2.total says=7 table=6 status=differs',
      ],
    ],
    [
      '予以公开和部分公开共7件。',
      { granted: 4, partial: 3 },
      [
        '7|件 words=予以公开和部分公开共7件 rule=N-ITEM addresses=table3.3.1.total/table3.3.2.total says=7 table=7 status=agrees',
      ],
    ],
    ['收到8件。', { received: undefined }, []],
    ['第四季度收到2件，答复2件。', { received: 8, answered: 8 }, []],
  ])('%s %o', (line, cells, wanted) => {
    expect(whole(line, cells)).toEqual(wanted);
  });
});

describe('a part that is more than all', () => {
  test.each<[string, Cells, string[]]>([
    ['企业申请不予公开3件。', { refused: 2 }, ['企业申请不予公开3件 differs']],
    ['企业申请不予公开2件。', { refused: 2 }, []],
    ['企业申请不予公开2件。', { refused: undefined }, []],
    [
      '法人提出政府信息公开申请5件。',
      { received: 3, carriedIn: 1 },
      ['法人提出政府信息公开申请5件 differs'],
    ],
    ['法人提出政府信息公开申请4件。', { received: 3, carriedIn: 1 }, []],
    ['法人提出政府信息公开申请5件。', { received: 3, carriedIn: undefined }, []],
    ['网上申请予以公开3件。', { granted: 2 }, []],
    ['网上申请予以公开2件。', { granted: 2 }, []],
    ['网上申请予以公开2件。', { granted: undefined }, []],
    [
      '企业申请因信息不存在无法提供3件。',
      { '3.4.1': 1, unable: 2 },
      ['企业申请因信息不存在无法提供3件 differs'],
    ],
    [
      '企业申请因信息不存在无法提供2件。',
      { '3.4.1': 1, unable: 2 },
      ['企业申请因信息不存在无法提供2件 accounted'],
    ],
    ['网上政府信息公开申请答复5件。', { answered: 1 }, ['网上政府信息公开申请答复5件 differs']],
  ])('%s %o', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});

describe('a cause or its outcome', () => {
  test.each<[string, Cells, string[]]>([
    [
      '因信息不存在无法提供3件，不予公开和无法提供的共4件。',
      { '3.4.1': 2, unable: 3, refused: 1 },
      ['信息不存在无法提供3件 differs', '不予公开和无法提供的共4件 agrees'],
    ],
    [
      '因信息不存在无法提供3件，上年结转1件。',
      { '3.4.1': 2, unable: 3, carriedIn: 1 },
      ['信息不存在无法提供3件 accounted', '上年结转1件 agrees'],
    ],
    ['因信息不存在无法提供3件。', { '3.4.1': 2, unable: 3 }, ['信息不存在无法提供3件 accounted']],
    ['因信息不存在无法提供3件。', { '3.4.1': 2, unable: 4 }, ['信息不存在无法提供3件 differs']],
    [
      '因信息不存在无法提供3件，另行制作1件。',
      { '3.4.1': 2, unable: 3, '3.4.2': 1 },
      ['信息不存在无法提供3件 differs', '另行制作1件 agrees'],
    ],
    [
      '因信息不存在无法提供3件，无法提供共1件。',
      { '3.4.1': 2, unable: 3 },
      ['信息不存在无法提供3件 differs', '无法提供共1件 differs'],
    ],
    [
      '因信息不存在无法提供3件，予以公开1件。',
      { '3.4.1': 2, unable: 3, granted: 1 },
      ['信息不存在无法提供3件 accounted', '予以公开1件 agrees'],
    ],
    [
      '因信息不存在无法提供3件。无法提供共1件。',
      { '3.4.1': 2, unable: 3 },
      ['信息不存在无法提供3件 accounted', '无法提供共1件 differs'],
    ],
    ['全年结转1件。', { carriedIn: 0, carriedOut: 1 }, ['结转1件 accounted']],
    ['视为放弃申请1件。', { '3.6.1': 0, '3.6.2': 1, '3.6.3': 0 }, ['视为放弃申请1件 accounted']],
  ])('%s %o', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});

test('（六） has one address in the form of 2019, and another since', () => {
  expect(addressesOfRow('otherResult')).toEqual(['table3.3.6', 'table3.3.6.total']);
  expect(addressesOfRow('3.4.1')).toEqual(['table3.3.4.1.total']);
});
