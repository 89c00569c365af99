import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProse } from '../../testkit/domain/arbitrary-prose.ts';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { cleanText } from '../report/clean-text.ts';
import { paragraphsOfReport } from '../report/paragraphs.ts';
import type { Report } from '../report/report.ts';
import { textOf, withText } from '../report/text.ts';
import {
  clausesOf,
  type Sentence,
  sentencesOf,
  sentencesOfReport,
  storedWords,
  type Words,
  wordsText,
} from './prose.ts';

/** Reports with text worth cutting, in a field, under sub-headings and behind a table. */
const anyReportWithProse: fc.Arbitrary<Report> = fc
  .tuple(anyReport, anyProse, anyProse, anyProse, anyProse)
  .map(([report, preamble, name, text, after]) => {
    const id = report.sections.s1.blocks[0]?.id;
    return [
      ['preamble', preamble] as const,
      ['after/2', after] as const,
      [`heading/${id}`, name] as const,
      [`text/${id}`, text] as const,
    ].reduce((next, [each, typed]) => withText(next, each, typed), report);
  });

describe('the prose of a report', () => {
  test('sentences make the paragraph, clauses the sentence, in order', () => {
    fc.assert(
      fc.property(anyReportWithProse, (report) => {
        const all = sentencesOfReport(report);
        for (const paragraph of paragraphsOfReport(report)) {
          const own = sentencesOf(paragraph);
          expect(own.map(wordsText).join('')).toBe(paragraph.text);
          for (const sentence of own) {
            expect(clausesOf(sentence).map(wordsText).join('')).toBe(wordsText(sentence));
          }
        }
        expect(all.map(wordsText).join('')).toBe(
          paragraphsOfReport(report)
            .map(({ text }) => text)
            .join(''),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('what is stored of sentences and clauses is printed as they are, in order', () => {
    fc.assert(
      fc.property(anyReportWithProse, (report) => {
        for (const paragraph of paragraphsOfReport(report)) {
          const stored = textOf(report, paragraph.id) as string;
          const parts = (words: readonly Words[]) => {
            let end = 0;
            for (const each of words) {
              const { id, from, to } = storedWords(each);
              expect(id).toBe(paragraph.id);
              expect(from).toBeGreaterThanOrEqual(end);
              expect(to).toBeGreaterThanOrEqual(from);
              end = to;
              const slice = stored.slice(from, to);
              // A sub-heading is one line, and its number is printed before its name and not stored with it.
              if (!paragraph.isHeading) expect(cleanText(slice)).toBe(wordsText(each));
              else
                expect(wordsText(each).endsWith(cleanText(slice.replace(breaks, ' ')))).toBe(true);
            }
          };
          const sentences = sentencesOf(paragraph);
          parts(sentences);
          for (const sentence of sentences) parts(clausesOf(sentence));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the number of a sub-heading is nowhere in the stored text', () => {
    const report = withText(plain, 'heading/1-1', ' 主动公开');
    const [heading] = sentencesOfReport(report) as [Sentence];
    const words = (from: number, to: number) => storedWords({ ...heading, from, to });
    expect(wordsText(heading)).toBe('（一） 主动公开');
    expect(words(0, 3)).toEqual({ id: 'heading/1-1', from: 0, to: 0 });
    expect(words(0, 6)).toEqual({ id: 'heading/1-1', from: 0, to: 3 });
    expect(words(6, 8)).toEqual({ id: 'heading/1-1', from: 3, to: 5 });
  });

  test('words end before what is not printed behind them', () => {
    const report = withText(plain, 'text/1-1', '公\u200b开\u200b\u200b。又一句。');
    const text = sentencesOfReport(report).find(({ paragraph }) => paragraph.id === 'text/1-1');
    expect(storedWords({ ...(text as Sentence), from: 0, to: 2 })).toEqual({
      id: 'text/1-1',
      from: 0,
      to: 3,
    });
  });

  test('a section that did not change is cut once', () => {
    const report = withText(plain, 'text/1-1', '公开信息3条，其中网站1条。又一句。');
    const edited = withText(report, 'after/2', '表后。');
    const [before, after] = [report, edited].map((each) =>
      sentencesOfReport(each).filter(({ paragraph }) => paragraph.part === 'section1'),
    );
    expect(before?.length).toBe(3);
    expect(after?.every((sentence, index) => sentence === before?.[index])).toBe(true);
    const [, first] = before as Sentence[];
    expect(clausesOf(first as Sentence)).toBe(clausesOf(first as Sentence));
  });
});

const breaks = /[\r\n\u2028\u2029\u000b\u000c\u0085]/g;
const section = { blocks: [], after: '' };
const plain = {
  unit: '',
  title: null,
  preamble: '',
  contacts: '',
  closing: { signature: '', date: '' },
  sections: {
    s1: { blocks: [{ id: '1-1', mark: '（一）', name: '主动公开', text: '' }], after: '' },
    s2: section,
    s3: section,
    s4: section,
    s5: section,
    s6: section,
  },
} as unknown as Report;
