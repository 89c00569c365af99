import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import { type TextId, textOf, withText } from '../report/text.ts';
import { carryWords } from './carry-words.ts';

const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const id: TextId = 'text/1-2';
const before = withText(blank, id, '受理公公开申请。');
const words = { id, from: 2, to: 4 };

describe('words of a report that changes', () => {
  it('move with what is written before them', () => {
    expect(carryWords(words, before, withText(before, id, '全年受理公公开申请。'))).toEqual({
      id,
      from: 4,
      to: 6,
    });
  });

  it('stay where another text changes', () => {
    expect(carryWords(words, before, withText(before, 'text/1-1', '公公'))).toBe(words);
  });

  it('stay in their block wherever it is moved to', () => {
    const blocks = [...before.sections.s1.blocks].reverse();
    const moved = {
      ...before,
      sections: { ...before.sections, s1: { blocks, after: '' } },
    };
    expect(carryWords(words, before, moved)).toBe(words);
  });

  it('are gone when they were changed, or with their block', () => {
    expect(carryWords(words, before, withText(before, id, '受理公开申请。'))).toBeUndefined();
    const without = { ...before, sections: { ...before.sections, s1: blank.sections.s6 } };
    expect(carryWords(words, before, without)).toBeUndefined();
  });
});

it('words of a title that is not there, before or after, stand nowhere', () => {
  const titled = withText(blank, 'title', '青禾镇年报');
  const ofTitle = { id: 'title', from: 0, to: 3 } as const;
  expect(carryWords(ofTitle, blank, titled)).toBeUndefined();
  expect(carryWords(ofTitle, titled, blank)).toBeUndefined();
  expect(carryWords(ofTitle, titled, titled)).toBe(ofTitle);
});

it('words carried through any change of their text are the same words', () => {
  const part = fc.stringMatching(/^[公开信息，1\n]{0,10}$/);
  fc.assert(
    fc.property(part, part, part, part, fc.nat(10), fc.nat(10), (head, old, next, tail, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
      const text = head + old + tail;
      fc.pre(to <= text.length);
      const report = withText(blank, id, text);
      const after = withText(report, id, head + next + tail);
      const carried = carryWords({ id, from, to }, report, after);
      // What stands wholly before the change is never given up.
      if (to <= head.length) expect(carried).toEqual({ id, from, to });
      if (carried) {
        const now = textOf(after, id) ?? '';
        expect(now.slice(carried.from, carried.to)).toBe(text.slice(from, to));
      }
    }),
  );
});
