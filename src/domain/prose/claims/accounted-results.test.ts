/** Figures of answers and results that are not those of table 三, and right by what stands beside them. */
import { describe, expect, test } from 'vitest';
import { type Cells, table3Sums } from '../../../testkit/domain/table3-sums.ts';
import { claimsIn } from './claims.ts';
import { figuresOfApplications } from './figures-of-applications.ts';

const statuses = (line: string, cells: Cells) =>
  figuresOfApplications(claimsIn(line, true, 2023), table3Sums(cells)).map(
    ({ words, status }) => `${line.slice(words.from, words.to)} ${status}`,
  );

describe('what was answered, less what is named beside it', () => {
  test.each<[string, Cells, string[]]>([
    ['答复6件，网上申请不予处理1件。', { answered: 8, unhandled: 2 }, ['答复6件 differs']],
    [
      '答复村民申请3件，企业不予公开2件。',
      { answered: 5, refused: 2 },
      ['答复村民申请3件 differs'],
    ],
    ['答复申请3件，收到企业申请2件。', { answered: 5, received: 5 }, ['答复申请3件 accounted']],
    ['答复申请3件。收到企业申请2件。', { answered: 5, received: 5 }, ['答复申请3件 differs']],
    ['答复申请3件、答复企业申请2件。', { answered: 5 }, ['答复申请3件 accounted']],
    ['答复申请3件、答复企业申请2件。', { answered: 6 }, ['答复申请3件 differs']],
    ['答复企业申请2件，答复申请3件。', { answered: 5 }, ['答复申请3件 accounted']],
    ['答复6件，1件转交县局。', { answered: 8 }, ['答复6件 differs']],
    [
      '答复6件，结转下年2件。',
      { answered: 8, carriedOut: 2 },
      ['答复6件 differs', '结转下年2件 agrees'],
    ],
    ['答复0件，公开1件。', { answered: 8, granted: 1 }, ['答复0件 differs', '公开1件 agrees']],
    ['答复6件，撤回2件。', { answered: 8, '3.6.3': 2 }, ['答复6件 accounted', '撤回2件 agrees']],
    ['答复6件，撤回1件。', { answered: 8, '3.6.3': 2 }, ['答复6件 accounted', '撤回1件 differs']],
    ['答复5件，撤回1件。', { answered: 8, '3.6.3': 2 }, ['答复5件 differs', '撤回1件 differs']],
    ['办理6件，撤回2件。', { answered: 8, '3.6.3': 2 }, ['办理6件 accounted', '撤回2件 agrees']],
    ['办理9件。', { answered: 8, received: 9 }, ['办理9件 accounted']],
    ['办理9件。', { answered: 8, received: 8, carriedIn: 1 }, ['办理9件 accounted']],
    ['办结9件。', { answered: 8, received: 9 }, ['办结9件 differs']],
    ['答复6件，公开2件。', { answered: 8, granted: 2 }, ['答复6件 differs', '公开2件 agrees']],
    [
      '答复6件，上年结转2件。',
      { answered: 8, carriedIn: 2 },
      ['答复6件 accounted', '上年结转2件 agrees'],
    ],
    [
      '答复6件，不予处理2件。',
      { answered: 8, unhandled: 2 },
      ['答复6件 accounted', '不予处理2件 agrees'],
    ],
    [
      '答复6件，重复申请2件。',
      { answered: 8, '3.5.2': 2 },
      ['答复6件 accounted', '重复申请2件 agrees'],
    ],
    [
      '答复6件，其他处理2件。',
      { answered: 8, otherResult: 2 },
      ['答复6件 accounted', '其他处理2件 agrees'],
    ],
    [
      '答复6件，信息不存在2件。',
      { answered: 8, '3.4.1': 2 },
      ['答复6件 differs', '信息不存在2件 agrees'],
    ],
    ['答复6件，1件转交县局、1件引导到窗口。', { answered: 8 }, ['答复6件 accounted']],
    ['答复6件，另2件待补正。', { answered: 8 }, ['答复6件 accounted']],
    ['答复6件。另2件待补正。', { answered: 8 }, ['答复6件 differs']],
    ['另2件待补正，答复6件。', { answered: 8 }, ['答复6件 differs']],
    [
      '撤回2件、重复申请1件，答复5件。',
      { answered: 8, '3.6.3': 2, '3.5.2': 1 },
      ['撤回2件 agrees', '重复申请1件 agrees', '答复5件 accounted'],
    ],
    [
      '撤回2件、重复申请1件，答复7件。',
      { answered: 8, '3.6.3': 2, '3.5.2': 1 },
      ['撤回2件 agrees', '重复申请1件 agrees', '答复7件 accounted'],
    ],
    ['答复个人的3件、企业的2件。', { answered: 5 }, []],
    ['答复个人的3件、企业的2件。', { answered: 6 }, []],
    ['答复申请3件，企业申请2件。', { answered: 5, received: 5 }, ['答复申请3件 accounted']],
    ['企业申请2件，答复申请3件。', { answered: 5, received: 9 }, ['答复申请3件 differs']],
    ['答复申请3件，其中答复企业申请2件。', { answered: 5 }, ['答复申请3件 differs']],
    ['答复8件。', { answered: undefined }, []],
  ])('%s %o', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});

describe('the rest, and what was given', () => {
  test.each<[string, Cells, string[]]>([
    [
      '已主动公开的2件，告知网址；公开1件，部分公开2件。',
      { granted: 3, partial: 2 },
      ['公开1件 accounted', '部分公开2件 agrees'],
    ],
    [
      '公开5件（含部分公开2件），撤回1件。',
      { granted: 3, partial: 2, '3.6.3': 1 },
      ['公开5件 accounted', '部分公开2件 agrees', '撤回1件 agrees'],
    ],
    [
      '查无信息2件，已告知网址；公开1件。',
      { granted: 3, '3.4.1': 2 },
      ['查无信息2件 agrees', '公开1件 differs'],
    ],
    [
      '予以公开6件，其他2件。',
      { answered: 8, granted: 6, otherResult: 1 },
      ['予以公开6件 agrees', '2件 accounted'],
    ],
    [
      '予以公开6件，其他处理2件。',
      { answered: 8, granted: 6, otherResult: 1 },
      ['予以公开6件 agrees', '其他处理2件 accounted'],
    ],
    [
      '予以公开5件，其他处理2件。',
      { answered: 8, granted: 6, otherResult: 1 },
      ['予以公开5件 differs', '其他处理2件 accounted'],
    ],
    [
      '予以公开6件，其他处理3件。',
      { answered: 8, granted: 6, otherResult: 1 },
      ['予以公开6件 agrees', '其他处理3件 differs'],
    ],
    [
      '予以公开6件。其他处理2件。',
      { answered: 8, granted: 6, otherResult: 1 },
      ['予以公开6件 agrees', '其他处理2件 differs'],
    ],
    [
      '收到申请6件，其他处理2件。',
      { answered: 8, received: 6, otherResult: 1 },
      ['收到申请6件 agrees', '其他处理2件 differs'],
    ],
    [
      '予以公开和部分公开共6件，其他处理2件。',
      { answered: 8, granted: 4, partial: 2, otherResult: 1 },
      ['予以公开和部分公开共6件 agrees', '其他处理2件 accounted'],
    ],
    [
      '网上申请予以公开6件，其他处理2件。',
      { answered: 8, granted: 7, otherResult: 1 },
      ['其他处理2件 accounted'],
    ],
    ['已主动公开的2件，告知网址；公开1件。', { granted: 3 }, ['公开1件 accounted']],
    ['已主动公开的2件，告知网址；公开2件。', { granted: 3 }, ['公开2件 differs']],
    ['待补正的2件，公开1件。', { granted: 3 }, ['公开1件 differs']],
    [
      '公开5件（全部公开3件，区分处理2件）。',
      { granted: 3, partial: 2 },
      ['公开5件 accounted', '全部公开3件 agrees', '区分处理2件 agrees'],
    ],
    [
      '公开5件，部分公开2件。',
      { granted: 3, partial: 2 },
      ['公开5件 differs', '部分公开2件 agrees'],
    ],
    [
      '答复9件，其中公开5件，部分公开2件。',
      { granted: 3, partial: 2, answered: 9 },
      ['答复9件 agrees', '公开5件 differs', '部分公开2件 agrees'],
    ],
    [
      '公开5件，其中不予公开2件。',
      { granted: 3, partial: 2, refused: 2 },
      ['公开5件 differs', '不予公开2件 agrees'],
    ],
    [
      '其他处理2件，其中撤回1件。',
      { otherResult: 1, answered: 8, '3.6.3': 1 },
      ['其他处理2件 differs', '撤回1件 agrees'],
    ],
  ])('%s %o', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});

describe('rows that stand in one sentence', () => {
  test.each<[string, Cells, string[]]>([
    [
      '重复申请和撤回共2件，不予处理1件。',
      { '3.5.2': 2, unhandled: 3 },
      ['重复申请和撤回共2件 agrees', '不予处理1件 differs'],
    ],
    [
      '予以公开和部分公开共2件，予以公开3件。',
      { granted: 3 },
      ['予以公开和部分公开共2件 differs', '予以公开3件 agrees'],
    ],
    [
      '查无信息2件，告知向其他机关申请1件，撤回1件。',
      { '3.4.1': 4, '3.6.3': 1 },
      ['查无信息2件 differs'],
    ],
    [
      '重复申请2件，不予公开和不予处理共1件。',
      { '3.5.2': 2, unhandled: 3 },
      ['重复申请2件 agrees', '不予公开和不予处理共1件 differs'],
    ],
    [
      '予以公开和部分公开共2件，予以公开1件。',
      { granted: 3, partial: 0 },
      ['予以公开和部分公开共2件 differs', '予以公开1件 differs'],
    ],
    ['公开2件。公开2件。', { granted: 3 }, ['公开2件 differs', '公开2件 differs']],
    ['查无信息2件、告知向其他机关申请1件。', { '3.4.1': 3 }, ['查无信息2件 accounted']],
    ['查无信息2件、告知向其他机关申请1件。', { '3.4.1': 4 }, ['查无信息2件 differs']],
    ['无法提供2件，告知向其他机关申请1件。', { unable: 3 }, ['无法提供2件 accounted']],
    ['查无信息2件，其余1件因内容复杂。', { '3.4.1': 3 }, ['查无信息2件 accounted']],
    ['查无信息2件，待审核1件。', { '3.4.1': 3 }, ['查无信息2件 differs']],
    ['查无信息2件。告知向其他机关申请1件。', { '3.4.1': 3 }, ['查无信息2件 differs']],
    ['部分公开2件，告知向其他机关申请1件。', { partial: 3 }, ['部分公开2件 differs']],
    [
      '查无信息2件，撤回1件。',
      { '3.4.1': 3, '3.6.3': 1 },
      ['查无信息2件 differs', '撤回1件 agrees'],
    ],
    [
      '不予处理的重复申请2件，要求重新出具的1件不予处理。',
      { '3.5.2': 2, unhandled: 3 },
      ['不予处理的重复申请2件 agrees', '重新出具的1件 differs'],
    ],
    [
      '重复申请2件，不予处理1件。',
      { '3.5.2': 2, unhandled: 3 },
      ['重复申请2件 agrees', '不予处理1件 accounted'],
    ],
    [
      '重复申请2件，不予处理1件。',
      { '3.5.2': 2, unhandled: 4 },
      ['重复申请2件 agrees', '不予处理1件 differs'],
    ],
    [
      '重复申请2件、反复申请1件，不予处理1件。',
      { '3.5.2': 2, '3.5.4': 1, unhandled: 4 },
      ['重复申请2件 agrees', '反复申请1件 agrees', '不予处理1件 accounted'],
    ],
    [
      '重复申请2件，不予处理1件。',
      { '3.5.2': 2, unhandled: 2 },
      ['重复申请2件 agrees', '不予处理1件 differs'],
    ],
    [
      '重复申请2件。不予处理1件。',
      { '3.5.2': 2, unhandled: 3 },
      ['重复申请2件 agrees', '不予处理1件 differs'],
    ],
    [
      '不予处理1件，其中重复申请2件。',
      { '3.5.2': 2, unhandled: 3 },
      ['不予处理1件 differs', '重复申请2件 agrees'],
    ],
    [
      '撤回2件，不予处理1件。',
      { '3.6.3': 2, unhandled: 3 },
      ['撤回2件 agrees', '不予处理1件 differs'],
    ],
    ['待补正2件，不予处理1件。', { unhandled: 3 }, ['不予处理1件 differs']],
    [
      '不属于我镇公开的2件，我镇不掌握的1件。',
      { '3.4.1': 3 },
      ['不属于我镇公开的2件 accounted', '不掌握的1件 accounted'],
    ],
    [
      '不属于我镇公开的2件，我镇不掌握的1件。',
      { '3.4.1': 4 },
      ['不属于我镇公开的2件 differs', '不掌握的1件 differs'],
    ],
    [
      '不属于我镇公开的2件，我镇不掌握的1件。',
      { '3.4.1': 2 },
      ['不属于我镇公开的2件 agrees', '不掌握的1件 accounted'],
    ],
    [
      '不属于我镇公开的2件。我镇不掌握的1件。',
      { '3.4.1': 3 },
      ['不属于我镇公开的2件 accounted', '不掌握的1件 accounted'],
    ],
    [
      '不属于我镇公开的2件，我镇不掌握的1件。不属于我镇公开的1件。',
      { '3.4.1': 3 },
      ['不属于我镇公开的2件 accounted', '不掌握的1件 accounted', '不属于我镇公开的1件 differs'],
    ],
    [
      '不属于我镇公开的2件，我镇不掌握的1件。不属于我镇公开的1件。',
      { '3.4.1': 4 },
      ['不属于我镇公开的2件 accounted', '不掌握的1件 accounted', '不属于我镇公开的1件 accounted'],
    ],
    ['公开2件。公开3件。', { granted: 3 }, ['公开2件 differs', '公开3件 agrees']],
    [
      '上年结转2件，上年结转1件。',
      { carriedIn: 3 },
      ['上年结转2件 accounted', '上年结转1件 accounted'],
    ],
    [
      '予以公开和部分公开共3件，予以公开1件。',
      { granted: 1, partial: 3 },
      ['予以公开和部分公开共3件 differs', '予以公开1件 agrees'],
    ],
    [
      '公开6件（其中区分处理2件）。',
      { granted: 3, partial: 2 },
      ['公开6件 differs', '区分处理2件 agrees'],
    ],
    [
      '公开5件（其中区分处理2件）。',
      { granted: 3, partial: 2 },
      ['公开5件 accounted', '区分处理2件 agrees'],
    ],
    ['答复6件，答复申请8件。', { answered: 8 }, ['答复6件 differs', '答复申请8件 agrees']],
    [
      '办理6件，办理申请8件。',
      { answered: 8, received: 5 },
      ['办理6件 differs', '办理申请8件 agrees'],
    ],
  ])('%s %o', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});
