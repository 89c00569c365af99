import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../report/clean-text.ts';
import { withoutRadicals } from './radicals.ts';

test.each([
  ['⼀、总体情况', '一、总体情况'],
  ['⼈⺠政府信息公开⼯作', '人民政府信息公开工作'],
  ['⻓安镇⻩河路⻚', '长安镇黄河路页'],
])('%s reads %s', (copied, plain) => {
  expect(withoutRadicals(copied)).toBe(plain);
  expect(cleanText(copied)).toBe(plain);
});

const sign = fc.integer({ min: 0x2e80, max: 0x2fd5 }).map((code) => String.fromCharCode(code));

test('each sign becomes one unit; all others stay', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, fc.string({ unit: 'grapheme' }))), (parts) => {
      const text = parts.join('');
      const plain = withoutRadicals(text);
      expect(plain).toHaveLength(text.length);
      expect(withoutRadicals(plain)).toBe(plain);
      for (const [at, unit] of [...text].entries()) {
        if (!/[\u2e80-\u2fd5]/.test(unit)) expect([...plain][at]).toBe(unit);
      }
    }),
  );
});

test('no radical of the main block is left', () => {
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
    expect(withoutRadicals(String.fromCharCode(code))).toMatch(/[\u4e00-\u9fff]/);
  }
});
