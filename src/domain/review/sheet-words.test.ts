import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changeInShort, dateOf, deadlineWords, inShort, signedBy } from './sheet-words.ts';

describe('days', () => {
  test.each([
    ['2026-01-20', '请于 2026 年 1 月 20 日前改好'],
    [' 2026-1-5 ', '请于 2026 年 1 月 5 日前改好'],
    ['下周一', '请于 下周一前改好'],
    ['', ''],
    ['  ', ''],
  ])('until %j', (deadline, words) => expect(deadlineWords(deadline)).toBe(words));

  it('are not made up', () => {
    expect([dateOf(''), dateOf('昨天')]).toEqual(['', '']);
    expect([signedBy('李云', ''), signedBy('', '')]).toEqual(['李云', '']);
  });
});

describe('long texts', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', '丙', '😀', ' ', '\n'),
    maxLength: 200,
  });

  it('are told by how they begin', () => {
    fc.assert(
      fc.property(text, (written) => {
        const whole = written.replace(/\s+/g, ' ').trim();
        const short = inShort(written);
        expect(Array.from(short).length).toBeLessThanOrEqual(60);
        expect(whole.startsWith(short.replace(/…$/, ''))).toBe(true);
        expect(short.endsWith('…')).toBe(Array.from(whole).length > 60);
      }),
    );
  });

  it('are told with what differs between them', () => {
    fc.assert(
      fc.property(text, text, (before, behind) => {
        const { was, now } = changeInShort(`甲${before}十${behind}`, `甲${before}廿${behind}`);
        expect(was).toContain('十');
        expect(now).toContain('廿');
        expect(Array.from(was).length).toBeLessThanOrEqual(61);
      }),
    );
  });

  it('are told whole where they are short, or where one of them is nothing', () => {
    expect(changeInShort('公开12条', '公开13条')).toEqual({ was: '公开12条', now: '公开13条' });
    expect(changeInShort('', '公开13条')).toEqual({ was: '', now: '公开13条' });
  });
});
