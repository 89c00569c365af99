import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProse } from '../../testkit/domain/arbitrary-prose.ts';
import { cutSentences } from './cut-sentences.ts';

const cut = (text: string) => cutSentences(text).map(({ from, to }) => text.slice(from, to));

/** Written as 「一句。|又一句。」 */
const sentences = [
  '全年公开信息57条。|没有收到申请。',
  '是否公开？|当然！|及时公开；|逐条答复',
  '全部公开！！|下一步……继续改进。',
  '（一）主动公开。|全年公开信息57条。',
  '（一） 主动公开情况。 |全年公开信息57条。',
  '（二）平台建设方面：|维护网站专栏。',
  '（二）公开渠道：|网站3条，公众号2条。|另有公开栏。',
  '（二）公开96条：网站90条，公众号6条。|另有公开栏。',
  '（三）全年公开信息57条，其中网站3条。|另有公开栏。',
  '1.主动公开情况。|2.依申请公开情况。',
  '1. 建立长效机制。|对照问题改进。',
  '收费63.79万元。|占1.5%。',
  '按《条例》（国务院令第711号。）和国办公开办函〔2021〕30号编制。|下一句。',
  '坚持“公开为常态；不公开为例外。”的原则。|下一句。',
  '会议要求：“及时公开。逐条答复。”|会后逐项落实。',
  '做到“有问必答！”的要求。|下一句。',
  '公开了1条（详见附件。）|另有2条。',
  '公开信息57条.|没有收到申请.',
  '网址www.example.cn/a.html，每日更新。',
  '一.主动公开',
  '（一）主动公开',
  '未闭合的（括号。|不影响断句。',
  '未打开的括号。）|不影响断句。',
  '（一）按照统一部署推进政府信息公开各项重点工作情况。|下一句。',
  '㈠公开（3条）情况：网站。|下一句。',
];

describe('sentences', () => {
  test.each(sentences)('%s', (text) => {
    expect(cut(text.replaceAll('|', ''))).toEqual(text.split('|'));
  });

  test('only the heading is one', () => {
    const heads = (text: string) => cutSentences(text).map(({ isHeading }) => isHeading);
    expect(heads('（一）主动公开。全年公开信息57条。')).toEqual([true, false]);
    expect(heads('（一）主动公开')).toEqual([true]);
    expect(heads('（一）全年公开信息57条，其中网站3条。又一句。')).toEqual([false, false]);
    expect(heads('全年公开。')).toEqual([false]);
    expect(heads('')).toEqual([]);
  });

  test('a heading run into its text has at most 26 characters', () => {
    const heads = (text: string) => cutSentences(text).map(({ isHeading }) => isHeading);
    const name = '主动公开政府信息情况以及平台建设和监督保障的各方面';
    expect(heads(`（一）${name.slice(0, 22)}。下一句。`)).toEqual([true, false]);
    expect(heads(`（一）${name.slice(0, 23)}。下一句。`)).toEqual([false, false]);
  });

  test('joined they are the text, and none is blank', () => {
    fc.assert(
      fc.property(anyProse, (typed) => {
        const text = typed.trim();
        const parts = cutSentences(text);
        expect(parts.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
        let end = 0;
        for (const { from, to } of parts) {
          expect(from).toBe(end);
          expect(text.slice(from, to).trim()).not.toBe('');
          end = to;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
