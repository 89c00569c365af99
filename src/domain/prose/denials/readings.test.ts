/** Whole readings of denials, each beside what would make it none. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { officeNames } from '../word-kinds/office-names.ts';
import { readDenials } from './read-denials.ts';

const names = officeNames('云溪县青禾镇人民政府');
const read = (text: string) =>
  readDenials(text, 2023, names).map((denial) => sayReading(text, denial));

describe('of applications', () => {
  test.each<[string, string[]]>([
    ['没人申请信息公开。', ['没人申请信息公开 things=application isNamed']],
    ['未收件。', ['未收件 things=application']],
    ['今年没有接到一例公开申请。', ['没有接到一例公开申请 things=application isNamed']],
    ['本年度依申请公开件数为0。', ['依申请公开件数为0 things=application isNamed number=0']],
    [
      '全年新收政府信息公开申请数量为0。',
      ['新收政府信息公开申请数量为0 things=application isNamed number=0'],
    ],
    ['受理量0，答复量0，结转量0。', ['受理量0 things=application number=0']],
    ['依申请公开件由上年的3件归零。', ['依申请公开件由上年的3件归零 things=application isNamed']],
    [
      '未收到也未办理政府信息公开申请。',
      ['未收到也未办理政府信息公开申请 things=application isNamed'],
    ],
    [
      '收到、办结政府信息公开申请均为0件。',
      ['收到、办结政府信息公开申请均为0件 things=application isNamed number=0|件'],
    ],
    ['全年办结、收到申请均为0件。', ['办结、收到申请均为0件 things=application number=0|件']],
    ['办结和收到申请均为0件。', ['办结和收到申请均为0件 things=application number=0|件']],
    ['我镇依申请公开连续两年保持“零申请”。', ['“零申请” things=application']],
    ['经查阅登记台账，本镇全年依申请公开零受理。', ['零受理 things=application']],
    ['申请一件未收。', ['申请一件未收 things=application']],
    ['未收到涉及公开的申请记录。', ['未收到涉及公开的申请记录 things=application isNamed']],
    ['依申请公开方面，全年无申请。', ['无申请 things=application']],
    ['依申请公开方面，本年为空白。', ['依申请公开方面，本年为空白 things=application isNamed']],
    [
      '政府信息公开申请均未收到和受理。',
      ['政府信息公开申请均未收到和受理 things=application isNamed'],
    ],
    ['未收到行政复议、公开申请。', ['未收到行政复议、公开申请 things=review/application isNamed']],
    ['未以任何形式收到申请。', ['未以任何形式收到申请 things=application']],
    [
      '未以任何形式收到政府信息公开申请。',
      ['未以任何形式收到政府信息公开申请 things=application isNamed'],
    ],
    ['全年零受理，零答复。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('which may be of those that were granted', () => {
  test.each<[string, string[]]>([
    ['依申请公开0件。', ['依申请公开0件 things=application mayBeOfGranted isNamed number=0|件']],
    [
      '依申请公开为0件。',
      ['依申请公开为0件 things=application mayBeOfGranted isNamed number=0|件'],
    ],
    [
      '上述依申请公开0件。',
      ['上述依申请公开0件 things=application mayBeOfGranted isNamed number=0|件'],
    ],
    [
      '政府信息依申请公开0件。',
      ['政府信息依申请公开0件 things=application mayBeOfGranted isNamed number=0|件'],
    ],
    ['依申请公开数量0件。', ['依申请公开数量0件 things=application isNamed number=0|件']],
    [
      '2023年，我镇依申请公开的数量为0。',
      ['依申请公开的数量为0 things=application isNamed number=0'],
    ],
    ['0条公开申请。', ['0条公开申请 things=application mayBeOfGranted isNamed number=0|条']],
    ['公开申请0条。', ['公开申请0条 things=application mayBeOfGranted isNamed number=0|条']],
    ['收到0件依申请公开。', ['收到0件依申请公开 things=application isNamed number=0|件']],
    [
      '县信访局转办信访件3件，政府信息公开申请则一件未收。',
      ['政府信息公开申请则一件未收 things=application isNamed'],
    ],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('of reviews and lawsuits', () => {
  test.each<[string, string[]]>([
    ['均未申请复议、提起诉讼。', ['均未申请复议、提起诉讼 things=review/lawsuit']],
    ['本镇全年无复议、无诉讼。', ['无复议 things=review', '无诉讼 things=lawsuit']],
    [
      '申请、复议、诉讼均为0。',
      ['申请、复议、诉讼均为0 things=application/review/lawsuit number=0'],
    ],
    ['全年实现零复议、零诉讼。', ['零复议、零诉讼 things=review/lawsuit']],
    ['全年零诉讼。', ['零诉讼 things=lawsuit']],
    ['全年零投诉、零复议。', ['零投诉、零复议 things=review']],
    ['全年零败诉。', []],
    ['依申请公开工作零投诉、零复议、零诉讼。', ['零投诉、零复议、零诉讼 things=review/lawsuit']],
    ['未收到行政复议和行政诉讼申请。', ['未收到行政复议和行政诉讼申请 things=review/lawsuit']],
    [
      '全年未发生政府信息公开行政争议。',
      ['未发生政府信息公开行政争议 things=review/lawsuit isNamed'],
    ],
    ['未发生投诉、行政复议、行政诉讼。', ['未发生投诉、行政复议、行政诉讼 things=review/lawsuit']],
    [
      '全年未因政府信息公开工作引发复议诉讼和举报投诉。',
      ['未因政府信息公开工作引发复议诉讼和举报投诉 things=review/lawsuit isNamed'],
    ],
    ['未因申请答复引发行政复议。', ['未因申请答复引发行政复议 things=review']],
    ['未收到新的申请和行政复议。', []],
    ['待办理行政复议0件。', []],
    ['均为0。未发生行政复议。', ['未发生行政复议 things=review']],
    ['复议后起诉0件。', ['复议后起诉0件 things=after number=0|件']],
    [
      '未经复议直接起诉0件，复议后起诉3件：胜诉2件，和解撤诉1件。',
      ['未经复议直接起诉0件 things=direct number=0|件'],
    ],
    ['未被起诉至法院。', ['未被起诉至法院 things=lawsuit']],
    [
      '全年没有因信息公开被起诉。工作考核方面，纳入年度目标考核。',
      ['没有因信息公开被起诉 things=lawsuit isNamed'],
    ],
    [
      '依申请公开答复未引发争议，行政复议、行政诉讼均为0起。',
      ['行政复议、行政诉讼均为0起 things=review/lawsuit number=0|起'],
    ],
    [
      '未发生申请人申请行政复议、提起行政诉讼，仅有1件申请人来电咨询答复内容，已当面解释。',
      ['未发生申请人申请行政复议、提起行政诉讼 things=review/lawsuit'],
    ],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('which do not deny all', () => {
  test.each<[string, string[]]>([
    ['办结申请0件。', []],
    ['申请均未受理。', []],
    ['未受理过1件申请。', []],
    ['未登记受理1件申请。', []],
    ['待办理申请为零。', []],
    ['办理受理、公开申请0件。', []],
    ['未依申请公开政府信息。', []],
    ['全年并未应诉。', []],
    ['未应诉、申请复议。', []],
    ['没有申请的群众。', []],
    ['未申请行政复议直接起诉的，依法应诉。', []],
    ['未直接起诉的，依法答复。', []],
    ['本年度无新发生政府信息公开行政复议、行政诉讼。', []],
    ['没有结转下年度继续办理的申请。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('beside channels', () => {
  test.each<[string, string[]]>([
    ['未收到网上申请。', []],
    ['未当场收到申请。', []],
    [
      '未通过邮寄、传真、网络或当面方式收到任何公开申请。',
      ['未通过邮寄、传真、网络或当面方式收到任何公开申请 things=application isNamed'],
    ],
    ['未收到网络、传真方式提交的申请。', []],
    ['通过政府网站，未收到政府信息公开申请。', []],
    ['网上47条留言收到后均已答复，未收到申请。', []],
    ['网上来信均已答复，未收到申请。', []],
    [
      '网站互动栏目留言26条均已回复，本年度无政府信息公开申请。',
      ['无政府信息公开申请 things=application isNamed'],
    ],
    ['网站已经改版，未收到申请。', []],
    ['各类信息公布在政府网站，未收到申请。', ['未收到申请 things=application']],
    ['对政府网站公开的信息逐条核对，未收到申请。', ['未收到申请 things=application']],
    ['收到信件方式提交的申请3件；未收到网络、传真方式提交的申请。', []],
    ['在网站和村务栏发布信息90条，没有人提出申请。', ['没有人提出申请 things=application']],
    ['申请接收渠道全年运行正常，未收件。', ['未收件 things=application']],
    ['疫情期间，未收到政府信息公开申请。', []],
    ['网络平台收到咨询5条，未收到申请；窗口收到申请2件。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('beside times', () => {
  test.each<[string, string[]]>([
    ['去年，我镇未收到申请。', []],
    ['去年收到1件，今年运转正常，未收到申请。', ['未收到申请 things=application']],
    ['今年工作有序，去年的已经办结，未收到申请。', []],
    ['2022年收到2件申请，今年没有收到申请。', ['没有收到申请 things=application']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('beside other fields and matters', () => {
  test.each<[string, string[]]>([
    ['信访，受理量0。', []],
    ['就征地信息，未收到公开申请。', []],
    ['对征地信息，未收到公开申请。', []],
    ['按要求公开信息，就征地信息，未收到公开申请。', []],
    [
      '围绕重点工作，及时公开各类信息，未收到公开申请。',
      ['未收到公开申请 things=application isNamed'],
    ],
    ['及时公开涉及群众的信息，未收到公开申请。', ['未收到公开申请 things=application isNamed']],
    ['参加县司法局组织的复议旁听2次，镇级行政复议0件、行政诉讼0件。', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('of some persons', () => {
  test.each<[string, string[]]>([
    ['3名村民咨询复议途径，均未申请行政复议。', []],
    ['3名工作人员负责此项工作，全年均未收到申请。', ['均未收到申请 things=application']],
    ['均未申请行政复议，接待咨询3人。', ['均未申请行政复议 things=review']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('beside exceptions', () => {
  test.each<[string, string[]]>([
    ['除由上级转来的1件外，未收到申请。', []],
    ['除张某的1件，未收到申请。', []],
    ['全年除1件转办件外，未收到申请。', []],
    ['除夕值班有序，全年未收到申请。', ['未收到申请 things=application']],
    ['大厅除节假日外天天开放，全年未收到申请。', ['未收到申请 things=application']],
    ['有人忘记删除卡号，工作人员提醒后删除，本年未收到申请。', ['未收到申请 things=application']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});

describe('beside what was received', () => {
  test.each<[string, string[]]>([
    ['未收到申请，仅网上收到1件申请。', []],
    ['未收到申请，网上收到申请1件。', []],
    ['收到申请2件，未发生行政复议。', ['未发生行政复议 things=review']],
    ['收到政府信息公开申请4件，均予公开，无复议诉讼。', ['无复议诉讼 things=review/lawsuit']],
    ['本年收到2件，无行政复议。', []],
    [
      '接待查阅政府公报56人次，没有一人提出公开申请。',
      ['没有一人提出公开申请 things=application isNamed'],
    ],
    ['收到咨询5条，未收到申请。', ['未收到申请 things=application']],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});
