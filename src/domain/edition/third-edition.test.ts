/** A new edition is its data: a form that there is not goes through all that reads editions. */
import { expect, test } from 'vitest';
import { withProse } from '../../testkit/domain/consistent-report.ts';
import { occupancy } from '../../testkit/domain/occupancy.ts';
import { runChecks } from '../checks/run-checks.ts';
import { composeManuscript } from '../manuscript/compose-manuscript.ts';
import { placeText } from '../place/place-text.ts';
import { blankReport } from '../report/blank-report.ts';
import type { Report } from '../report/report.ts';
import type { Edition } from './edition.ts';
import { editionById } from './editions.ts';
import { figureCells } from './figure-cells.ts';
import { amount, change, count } from './shared-parts.ts';
import { tableGrid } from './table-grid.ts';

/** Two, three and four columns in table 二; two groups of applicants; one outcome for one group. */
const madeUp: Edition = {
  id: '2031',
  documentNumber: '某办函〔2031〕9号',
  documentTitle: '关于新格式的通知',
  formTitle: '新格式',
  years: { from: 2031 },
  headings: ['一、概况', '二、公开', '三、申请', '四、争议', '五、问题', '六、其他'],
  table2: {
    labelHead: '内容',
    items: [
      {
        id: '一',
        title: '文件',
        columns: [count('issued', '新制'), count('inForce', '有效')],
        rows: [{ id: 'notices', label: '通告', splittable: true }],
      },
      {
        id: '二',
        title: '事项',
        columns: [count('lastYear', '上年', '项'), change('change', '增减'), count('done', '办理')],
        rows: [{ id: 'licensing', label: '许可' }],
      },
      {
        id: '三',
        title: '经费',
        columns: [
          amount('fees', '收费', '收费（万元）'),
          amount('cost', '支出', '支出（万元）'),
          count('posts', '编制'),
          count('staff', '人员'),
        ],
        rows: [{ id: 'money', label: '经费' }],
      },
    ],
  },
  table3: {
    note: '（备注）',
    applicantsHead: '申请人',
    applicants: [
      { id: 'a', label: '居民', group: '个人' },
      { id: 'b', label: '村民', group: '个人' },
      { id: 'c', label: '企业', group: '单位' },
      { id: 'sum', label: '合计' },
    ],
    rows: [
      { id: '1', path: ['一、收到'], role: 'received' },
      { id: '2', path: ['二、转入'], role: 'carriedIn' },
      { id: '3.1', path: ['三、办理', '（一）公开'], role: 'result' },
      { id: '3.2.1', path: ['三、办理', '（二）不公开', '1.秘密'], role: 'result' },
      { id: '3.2.2', path: ['三、办理', '（二）不公开', '2.其他'], role: 'result' },
      { id: '3.3', path: ['三、办理', '（三）小计'], role: 'resultTotal' },
      { id: '4', path: ['四、转出'], role: 'carriedOut' },
    ],
  },
  table4: {
    groups: [
      { id: 'mediation', path: ['调解', '本级'] },
      { id: 'appeal', path: ['调解', '上级'] },
      { id: 'court', path: ['诉讼'] },
    ],
    outcomes: [
      { id: 'kept', label: '维持' },
      { id: 'sum', label: '合计' },
    ],
  },
};

const local = {
  splits: {
    notices: [
      { id: 'p1', label: '镇' },
      { id: 'p2', label: '村' },
    ],
  },
  extraRows: [{ id: 'r1', label: '附加' }],
};
const zeros = Object.fromEntries(figureCells(madeUp, local).map(({ key }) => [key, '0']));
const report: Report = {
  ...withProse(blankReport({ unit: '云溪县青禾镇人民政府', year: 2031, deadline: '2032-01-31' })),
  ...local,
  edition: '2031',
  cells: zeros,
};

test('its tables are filled, and the figures stand in reading order', () => {
  const keys = ([2, 3, 4] as const).flatMap((section) => {
    const grid = tableGrid(section, madeUp, local, { localAmountHeads: true });
    const counted = occupancy(grid.cells, grid.rows, grid.columns);
    expect(counted).toEqual(counted.map((line) => line.map(() => 1)));
    return grid.cells.flatMap(({ key }) => key ?? []);
  });
  expect(keys).toEqual(figureCells(madeUp, local).map(({ key }) => key));
});

test('columns of two, three and four share the width of twelve', () => {
  expect(tableGrid(2, madeUp, local, { localAmountHeads: false }).columns).toBe(2 + 12);
});

test('its table 三 goes on to the next page before （二）, and nowhere within it', () => {
  const grid = tableGrid(3, madeUp, local, { localAmountHeads: false });
  const breaks = grid.keepWithNext.flatMap((keeps, row) => (keeps ? [] : [row + 1]));
  const first = (row: number) => madeUp.table3.rows[row - grid.headRows]?.path.join(' ');
  expect(breaks.map(first)).toEqual(['三、办理 （二）不公开 1.秘密', undefined]);
});

test('its manuscript has its headings and its labels', () => {
  const { blocks } = composeManuscript(report, madeUp);
  const headings = blocks.flatMap((block) =>
    block.is === 'heading' && block.level === 1 ? block.text : [],
  );
  expect(headings).toEqual(madeUp.headings);
  const tables = blocks.flatMap((block) => (block.is === 'table' ? [block] : []));
  expect(tables.map(({ caption }) => caption)).toEqual(['表二 公开', '表三 申请', '表四 争议']);
  const texts = tables.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual(expect.arrayContaining(['（二）不公开', '个人', '上级', '附加：0', '村']));
});

test('its sums are checked', () => {
  expect(runChecks(report, madeUp)).toEqual([]);
  const wrong = { ...report, cells: { ...zeros, 'table3/3-1/a': '2', 'table4/court/sum': '1' } };
  expect(runChecks(wrong, madeUp).map(({ place, rules }) => [placeText(place), ...rules])).toEqual([
    ['cells/table3/3-1/a', 'T3-COL', 'T3-ROW'],
    ['cells/table4/court/sum', 'T4-SUM'],
  ]);
});

test('no edition of ours is needed for it', () => {
  expect(() => editionById('2031')).toThrow('No edition "2031"');
});
