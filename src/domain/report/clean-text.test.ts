import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPastedLine, cleanPastedText } from './clean-text.ts';

const signs = [
  '公',
  '开',
  'A',
  '1',
  ' ',
  '\u3000',
  '\t',
  '\n',
  '\r',
  '\u2028',
  '\u200b',
  '\ud842',
  '\u{20000}',
];
const pastedText = fc
  .array(fc.constantFrom(...signs), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('text pasted into a field of one line', () => {
  it.each([
    ['what cannot be seen goes', '云溪县\u200b青禾镇\u0007人民\ufeff政府', '云溪县青禾镇人民政府'],
    ['the line break of a copied paragraph goes', '主动公开\r\n', '主动公开'],
    [
      'a title over two lines is one',
      '青禾镇人民政府2025年\n政府信息公开',
      '青禾镇人民政府2025年政府信息公开',
    ],
    ['a typed indent goes', '　　主动公开', '主动公开'],
    ['Latin words of two lines stay two', 'OFD\nPDF', 'OFD PDF'],
    ['blanks between words stay', 'A 类 事项', 'A 类 事项'],
    ['nothing but line breaks is nothing', '\n\r\n', ''],
  ])('%s', (_, pasted, clean) => {
    expect(cleanPastedLine(pasted)).toBe(clean);
  });

  it('has no line break, and all characters of the cleaned text in their order', () => {
    fc.assert(
      fc.property(pastedText, (pasted) => {
        const clean = cleanPastedLine(pasted);
        expect(clean).not.toContain('\n');
        expect(clean.replace(/ /g, '')).toBe(cleanPastedText(pasted).replace(/[ \n]/g, ''));
        // Cleaned twice is cleaned once.
        expect(cleanPastedLine(clean)).toBe(clean);
      }),
    );
  });
});
