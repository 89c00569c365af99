import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellKey } from '../edition/cell-address.ts';
import { editionById } from '../edition/editions.ts';
import { type FigureCell, figureCells } from '../edition/figure-cells.ts';
import { findCell } from './find-cell.ts';
import {
  lastLabel,
  markOfResult,
  markOfRow,
  nameCell,
  nameColumn,
  nameRow,
  nameTable3Row,
  quoted,
  sayCorrection,
  withFigure,
} from './name-cell.ts';

const report = {
  edition: '2019',
  splits: {
    services: [
      { id: 'p1', label: '行政检查' },
      { id: 'p2', label: '' },
    ],
  },
  extraRows: [
    { id: 'x1', label: '发布总数量（全年）' },
    { id: 'x2', label: '政务动态', at: { item: '一', below: 'rules' } },
  ],
};

function cellOf(key: CellKey): FigureCell {
  const cell = findCell(report, key);
  if (!cell) throw new Error(`no cell ${key}`);
  return cell;
}

const rows = editionById('2021').table3.rows;

function rowOf(id: string) {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe('a cell in words', () => {
  test.each<[CellKey, string, string]>([
    ['table2/rules/made', '表二“规章”行“本年新制作数量”', '表二“规章”行'],
    ['table2/procurement/amount', '表二“政府集中采购”行“采购总金额”', '表二“政府集中采购”行'],
    [
      'table2/services+p1/change',
      '表二“其他对外管理服务事项（行政检查）”行“本年增/减”',
      '表二“其他对外管理服务事项（行政检查）”行',
    ],
    [
      'table2/services+p2/change',
      '表二“其他对外管理服务事项（第 2 行）”行“本年增/减”',
      '表二“其他对外管理服务事项（第 2 行）”行',
    ],
    // At the foot there is no column; in an item there is.
    ['table2/extra+x1/value', '表二附加行“发布总数量”', '表二“发布总数量（全年）”行'],
    ['table2/extra+x2/made', '表二“附加行 政务动态”行“本年新制作数量”', '表二“附加行 政务动态”行'],
    [
      'table3/1/total',
      '表三“总计”列“一、本年新收政府信息公开申请数量”',
      '表三“一、本年新收政府信息公开申请数量”行',
    ],
    ['table3/3-2/natural', '表三“自然人”列“（二）部分公开”', '表三“（二）部分公开”行'],
    [
      'table3/3-3-3/legal',
      '表三“法律服务机构”列“（三）不予公开 3.危及‘三安全一稳定’”',
      '表三“（三）不予公开 3.危及‘三安全一稳定’”行',
    ],
    ['table4/review/upheld', '表四“行政复议”的“结果维持”', '表四“行政复议”'],
  ])('%s', (key, name, row) => {
    expect(nameCell(cellOf(key))).toBe(name);
    expect(nameRow(cellOf(key))).toBe(row);
  });

  test('a column of table 三, and what should stand in a cell', () => {
    expect(nameColumn('自然人')).toBe('表三“自然人”列');
    expect(sayCorrection(cellOf('table3/3-1/natural'), 8, 7)).toBe(
      '表三“自然人”列“（一）予以公开”应为 8，现为 7',
    );
  });

  test.each(['2019', '2021'])('no two cells of the form of %s have one name', (id) => {
    const names = figureCells(editionById(id), { splits: {}, extraRows: [] }).map(nameCell);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('what is quoted stands in one pair of marks, with single ones inside', () => {
  expect(quoted('危及“三安全”与“一稳定”')).toBe('“危及‘三安全’与‘一稳定’”');
  fc.assert(
    fc.property(fc.stringMatching(/^[“”甲（）]{0,8}$/), (text) => {
      expect(quoted(text).slice(1, -1)).not.toMatch(/[“”]/);
      expect(quoted(text).length).toBe(text.length + 2);
    }),
  );
});

describe('a row of table 三', () => {
  test.each([
    ['1', '一、本年新收政府信息公开申请数量', '一', '一', '一、本年新收政府信息公开申请数量'],
    ['3.1', '（一）予以公开', '三（一）', '（一）', '（一）予以公开'],
    ['3.2', '（二）部分公开', '三（二）', '（二）', '（二）部分公开'],
    [
      '3.3.1',
      '（三）不予公开 1.属于国家秘密',
      '三（三）1.属于国家秘密',
      '（三）',
      '1.属于国家秘密',
    ],
    ['3.7', '（七）总计', '三（七）', '（七）', '（七）总计'],
    ['4', '四、结转下年度继续办理', '四', '四', '四、结转下年度继续办理'],
  ])('%s', (id, name, mark, result, label) => {
    const row = rowOf(id);
    expect(nameTable3Row(row)).toBe(name);
    expect(markOfRow(row)).toBe(mark);
    expect(markOfResult(row)).toBe(result);
    expect(lastLabel(row)).toBe(label);
  });

  test('a label without a number is its own mark; a number within one is none', () => {
    const marked = (...path: string[]) => markOfRow({ id: '9', role: 'result', path });
    expect(marked('本年（一）批')).toBe('本年（一）批');
    expect(marked('共一、二两批')).toBe('共一、二两批');
    expect(marked('一批')).toBe('一批');
    expect(marked('结转（含补正）')).toBe('结转');
    expect(marked('十二、其他')).toBe('十二');
    expect(marked('（十二）其他（见说明）')).toBe('（十二）');
  });
});

test('a space parts a name from its figure, unless the name ends with a bracket', () => {
  expect(withFigure('第一项', 3)).toBe('第一项 3');
  expect(withFigure('三（七）', 3)).toBe('三（七）3');
  expect(withFigure('“总计”', '12')).toBe('“总计”12');
  expect(withFigure('（七）总计', 3)).toBe('（七）总计 3');
});
