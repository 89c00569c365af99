import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { sliceEnds } from './galley-slices.ts';
import { keptLines } from './measure-blocks.ts';
import { settledPages } from './measure-galley.ts';
import type { MeasuredBlock } from './paginate.ts';
import { type PaperBlock, paperBlocks } from './paper.ts';

const page = 100;

/** Paragraphs, one of them a sub-heading now and then, before and behind the tables. */
const paragraphs = fc
  .array(fc.constantFrom('（一）主动公开', '字', '字'.repeat(60), '字'.repeat(200)), {
    maxLength: 30,
  })
  .map((lines) => lines.join('\n'));

const texts = fc.record({
  first: paragraphs,
  third: paragraphs,
  fifth: paragraphs,
  wholeTable3: fc.boolean(),
});
type Texts = typeof texts extends fc.Arbitrary<infer Value> ? Value : never;

function manuscriptOf({ first, third, fifth, wholeTable3 }: Texts): Manuscript {
  const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
  const text = (section: 's1' | 's3' | 's5', words: string) => {
    const [block] = blank.sections[section].blocks;
    return { blocks: block ? [{ ...block, text: words }] : [], after: '' };
  };
  const sections = { s1: text('s1', first), s3: text('s3', third), s5: text('s5', fifth) };
  return composeManuscript({
    ...blank,
    sections: { ...blank.sections, ...sections },
    options: { ...blank.options, wholeTable3 },
  });
}

/** Rows of one height, paragraphs of so many lines of 5. */
function measure({ content, layout }: PaperBlock, row: number): MeasuredBlock {
  const { spaceBefore, spaceAfter } = layout;
  if (content.is === 'table') {
    const { rows, keepWithNext, headRows } = content.grid;
    const heights = Array.from({ length: rows }, () => row);
    return { spaceBefore, spaceAfter, heights, keepWithNext, headRows };
  }
  const lines = content.is === 'paragraph' ? Math.ceil(content.text.length / 28) : 1;
  const heights = Array.from({ length: lines }, () => 5);
  const keepWithNext = keptLines(layout, lines);
  return { spaceBefore, spaceAfter, heights, keepWithNext, headRows: 0 };
}

it('settles only pages that are the same once all is measured', () => {
  let settledEarly = 0;
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 7 }), (written, row) => {
      const manuscript = manuscriptOf(written);
      const blocks = paperBlocks(manuscript);
      const measured = blocks.map((block) => measure(block, row));
      const all = settledPages(measured, blocks, manuscript, page);
      for (let count = 1; count < blocks.length; count += 1) {
        const settled = settledPages(measured.slice(0, count), blocks, manuscript, page);
        expect(settled).toEqual(all.slice(0, settled.length));
        settledEarly += settled.length;
      }
      expect(all.flat().reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
        measured.reduce((sum, { heights }) => sum + heights.length, 0),
      );
    }),
  );
  expect(settledEarly).toBeGreaterThan(100);
});

it('draws the galley in slices that end with the last block, the first about a page long', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const manuscript = manuscriptOf(written);
      const { length } = paperBlocks(manuscript);
      const ends = sliceEnds(manuscript, length);
      expect(ends[ends.length - 1]).toBe(length);
      expect([...new Set(ends)].sort((a, b) => a - b)).toEqual(ends);
      expect(ends[0]).toBeGreaterThan(1);
    }),
  );
});

it('measures more than a page first where the report has more', () => {
  const manuscript = composeManuscript({
    ...blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' }),
    preamble: Array.from({ length: 300 }, () => '字').join('\n'),
  });
  const ends = sliceEnds(manuscript, manuscript.blocks.length + 1);
  // 22 lines on a page, one of them the title's.
  expect(ends[0]).toBeGreaterThan(22);
  expect(ends[0]).toBeLessThan(2 * 22);
  expect(ends.length).toBeGreaterThan(2);
});
