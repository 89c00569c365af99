/** Words of persons with what is quoted for them, each beside words that are none. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { maskPrivate } from './mask-private.ts';
import { privateWords } from './private-words.ts';

/** The words, and the line as it is quoted where it has any. */
const read = (text: string) => {
  const words = privateWords(text).map((each) => sayReading(text, each));
  const quoted = maskPrivate(text);
  return quoted === text ? words : [...words, quoted];
};

describe('names behind a label', () => {
  test.each<[string, string[]]>([
    [
      '申请人张立民、罗秀英，要求公开',
      ['张立民 kind=applicantName', '罗秀英 kind=applicantName', '申请人张**、罗**，要求公开'],
    ],
    [
      '户主张立民、罗秀英，已答复。',
      ['张立民 kind=applicantName', '罗秀英 kind=applicantName', '户主张**、罗**，已答复。'],
    ],
    [
      '户主张立民，金银花、菊花已登记。',
      ['张立民 kind=applicantName', '户主张**，金银花、菊花已登记。'],
    ],
    [
      '户主张立民和金银花合作社，已答复。',
      ['张立民 kind=applicantName', '户主张**和金银花合作社，已答复。'],
    ],
    ['申请人张立民（化名），要求公开', []],
    [
      '（化名另附）申请人张立民，要求公开',
      ['张立民 kind=applicantName', '（化名另附）申请人张**，要求公开'],
    ],
    [
      '向申请人（谭国庆）邮寄答复书。',
      ['谭国庆 kind=applicantName', '向申请人（谭**）邮寄答复书。'],
    ],
    ['申请人（马家沟）收到答复。', []],
    [
      '申请人王卫中，要求公开（第二次）',
      ['王卫中 kind=applicantName', '申请人王**，要求公开（第二次）'],
    ],
    [
      '申请人热依汗·吐尔逊要求公开草场补奖名单。',
      ['热依汗·吐尔逊 kind=applicantName', '申请人热******要求公开草场补奖名单。'],
    ],
    ['申请人张A民，要求公开', []],
    ['受理申请1件，申请人曾多次申请公开同一信息。', []],
    ['收到申请，姓名：张立民。', ['张立民 kind=applicantName', '收到申请，姓名：张**。']],
    [
      '姓名：张立民，要求公开用地申请',
      ['张立民 kind=applicantName', '姓名：张**，要求公开用地申请'],
    ],
    ['申请企业法人姓名：周建国。', []],
    ['企业法人姓名：周建国，已收到申请。', []],
    ['姓名：张立民。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('residents who ask', () => {
  test.each<[string, string[]]>([
    [
      '受理申请1件，由李家湾村民陈向阳提出。',
      ['陈向阳 kind=applicantName', '受理申请1件，由李家湾村民陈**提出。'],
    ],
    [
      '藏族牧民扎西多吉提出申请1件。',
      ['扎西多吉 kind=applicantName', '藏族牧民扎***提出申请1件。'],
    ],
    ['受理申请1件，由村民罗女士提出。', []],
    ['村民罗秀英，年初已搬走。另收到申请1件。', []],
    ['收到申请1件，由商户金果园提出。', []],
    ['2023年建议1件，由村民罗秀英提出。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('doers', () => {
  test.each<[string, string[]]>([
    ['黄牛申请的补贴已公开。', []],
    ['马家沟申请公开低保名单。', []],
    [
      '金银花由夏小兰申请公开收购价和补贴。',
      ['夏小兰 kind=applicantName', '金银花由夏**申请公开收购价和补贴。'],
    ],
    ['王芳女士申请公开低保名单。', ['王芳 kind=applicantName', '王*女士申请公开低保名单。']],
    ['1件申请由王芳提出。', ['王芳 kind=applicantName', '1件申请由王*提出。']],
    [
      '收到申请1件，由马玉兰当面递交。',
      ['马玉兰 kind=applicantName', '收到申请1件，由马**当面递交。'],
    ],
    ['村民将金银花送来，申请公开价格。', []],
    [
      '答复赵玉梅等3人提出的申请1件。',
      ['赵玉梅 kind=applicantName', '答复赵**等3人提出的申请1件。'],
    ],
    [
      '答复陶建平、夏小兰、万春生3人的申请。',
      [
        '陶建平 kind=applicantName',
        '夏小兰 kind=applicantName',
        '万春生 kind=applicantName',
        '答复陶**、夏**、万**3人的申请。',
      ],
    ],
    ['金银花、土特产申请公开价格。', []],
    [
      '金银花价格与夏小兰申请公开的内容一致。',
      ['夏小兰 kind=applicantName', '金银花价格与夏**申请公开的内容一致。'],
    ],
    ['村民通过“粤省事”一类小程序申请1件。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('dwellings', () => {
  test.each<[string, string[]]>([
    [
      '南湖花园5幢302室业主提交1件申请。',
      ['南湖花园5幢302室 kind=dwelling', '南湖***业主提交1件申请。'],
    ],
    ['收到申请3件。南湖花园5幢302室业主参加评议。', []],
    [
      '南湖花园5幢302室业主因装修占用公共通道一事提交申请。',
      ['南湖花园5幢302室 kind=dwelling', '南湖***业主因装修占用公共通道一事提交申请。'],
    ],
    ['余姓村民1户，多户联名申请1件。', []],
    ['其中3件申请系同一拆迁项目的4户居民联名提出。', []],
    ['申请人住所地村委会协助送达3户。', []],
    ['联系地址为望江路88号，受理申请1件。', []],
    ['申请人已到场。联系地址为望江路88号。', []],
    ['村民申请已受理，材料齐全，按时办结，联系地址为望江路88号。', []],
    [
      '受理申请1件（申请人张建国，住东湖社区3栋2单元501室）。',
      [
        '张建国 kind=applicantName',
        '东湖社区3栋2单元501室 kind=dwelling',
        '受理申请1件（申请人张**，住东湖***）。',
      ],
    ],
    [
      '申请人家住柳巷12号，要求公开本村集体资产、资金、资源和工程项目的全部信息，包括招标投标文件、合同和付款凭证以及历年审计报告的结论。',
      [
        '柳巷12号 kind=dwelling',
        '申请人家住柳巷***，要求公开本村集体资产、资金、资源和工程项目的全部信息，包括招标投标文件、合同和付款凭证以及历年审计报告的结论。',
      ],
    ],
    [
      '申请人家住柳巷12号13900004417已登记。',
      ['柳巷12号 kind=dwelling', '13900004417 kind=mobile', '申请人家住柳巷***139****4417已登记。'],
    ],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('telephones', () => {
  test.each<[string, string[]]>([
    ['申请人电话5512078', ['5512078 kind=telephone', '申请人电话*****78']],
    ['申请人电话65512078', ['65512078 kind=telephone', '申请人电话******78']],
    [
      '申请人电话0999-5512078，要求公开本村集体资产、资金和资源的清单以及历年审计报告。',
      [
        '0999-5512078 kind=telephone',
        '申请人电话099****2078，要求公开本村集体资产、资金和资源的清单以及历年审计报告。',
      ],
    ],
    ['申请人已到场，咨询电话0999-5510012。', []],
    ['咨询电话0999-5510012，申请受理窗口设在一楼。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('staff', () => {
  test.each<[string, string[]]>([
    [
      '联系人：王芳，电话：0794-8223456。',
      ['王芳 kind=staffName', '联系人：王*，电话：0794-8223456。'],
    ],
    [
      '编审：陆佳宁、黄思琪',
      ['陆佳宁 kind=staffName', '黄思琪 kind=staffName', '编审：陆**、黄**'],
    ],
    [
      '审核：黄思琪，金银花、黄芪价格已公开。',
      ['黄思琪 kind=staffName', '审核：黄**，金银花、黄芪价格已公开。'],
    ],
    ['沈海涛同志负责信息公开。', ['沈海涛 kind=staffName', '沈**同志负责信息公开。']],
    ['安排沈海涛同志负责信息公开。', ['沈海涛 kind=staffName', '安排沈**同志负责信息公开。']],
    ['沈海涛同志已退休。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('mail', () => {
  test.each<[string, string[]]>([
    ['邮箱lxx_1990＠qq.com', ['lxx_1990＠qq.com kind=mail', '邮箱l***@qq.com']],
    ['单位邮箱qinghe2023@163.com接收申请。', []],
    ['邮箱qinghe@yunxi-news.com', []],
    [
      '邮箱qinghe2023@163.com，每日由专人查收并登记转办。',
      ['qinghe2023@163.com kind=mail', '邮箱q***@163.com，每日由专人查收并登记转办。'],
    ],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});
