/** No rule knows an edition: a form that there is not is checked like the others. */
import { describe, expect, test } from 'vitest';
import {
  consistentReport,
  seededRandom,
  withCells,
} from '../../testkit/domain/consistent-report.ts';
import type { Edition, Table3Row } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { figureCells } from '../edition/figure-cells.ts';
import { count } from '../edition/shared-parts.ts';
import { cellPlace } from '../place/place.ts';
import { runChecks } from './run-checks.ts';

const row = (id: string, role: Table3Row['role'], ...path: string[]): Table3Row => ({
  id,
  role,
  path,
});

const madeUp: Edition = {
  ...editionById('2021'),
  id: '2031',
  documentNumber: '某办函〔2031〕9号',
  years: { from: 2031 },
  table2: {
    labelHead: '内容',
    items: [
      {
        id: '一',
        title: '文件',
        columns: [
          count('inForce', '有效'),
          count('issued', '新制'),
          count('repealed', '废止'),
          count('notes', '备案'),
        ],
        rows: [{ id: 'notices', label: '通告' }],
      },
    ],
  },
  table3: {
    note: '',
    applicantsHead: '申请人',
    applicants: [
      { id: 'persons', label: '个人' },
      { id: 'bodies', label: '单位' },
      { id: 'foreign', label: '境外' },
      { id: 'sum', label: '合计' },
    ],
    rows: [
      row('a', 'received', '甲、收到'),
      row('b', 'carriedIn', '乙、上年未办结'),
      row('c1', 'result', '丙、办理', '公开'),
      row('c2', 'result', '丙、办理', '不公开', '秘密'),
      row('c3', 'result', '丙、办理', '不公开', '其他'),
      row('c9', 'resultTotal', '丙、办理', '小计'),
      row('d', 'carriedOut', '丁、未办结'),
    ],
  },
  table4: {
    groups: [{ id: 'all', path: ['争议'] }],
    outcomes: [
      { id: 'kept', label: '维持' },
      { id: 'changed', label: '改变' },
      { id: 'sum', label: '合计' },
    ],
  },
};

describe('a form with other rows and columns', () => {
  const report = consistentReport(madeUp, seededRandom(9));

  test('a consistent report is sound', () => {
    expect(runChecks(report, madeUp)).toEqual([]);
  });

  test('every wrong cell of table 三 is named with its right value', () => {
    for (const { key, table } of figureCells(madeUp, report)) {
      if (table !== 3) continue;
      const right = report.cells[key] as string;
      const findings = runChecks(withCells(report, { [key]: String(Number(right) + 6) }), madeUp);
      expect(findings).toMatchObject([
        { place: cellPlace(key), fix: { is: 'cells', changes: [{ key, value: right }] } },
      ]);
    }
  });

  test('messages use its own labels', () => {
    const own = { 'table3/a/persons': '4', 'table3/d/persons': '1', 'table3/c2/persons': '2' };
    const zeros = Object.fromEntries(Object.keys(report.cells).map((key) => [key, '0']));
    const said = runChecks({ ...report, cells: { ...zeros, ...own } }, madeUp).flatMap(
      ({ proof }) => proof,
    );
    expect(said).toContain(
      '表三“个人”列：甲、收到 4 ＋ 乙、上年未办结 0 ＝ 4，丙、办理小计 0 ＋ 丁、未办结 1 ＝ 1，相差 3',
    );
    expect(said).toContain('表三“个人”列：公开 0 ＋ 不公开 2 ＝ 2，小计 0，相差 2');
  });

  test('the relations of table 二 find their columns, in whatever order', () => {
    const wrong = { 'table2/notices/inForce': '1', 'table2/notices/issued': '3' };
    expect(runChecks(withCells(report, wrong), madeUp).map(({ message }) => message)).toEqual([
      '表二“通告”行：有效 1 － 新制 3 ＋ 废止 0 ＝ -2，倒推的上年存量为负',
    ]);
  });

  test('its year decides which edition is right', () => {
    const rules = (year: number) => runChecks({ ...report, year }, madeUp).map(({ rule }) => rule);
    expect(rules(2031)).toEqual([]);
    expect(rules(2030)).toEqual(['S-EDITION']);
  });
});
