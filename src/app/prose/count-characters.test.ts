import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCharacters } from './count-characters.ts';

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

it('of all characters of one unit blanks alone are left out', () => {
  const left = everyUnit.filter((unit) => countCharacters(unit) === 0);
  expect(left).toEqual(everyUnit.filter((unit) => /\s/.test(unit)));
  expect(left.length).toBeGreaterThan(20);
});

it('of any text the characters that are no blanks', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom('公', '𠮷', '\ud842', '\udfb7', '　', ' ', '\n', '😀'),
      fc.string({ unit: 'binary' }),
    ),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      expect(countCharacters(whole)).toBe([...whole].filter((one) => /\S/.test(one)).length);
    }),
  );
});
