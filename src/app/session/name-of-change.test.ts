import { expect, test } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { withLastYear } from '../../domain/report/last-year.ts';
import { nameOfChange } from './name-of-change.ts';

const of = (year: number) =>
  blankReport({ unit: '青禾镇人民政府', year, deadline: `${year + 1}-01-31` });
const report = withLastYear(of(2021), of(2020), { is: 'typed', name: '' });

test.each([
  ['unit', '修改单位名称'],
  ['closing.date', '修改落款'],
  ['sections.s5.blocks.0.text', '修改第五部分文字'],
  ['sections.s1.blocks.2.name', '修改第一部分小标题'],
  ['cells.table3/2/natural', '修改表三“自然人”列“二、上年结转政府信息公开申请数量”'],
  ['cells.table2/normative/inForce', '修改表二“行政规范性文件”行“现行有效件数”'],
  ['cells.table9/none/none', '修改表格数字'],
  ['lastYear.report.cells.table3/4/natural', '修改上年表三“自然人”列“四、结转下年度继续办理”'],
  ['lastYear.report.cells.table2/licensing/change', '修改上年表二“行政许可”行“本年增/减”'],
  ['lastYear.source', '修改上年年报'],
  ['options', '修改'],
])('typing at %s is called %s', (path, name) => {
  expect(nameOfChange(path, report)).toBe(name);
});

test('a figure of last year’s is named by the form of its own year', () => {
  const path = 'lastYear.report.cells.table2/normative/inForce';
  expect(nameOfChange(path, report)).toBe('修改上年表格数字');
  expect(nameOfChange(path, { ...report, lastYear: null })).toBe('修改上年年报');
});
