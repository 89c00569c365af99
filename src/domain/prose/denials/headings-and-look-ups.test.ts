import { describe, expect, test } from 'vitest';
import { readingsOf, sayReading } from '../../../testkit/domain/say-reading.ts';
import { officeNames } from '../word-kinds/office-names.ts';
import { readDenials } from './read-denials.ts';

const names = officeNames('云溪县青禾镇人民政府');
const read = (text: string) => readDenials(text, 2023, names).map((one) => sayReading(text, one));

describe('behind a heading', () => {
  test.each(
    readingsOf(`
存在的问题：一是没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
主要困难是：没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
存在的不足有：行政复议为零。
  行政复议为零 things=review
存在的问题，没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
线上渠道：没有收到政府信息公开申请。
存在的问题：部分村没有收到政府信息公开申请。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('what was looked into', () => {
  test.each(
    readingsOf(`
经查阅登记簿和电子邮箱，没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
经逐一核对窗口和网上系统，没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
通过翻阅收文台账，没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
经查看电子邮箱，没有收到政府信息公开申请。
通过电子邮箱，没有收到政府信息公开申请。
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});

describe('beside other work', () => {
  test.each(
    readingsOf(`
便民服务中心受理办件4312件，政府信息公开申请一件也没有。
  政府信息公开申请一件也没有 things=application isNamed
受理12345工单206件，没有收到政府信息公开申请。
  没有收到政府信息公开申请 things=application isNamed
受理申请3件，没有收到政府信息公开申请。
截至三季度末登记簿仍是空白，没有收到申请。
所有申请年内清零。
但直至年末仍无人申请公开政府信息。
  仍无人申请公开政府信息 things=application isNamed
`),
  )('%s', (text, wanted) => expect(read(text)).toEqual(wanted));
});
