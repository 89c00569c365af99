import { expect, it } from 'vitest';
import { textRuns } from './text-runs.ts';

const edges = { none: '', gap: '_', seam: '', glue: '+', break: '|' };

/** 楷体 in {}, Western in <>, hanging in (), a gap as _, a place where no line breaks as +, where one does as |. */
const shown = (text: string, headLength = 0) =>
  textRuns(text, headLength)
    .map(({ text: part, isHead, kind, before, after }) => {
      const marked = kind === 'western' ? `<${part}>` : kind === 'hanging' ? `(${part})` : part;
      const spaced = `${edges[before]}${marked}${edges[after]}`;
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

it('lets no mark hang behind a Western word or figure', () => {
  expect(shown('占98.5%，好，')).toBe('占_<98.5%>，好(，)');
  expect(shown('（共12）。好。')).toBe('（共_<12>）。好(。)');
  expect(shown('“12”、')).toBe('“<12>”、');
  expect(shown('12件，')).toBe('<12>_件(，)');
  expect(shown('，，')).toBe('(，)(，)');
});

it('keeps a number at what closes before it', () => {
  expect(shown('函〔2021〕30号')).toBe('函〔<2021>〕+<30>_号');
  expect(shown('（甲）2021年')).toBe('（甲）+<2021>_年');
  expect(shown('，2021年')).toBe('(，)<2021>_年');
  expect(shown('第3、4季')).toBe('第_<3>、+<4>_季');
  expect(shown('共3；4季')).toBe('共_<3>；<4>_季');
  expect(shown('（甲）/')).toBe('（甲）</>');
});

it('breaks a line before a quote that opens a Western word', () => {
  expect(shown('拨打“12345”')).toBe('拨打|“<12345>”');
  expect(shown('“12345”')).toBe('“<12345>”');
  expect(shown('拨打“热线”')).toBe('拨打“热线”');
  expect(shown('互联网+政务')).toBe('互联网|<+>|政务');
});

it('takes no letter spacing off at the ends of Western words, gap or not', () => {
  const [, middle] = textRuns('（2）');
  expect([middle?.before, middle?.after]).toEqual(['seam', 'seam']);
  const [only] = textRuns('2025');
  expect([only?.before, only?.after]).toEqual(['none', 'none']);
});
