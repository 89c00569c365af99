import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween } from '../../../domain/report/text-edit.ts';
import { carryMarks, gravestTone, markAt, type TextMark } from './text-mark.ts';

const mark = (from: number, to: number, tone: TextMark['tone'] = 'warning'): TextMark => ({
  id: `${from}-${to}`,
  from,
  to,
  tone,
  isSelected: false,
});

describe('marks of a text that is typed in', () => {
  it('stand on the same words after any edit, or are gone', () => {
    const text = fc.stringMatching(/^[公开信息，1\n]{0,12}$/);
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        fc.nat(11),
        fc.nat(3),
        (head, old, next, tail, at, size) => {
          const [before, after] = [head + old + tail, head + next + tail];
          const from = Math.min(at, before.length);
          const marks = [mark(from, Math.min(from + 1 + size, before.length))];
          const words = ({ from: start, to }: TextMark, of: string) => of.slice(start, to);
          const carried = carryMarks(marks, editBetween(before, after));
          expect(carried.map((one) => words(one, after))).toEqual(
            carried.length > 0 ? marks.map((one) => words(one, before)) : [],
          );
        },
      ),
    );
  });

  it.each([
    ['written before them', '公公开', '依法公公开', [2, 4]],
    ['written behind them', '公公开', '公公开信息', [0, 2]],
    ['taken away before them', '，公公开', '公公开', [0, 2]],
  ] as const)('keep their words when text is %s', (_, before, after, [from, to]) => {
    const start = before.indexOf('公公');
    expect(carryMarks([mark(start, start + 2)], editBetween(before, after))).toMatchObject([
      { from, to },
    ]);
  });

  it('go with their words, and stay the same values where nothing changed', () => {
    const marks = [mark(0, 2), mark(4, 6)];
    expect(carryMarks(marks, editBetween('公公开，公公', '公开，公公'))).toMatchObject([
      { from: 3, to: 5 },
    ]);
    expect(carryMarks(marks, editBetween('公公开，公公', ''))).toEqual([]);
    expect(carryMarks(marks, undefined)).toBe(marks);
  });
});

describe('the mark under a cursor', () => {
  const marks = [mark(2, 8), mark(4, 6)];
  it.each([
    [1, 1, undefined],
    [2, 2, '2-8'],
    [5, 5, '4-6'],
    [4, 6, '4-6'],
    [3, 6, '2-8'],
    [8, 8, '2-8'],
    [9, 9, undefined],
    [1, 9, undefined],
  ])('from %i to %i', (from, to, id) => {
    expect(markAt(marks, from, to)?.id).toBe(id);
  });
});

it('the gravest level of several is told', () => {
  expect(gravestTone([mark(0, 1, 'note'), mark(2, 3, 'error'), mark(4, 5)])).toBe('error');
  expect(gravestTone([mark(0, 1, 'note')])).toBe('note');
  expect(gravestTone([])).toBeUndefined();
});
