import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typingDistance } from './typing-distance.ts';

test.each([
  [7, 7, 0],
  [7, 8, 1],
  [7, 70, 1],
  [70, 7, 1],
  [12, 21, 1],
  [123, 132, 1],
  [123, 213, 1],
  [123, 321, 2],
  [123, 231, 2],
  [11, 22, 2],
  [0, 123, 3],
  [1234, 2143, 2],
  [100, 1000, 1],
  [1000, 1, 3],
  // Two digits are only turned round where both are there, and side by side.
  [12, 31, 2],
  [12, 23, 2],
  [120, 201, 2],
  [1212, 2121, 2],
])('%d is %d after %d slips', (a, b, slips) => {
  expect(typingDistance(a, b)).toBe(slips);
  expect(typingDistance(b, a)).toBe(slips);
});

test('is none for the same figure alone, and never more than there are digits', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => {
      const distance = typingDistance(a, b);
      expect(distance === 0).toBe(a === b);
      const lengths = [String(a).length, String(b).length];
      expect(distance).toBeLessThanOrEqual(Math.max(...lengths));
      expect(distance).toBeGreaterThanOrEqual(
        Math.abs((lengths[0] as number) - (lengths[1] as number)),
      );
    }),
  );
});

test('one slip of any kind counts one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(9), fc.nat(5), (figure, digit, at) => {
      const digits = [...String(figure)];
      const place = at % digits.length;
      const put = (count: number, ...others: string[]) => {
        const slipped = [...digits];
        slipped.splice(place, count, ...others);
        return slipped;
      };
      const turned = [...digits];
      [turned[place], turned[place + 1]] = [turned[place + 1] ?? '', turned[place] as string];
      for (const each of [put(1, String(digit)), put(0, String(digit)), put(1), turned]) {
        // A figure has no 0 in front, and one of no digit is none.
        if (each[0] === '0' || !each.length) continue;
        const slipped = Number(each.join(''));
        expect(typingDistance(figure, slipped)).toBe(slipped === figure ? 0 : 1);
      }
    }),
  );
});
