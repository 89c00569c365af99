import { describe, expect, test } from 'vitest';
import type { CountSaid } from '../word-kinds/count-said.ts';
import { readDecisions } from './read-decisions.ts';
import { readDocuments } from './read-documents.ts';

const names = ['青禾镇', '云溪县青禾镇人民政府'];

/** 「words: count of its cells」; denied where it has no number; ； where another sentence begins. */
const say =
  (read: (text: string, year: number, names: readonly string[]) => readonly CountSaid[]) =>
  (text: string, year = 2023) =>
    read(text, year, names).map(({ from, to, says, cells, number, sentence }) => {
      const short = (cell: string) => cell.replace(/^table2\.(?:normative\.)?|\.decisions$/g, '');
      const all = cells.map((each) => each.map(short).join('/')).join('+');
      const words = `${sentence > 0 ? '；' : ''}${text.slice(from, to)}`;
      return `${words}: ${says} ${all}${number ? '' : ' denied'}`;
    });

describe('documents of norms that a line counts', () => {
  const said = say(readDocuments);

  test.each([
    [
      '制发行政规范性文件2件，废止1件，现行有效6件。',
      ['制发行政规范性文件2件: 2 issued/made', '废止1件: 1 repealed', '现行有效6件: 6 inForce'],
    ],
    ['未制发行政规范性文件。', ['未制发行政规范性文件: 0 issued/made denied']],
    ['没有废止的行政规范性文件。', ['没有废止的行政规范性文件: 0 repealed denied']],
    [
      '未制定、未废止规范性文件。',
      ['未制定: 0 issued/made denied', '未废止规范性文件: 0 repealed denied'],
    ],
    [
      '没有制定、修改、废止规范性文件。',
      ['没有制定、修改、废止规范性文件: 0 issued/made+repealed denied'],
    ],
    ['本年无规范性文件。', ['无规范性文件: 0 issued/made denied']],
    ['无规范性文件。', ['无规范性文件: 0 issued/made+repealed+inForce denied']],
    ['规范性文件制发、废止均为零。', ['规范性文件制发、废止均为零: 0 issued/made+repealed denied']],
    ['新增规范性文件2件。', ['新增规范性文件2件: 2 issued/made']],
    ['规范性文件2件已废止。', ['规范性文件2件: 2 repealed']],
    ['印发文件64件，其中规范性文件2件。', ['规范性文件2件: 2 issued/made']],
    ['公开文件17件，其中规范性文件2件。', ['规范性文件2件: 2 published']],
    [
      '制发0件、废止0件、现行有效0件行政规范性文件。',
      ['制发0件: 0 issued/made', '废止0件: 0 repealed', '现行有效0件: 0 inForce'],
    ],
    ['比上年减少2件，规范性文件制发3件。', ['规范性文件制发3件: 3 issued/made']],
    [
      '对6件规范性文件逐件评估：废止1件，继续有效5件。',
      ['废止1件: 1 repealed', '继续有效5件: 5 inForce'],
    ],
    ['对执行有困难的2件规范性文件予以废止。', ['2件: 2 repealed']],
    ['制发规范性文件2份；废止1份。', ['制发规范性文件2份: 2 issued/made', '；废止1份: 1 repealed']],
    ['制发规范性文件2件。废止1件。', ['制发规范性文件2件: 2 issued/made']],
    [
      '规范性文件制发2件、废止0件、现行有效均为0。',
      ['规范性文件制发2件: 2 issued/made', '废止0件: 0 repealed', '现行有效均为0: 0 inForce'],
    ],
    [
      '制定和废止规范性文件0件。',
      ['制定和废止规范性文件0件: 0 issued/made', '制定和废止规范性文件0件: 0 repealed'],
    ],
    ['规范性文件现行有效6件。', ['规范性文件现行有效6件: 6 inForce']],
    ['制发规范性公文2件。', ['制发规范性公文2件: 2 issued/made']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  test.each([
    '公开文件17件，废止3件，其中规范性文件2件。',
    '对外公开规范性文件总数量10件。',
    '2018年以来印发的规范性文件14件已废止。',
    '2022年制发规范性文件2件。',
    '2022年制发规范性文件2件，今年1件。',
    '对规范性文件修订后保留5件。',
    '规范性文件清理后保留5件。',
    '转发上级规范性文件12件。',
    '县政府制发规范性文件3件。',
    '规范性文件备案2件。',
    '规范性文件培训2次。',
    '制发规范性文件约2件。',
    '制发规范性文件2条。',
    '现行有效的规范性文件中，2019年制发的4件。',
    '由本镇起草、以县政府名义印发的规范性文件1件。',
    '制定和废止规范性文件2件。',
    '规范性文件由5件减至3件。',
    '公开文件3件。',
    '',
  ])('none: %s', (text) => expect(said(text)).toEqual([]));

  test('those of another year are of its report', () => {
    expect(said('2022年制发规范性文件2件。', 2022)).toEqual(['制发规范性文件2件: 2 issued/made']);
  });
});

describe('decisions that a line counts', () => {
  const said = say(readDecisions);

  test.each([
    [
      '全年作出行政许可决定91件、行政处罚决定12件、行政强制1次。',
      [
        '作出行政许可决定91件: 91 licensing',
        '行政处罚决定12件: 12 punishment',
        '行政强制1次: 1 coercion',
      ],
    ],
    ['实施行政处罚二十件。', ['实施行政处罚二十件: 20 punishment']],
    ['未实施行政强制。', ['未实施行政强制: 0 coercion denied']],
    ['未实施行政处罚、行政强制。', ['未实施行政处罚、行政强制: 0 punishment+coercion denied']],
    ['行政强制：无。', ['行政强制：无: 0 coercion denied']],
    ['行政许可、行政处罚均为0件。', ['行政许可、行政处罚均为0件: 0 licensing+punishment']],
    ['其他对外管理服务事项办理126件。', ['其他对外管理服务事项办理126件: 126 services']],
    ['办理行政许可事项7项。', ['办理行政许可事项7项: 7 licensing']],
    ['行政许可决定7项。', ['行政许可决定7项: 7 licensing']],
    ['行政处罚决定书7份。', ['行政处罚决定书7份: 7 punishment']],
    ['行政处罚决定书制发11份。', ['行政处罚决定书制发11份: 11 punishment']],
    ['上年作出行政处罚决定30件，今年12件。', ['今年12件: 12 punishment']],
    ['行政处罚由11件降至7件。', ['行政处罚由11件降至7件: 7 punishment']],
    ['作出行政处罚5件，共计13件。', ['作出行政处罚5件: 5 punishment', '共计13件: 13 punishment']],
    [
      '作出行政许可5件、行政处罚3件，共计8件。',
      ['作出行政许可5件: 5 licensing', '行政处罚3件: 3 punishment'],
    ],
    ['收到并办理行政许可3件。', ['办理行政许可3件: 3 licensing']],
    ['赋权以来累计作出行政处罚47件，本年度11件。', ['本年度11件: 11 punishment']],
    ['行政许可91件，同比增加3件。', ['行政许可91件: 91 licensing']],
    ['行政处罚3件；行政强制2件。', ['行政处罚3件: 3 punishment', '；行政强制2件: 2 coercion']],
    ['行政许可91。', ['行政许可91: 91 licensing']],
    ['未发生行政许可。', ['未发生行政许可: 0 licensing denied']],
    ['今年没有行政处罚。', ['没有行政处罚: 0 punishment denied']],
    ['行政处罚0件，行政许可3件。', ['行政处罚0件: 0 punishment', '行政许可3件: 3 licensing']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));

  test.each([
    '行政许可和行政处罚共5件。',
    '公示行政许可信息58条。',
    '公示行政处罚信息5件。',
    '配合县市场监管局实施行政处罚5件。',
    '县市场监管局作出行政处罚5件。',
    '行政许可事项7项。',
    '行政处罚文书7份。',
    '不予行政许可2件。',
    '上年作出行政处罚决定30件。',
    '占道经营许可、广告设置许可等行政许可3件。',
    '受理行政许可申请3件。',
    '收到行政许可3件。',
    '行政处罚立案3件。',
    '没有因违法作出行政处罚被纠正的情况。',
    '行政处罚约3件。',
    '行政处罚3人。',
    '行政检查3次，行政确认2件。',
    '行政征收5件。',
    '培训行政处罚人员3次。',
    '行政处罚案卷评查5件。',
    '',
  ])('none: %s', (text) => expect(said(text)).toEqual([]));

  test('those of another year are of its report', () => {
    expect(said('2022年作出行政处罚12件。', 2022)).toEqual(['作出行政处罚12件: 12 punishment']);
  });

  test('a count has its number, its unit and its cells', () => {
    expect(readDecisions('作出行政处罚决定12件。', 2023, names)).toMatchObject([
      { from: 0, to: 11, number: { from: 8, to: 10, unitTo: 11 }, says: 12, sentence: 0 },
    ]);
  });
});
