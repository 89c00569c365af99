import { expect, test } from 'vitest';
import { sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import { runChecks } from '../../run-checks.ts';

const titled = (unit: string, title: string | null) =>
  runChecks({ ...sound2021, unit, title, year: 2022 }).filter(
    ({ rule, level }) => rule === 'S-TITLE' && level === 'error',
  );

const tail = '2022年政府信息公开工作年度报告';

test.each([
  ['云溪县松岭镇人民政府', null],
  ['云溪县松岭镇人民政府', `云溪县松岭镇人民政府${tail}`],
  ['松岭镇人民政府', `云溪县松岭镇人民政府 \n ${tail}`],
  ['云溪县松岭镇人民政府', `松岭镇人民政府　${tail}`],
  ['云溪县松岭镇人民政府', `云溪县松岭镇${tail}`],
  ['松岭镇', `云溪县松岭镇人民政府${tail}`],
  ['松岭镇人民政府', '松岭镇人民政府 2022 年政府信息公开工作年度报告'],
])('of %s, the title %s passes', (unit, title) => {
  expect(titled(unit, title)).toEqual([]);
});

test.each([
  [`松岭镇人民政府${tail}`, '开头不是单位名称“青石镇人民政府”'],
  [`人民政府${tail}`, '开头不是单位名称“青石镇人民政府”'],
  [tail, '开头不是单位名称“青石镇人民政府”'],
  ['青石镇人民政府2022政府信息公开工作年度报告', '年份后缺“年”字'],
  ['青石镇人民政府2022年度政府信息公开工作报告', '年份后应写“年”，不写“年度”'],
  ['青石镇人民政府2022年度政府信息公开工作年度报告', '“年度”重复'],
  ['青石镇人民政府2022年政府信息公开工作年度报告（草稿）', '结尾不是“政府信息公开工作年度报告”'],
  ['青石镇人民政府2022年全镇政府信息公开工作年度报告', '多出“全镇”'],
  ['青石镇人民政府政府信息公开工作年度报告', '缺少四位年份'],
  ['青石镇人民政府（2022年）政府信息公开工作年度报告', '多出“（”'],
])('the title %s has the fault: %s', (title, fault) => {
  const [finding] = titled('青石镇人民政府', title);
  expect(finding?.message).toContain(fault);
  expect(finding?.fix).toEqual({ is: 'standardTitle', label: '改为规范标题' });
});

test.each([
  '青石镇人民政府（2022年）政府信息公开工作年度报告',
  '青石镇人民政府政府信息公开工作年度报告（2022年度）',
  '青石镇人民政府关于2022年政府信息公开工作情况的报告',
])('the title %s begins with its office', (title) => {
  expect(titled('青石镇人民政府', title)[0]?.message).not.toContain('开头不是');
});

test('another office of the same name is another', () => {
  const [finding] = titled('青石镇人民政府', `青石镇人民政府办公室${tail}`);
  expect(finding?.message).toContain('开头不是单位名称');
});
