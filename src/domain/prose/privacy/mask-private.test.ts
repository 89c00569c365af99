import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPrivate, privateWordsOf, quotable } from './mask-private.ts';
import { privateWords } from './private-words.ts';

const kindsIn = (text: string) =>
  privateWords(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe('private words', () => {
  test.each([
    ['申请人张立民，要求公开', 'applicantName 张立民'],
    ['申请人欧阳文静女士', 'applicantName 欧阳文静'],
    ['申请人为阿依古丽·买买提，已答复', 'applicantName 阿依古丽·买买提'],
    ['由周建国提出的申请', 'applicantName 周建国'],
    ['业主住址为南湖花园5幢302室，提出申请', 'dwelling 南湖花园5幢302室'],
    ['申请人电话0999-5512078', 'telephone 0999-5512078'],
    ['证件51079919840921262０', 'identity 51079919840921262０'],
    ['账户6228 4800 3856 2147 900', 'card 6228 4800 3856 2147 900'],
    ['电话+86 139-0000-4417', 'mobile +86 139-0000-4417'],
    ['审核：黄思琪', 'staffName 黄思琪'],
    ['邮箱lxx_1990@qq.com', 'mail lxx_1990@qq.com'],
  ])('%s', (text, words) => expect(kindsIn(text)).toEqual([words]));

  test.each([
    '申请人张某，申请人王某某，申请人李××',
    '申请人高度认可，申请人于收到后，申请人包括，申请人万一，申请人方面，申请人单位，申请人关切的问题',
    '申请人李先生，申请人石女士，王书记申请公开',
    '养殖户申请公开，石材厂提出申请，任何人申请公开，马家沟申请公开，金融办提出申请，常委会提出申请',
    '申请人地址不详，地址：临渊市望江路88号，电话：0999-2260088',
    '510799198409212621，6228480038562147901，12345678901，139000044171',
    '公务邮箱qhz@163.com，邮箱qhz@yunxi.gov.cn',
    '统一社会信用代码11520999MB0123456C，流水号6228480038562147900',
    '金额13900004417元',
  ])('none in: %s', (text) => expect(kindsIn(text)).toEqual([]));
});

describe('masked', () => {
  test.each([
    ['申请人张立民，电话13900001234', '申请人张**，电话139****1234'],
    ['审核：黄思琪；邮箱lxx_1990@qq.com', '审核：黄**；邮箱l***@qq.com'],
    ['身份证号510799198409212620。', '身份证号510***********2620。'],
    ['申请人家住柳巷12号', '申请人家住柳巷***'],
  ])('%s', (text, masked) => expect(maskPrivate(text)).toBe(masked));

  test('a part of private words stands for all of them', () => {
    const text = '申请人张立民，要求公开';
    expect(quotable(text, 4, 8)).toBe('张**，要');
    expect(quotable(text, 0, 5)).toBe('申请人张**');
    expect(quotable(text, 7, 9)).toBe('要求');
  });

  test.each([
    ['申请人|张立民|，要求公开', '张**'],
    ['|申请人|张立民，要求公开', '申请人'],
    ['申请人张立民|，要求|公开', '，要求'],
    ['申请人张|立|民，要求公开', '张**'],
    ['|申请人张立|民、罗秀英，要求公开', '申请人张**'],
  ])('of a part: %s', (marked, expected) => {
    const [before = '', part = '', behind = ''] = marked.split('|');
    const text = before + part + behind;
    expect(quotable(text, before.length, before.length + part.length)).toBe(expected);
  });

  test('private words of several texts, each with what is quoted for it', () => {
    expect([
      ...privateWordsOf(['申请人张立民，要求公开', '无', '审核：黄思琪，电话13900001234']),
    ]).toEqual([
      ['张立民', '张**'],
      ['黄思琪', '黄**'],
      ['13900001234', '139****1234'],
    ]);
    expect(maskPrivate('均已答复', privateWordsOf(['申请人张立民，要求公开']))).toBe('均已答复');
  });

  test('words known from elsewhere are masked in whatever place', () => {
    const known = privateWordsOf(['申请人张立民，要求公开']);
    expect(maskPrivate('后与张立民沟通', known)).toBe('后与张**沟通');
  });

  test('no number is left in any quotation, and a mask hides nothing more', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), fc.array(digit, { minLength: 9, maxLength: 9 }))
      .map(([second, others]) => `1${second}${others.join('')}`);
    const plain = fc.constantFrom('电话', '，', '已登记', '公开20条', '；', '手机');
    fc.assert(
      fc.property(
        fc.array(plain),
        mobile,
        fc.array(plain),
        fc.nat(30),
        fc.nat(30),
        (a, number, b, from, length) => {
          const text = `${a.join('')}号码${number}，${b.join('')}`;
          expect(quotable(text, from, from + length)).not.toMatch(/\d{11}/);
          expect(maskPrivate(text)).toBe(
            text.replace(number, `${number.slice(0, 3)}****${number.slice(7)}`),
          );
          expect(maskPrivate(maskPrivate(text))).toBe(maskPrivate(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
