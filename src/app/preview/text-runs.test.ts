import { expect, it } from 'vitest';
import { textRuns } from './text-runs.ts';

/** 楷体 in {}, Western in <>, hanging in (), a gap as _. */
const shown = (text: string, headLength = 0) =>
  textRuns(text, headLength)
    .map(({ text: part, isHead, kind, gapBefore, gapAfter }) => {
      const marked = kind === 'western' ? `<${part}>` : kind === 'hanging' ? `(${part})` : part;
      const spaced = `${gapBefore ? '_' : ''}${marked}${gapAfter ? '_' : ''}`;
      return isHead ? `{${spaced}}` : spaced;
    })
    .join('');

it('keeps every character in order', () => {
  const text = '（一）主动公开。2025年，公开 312 条，占30.5%；见https://a.gov.cn/x?y=1。';
  const whole = textRuns(text, 8).map((run) => run.text);
  expect(whole.join('')).toBe(text);
});

it('sets a gap between Chinese characters and Western letters and digits', () => {
  expect(shown('共2项')).toBe('共_<2>_项');
  expect(shown('自2025年1月')).toBe('自_<2025>_年_<1>_月');
});

it('sets no gap at punctuation, typed blanks and the ends of the text', () => {
  expect(shown('（2）')).toBe('（<2>）');
  expect(shown('1.属于')).toBe('<1.>属于');
  expect(shown('共 2 项')).toBe('共 <2> 项');
  expect(shown('2025')).toBe('<2025>');
});

it('sets a gap where a heading runs into its text', () => {
  expect(shown('一2', 1)).toBe('{一}_<2>');
});

it('lets a mark hang unless another mark follows', () => {
  expect(shown('好，也。”')).toBe('好(，)也。”');
});
