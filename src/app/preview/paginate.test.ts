import { describe, expect, it } from 'vitest';
import { type MeasuredBlock, paginate } from './paginate.ts';

/** Lines or rows of height 10 on pages of 100, unless said otherwise. */
const block = (count: number, rest: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  heights: Array.from({ length: count }, () => 10),
  keepWithNext: Array.from({ length: count }, () => false),
  spaceBefore: 0,
  spaceAfter: 0,
  headRows: 0,
  ...rest,
});

const heading = (rest: Partial<MeasuredBlock> = {}) => block(1, { keepWithNext: [true], ...rest });

/** 「0:0-7 | 0:7-12 1:0-3」: block:from-to, pages parted by |, ^ for a repeated head. */
const layout = (blocks: MeasuredBlock[]) =>
  paginate(blocks, 100)
    .map((page) =>
      page
        .map((part) => `${part.repeatsHead ? '^' : ''}${part.block}:${part.from}-${part.to}`)
        .join(' '),
    )
    .join(' | ');

describe('paragraphs', () => {
  it('go on on the next page at the end of a line', () => {
    expect(layout([block(7), block(5)])).toBe('0:0-7 1:0-3 | 1:3-5');
  });

  it('may be longer than a page', () => {
    expect(layout([block(25)])).toBe('0:0-10 | 0:10-20 | 0:20-25');
  });

  it('fill a page to the last line in spite of rounded figures', () => {
    expect(layout([block(22, { heights: Array.from({ length: 22 }, () => 4.56) })])).toBe('0:0-22');
  });

  it('leave no page for nothing', () => {
    expect(layout([])).toBe('');
    expect(layout([block(10)])).toBe('0:0-10');
  });
});

describe('headings', () => {
  it('are never the last line of a page', () => {
    expect(layout([block(9), heading(), block(5)])).toBe('0:0-9 | 1:0-1 2:0-5');
  });

  it('stay together with a heading below them and the first line of its text', () => {
    expect(layout([block(8), heading(), heading(), block(5)])).toBe('0:0-8 | 1:0-1 2:0-1 3:0-5');
  });

  it('need room for one line of text only', () => {
    expect(layout([block(8), heading(), block(5)])).toBe('0:0-8 1:0-1 2:0-1 | 2:1-5');
  });
});

describe('space between blocks', () => {
  it('counts', () => {
    expect(layout([block(5), block(5, { spaceBefore: 5 })])).toBe('0:0-5 1:0-4 | 1:4-5');
    expect(layout([block(5, { spaceAfter: 5 }), block(5)])).toBe('0:0-5 1:0-4 | 1:4-5');
  });

  it('is dropped at the top of a page and may hang over its foot', () => {
    expect(layout([block(10, { spaceAfter: 30 }), block(10, { spaceBefore: 30 })])).toBe(
      '0:0-10 | 1:0-10',
    );
  });

  it('counts inside of what stays together', () => {
    expect(layout([block(8), heading({ spaceAfter: 5 }), block(1)])).toBe('0:0-8 | 1:0-1 2:0-1');
  });
});

describe('tables', () => {
  const rows = (keeps: string, rest: Partial<MeasuredBlock> = {}) =>
    block(keeps.length, { keepWithNext: [...keeps].map((keep) => keep === '+'), ...rest });

  it('break only where a row does not stay with the next', () => {
    expect(layout([block(6), rows('++-+++-')])).toBe('0:0-6 1:0-3 | 1:3-7');
  });

  it('repeat their head on the next page, which takes room there', () => {
    const table = rows('++-+++++-', { headRows: 2 });
    expect(layout([block(6), table])).toBe('0:0-6 1:0-3 | ^1:3-9');
    expect(layout([block(6), rows('++-+-+-+-+-+-+-', { headRows: 2 })])).toBe(
      '0:0-6 1:0-3 | ^1:3-11 | ^1:11-15',
    );
  });

  it('keep their heading with the first group', () => {
    expect(layout([block(7), heading(), rows('++-+-', { headRows: 2 })])).toBe(
      '0:0-7 | 1:0-1 2:0-5',
    );
  });

  it('break inside a group that is taller than a page', () => {
    expect(layout([block(3), rows('+++++++++++-', { headRows: 2 })])).toBe(
      '0:0-3 | 1:0-10 | ^1:10-12',
    );
  });

  it('give a row taller than a page a page of its own', () => {
    expect(layout([block(3, { heights: [10, 150, 10] })])).toBe('0:0-1 | 0:1-2 | 0:2-3');
  });
});
