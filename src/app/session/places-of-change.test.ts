import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { withText } from '../../domain/report/text.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { placesOfChange, sayStep } from './places-of-change.ts';

const places = (to: Report, from: Report = sound2021) => placesOfChange(from, to).map(placeText);
const said = (label: string, to: Report) => sayStep(label, placesOfChange(sound2021, to), to);
const cells = figureCells(editionById('2021'), sound2021);
const block = sound2021.sections.s1.blocks[0];

test('the same report has none, and says nothing more than its name', () => {
  expect(placesOfChange(sound2021, { ...sound2021 })).toEqual([]);
  expect(said('打开自动合计', sound2021)).toBe('打开自动合计');
});

test('any cells that changed, in the order of their tables, first', () => {
  fc.assert(
    fc.property(fc.subarray([...cells], { minLength: 1 }), (some) => {
      const keys = some.map(({ key }) => key);
      const to = applyChanges(
        sound2021,
        [...keys].reverse().map((key) => ({ key, value: '77777' })),
      );
      expect(placesOfChange(sound2021, to)[0]).toEqual({ is: 'cells', keys });
      expect(placesOfChange(to, sound2021)[0]).toEqual({ is: 'cells', keys });
    }),
  );
});

test('the words that changed in a text, as they stand in the report that is gone to', () => {
  const id = `text/${block?.id}` as const;
  const from = withText(sound2021, id, '公开信息十条。');
  const to = withText(sound2021, id, '公开各类信息十条。');
  expect(placesOfChange(from, to)).toEqual([{ is: 'words', ranges: [{ id, from: 2, to: 4 }] }]);
  expect(placesOfChange(to, from)).toEqual([{ is: 'words', ranges: [{ id, from: 2, to: 2 }] }]);
});

describe('what is no cell and no words', () => {
  test('fields, sub-headings that came or went, rows of the office’s own, last year', () => {
    expect(places({ ...sound2021, deadline: '2030-01-31' })).toEqual(['field/deadline']);
    const s5 = { ...sound2021.sections.s5, blocks: [] };
    expect(places({ ...sound2021, sections: { ...sound2021.sections, s5 } })).toEqual([
      'section/5',
    ]);
    const row = { id: 'r1', label: '其他', at: { item: '五', below: 'licensing' } };
    expect(placesOfChange(sound2021, { ...sound2021, extraRows: [row] })[0]).toEqual({
      is: 'cells',
      keys: ['table2/extra+r1/decisions'],
    });
    expect(placesOfChange({ ...sound2021, extraRows: [row] }, sound2021)).toEqual([
      { is: 'table', table: 2 },
    ]);
  });

  test('a switch of the program is nowhere', () => {
    const options = { ...sound2021.options, plainFonts: true };
    expect(places({ ...sound2021, options })).toEqual([]);
  });
});

test('a step says where, unless its name does', () => {
  const one = applyChanges(sound2021, [{ key: 'table3/3-1/natural', value: '5' }]);
  const two = applyChanges(one, [{ key: 'table4/review/total', value: '5' }]);
  expect(said('填入合计', one)).toBe('填入合计（表三“自然人”列“（一）予以公开”）');
  expect(said('清空表三“自然人”列“（一）予以公开”', one)).toBe(
    '清空表三“自然人”列“（一）予以公开”',
  );
  expect(said('粘贴 2 格', two)).toBe('粘贴 2 格（表三 1 格、表四 1 格）');
});

test('a number that begins or ceases to follow the tables, where nothing else tells', () => {
  const id = `text/${block?.id}` as const;
  const plain = withText(sound2021, id, '收到申请13件。');
  const live = [{ id, from: 4, to: 6, cells: ['table3/1/total' as const], spelling: '13' }];
  const words = [{ is: 'words', ranges: [{ id, from: 4, to: 6 }] }];
  expect(placesOfChange(plain, { ...plain, live })).toEqual(words);
  expect(placesOfChange({ ...plain, live }, plain)).toEqual(words);
  const longer = withText(plain, id, '全年收到申请13件。');
  const moved = live.map((each) => ({ ...each, from: 6, to: 8 }));
  expect(placesOfChange({ ...plain, live }, { ...longer, live: moved })).toEqual([
    { is: 'words', ranges: [{ id, from: 0, to: 2 }] },
  ]);
});
