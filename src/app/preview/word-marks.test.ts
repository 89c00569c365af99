import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byGravity, levels } from '../../domain/checks/core/finding.ts';
import { wordsPlace } from '../../domain/place/place.ts';
import { textRuns } from './text-runs.ts';
import { cutMarks, markedRuns, marksWithin, sayMarks } from './word-marks.ts';

const lineOf = (text: string) => ({
  text,
  stored: 0,
  id: 'preamble' as const,
  place: wordsPlace({ id: 'preamble', from: 0, to: text.length }),
});
const someText = fc
  .array(fc.constantFrom(...'公开，。：2025年，见gov.cn ”（一）𠮷'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((characters) => characters.join(''));
/** A text with marks on it, any of them over one another, and the length of its heading. */
const markedText = someText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    headLength: fc.nat(text.length),
    marked: fc.array(
      fc
        .record({
          from: fc.nat(text.length - 1),
          length: fc.integer({ min: 1, max: text.length }),
          level: fc.constantFrom(...levels),
          isSelected: fc.boolean(),
        })
        .map(({ from, length, ...rest }) => ({
          ...rest,
          from,
          to: Math.min(text.length, from + length),
        })),
      { maxLength: 6 },
    ),
  }),
);

describe('marks that lie over one another', () => {
  it('are cut so that each character has the gravest level, once', () => {
    fc.assert(
      fc.property(markedText, ({ text, marked }) => {
        const marks = cutMarks(lineOf(text), marked);
        for (let index = 0; index < text.length; index += 1) {
          const covers = ({ from, to }: { from: number; to: number }) =>
            from <= index && index < to;
          const own = marks.filter(covers);
          const wanted = marked.filter(covers);
          expect(own.map(({ level }) => level)).toEqual(
            wanted
              .map(({ level }) => level)
              .sort(byGravity)
              .slice(0, 1),
          );
          expect(own.some(({ isSelected }) => isSelected)).toBe(
            wanted.some(({ isSelected }) => isSelected),
          );
        }
        expect([...marks].sort((a, b) => a.from - b.from)).toEqual(marks);
      }),
    );
  });
});

describe('a text with marks', () => {
  it('is set as it is without them: the same runs, gaps and hanging marks', () => {
    fc.assert(
      fc.property(markedText, ({ text, headLength, marked }) => {
        const runs = textRuns(text, headLength);
        const groups = markedRuns(runs, cutMarks(lineOf(text), marked));
        const units = (list: typeof runs) =>
          list.flatMap(({ text: part, isHead, kind, before, after }) =>
            Array.from({ length: part.length }, (_, index) => [
              ...[part.charAt(index), isHead, kind],
              index === 0 ? before : 'none',
              index === part.length - 1 ? after : 'none',
            ]),
          );
        expect(units(groups.flatMap((group) => group.runs))).toEqual(units(runs));
      }),
    );
  });

  it('has under each mark its words, and nothing is cut where there are none', () => {
    fc.assert(
      fc.property(markedText, ({ text, headLength, marked }) => {
        const runs = textRuns(text, headLength);
        const marks = cutMarks(lineOf(text), marked);
        const under = markedRuns(runs, marks).flatMap(({ mark, runs: own }) =>
          mark ? [[mark, own.map((run) => run.text).join('')]] : [],
        );
        expect(under).toEqual(marks.map((mark) => [mark, text.slice(mark.from, mark.to)]));
        expect(markedRuns(runs, [])).toEqual([{ runs }]);
      }),
    );
  });

  it('keeps its marks on both sides of a page’s end', () => {
    fc.assert(
      fc.property(markedText, fc.nat(40), ({ text, marked }, cut) => {
        const marks = cutMarks(lineOf(text), marked);
        const end = Math.min(cut, text.length);
        const parts = [
          marksWithin(marks, 0, end).map(({ from, to }) => text.slice(0, end).slice(from, to)),
          marksWithin(marks, end, text.length).map(({ from, to }) =>
            text.slice(end).slice(from, to),
          ),
        ];
        expect(parts.flat().join('')).toBe(
          marks.map(({ from, to }) => text.slice(from, to)).join(''),
        );
        expect(parts.flat().includes('')).toBe(false);
      }),
    );
  });
});

it('says behind the text which of its words are marked', () => {
  const text = '我镇公公开信息。';
  const mark = (from: number, to: number, level: (typeof levels)[number]) => ({
    ...{ from, to, level, isSelected: false },
  });
  const said = (...marked: ReturnType<typeof mark>[]) =>
    sayMarks(text, cutMarks(lineOf(text), marked));
  expect(said()).toBe('');
  expect(said(mark(2, 4, 'error'))).toBe('（错误：“公公”）');
  expect(said(mark(0, 8, 'note'))).toBe('（提示）');
  expect(said(mark(2, 4, 'error'), mark(0, 2, 'error'))).toBe('（错误：“我镇公公”）');
  expect(said(mark(2, 6, 'warning'), mark(4, 5, 'error'))).toBe(
    '（警告：“公公”）（错误：“开”）（警告：“信”）',
  );
});
