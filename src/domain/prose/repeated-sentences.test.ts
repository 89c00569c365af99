import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import { type Paragraph, paragraphsOfSection } from '../report/paragraphs.ts';
import { blocksFromParagraphs } from '../report/prose.ts';
import { wordsText } from './prose.ts';
import { repeatedSentences } from './repeated-sentences.ts';

const { sections } = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

const paragraphs = (...lines: string[]): readonly Paragraph[] =>
  paragraphsOfSection({ ...sections.s1, blocks: blocksFromParagraphs(lines, 1) }, 1);

const repeated = (now: readonly Paragraph[], before: readonly Paragraph[]) => {
  const found = repeatedSentences(now, before);
  return { now: found.now.map(wordsText), before: found.before.map(wordsText) };
};

const sentences = [
  '通过政府网站和村务公开栏发布政府信息120条，内容涉及财政和民生。',
  '全年受理信息公开申请6件，均在法定期限内办结。',
  '文件起草时确定公开属性，发布前逐件审查，公开后归档备查。',
  '组织业务培训两次，村干部和窗口人员参加。',
  '网站专栏由专人维护，每周核对一次链接和内容。',
];

describe('sentences of last year', () => {
  test('are found again whatever their figures and years', () => {
    const now = paragraphs(
      '（一）主动公开',
      `2025年${sentences[0]}新写的一句说明本年的做法和成效。`,
    );
    const before = paragraphs('（一）主动公开', `2024年${sentences[0]?.replace('120', '96')}`);
    expect(repeated(now, before)).toEqual({
      now: [`2025年${sentences[0]}`],
      before: [`2024年${sentences[0]?.replace('120', '96')}`],
    });
  });

  test('headings and short ones are none', () => {
    const text = paragraphs('（一）主动公开情况以及依申请公开情况', '无其他需要报告的事项。');
    expect(repeated(text, text)).toEqual({ now: [], before: [] });
  });

  test('wherever they stand, and no others', () => {
    const some = fc.shuffledSubarray(sentences, { minLength: 1 });
    fc.assert(
      fc.property(some, some, (now, before) => {
        const found = repeated(paragraphs(now.join('')), paragraphs(...before));
        const shared = now.filter((one) => before.includes(one));
        expect(new Set(found.now)).toEqual(new Set(shared));
        expect(new Set(found.before)).toEqual(new Set(shared));
      }),
    );
  });
});
