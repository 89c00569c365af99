import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { Manuscript } from '../../domain/manuscript/manuscript.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { keptLines } from './measure-blocks.ts';
import { type MeasuredBlock, type PageFragment, paginate } from './paginate.ts';
import { paperBlocks } from './paper.ts';
import { withWholeTable } from './whole-table-on-sheets.ts';

const page = 100;

function manuscriptOf(before: number, between: number, wholeTable3: boolean): Manuscript {
  const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
  const [block] = blank.sections.s3.blocks;
  const lines = (count: number) => Array.from({ length: count }, () => '字').join('\n');
  const s3 = { blocks: block ? [{ ...block, text: lines(between) }] : [], after: '' };
  return composeManuscript({
    ...blank,
    preamble: lines(before),
    sections: { ...blank.sections, s3 },
    options: { ...blank.options, wholeTable3 },
  });
}

interface Sheets {
  readonly heading: number;
  readonly table: number;
  readonly measured: readonly MeasuredBlock[];
  readonly pages: readonly (readonly PageFragment[])[];
}

/** Rows of one height, paragraphs of so many lines of 5. */
function sheets(manuscript: Manuscript, row: number, linesOf: (index: number) => number): Sheets {
  const paper = paperBlocks(manuscript);
  const plain = paper.map(({ content, layout }, index): MeasuredBlock => {
    const spaces = { spaceBefore: layout.spaceBefore / 10, spaceAfter: layout.spaceAfter / 10 };
    if (content.is === 'table') {
      const { rows, keepWithNext, headRows } = content.grid;
      const height = content.section === 3 ? row : 1;
      return {
        ...spaces,
        ...{ heights: Array.from({ length: rows }, () => height), keepWithNext, headRows },
      };
    }
    const lines = content.is === 'paragraph' ? linesOf(index) : 1;
    const heights = Array.from({ length: lines }, () => 5);
    return { ...spaces, heights, keepWithNext: keptLines(layout, lines), headRows: 0 };
  });
  const measured = withWholeTable(plain, paper, manuscript, page);
  const table = paper.findIndex(({ content }) => content.is === 'table' && content.section === 3);
  const heading = paper.findIndex(
    ({ content }) => content.is === 'heading' && content.text.startsWith('三、'),
  );
  return { heading, table, measured, pages: paginate(measured, page) };
}

const pagesWith = ({ pages }: Sheets, block: number): number[] =>
  pages.flatMap((each, number) => (each.some((part) => part.block === block) ? [number] : []));

const heightOf = ({ measured }: Sheets, from: number, to: number) =>
  measured
    .slice(from, to + 1)
    .reduce(
      (sum, { heights, spaceBefore, spaceAfter }) =>
        sum + spaceBefore + spaceAfter + heights.reduce((all, height) => all + height, 0),
      0,
    );

test('table 三 stands on one page wherever it fits one, with its heading wherever both do', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 30 }),
      fc.nat({ max: 4 }),
      fc.double({ min: 0.5, max: 4, noNaN: true }),
      fc.integer({ min: 1, max: 12 }),
      (before, between, row, lines) => {
        const made = sheets(manuscriptOf(before, between, true), row, () => lines);
        const { heading, table, measured } = made;
        const fits = heightOf(made, table, table) <= page;
        // Without text between, the heading would be left alone.
        if (fits && between > 0) expect(pagesWith(made, table)).toHaveLength(1);
        const all = heightOf(made, heading, table) - (measured[heading]?.spaceBefore ?? 0);
        if (all <= page) {
          expect(pagesWith(made, heading)).toEqual(pagesWith(made, table));
          expect(pagesWith(made, table)).toHaveLength(1);
        }
        // Nothing is lost or printed twice.
        const printed = made.pages.flat().reduce((sum, { from, to }) => sum + to - from, 0);
        expect(printed).toBe(measured.reduce((sum, { heights }) => sum + heights.length, 0));
      },
    ),
    { numRuns: 200 },
  );
});

test('where it may go on on another page, or fits none, it breaks at its groups as before', () => {
  const free = manuscriptOf(12, 0, false);
  const kept = manuscriptOf(12, 0, true);
  const broken = sheets(free, 3, () => 1);
  expect(pagesWith(broken, broken.table)).toHaveLength(2);
  const whole = sheets(kept, 3, () => 1);
  expect(pagesWith(whole, whole.table)).toHaveLength(1);
  expect(sheets(kept, 4, () => 1).pages).toEqual(sheets(free, 4, () => 1).pages);
});
