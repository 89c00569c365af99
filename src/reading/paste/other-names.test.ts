/** Ledgers that call rows and columns otherwise than the form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById, editions } from '../../domain/edition/editions.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import {
  inTable3,
  labelledValues,
  noLocal,
  one,
  read,
  received,
  table,
  tr,
  zeros,
} from '../../testkit/reading/paste-fixtures.ts';
import { nameKey, placeOfName } from './other-names.ts';
import type { PasteTarget } from './pasted-table.ts';
import { shortNames } from './short-names.ts';

const into = (section: TableSection, names: PasteTarget['names'] = {}): PasteTarget => ({
  edition: '2021',
  local: noLocal,
  table: section,
  names,
});
const line = (name: string, figures: readonly number[]) => [name, ...figures].join('\t');

describe('short names', () => {
  const ledger = table(
    tr('项目', '个人', '企业', '科研', '公益组织', '法律服务', '其他', '合计'),
    tr('新收', ...received),
    tr('上年结转', ...one),
    tr('予以公开', ...received),
    tr('部分公开', ...one),
    tr('结转下年', ...zeros),
  );

  it('of a ledger are read as rows and columns of table 三', () => {
    const pasted = read({ html: ledger }, into(3));
    expect(labelledValues(pasted)).toEqual(
      inTable3({ 1: received, 2: one, '3.1': received, '3.2': one, 4: zeros }),
    );
    expect(pasted.labelled).toMatchObject({ notes: [], remarks: [] });
    expect(pasted.named).toBeUndefined();
  });

  it('are silent in any other table, and where it is not known what is pasted into', () => {
    const text = `${line('新收', received)}\n${line('结转下年', one)}\n`;
    expect(labelledValues(read({ text }, into(3)))).toEqual(inTable3({ 1: received, 4: one }));
    for (const target of [into(2), into(4), { edition: '2021', local: noLocal } as const]) {
      expect(read({ text }, target).labelled).toBeUndefined();
    }
  });

  it('that come twice are nobody’s guess: which one is meant is asked', () => {
    const pasted = read({ text: `${line('新收', received)}\n${line('本年新收', one)}\n` }, into(3));
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.named?.map(({ name }) => name)).toEqual(['新收', '本年新收']);
  });

  it('beside the official label of the same row are asked, too', () => {
    const text = `${line('一、本年新收政府信息公开申请数量', received)}\n${line('新收', one)}\n`;
    const pasted = read({ text }, into(3));
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.named?.map(({ name }) => name)).toEqual(['新收']);
  });

  it.each(['收到', '公开', '不予公开', '不予处理', '其他', '小计', '受理'])(
    '%s is none: it may be more than one row',
    (name) => {
      const pasted = read({ text: `${line('上年结转', one)}\n${line(name, received)}\n` }, into(3));
      expect(labelledValues(pasted)).toEqual(inTable3({ 2: one }));
    },
  );

  it('其他 is the last row of （六）其他处理 among the rows of that group alone', () => {
    const text = `${line('逾期不补正', zeros)}\n${line('逾期未缴费', zeros)}\n${line('其他', one)}\n`;
    expect(labelledValues(read({ text }, into(3)))).toEqual(
      inTable3({ '3.6.1': zeros, '3.6.2': zeros, '3.6.3': one }),
    );
  });

  it('behind a serial number, with what is counted or white space in them are the same', () => {
    for (const name of ['新收件数', '1.新收', '新 收', '新收申请数量', '（一）新收']) {
      expect(nameKey(name)).toBe('新收');
    }
    const pasted = read(
      { html: table(tr(1, '新收', ...received), tr(2, '上年结转', ...one)) },
      into(3),
    );
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received, 2: one }));
  });

  it('mean one place each, which some edition has, with a reason', () => {
    for (const section of [2, 3, 4] as const) {
      const { rows, columns } = shortNames[section];
      const places = editions.flatMap((edition) => labelPlaces(edition, section));
      for (const list of [rows, columns]) {
        const names = list.flatMap((entry) => [...new Set(entry.names.map(nameKey))]);
        expect(new Set(names).size).toBe(names.length);
      }
      for (const { id, reason } of rows) {
        expect(places.some(({ rowId }) => rowId === id)).toBe(true);
        expect(reason).not.toBe('');
      }
      for (const { id } of columns)
        expect(places.some(({ columnId }) => columnId === id)).toBe(true);
    }
  });

  it('and official labels never change places: a table of the form is read as without them', () => {
    const { rows } = editionById('2021').table3;
    fc.assert(
      fc.property(fc.subarray([...rows], { minLength: 1, maxLength: 6 }), (some) => {
        const html = table(...some.map(({ path }) => tr(path[path.length - 1] as string, ...one)));
        const known = labelledValues(read({ html }));
        expect(labelledValues(read({ html }, into(3)))).toEqual(known);
      }),
      { numRuns: 30 },
    );
  });
});

describe('names that a person has said', () => {
  const text = `${line('窗口收件', received)}\n${line('转办', one)}\n${line('备注栏', zeros)}\n`;
  const first = '一、本年新收政府信息公开申请数量';

  it('are asked where nothing is known', () => {
    const pasted = read({ text }, into(3));
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.named).toEqual([
      { name: '窗口收件', key: '窗口收', texts: received.map(String) },
      { name: '转办', key: '转办', texts: one.map(String) },
      { name: '备注栏', key: '备注栏', texts: zeros.map(String) },
    ]);
  });

  it('are read as what was said; what is not wanted is left out without a word', () => {
    const pasted = read({ text }, into(3, { 窗口收: first, 备注栏: '' }));
    expect(labelledValues(pasted)).toEqual(inTable3({ 1: received }));
    expect(pasted.named?.map(({ name, label }) => [name, label])).toEqual([
      ['窗口收件', first],
      ['转办', undefined],
      ['备注栏', ''],
    ]);
    expect(pasted.labelled?.notes).toEqual([
      '表三没有这一行，没有读入：“转办 | 1 | 0 | 0 | 0 | 0 | 0 | 1”',
    ]);
  });

  it('can be any row of the form', () => {
    for (const { rowId, official } of labelPlaces(editionById('2021'), 3)) {
      if (rowId === undefined) continue;
      const pasted = read({ text: `${line('某行', one)}\n` }, into(3, { 某行: official }));
      expect(labelledValues(pasted)).toEqual(inTable3({ [rowId]: one }));
    }
  });

  it('go over a short name', () => {
    const pasted = read(
      { text: `${line('新收', one)}\n` },
      into(3, { 新收: '四、结转下年度继续办理' }),
    );
    expect(labelledValues(pasted)).toEqual(inTable3({ 4: one }));
  });
});

it('a name stands before the figures, behind a serial number', () => {
  expect(placeOfName(['新收', '3'])).toBe(0);
  expect(placeOfName(['1', '新收', '', '3'])).toBe(1);
  expect(placeOfName(['不予公开', '国家秘密', '0'])).toBe(1);
  expect(placeOfName(['自然人', '企业'])).toBe(-1);
  expect(placeOfName(['3', '4'])).toBe(-1);
  expect(placeOfName(['约三件', '4'])).toBe(-1);
});
