import { act, cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { editionById, editions } from '../../domain/edition/editions.ts';
import type { Report } from '../../domain/report/report.ts';
import type {
  FigureBlock,
  LabelledFigures,
  PastedTable,
} from '../../reading/paste/pasted-table.ts';
import { mountTable } from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';
import { reportOf } from '../../testkit/domain/consistent-report.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { PastePlan } from './paste-plan.ts';
import { carryOut, pendingPaste } from './pending-paste.ts';
import { around, figuresIn } from './table-map.ts';

afterEach(cleanup);

const block = (rows: readonly (readonly string[])[], about: Partial<FigureBlock> = {}) => ({
  rows: rows.map((cells) => cells.map((text, column) => ({ text, column, columnSpan: 1 }))),
  hadLabels: false,
  isParted: false,
  ...about,
});
const places = (rows: readonly (readonly string[])[], about: Partial<FigureBlock> = {}) => ({
  labelled: undefined,
  block: block(rows, about),
});
const labels = (about: Partial<LabelledFigures> = {}): PastedTable => ({
  labelled: {
    figures: [{ key: 'table3/2/natural', text: '5' }],
    ...{ tables: [3], notes: [], remarks: [], ...about },
  },
  block: block([['5']], { hadLabels: true }),
});

const natural = 'table3.1.natural';
const blank = blankOf('2021');

/** What becomes of a paste with the cells between two selected in table 三. */
function pend(pasted: PastedTable, report: Report = blank, from = natural, to = from) {
  const { map, at } = mountTable(report, 3);
  return pendingPaste(pasted, map.lines, figuresIn(map, around(at(from), at(to))), report);
}

describe('a paste is carried out at once', () => {
  it('where it only fills blank cells', () => {
    const { isPlain, plans, remarks } = pend(
      places([
        ['1', '2'],
        ['', '4'],
      ]),
    );
    expect(isPlain).toBe(true);
    expect(remarks).toEqual([]);
    expect(plans).toHaveLength(1);
    expect(plans[0]).toMatchObject({ by: 'places', same: 0, blanks: 1, problems: [] });
    expect(plans[0]?.changes.map(({ cell }) => cell.address)).toEqual([
      natural,
      'table3.1.business',
      'table3.2.business',
    ]);
  });

  it('where one value goes over the one selected cell, as if it were typed', () => {
    expect(pend(places([['12']]), sound2021).isPlain).toBe(true);
    expect(pend(places([['9']]), sound2021).isPlain).toBe(true);
  });

  it('where it changes nothing: what it would fill in is there', () => {
    const { isPlain, plans } = pend(places([['9', '2', '0']]), sound2021);
    expect(isPlain).toBe(true);
    expect(plans[0]).toMatchObject({ changes: [], same: 3 });
  });

  it('where labels say clearly where it goes', () => {
    const { isPlain, plans } = pend(labels());
    expect(isPlain).toBe(true);
    expect(plans.map(({ by }) => by)).toEqual(['labels', 'places']);
    expect(plans[0]?.changes.map(({ cell }) => cell.address)).toEqual(['table3.2.natural']);
    expect(plans[1]?.changes.map(({ cell }) => cell.address)).toEqual([natural]);
  });
});

describe('a paste is shown first', () => {
  it('where its label names another cell than the selected one, and a figure stands there', () => {
    const there = { ...blank, cells: { 'table3/2/natural': '1' } };
    expect(pend(labels(), there).isPlain).toBe(false);
    expect(pend(labels(), there, 'table3.2.natural').isPlain).toBe(true);
  });

  it('where it overwrites one figure among several', () => {
    const report = { ...blank, cells: { 'table3/1/business': '8' } };
    expect(pend(places([['1', '2']]), report).isPlain).toBe(false);
  });

  it('where one value overwrites several selected cells', () => {
    expect(pend(places([['12']]), sound2021, natural, 'table3.2.natural').isPlain).toBe(false);
    expect(pend(places([['12']]), blank, natural, 'table3.2.natural').isPlain).toBe(true);
  });

  it('where it overwrites one figure and several cells are selected', () => {
    const beside = places([['8', '']]);
    expect(pend(beside, sound2021, natural, 'table3.1.business').isPlain).toBe(false);
  });

  it.each([
    ['cannot be read', [['约3']]],
    ['is a mark for nothing', [['/']]],
  ])('where one value %s', (_, rows) => {
    expect(pend(places(rows)).isPlain).toBe(false);
  });

  it('where it reaches beyond the table', () => {
    const { isPlain, plans } = pend(places([['1', '2']]), blank, 'table3.1.total');
    expect(isPlain).toBe(false);
    expect(plans[0]?.problems.map(({ is }) => is)).toEqual(['outside']);
  });

  it.each<[string, PastedTable, string]>([
    [
      'labels were not recognised',
      places([['1', '2']], { hadLabels: true }),
      '没有认出旁边的文字是哪一行、哪一列，按位置填',
    ],
    [
      'it was parted at spaces',
      places([['1', '2']], { isParted: true }),
      '内容里没有表格，按空格分成了几格，请核对是否分对',
    ],
    [
      'another table is filled in too',
      labels({ tables: [2, 3, 4] }),
      '内容里有表二、表四，会填到表二、表四',
    ],
    ['the reading guessed', labels({ remarks: ['列名不同'] }), '列名不同'],
  ])('where %s', (_, pasted, remark) => {
    const { isPlain, remarks } = pend(pasted);
    expect(remarks).toEqual([remark]);
    expect(isPlain).toBe(false);
  });

  it('where labels have no place in the table', () => {
    const { isPlain, plans } = pend(labels({ notes: ['没有读入“小计”'] }));
    expect(isPlain).toBe(false);
    expect(plans[0]?.problems).toEqual([{ is: 'note', text: '没有读入“小计”' }]);
    expect(plans[1]?.problems).toEqual([]);
  });

  it('where a figure is named that the form does not have', () => {
    const { plans } = pend(labels({ figures: [{ key: 'table2/services/change', text: '5' }] }));
    expect(plans[0]?.problems.map(({ is }) => is)).toEqual(['outside']);
  });
});

it('labels that were recognised need no remark on labels that were not', () => {
  expect(pend(labels()).remarks).toEqual([]);
});

describe('carrying out', () => {
  const planOf = (
    changes: readonly [address: string, to: string][],
    report: Report,
    about = {},
  ) => {
    const { session, at } = mountTable(report, 3);
    const plan: PastePlan = {
      ...{ by: 'places', same: 0, blanks: 0, problems: [], rows: [], ...about },
      changes: changes.map(([address, to]) => {
        const { cell } = at(address);
        return { cell, from: report.cells[cell.key] ?? '', to };
      }),
    };
    return { session, plan, notice: () => session.notices.newest.get() };
  };
  const two: [string, string][] = [
    ['table3.1.natural', '5'],
    ['table3.2.natural', '6'],
  ];

  it('is one named step, and says how it was done with a way back', () => {
    const { session, plan, notice } = planOf(two, blank, { by: 'labels', blanks: 3 });
    act(() => carryOut(plan, false, session));
    expect(session.history.get().done.map(({ label }) => label)).toEqual(['粘贴 2 格']);
    const text =
      '已按行名粘贴 2 格：表三“自然人”列“一、本年新收政府信息公开申请数量”起，3 个空格没有改动原数';
    expect(notice()).toEqual({ text, isUndoable: true });
  });

  it('fills blank cells alone where that was chosen', () => {
    const report = { ...blank, cells: { 'table3/1/natural': '9', 'table3/2/natural': ' ' } };
    const { session, plan, notice } = planOf(two, report);
    act(() => carryOut(plan, true, session));
    expect(session.report.get().cells).toEqual({
      'table3/1/natural': '9',
      'table3/2/natural': '6',
    });
    expect(notice()?.text).toBe(
      '已按位置粘贴 1 格：表三“自然人”列“二、上年结转政府信息公开申请数量”',
    );
  });

  it.each([
    [{ same: 2, blanks: 1 }, '粘贴的数和表里的相同，没有改动'],
    [{ blanks: 1 }, '粘贴的都是空格，没有改动'],
    [{}, '没有可以粘贴的数'],
  ])('with nothing to change (%o) says why and is no step', (about, text) => {
    const { session, plan, notice } = planOf([], blank, about);
    act(() => carryOut(plan, false, session));
    expect(notice()).toEqual({ text, isUndoable: false });
    expect(session.history.get().done).toEqual([]);
    expect(session.report.get()).toBe(blank);
  });

  it.each(editions)(
    'and undoing leaves the report of $id as it was; in between its cells have their values',
    ({ id }) => {
      const report = reportOf(editionById(id), { 'table3/1/natural': '', 'table3/1/other': '约3' });
      const { session, map, at } = mountTable(report, 3);
      const text = fc.oneof(fc.nat(9).map(String), fc.constantFrom('', '１', '2 件', '约3', '/'));
      const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      });
      const all = map.lines.flat();
      const start = fc.nat(all.length - 1).map((index) => all[index]?.cell.address ?? '');
      fc.assert(
        fc.property(rows, start, fc.boolean(), (texts, from, blanksOnly) => {
          const before = session.report.get();
          const { plans } = pendingPaste(places(texts), map.lines, [[at(from)]], before);
          const [plan] = plans as [PastePlan];
          const steps = session.history.get().done.length;
          act(() => carryOut(plan, blanksOnly, session));
          const done = plan.changes.filter((change) => !blanksOnly || change.from === '');
          const wanted = Object.fromEntries(done.map(({ cell, to }) => [cell.key, to]));
          expect(session.report.get().cells).toEqual({ ...before.cells, ...wanted });
          for (const { cell, to } of done) expect(at(cell.address).input.value).toBe(to);
          if (done.length === 0) return;
          expect(session.history.get().done).toHaveLength(steps + 1);
          act(() => session.undo());
          expect(session.report.get()).toBe(before);
          for (const { cell, from: old } of done) expect(at(cell.address).input.value).toBe(old);
        }),
        { numRuns: 25 },
      );
    },
  );
});
