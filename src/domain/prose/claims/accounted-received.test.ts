/** Figures of what was received that are not those of table 三, and right by what stands beside them. */
import { describe, expect, test } from 'vitest';
import { type Cells, table3Sums } from '../../../testkit/domain/table3-sums.ts';
import { claimsIn } from './claims.ts';
import { figuresOfApplications } from './figures-of-applications.ts';

const statuses = (line: string, cells: Cells) =>
  figuresOfApplications(claimsIn(line, true, 2023), table3Sums(cells)).map(
    ({ words, status }) => `${line.slice(words.from, words.to)} ${status}`,
  );

describe('what was received: new ones, with the carried, or counted otherwise', () => {
  test.each<[string, Cells, string[]]>([
    [
      '收到10件，实际受理8件。',
      { received: 8, carriedIn: 1 },
      ['收到10件 accounted', '受理8件 agrees'],
    ],
    [
      '主动公开信息120条，依申请公开2件。',
      { received: 5, granted: 2, partial: 1 },
      ['依申请公开2件 accounted'],
    ],
    [
      '受理8件。上年结转1件，共收到9件。',
      { received: 7, carriedIn: 1 },
      ['受理8件 accounted', '上年结转1件 agrees', '共收到9件 accounted'],
    ],
    [
      '受理8件，公开2件，共收到8件。',
      { received: 7, carriedIn: 1, granted: 2 },
      ['受理8件 accounted', '公开2件 agrees', '共收到8件 accounted'],
    ],
    ['窗口接待（其中2件为咨询），收到申请8件。', { received: 6 }, []],
    ['依申请公开0件。', { received: 5 }, []],
    ['新收8件，受理7件。', { received: 7, carriedIn: 1 }, ['新收8件 accounted', '受理7件 agrees']],
    ['新收9件，受理8件。', { received: 7, carriedIn: 1 }, ['新收9件 differs', '受理8件 accounted']],
    [
      '受理9件，上年结转1件，共收到8件。',
      { received: 7, carriedIn: 1 },
      ['受理9件 differs', '上年结转1件 agrees', '共收到8件 accounted'],
    ],
    ['受理8件，上年公开1件，共收到9件。', { received: 7, carriedIn: 1 }, ['受理8件 accounted']],
    [
      '受理8件，共收到9件，上年结转1件。',
      { received: 7, carriedIn: 1 },
      ['受理8件 accounted', '共收到9件 accounted', '上年结转1件 agrees'],
    ],
    [
      '受理8件，上年结转1件，答复8件。',
      { received: 7, carriedIn: 1, answered: 8 },
      ['受理8件 accounted', '上年结转1件 agrees', '答复8件 agrees'],
    ],
    [
      '收到村民申请3件，答复企业申请2件。',
      { received: 5, answered: 2 },
      ['收到村民申请3件 differs'],
    ],
    ['收到8件，其中公开2件。', { received: 6, granted: 2 }, ['收到8件 differs', '公开2件 agrees']],
    ['其中2件为咨询，共收到8件。', { received: 6 }, []],
    ['收到8件，其中2件为咨询、1件为误投。', { received: 5 }, ['收到8件 accounted']],
    ['收到8件。其中2件为咨询。', { received: 6 }, ['收到8件 differs']],
    ['收到8件，2件为咨询。', { received: 6 }, ['收到8件 differs']],
    ['受理0件，收到9件。', { received: 0, carriedIn: 8 }, ['收到9件 differs']],
    ['收到申请8件。', { received: 7, carriedIn: 1 }, ['收到申请8件 accounted']],
    ['收到申请8件。', { received: 8, carriedIn: 1 }, ['收到申请8件 agrees']],
    ['新收申请8件。', { received: 7, carriedIn: 1 }, ['新收申请8件 differs']],
    [
      '受理8件，上年结转1件，合计9件。',
      { received: 7, carriedIn: 1 },
      ['受理8件 differs', '上年结转1件 agrees'],
    ],
    [
      '受理7件，上年结转1件，合计8件。',
      { received: 7, carriedIn: 1 },
      ['受理7件 agrees', '上年结转1件 agrees'],
    ],
    [
      '受理8件，上年结转1件。',
      { received: 7, carriedIn: 1 },
      ['受理8件 accounted', '上年结转1件 agrees'],
    ],
    [
      '上年结转1件，受理8件，合计9件。',
      { received: 7, carriedIn: 1 },
      ['上年结转1件 agrees', '受理8件 accounted'],
    ],
    [
      '受理8件（其中上年结转1件），共收到8件。',
      { received: 7, carriedIn: 1 },
      ['受理8件 accounted', '上年结转1件 agrees', '共收到8件 accounted'],
    ],
    [
      '受理8件，上年结转1件，共收到9件。',
      { received: 7, carriedIn: 1 },
      ['受理8件 differs', '上年结转1件 agrees', '共收到9件 accounted'],
    ],
    [
      '新收16件，结转3件，合计22件。',
      { received: 19, carriedIn: 3 },
      ['新收16件 differs', '结转3件 agrees'],
    ],
    ['新收16件，收到19件。', { received: 19 }, ['新收16件 accounted', '收到19件 agrees']],
    ['收到9件，实际受理8件。', { received: 8 }, ['收到9件 accounted', '受理8件 agrees']],
    ['收到9件，受理0件。', { received: 8 }, ['收到9件 differs']],
    ['收到9件。受理8件。', { received: 8 }, ['收到9件 accounted', '受理8件 agrees']],
    ['收到9件，第四季度收到8件。', { received: 8 }, ['收到9件 differs']],
    ['收到9件，答复8件。', { received: 8, answered: 8 }, ['收到9件 differs', '答复8件 agrees']],
    ['收到9件，同一申请人的合并登记为8件。', { received: 8 }, ['收到9件 accounted']],
    ['收到9件。同一申请人的合并登记为8件。', { received: 8 }, ['收到9件 differs']],
    ['收到9件，合并后按8件办理。', { received: 8, answered: 8 }, ['收到9件 accounted']],
    [
      '主动公开信息120条，依申请公开2件。',
      { received: 5, granted: 2 },
      ['依申请公开2件 accounted'],
    ],
    [
      '主动公开信息120条，依申请公开3件。',
      { received: 5, granted: 2, partial: 1 },
      ['依申请公开3件 accounted'],
    ],
    [
      '主动公开信息120条，依申请公开4件。',
      { received: 5, granted: 2, partial: 1 },
      ['依申请公开4件 differs'],
    ],
    ['收到申请2件。', { received: 5, granted: 2 }, ['收到申请2件 differs']],
    ['依申请公开1件。', { received: 5, granted: 2, partial: 1 }, ['依申请公开1件 differs']],
    ['村民提出的申请3件、企业提出的2件。', { received: 5 }, ['村民提出的申请3件 accounted']],
    ['收到村民申请3件、企业申请2件。', { received: 5 }, ['收到村民申请3件 accounted']],
    [
      '收到村民申请3件、企业申请2件。',
      { received: 4, carriedIn: 1 },
      ['收到村民申请3件 accounted'],
    ],
    ['收到村民申请3件、企业申请2件。', { received: 6 }, ['收到村民申请3件 differs']],
    ['收到村民申请3件、企业申请2件、律师申请1件。', { received: 6 }, ['收到村民申请3件 accounted']],
    ['收到村民申请3件。企业申请2件。', { received: 5 }, ['收到村民申请3件 differs']],
    ['收到村民申请3件，其中企业申请2件。', { received: 5 }, ['收到村民申请3件 differs']],
    ['收到8件，其中2件按信访处理。', { received: 6 }, ['收到8件 accounted']],
    ['收到8件，其中2件按信访处理、1件退回。', { received: 5 }, ['收到8件 accounted']],
    ['收到8件，其中2件按信访处理、1件退回。', { received: 7 }, ['收到8件 accounted']],
    ['收到8件，2件按信访处理。', { received: 6 }, ['收到8件 differs']],
    ['收到8件。其中2件按信访处理。', { received: 6 }, ['收到8件 differs']],
    ['其中2件按信访处理，收到8件。', { received: 6 }, []],
    ['收到8件，其中2件涉及征地。', { received: 6 }, ['收到8件 differs']],
    ['收到8件，其中2件撤回。', { received: 6, '3.6.3': 2 }, ['收到8件 differs', '2件撤回 agrees']],
  ])('%s %o', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});
