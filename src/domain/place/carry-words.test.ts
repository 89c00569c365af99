import { describe, expect, it } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import { type TextId, withText } from '../report/text.ts';
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
