import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPlace, labelPlace, sectionPlace, wholeReport, wordsPlace } from '../place/place.ts';
import { parsePlace } from '../place/place-text.ts';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import { type TextId, textOf, withText } from '../report/text.ts';
import { anchorAt, carriedAnchor, settledAnchor, whereabouts } from './anchor.ts';

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '' });
const first: TextId = `text/${blank.sections.s1.blocks[0]?.id}`;
const second: TextId = `text/${blank.sections.s1.blocks[1]?.id}`;
const written = withText(
  blank,
  first,
  '全年主动公开信息128条，同比增加12条。其中政务动态类96条，通知公告类32条。',
);

/** The words within 【】 stand where they stand. */
function marked(text: string) {
  const from = text.indexOf('【');
  const to = text.indexOf('】') - 1;
  return { text: text.replace(/[【】]/g, ''), from, to };
}

function opened(textWithMark: string, id = first) {
  const { text, from, to } = marked(textWithMark);
  const report = withText(written, id, text);
  return { report, anchor: anchorAt(wordsPlace({ id, from, to }), report) };
}

describe('an opinion on words', () => {
  it('knows what they are called, and what stands beside them', () => {
    const { anchor } = opened('全年主动公开信息【128条】，同比增加12条。');
    expect(anchor).toMatchObject({
      address: 'section1/¶2',
      name: '第一部分第 2 段',
      quote: '128条',
      before: '全年主动公开信息',
      after: '，同比增加12条。',
    });
  });

  it.each([
    ['before it', '本镇全年主动公开信息128条，同比增加12条。', 'same', '128条'],
    ['behind it', '全年主动公开信息128条，同比增加12条，增长明显。', 'same', '128条'],
    ['within it', '全年主动公开信息138条，同比增加12条。', 'changed', '138条'],
    ['in its place', '全年主动公开信息一百余条，同比增加12条。', 'changed', '一百余条'],
  ])('stays with them through an edit %s', (_, after, is, words) => {
    const { report, anchor } = opened('全年主动公开信息【128条】，同比增加12条。');
    const edited = withText(report, first, after);
    const at = whereabouts(carriedAnchor(anchor, report, edited), edited);
    expect(at.is).toBe(is);
    const place = at.is === 'gone' ? undefined : at.place;
    const [range] = place?.is === 'words' ? place.ranges : [];
    expect(range && textOf(edited, range.id)?.slice(range.from, range.to)).toBe(words);
  });

  it('says that its place was changed where its sentence is gone, and finds it again when that comes back', () => {
    const { report, anchor } = opened('公开工作有序。【政务动态类96条】。其他照旧。');
    const without = withText(report, first, '公开工作有序。其他照旧。');
    const lost = carriedAnchor(anchor, report, without);
    expect(whereabouts(lost, without)).toEqual({ is: 'gone', near: sectionPlace(1) });
    const back = carriedAnchor(lost, without, report);
    expect(whereabouts(back, report).is).toBe('same');
  });

  it('goes along with a sentence that is moved to another text of its section', () => {
    const { report, anchor } = opened('公开工作有序。【政务动态类信息共计96条】。其他照旧。');
    const cut = withText(report, first, '公开工作有序。其他照旧。');
    const pasted = withText(cut, second, '另外，政务动态类信息共计96条。');
    const moved = carriedAnchor(carriedAnchor(anchor, report, cut), cut, pasted);
    const place = parsePlace(moved.place);
    expect(place?.is === 'words' && place.ranges[0].id).toBe(second);
    expect(whereabouts(moved, pasted).is).toBe('same');
  });

  it('does not take a figure elsewhere for its own', () => {
    const { report, anchor } = opened('公开信息【12】条。组织培训12次。');
    const edited = withText(report, first, '组织培训12次。');
    expect(whereabouts(carriedAnchor(anchor, report, edited), edited).is).toBe('gone');
  });

  it('quotes no private words', () => {
    const { anchor } = opened('申请人张小禾，手机【13912345678】，已答复。');
    expect(JSON.stringify(anchor)).not.toContain('13912345678');
    expect(anchor.quote).toBe('139****5678');
  });
});

describe('in a report read from another file', () => {
  const renamed = (report: Report): Report => {
    const blocks = report.sections.s1.blocks.map((block) => ({ ...block, id: `n${block.id}` }));
    return { ...report, sections: { ...report.sections, s1: { ...report.sections.s1, blocks } } };
  };

  it('is found by its words', () => {
    const { report, anchor } = opened('全年主动公开信息【128条】，同比增加12条。');
    const there = renamed(report);
    const settled = settledAnchor(anchor, there);
    expect(whereabouts(settled, there)).toMatchObject({ is: 'same' });
    expect(settled.place).toContain(`text/n${blank.sections.s1.blocks[0]?.id}`);
  });

  it('is gone where another text has the name of its own', () => {
    const { anchor } = opened('全年主动公开信息【128条】，同比增加12条。');
    const other = withText(blank, first, '机构职能调整后，我镇公开目录一并更新。');
    expect(whereabouts(settledAnchor(anchor, other), other).is).toBe('gone');
  });

  it('a cell of the form is the same in any report', () => {
    const key = 'table3/1/natural';
    const report = { ...written, cells: { [key]: '8' } };
    const anchor = anchorAt(cellPlace(key), report);
    expect(anchor.quote).toBe('8');
    const other = { ...blank, cells: { [key]: '9' } };
    expect(whereabouts(settledAnchor(anchor, other), other)).toEqual({
      ...{ is: 'changed', place: cellPlace(key), now: '9' },
    });
  });

  it('a cell of a split row is found by what the row is called, whatever its id', () => {
    const split = (id: string, label: string): Report => ({
      ...blankReport({ unit: '青禾镇人民政府', year: 2020, deadline: '' }),
      splits: { services: [{ id, label }] },
    });
    const there = split('p7', '行政检查');
    const key = 'table2/services+p1/decisions' as const;
    const here = split('p1', '行政检查');
    const report = { ...here, cells: { [key]: '3' } };
    const anchor = anchorAt(cellPlace(key), report);
    const found = { ...there, cells: { 'table2/services+p7/decisions': '3' } };
    expect(whereabouts(settledAnchor(anchor, found), found)).toEqual({
      ...{ is: 'same', place: cellPlace('table2/services+p7/decisions') },
    });
    const renamedRow = split('p1', '行政确认');
    expect(whereabouts(settledAnchor(anchor, renamedRow), renamedRow).is).toBe('gone');
  });
});

it('stands at parts that cannot go', () => {
  for (const place of [wholeReport, sectionPlace(5), labelPlace('table3.1')]) {
    const anchor = anchorAt(place, written);
    expect(whereabouts(anchor, blank)).toEqual({ is: 'same', place });
  }
});

/** Each character is its own: what is left of the words can be told. */
const distinct = (length: number) =>
  Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + 7 * index)).join('');

it('never points at words of which nothing is left, nor loses those that nobody touched', () => {
  const text = distinct(40);
  const edit = fc.record({
    at: fc.nat(60),
    gone: fc.nat(12),
    typed: fc.string({ unit: fc.constantFrom('数', '件', '1', '。'), maxLength: 6 }),
  });
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.integer({ min: 1, max: 10 }),
      fc.array(edit, { maxLength: 8 }),
      (from, length, edits) => {
        const quote = text.slice(from, from + length);
        let report = withText(written, first, text);
        let anchor = anchorAt(wordsPlace({ id: first, from, to: from + length }), report);
        for (const { at, gone, typed } of edits) {
          const now = textOf(report, first) ?? '';
          const next = withText(report, first, now.slice(0, at) + typed + now.slice(at + gone));
          anchor = carriedAnchor(anchor, report, next);
          report = next;
        }
        const now = textOf(report, first) ?? '';
        const at = whereabouts(anchor, report);
        const isWhole = now.includes(quote);
        if (isWhole) expect(at.is).not.toBe('gone');
        if (at.is === 'same') expect(isWhole).toBe(true);
        if (at.is !== 'changed' || at.place.is !== 'words') return;
        // What was typed in the midst of them is theirs; what stands around them is not.
        expect(distinctOutside(text, quote, at.now)).toBe('');
      },
    ),
  );
});

const distinctOutside = (text: string, quote: string, words: string) =>
  [...words].filter((one) => text.includes(one) && !quote.includes(one)).join('');
