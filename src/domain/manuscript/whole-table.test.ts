import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import { estimatedHeights, tableHeight } from './block-heights.ts';
import { blockLayout } from './block-layout.ts';
import { composeManuscript } from './compose-manuscript.ts';
import { findWholeTable, layoutBesideWhole } from './whole-table.ts';

const report = (year: number, text = ''): Report => {
  const blank = blankReport({ unit: '云溪县青禾镇人民政府', year, deadline: '' });
  const [block] = blank.sections.s3.blocks;
  const s3 = { ...blank.sections.s3, blocks: block ? [{ ...block, text }] : [] };
  return { ...blank, sections: { ...blank.sections, s3 } };
};

/** What stands on its page with table 三: 「三」 its heading, 「文」 a paragraph, 「表」 the table. */
function together(
  of: Report,
  heights?: { heading: number; text: number; table: number },
): string | undefined {
  const manuscript = composeManuscript(of);
  const { blocks } = manuscript;
  const sizes = { heading: heights?.heading, paragraph: heights?.text, table: heights?.table };
  const whole = findWholeTable(
    manuscript,
    heights
      ? {
          of: (index) => sizes[blocks[index]?.is ?? 'table'] ?? 0,
          spaceBefore: () => 0,
          page: 100,
        }
      : estimatedHeights(blocks),
  );
  const signs = { heading: '三', paragraph: '文', table: '表' };
  return (
    whole && blocks.slice(whole.from, whole.table + 1).reduce((all, { is }) => all + signs[is], '')
  );
}

describe('with table 三 stand on one page', () => {
  test.each([
    ['its heading', '', { heading: 5, text: 0, table: 95 }, '三表'],
    ['its heading and the text between', '一\n二', { heading: 5, text: 5, table: 85 }, '三文文表'],
    ['the text that introduces it', '一\n二', { heading: 5, text: 20, table: 80 }, '文表'],
    ['nothing else where nothing else fits', '一\n二', { heading: 5, text: 30, table: 90 }, '表'],
    ['nothing where it fits no page', '一', { heading: 5, text: 5, table: 101 }, undefined],
    [
      'nothing where its heading would stand alone',
      '',
      { heading: 5, text: 0, table: 96 },
      undefined,
    ],
  ])('%s', (_, text, heights, stands) => {
    expect(together(report(2025, text), heights)).toBe(stands);
  });

  test('a sub-heading goes with the text below it', () => {
    const of = report(2025, '一\n（一）说明\n二');
    expect(together(of, { heading: 5, text: 5, table: 80 })).toBe('三文三文表');
    expect(together(of, { heading: 5, text: 5, table: 81 })).toBe('三文表');
    expect(together(of, { heading: 5, text: 5, table: 91 })).toBe('表');
  });

  test('nothing where nobody wants it', () => {
    const of = report(2025);
    expect(together({ ...of, options: { ...of.options, wholeTable3: false } })).toBeUndefined();
  });
});

test.each([2020, 2025])(
  'the table of %i with its figures fits a page, with its heading',
  (year) => {
    expect(together(report(year))).toBe('三表');
    expect(together(report(year, '本年办理情况如下。'))).toBe('三文表');
  },
);

test('words in place of figures make it higher, until it fits no page', () => {
  const of = report(2025);
  const cells = (text: string) =>
    Object.fromEntries(
      composeManuscript(of).blocks.flatMap((block) =>
        block.is === 'table' && block.section === 3
          ? block.cells.flatMap(({ key }) => (key ? [[key, text]] : []))
          : [],
      ),
    );
  const heightWith = (text: string) => {
    const table = composeManuscript({ ...of, cells: cells(text) }).blocks.find(
      (block) => block.is === 'table' && block.section === 3,
    );
    return table?.is === 'table' ? tableHeight(table) : Number.NaN;
  };
  expect(heightWith('1234567')).toBe(heightWith(''));
  expect(heightWith('详见')).toBe(heightWith(''));
  expect(heightWith('详见附件')).toBeGreaterThan(heightWith('详见'));
  expect(together({ ...of, cells: cells('详见附件说明') })).toBeUndefined();
});

test('whatever the heights, what stands together fits a page, and no heading is parted from its text', () => {
  const length = fc.integer({ min: 0, max: 70 });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('一', '（一）说明'), { maxLength: 4 }),
      fc.array(length, { minLength: 7, maxLength: 7 }),
      fc.integer({ min: 0, max: 120 }),
      (lines, lengths, table) => {
        const manuscript = composeManuscript(report(2025, lines.join('\n')));
        const { blocks } = manuscript;
        const at = blocks.findIndex((block) => block.is === 'table' && block.section === 3);
        const of = (index: number) => (index === at ? table : (lengths[at - index] ?? 0));
        const whole = findWholeTable(manuscript, { of, spaceBefore: () => 0, page: 100 });
        const layouts = blocks.map((block, index) =>
          layoutBesideWhole(blockLayout(block, blocks[index - 1], blocks[index + 1]), index, whole),
        );
        blocks.forEach((block, index) => {
          if (block.is === 'heading') expect(layouts[index]?.staysWithNext).toBe(true);
        });
        if (!whole) return;
        // All that is chained to the table, headings above included.
        let first = at;
        while (first > 0 && layouts[first - 1]?.staysWithNext) first -= 1;
        const chained = blocks
          .slice(first, at + 1)
          .reduce((sum, _, index) => sum + of(first + index), 0);
        expect(chained).toBeLessThanOrEqual(100);
      },
    ),
    { numRuns: 300 },
  );
});
