import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProse } from '../../testkit/domain/arbitrary-prose.ts';
import { cutClauses } from './cut-clauses.ts';

const cut = (text: string) => cutClauses(text).map(({ from, to }) => text.slice(from, to));

/** Written as 「一节，|又一节。」 */
const clauses = [
  '公开信息96条，|包括工作动态60条、|通知公告24条、|财政信息10条三类。',
  '主动公开信息87条，|其中：|一是机构信息9条；|二是财政信息8条。',
  '新收申请8件（上年为6件，结转1件），|其中自然人7件，|其余1件。',
  '镇、村两级公开信息3条，|另有县、乡信息2条。',
  '1、主动公开3条、|依申请公开2条。',
  '公开1,234条，|浏览1，234次，|推送3,|45条。',
  '开放时间8：30至17:30，|网址https://a.cn/b。',
  '统计期限为1月1日—12月31日，|1月1日——12月31日。',
  '渠道——|网站3条。',
  '坚持“公开为常态，不公开为例外”，|逐条答复。',
  '强调:|"公开,及时"。',
  '公开!|答复?|没有',
  '全年公开3条；|其中：|网站2条；|来信1件',
  // Numbers that begin a clause, beside those that hold a mark.
  '网站公开3，|浏览500次。',
  '公开3条，|201条转载。',
  '复议案件2件：|1件维持，|1件未结。',
  '情况2：|公开3条。',
  '比分3:2。',
  '行政复议0、|行政诉讼0、|行政赔偿0。',
  '12、主动公开3条、|依申请公开2条。',
  ' 1 、主动公开3条。',
  '下载地址：|https://a.cn/b。',
  // Dashes.
  '渠道——|3条。',
  '12月31日前的渠道——|3条。',
  '12月31日——|网站——|3条。',
  '3——5条。',
  '政务—公开3条。',
];

describe('clauses', () => {
  test.each(clauses)('%s', (text) => {
    expect(cut(text.replaceAll('|', ''))).toEqual(text.split('|'));
  });

  test('each says what ends it, in full width', () => {
    expect(cutClauses('申请3件,其中:网站1件、来信2件——没有').map(({ end }) => end)).toEqual([
      '，',
      '：',
      '、',
      '—',
      '',
    ]);
  });

  test('a part of a text is cut by its own marks', () => {
    const text = '（前，后）公开3条，（另，有）答复，　又公开';
    expect(cutClauses(text, 5, 18).map(({ from, to }) => [from, to])).toEqual([
      [5, 10],
      [10, 18],
    ]);
    expect(cutClauses(text, 0, 5)).toEqual([{ from: 0, to: 5, end: '' }]);
    expect(cutClauses(text, 5, 5)).toEqual([]);
  });

  test('a part of a text is cut as if it stood alone', () => {
    fc.assert(
      fc.property(anyProse, anyProse, anyProse, (before, text, after) => {
        const whole = before + text + after;
        const shifted = cutClauses(text).map((part) => ({
          ...part,
          from: part.from + before.length,
          to: part.to + before.length,
        }));
        expect(cutClauses(whole, before.length, before.length + text.length)).toEqual(shifted);
      }),
      { numRuns: 1000 },
    );
  });

  test('joined they are the text', () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        expect(cut(text).join('')).toBe(text);
        for (const { from, to } of cutClauses(text)) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 3000 },
    );
  });
});
