import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import type { RuleId } from '../../../core/finding.ts';
import type { TextLine } from '../core/text-lines.ts';
import { isOfOffice } from './office-number.ts';
import { secretMarks } from './secret-marks.ts';

const rules: readonly RuleId[] = ['P-APPLICANT', 'P-ID', 'P-STAFF', 'P-SECRET'];

/** All that the rules of private words say of a text. */
function said(text: string, at = '1.2') {
  const report = reportOfExample({ text, at });
  return rules.flatMap((rule) =>
    saidBy(rule, report).map((finding) => ({
      is: `${rule} ${finding.level} ${markedWords(finding, report).join('|')}`,
      message: finding.message,
      advice: finding.advice,
    })),
  );
}

describe('words of persons', () => {
  test.each([
    ['applicant', '申请人：郑海生，已答复。', 'P-APPLICANT error 郑海生', '姓名'],
    [
      'dwelling',
      '对申请人（住李家湾5组18号）上门送达。',
      'P-APPLICANT error 李家湾5组18号',
      '住址',
    ],
    ['telephone', '申请人联系电话0999-5512078，已回访。', 'P-APPLICANT error 0999-5512078', '电话'],
  ])('of an applicant are left out: %s', (_, text, is, what) => {
    const [finding, ...more] = said(text);
    expect(more).toEqual([]);
    expect(finding?.is).toBe(is);
    expect(finding?.message).toContain(`”是申请人等个人的${what}，不得写入年报`);
    expect(finding?.advice).toBe(`请删去${what}，只写“申请人”或申请的数量。`);
  });

  test.each([
    ['证件510799198409212620', '510799198409212620', '身份证号'],
    ['退至卡6228480038562147900', '6228480038562147900', '银行卡号'],
    ['手机186 0000 3371', '186 0000 3371', '手机号码'],
  ])('numbers are said to be what they are: %s', (text, words, what) => {
    const [finding, ...more] = said(`${text}。`);
    expect(more).toEqual([]);
    expect(finding?.is).toBe(`P-ID error ${words}`);
    expect(finding?.message).toContain(`是个人的${what}，不得写入年报`);
    expect(finding?.advice).toBe(`请删去${what}。`);
  });

  test('of the staff are only advised against', () => {
    expect(said('成立由党政办干事沈海涛牵头的专班，邮箱lxx_1990@qq.com。')).toEqual([
      {
        is: 'P-STAFF note 沈海涛',
        message: '第一部分第 4 段“沈**”是工作人员的姓名，宜只写岗位',
        advice: '请改为岗位名称；应当公开姓名的，可以不改。',
      },
      {
        is: 'P-STAFF note lxx_1990@qq.com',
        message: '第一部分第 4 段“l***@qq.com”是私人邮箱，宜改为公务邮箱',
        advice: '请改为公务邮箱，或删去。',
      },
    ]);
  });

  test.each(['title', 'preamble', 'closing', '1.0', '1.5', '5', '6'])(
    'are found wherever they stand: %s',
    (at) => {
      expect(said('申请人：郑海生。', at).map(({ is }) => is)).toEqual([
        'P-APPLICANT error 郑海生',
      ]);
    },
  );

  test('each rule speaks of its own kinds, whatever stands together', () => {
    const text =
      '申请人：郑海生，手机186 0000 3371。成立由党政办干事沈海涛牵头的专班，转交的文件为机密★。';
    expect(said(text).map(({ is }) => is)).toEqual([
      'P-APPLICANT error 郑海生',
      'P-ID error 186 0000 3371',
      'P-STAFF note 沈海涛',
      'P-SECRET error 机密★',
    ]);
  });
});

describe('a mobile number of the office', () => {
  test('is only a matter of style, with an advice of its own', () => {
    expect(said('值班电话13300006652。')).toEqual([
      {
        is: 'P-ID warning 13300006652',
        message: '第一部分第 4 段“133****6652”是手机号码，作为本单位的联系方式不妥，应改为固定电话',
        advice: '请改为办公室的固定电话；确是公用手机的，可以写明原因。',
      },
    ]);
  });

  test('an identity number or a card is nobody’s office', () => {
    for (const number of ['510799198409212620', '6228480038562147900']) {
      expect(said(`联系电话：${number}`, 'preamble').map(({ is }) => is)).toEqual([
        `P-ID error ${number}`,
      ]);
    }
  });

  const number = '13300006652';
  /** @param text with the number as # */
  const ofOffice = (part: TextLine['part'], text: string) => {
    const from = text.indexOf('#');
    const line = { text: text.replace('#', number), part } as TextLine;
    return isOfOffice({ line, from, to: from + number.length });
  };

  test.each<[TextLine['part'], string, boolean]>([
    ['preamble', '联系电话：#', true],
    ['contacts', '咨询 #', true],
    ['closing', '传真：#', true],
    ['preamble', '#', true],
    ['section1', '#', false],
    ['preamble', '公告号#', false],
    ['section1', '监督电话#', true],
    ['section6', '便民服务中心设专人值守，手机#', false],
    ['section6', '便民服务中心手机#', true],
    // In section one a telephone alone may be anybody's.
    ['section1', '电话#', false],
    ['title', '电话#', false],
    ['contacts', '电话#', true],
  ])('%s: %s', (part, text, isOwn) => expect(ofOffice(part, text)).toBe(isOwn));

  test.each([
    ['in the same sentence', '申请人来访；监督电话#', false],
    ['in another sentence', '申请人来访。监督电话#', true],
    ['in an exclamation', '感谢申请人！监督电话#', true],
    ['in a question', '申请人是谁？监督电话#', true],
    ['far away in the sentence', `申请人来访${'并已登记'.repeat(6)}，监督电话#`, true],
    ['just as near as counts', `村民${'来'.repeat(18)}监督电话#`, false],
    ['further away by one character', `村民${'来'.repeat(19)}监督电话#`, true],
    ['right behind', '监督电话#（申请人）', false],
    ['at the end of the eight characters behind', '监督电话#，由镇上安排村民接听', false],
    ['just beyond them', '监督电话#，由镇上另安排村民接听', true],
  ])('is one of a person who is named %s', (_, text, isOwn) => {
    expect(ofOffice('section1', text)).toBe(isOwn);
  });
});

describe('marks of secrecy', () => {
  const marks = (text: string) =>
    secretMarks(text).map(({ from, to, what }) => `${text.slice(from, to)} ${what}`);

  test.each([
    ['机密★', ['机密★ 密级标志']],
    ['秘密 ☆', ['秘密 ☆ 密级标志']],
    ['绝密*20年', ['绝密*20年 密级标志']],
    ['秘密*启用前', ['秘密*启用前 密级标志']],
    ['（机密级）', ['（机密级） 密级标志']],
    ['密级：秘密', ['秘密 密级标志']],
    ['标注为“机密”', ['机密 密级标志']],
    ['《内部资料汇编》', ['内部资料 内部资料字样']],
    ['内部资料，注意保存', ['内部资料 内部资料字样']],
    ['特急明电、云政办发明电〔2023〕2号', ['特急明电 内部明电字样', '政办发明电 内部明电字样']],
    ['明电通知2件', ['明电 内部明电字样']],
    ['此件不予公开', ['此件不予公开 不公开的文件']],
    // One mark, though it is one in two ways; two that touch are two.
    ['密级：秘密★', ['秘密★ 密级标志']],
    ['机密★【绝密】', ['机密★ 密级标志', '【绝密】 密级标志']],
    ['【绝密】机密★', ['【绝密】 密级标志', '机密★ 密级标志']],
    ['云办发〔2023〕7号（此件不公开）', ['此件不公开 不公开的文件']],
    // What was found, is not printed or is one paper's is a mark all the same.
    ['检查发现标有“内部资料”的文件', ['内部资料 内部资料字样']],
    ['未公开“内部资料”', ['内部资料 内部资料字样']],
    ['没有及时撤下标有“内部资料”的汇编', ['内部资料 内部资料字样']],
    ['未发现差错，印发机密★', ['机密★ 密级标志']],
    ['介绍“内部资料”第6期', ['内部资料 内部资料字样']],
  ])('%s', (text, wanted) => {
    expect(marks(text).map((mark) => mark.replace('（此件不公开）', '此件不公开'))).toEqual(wanted);
  });

  test.each([
    '国家秘密的管理',
    '机密文件管理制度',
    '秘密*联络点',
    '标为“秘密”文件管理',
    '密切联系群众',
    '内部资料交接',
    '照明电费通知',
    '声明电子版',
    '不予公开的信息',
    '不公开为例外',
    '未发现“内部资料”字样',
    '没有任何标有“秘密★”或“机密★”的文件',
    '不得在上网文件中标注“内部资料”',
    '检查有无“机密★”',
    '如何识别“绝密★”',
    '',
  ])('silent: %s', (text) => expect(marks(text)).toEqual([]));

  const pieces = ['机密★', '【绝密】★', '内部明电2件', '《内部资料汇编》', '此件不予公开'];

  test('stand in order, none within another, whatever stands around them', () => {
    const piece = fc.constantFrom(
      ...pieces,
      '密级：秘密★',
      '，',
      '信息',
      '密切',
      '内部',
      '明电通知',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (all) => {
        const found = secretMarks(all.join(''));
        found.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0);
        });
      }),
    );
  });

  test('are each found beside others, in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: 1 }), (all) => {
        expect(secretMarks(all.join('，'))).toHaveLength(all.length);
      }),
    );
  });

  test('are named with what is wrong in them', () => {
    expect(said('转发的内部明电2件。', '1.1')).toEqual([
      {
        is: 'P-SECRET error 内部明电',
        message: '第一部分第 2 段“内部明电”是内部明电字样，不得写入公开的年报',
        advice: '请核对所引文件可否公开；不可公开的，连同文号、标题一并删去。',
      },
    ]);
  });
});
