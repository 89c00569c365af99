import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeNames } from '../word-kinds/office-names.ts';
import { readDenials } from './read-denials.ts';

const names = officeNames('云溪县青禾镇人民政府');
const denied = (text: string) =>
  readDenials(text, 2023, names).map(
    ({ from, to, things }) => `${text.slice(from, to)}: ${things.join(' ')}`,
  );
const things = (text: string) => [
  ...new Set(readDenials(text, 2023, names).flatMap((denial) => denial.things)),
];

describe('total denials', () => {
  test.each([
    ['2023年，我镇未收到政府信息公开申请。', ['未收到政府信息公开申请: application']],
    ['一件申请都没收到。', ['一件申请都没收到: application']],
    ['政府信息公开申请，无。', ['政府信息公开申请，无: application']],
    ['依法受理申请，共收到0件。', ['受理申请，共收到0件: application']],
    ['未收到也未办理公开申请。', ['未收到也未办理公开申请: application']],
    ['行政复议案件由上年的1件降为0件。', ['行政复议案件由上年的1件降为0件: review']],
    ['无复议，无诉讼。', ['无复议: review', '无诉讼: lawsuit']],
    ['申请、复议、诉讼均为0。', ['申请、复议、诉讼均为0: application review lawsuit']],
    ['没有直接起诉的案件。', ['没有直接起诉的案件: direct']],
    ['未收到行政复议和行政诉讼申请。', ['未收到行政复议和行政诉讼申请: review lawsuit']],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });

  test.each([
    // A channel, a time, a kind of applicant, a cause, a result
    ...['网上申请系统未收到申请。', '通过信函未收到政府信息公开申请。', '线上申请0件。'],
    ...['2022年未收到申请。', '截至9月底，未收到申请。', '上半年没有申请。', '12月未收到申请。'],
    ...['无法人申请。', '未收到企业申请。', '未收到村民关于低保的申请。'],
    ...['未收到内容不明确的公开申请。', '没有重复申请。', '没有未答复的申请。'],
    ...['没有发生行政诉讼败诉案件。', '尚未审结的行政复议0件。', '未因征地引发行政复议。'],
    // Others
    ...['县直部门均未收到申请。', '各村未收到政府信息公开申请。', '县司法局未收到行政复议。'],
    // What the office did not do, and what is a condition or an aim
    ...['未公开申请人信息。', '未依申请公开政府信息。', '申请均未受理。', '未受理1件申请。'],
    ...['当事人未申请复议的，答复生效。', '若未收到申请，不予答复。', '确保全年无复议，无诉讼。'],
    // Except for some
    ...['除1件由县局转来外，未收到申请。', '未收到申请，仅网上收到1件申请。'],
    // Of another field
    ...['信访，受理量0。', '12345热线受理量0件。'],
  ])('are none: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });

  test('「依申请公开0件」 may be of those that were granted', () => {
    const [bare] = readDenials('依申请公开0件。', 2023, names);
    expect(bare?.mayBeOfGranted).toBe(true);
    const [counted] = readDenials('依申请公开件数为0件。', 2023, names);
    expect(counted?.mayBeOfGranted).toBe(false);
  });

  test('「没有申请需要办理」 is of those from the year before, too', () => {
    const [found] = readDenials('没有政府信息公开申请需要办理。', 2023, names);
    expect(found?.isOfCarriedToo).toBe(true);
  });
});

const offices = ['', '我镇', '青禾镇', '青禾镇人民政府', '本机关', '镇政府'];
const times = [
  '',
  '2023年，',
  '本年度，',
  '全年',
  '2023年1月1日至12月31日，',
  '截至2023年12月31日，',
];
const noes = ['未收到', '没有收到', '没有接到', '未接到过', '尚未收到', '并未受理', '未曾收到'];
const whos = ['', '任何', '公民、法人和其他组织的', '群众提出的', '任何单位和个人的'];
const applications = ['政府信息公开申请', '公开申请', '依申请公开申请', '要求公开政府信息的申请'];
const limits = ['网上', '上半年', '县局', '企业', '2022年', '征地', '重复', '超期的', '窗口'];

const denial = fc
  .tuple(...[times, offices, noes, whos, applications].map((each) => fc.constantFrom(...each)))
  .map((parts) => parts as string[]);

test('whoever denies, and however, denies all', () => {
  fc.assert(
    fc.property(denial, (parts) => {
      expect(things(`${parts.join('')}。`)).toEqual(['application']);
    }),
  );
});

test('a word that limits, before or within, leaves no denial of all', () => {
  fc.assert(
    fc.property(denial, fc.constantFrom(...limits), fc.constantFrom(2, 4), (parts, limit, at) => {
      const text = `${[...parts.slice(0, at), limit, ...parts.slice(at)].join('')}。`;
      expect(denied(text)).toEqual([]);
    }),
  );
});
