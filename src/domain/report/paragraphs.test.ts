import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReport } from '../../testkit/domain/arbitrary-report.ts';
import { withoutRadicals } from '../words/radicals.ts';
import { cleanText } from './clean-text.ts';
import { paragraphsIn, paragraphsOfReport } from './paragraphs.ts';
import {
  partOfLine,
  printedLines,
  printedOffset,
  printedSpan,
  printedText,
  storedOffset,
  storedRange,
} from './printed-lines.ts';
import { textOf } from './text.ts';

/** Whatever may be typed or have been stored: line breaks of all kinds, what is cleaned away, halves of pairs. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      ...'公⽤⼀（）。 \t\r\n\u2028\u3000\u200b\u00a0\ue000\ud83d\ude00\ufeff'.split(''),
    ),
    maxLength: 40,
  }),
);

/** A stored code unit in the way it is printed: blanks of all kinds as one, radicals as the characters they stand for. */
const asPrinted = (unit: string) => (/[\t\u00a0\u202f]/.test(unit) ? ' ' : withoutRadicals(unit));

describe('what is printed of a stored text', () => {
  test('is the cleaned text, line by line', () => {
    fc.assert(
      fc.property(oddText, (stored) => {
        const wanted = cleanText(stored)
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
        expect(printedLines(stored).map(({ text }) => text)).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  test('leads back to the stored text, unit by unit, and from there to itself', () => {
    fc.assert(
      fc.property(oddText, (stored) => {
        let end = 0;
        for (const line of printedLines(stored)) {
          const { from, to } = storedRange(line);
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
          for (let index = 0; index < line.text.length; index += 1) {
            const at = storedOffset(line, index);
            expect(asPrinted(stored.charAt(at))).toBe(line.text.charAt(index));
            expect(printedOffset(line, at)).toBe(index);
          }
          expect(to).toBe(storedOffset(line, line.text.length - 1) + 1);
        }
        expect(end).toBeLessThanOrEqual(stored.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('as one line keeps its line breaks, and its parts lead back as the whole does', () => {
    fc.assert(
      fc.property(oddText, fc.nat(40), fc.nat(40), (stored, start, length) => {
        const [from, to] = [start, start + length];
        const line = printedText(stored, from, to);
        expect(line.text).toBe(cleanText(stored.slice(from, to)).trim());
        const cut = start % (line.text.length + 1);
        const parts = [partOfLine(line, 0, cut), partOfLine(line, cut, line.text.length)];
        expect(parts.map(({ text }) => text).join('')).toBe(line.text);
        const places = parts.flatMap((part) =>
          Array.from({ length: part.text.length }, (_, index) => storedOffset(part, index)),
        );
        places.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(Math.max(from, (places[index - 1] ?? -1) + 1));
          expect(at).toBeLessThan(to);
          const unit = stored.charAt(at);
          const printed = line.text.charAt(index);
          if (printed === '\n') expect(unit).toMatch(/[\r\n\u2028\u2029\u000b\u000c\u0085]/);
          else expect(asPrinted(unit)).toBe(printed);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('has of stored words those that stand in the line', () => {
    fc.assert(
      fc.property(oddText, fc.nat(40), fc.nat(40), (stored, from, length) => {
        const to = from + length;
        for (const line of printedLines(stored)) {
          const span = printedSpan(line, from, to) ?? { from: 0, to: 0 };
          const units = Array.from({ length: line.text.length }, (_, index) => index);
          const wanted = units.filter(
            (index) => storedOffset(line, index) >= from && storedOffset(line, index) < to,
          );
          expect(units.slice(span.from, span.to)).toEqual(wanted);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('takes what is beside the line for its nearest end', () => {
    const [first, second] = printedLines('  甲\u200b乙 \n\n丙');
    expect([0, 2, 3, 4, 5, 9].map((at) => printedOffset(first!, at))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(storedRange(second!)).toEqual({ from: 8, to: 9 });
  });
});

describe('the paragraphs of a report', () => {
  test('are numbered from 1 within their part, and each stands in its text', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const all = paragraphsOfReport(report);
        for (const part of new Set(all.map((paragraph) => paragraph.part))) {
          const own = paragraphsIn(report, part);
          expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
          expect(own.map(({ isBehind }) => isBehind)).toEqual(
            [...own].sort((a, b) => Number(a.isBehind) - Number(b.isBehind)).map((p) => p.isBehind),
          );
        }
        for (const paragraph of all) {
          const stored = textOf(report, paragraph.id) as string;
          const { from, to } = storedRange(paragraph);
          const printed = cleanText(stored.slice(from, to));
          // A sub-heading is printed with its number, which is not stored with its name.
          expect(paragraph.text.endsWith(printed)).toBe(true);
          if (!paragraph.isHeading) expect(printed).toBe(paragraph.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('count sub-headings, and come behind the table after those before it', () => {
    const section = {
      blocks: [
        { id: 'a', mark: '', name: '', text: '开头。' },
        { id: 'b', mark: '（一）', name: '主动公开', text: ' 公开 3 条。\n\n又一段。' },
        { id: 'c', mark: '（二）', name: '', text: '没有名称的小标题不印。' },
      ],
      after: '表后。',
    };
    const report = { sections: { s2: section } } as unknown as Parameters<typeof paragraphsIn>[0];
    expect(
      paragraphsIn(report, 'section2').map(({ number, text, id }) => [number, text, id]),
    ).toEqual([
      [1, '开头。', 'text/a'],
      [2, '（一）主动公开', 'heading/b'],
      [3, '公开 3 条。', 'text/b'],
      [4, '又一段。', 'text/b'],
      [5, '没有名称的小标题不印。', 'text/c'],
      [6, '表后。', 'after/2'],
    ]);
    const heading = paragraphsIn(report, 'section2')[1]!;
    expect([0, 2, 3, 5].map((at) => storedOffset(heading, at))).toEqual([0, 0, 0, 2]);
    // Its number is not stored with its name, so no stored words are the number.
    expect([0, 1, 4].map((at) => printedOffset(heading, at))).toEqual([3, 4, 7]);
    expect(printedSpan(heading, 0, 2)).toEqual({ from: 3, to: 5 });
  });
});
