import { describe, expect, test } from 'vitest';
import { sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import { fieldPlace } from '../../../place/place.ts';
import { placeText } from '../../../place/place-text.ts';
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

describe('all that is wrong with a title is told, and nothing else', () => {
  const office = '青石镇人民政府';
  const faultsOf = (title: string, unit = office) => {
    const [finding, ...more] = titled(unit, title);
    expect(more).toEqual([]);
    const [, faults] = /有误：(.*?)(。应为“.*”)?$/.exec(finding?.message ?? '') ?? [];
    return faults?.split('；') ?? [];
  };
  const end = `结尾不是“政府信息公开工作年度报告”`;
  const start = `开头不是单位名称“${office}”`;

  test.each<[string, readonly string[]]>([
    [`${office}2021年政府信息公开工作年度报告`, ['年份是 2021 年，与报告年度 2022 年不一致']],
    [`${office}2022年度政府信息公开工作年度报告`, ['“年度”重复']],
    [`${office}2022年度政府信息公开年报`, ['年份后应写“年”，不写“年度”', end]],
    [`${office}2022政府信息公开工作年度报告`, ['年份后缺“年”字']],
    [`${office}关于${tail}`, ['多出“关于”']],
    [`${office}（${tail}）`, [end, '多出“（”']],
    [`${office}【2022年】政府信息公开工作年度报告`, ['多出“】”', '多出“【”']],
    [`${office} (2022年) 政府信息公开工作年度报告`, ['多出“)”', '多出“(”']],
    [`${office}《2022年政府信息公开工作年度报告》`, [end, '多出“《”']],
    [`${office}政府信息公开工作2022年度报告`, ['年份后应写“年”，不写“年度”', end]],
    [`${office}信息公开工作年报`, ['缺少四位年份', end]],
    [`${office}政务公开年报2022年`, [end]],
    [`${office}信息公开${tail}`, ['多出“信息公开”']],
    [`${office}办公室${tail}`, [start]],
    [`${office}财政所${tail}`, [start]],
    [`${office}办公室关于${tail}`, [start]],
    ['青禾镇人民政府政府信息公开工作年度报告', ['缺少四位年份', start]],
    [`上青石镇人民政府${tail}`, [start]],
    [`${tail}`, [start]],
    ['年报', ['缺少四位年份', end, start]],
  ])('%s', (title, faults) => {
    expect(faultsOf(title)).toEqual(faults);
  });

  test('an office that is not named yet is missed in no title', () => {
    expect(titled('', tail)).toMatchObject([{ place: fieldPlace('unit') }]);
    const [unit, title] = titled(' ', `青石镇人民政府2021年政府信息公开工作年度报告`);
    expect(unit?.message).toBe('没有填写单位名称，标题不完整');
    expect(title?.message).toMatch(/与报告年度 2022 年不一致$/);
    expect(title?.fix).toBeUndefined();
    expect(titled('', null)).toHaveLength(1);
  });

  test('a title of blanks is empty', () => {
    for (const title of ['', ' ', '\u3000\n']) {
      expect(titled(office, title).map(({ message }) => message)).toEqual([
        `标题是空的。应为“${office}${tail}”`,
      ]);
    }
  });

  test('blanks within and around are no fault, in a title or in the name of an office', () => {
    expect(titled(` ${office}\u3000`, `${office}${tail}`)).toEqual([]);
    expect(titled('青石镇 人民政府', `\u00a0${office} 2022 年 政府信息公开　工作年度报告`)).toEqual(
      [],
    );
  });
});

test('a reason given for a title holds for this title, this office and this year alone', () => {
  const printOf = (unit: string, title: string, year: number) =>
    runChecks({ ...sound2021, unit, title, year }).find(
      ({ place }) => placeText(place) === placeText(fieldPlace('title')),
    )?.fingerprint;
  const prints = [
    printOf('青石镇人民政府', '年报', 2022),
    printOf('青石镇人民政府', '年度报告', 2022),
    printOf('青禾镇人民政府', '年报', 2022),
    printOf('青石镇人民政府', '年报', 2023),
  ];
  expect(new Set(prints).size).toBe(4);
  expect(prints).not.toContain(undefined);
});

test('a short name of an office is noted beside a wrong title, as another finding', () => {
  const found = runChecks({ ...sound2021, unit: '青石镇', title: '年报', year: 2022 }).filter(
    ({ rule }) => rule === 'S-TITLE',
  );
  expect(found.map(({ level, place }) => [level, placeText(place)])).toEqual([
    ['note', 'field/unit'],
    ['error', 'field/title'],
  ]);
  const [note] = found;
  expect(note?.fix).toEqual({ is: 'fullUnitName', label: '改为“青石镇人民政府”' });
  const missing = runChecks({ ...sound2021, unit: '', year: 2022 }).find(
    ({ rule }) => rule === 'S-TITLE',
  );
  expect(missing?.advice).toContain('请填写机关全称');
  expect(note?.advice).toContain('宜用机关全称');
  expect(missing?.id).not.toBe(note?.id);
});
