import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOnce, keptOfLines } from './kept-of-lines.ts';
import type { TextLine } from './text-lines.ts';

/** Lines as objects: two of the same text are two. */
const lines = Array.from({ length: 8 }, (_, number) => ({ number }) as TextLine);

describe('what was found in lines', () => {
  const lists = fc.array(fc.tuple(fc.shuffledSubarray(lines), fc.constantFrom('甲', '乙')), {
    minLength: 2,
    maxLength: 6,
  });

  test('is what is found in each of them, and only new ones are looked at as long as the rest stays', () => {
    fc.assert(
      fc.property(lists, (asked) => {
        const kept = keptOfLines<string>();
        let before: { readonly list: readonly TextLine[]; readonly value: string } | undefined;
        for (const [list, value] of asked) {
          const looked: TextLine[] = [];
          const found = kept([value, 1], list, (line) => {
            looked.push(line);
            return `${value}${line.number}`;
          });
          expect(found).toEqual(list.map(({ number }) => `${value}${number}`));
          const known = before?.value === value ? before.list : [];
          expect(looked).toEqual(list.filter((line) => !known.includes(line)));
          before = { list, value };
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is remembered of the last time alone', () => {
    const kept = keptOfLines<number>();
    const [one, two] = lines as [TextLine, TextLine];
    const looked: number[] = [];
    const ask = (list: readonly TextLine[]) =>
      kept([], list, ({ number }) => {
        looked.push(number);
        return number;
      });
    ask([one]);
    ask([two]);
    ask([one]);
    expect(looked).toEqual([0, 1, 0]);
  });
});

test('what is asked of one thing is looked at once for the same values, whoever asks', () => {
  const asked = askedOnce<object, string>();
  const [one, other] = [{}, {}];
  let looked = 0;
  const ask = (of: object, ...values: readonly unknown[]) =>
    asked(of, values, () => {
      looked += 1;
      return `${looked}`;
    });
  expect([ask(one, 1, '甲'), ask(one, 1, '甲'), ask(other, 1, '甲'), ask(one, 1, '甲')]).toEqual([
    '1',
    '1',
    '2',
    '1',
  ]);
  expect([ask(one, 2, '甲'), ask(one, 1, '甲'), ask(one, 1), ask(one, 1)]).toEqual([
    '3',
    '4',
    '5',
    '5',
  ]);
});
