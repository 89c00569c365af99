import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const said = (text: string) => claimsIn(text, true, 2023).map((claim) => sayReading(text, claim));

describe('each figure by its own name', () => {
  test.each<[string, string[]]>([
    [
      '收到、办结申请分别为5件、4件。',
      [
        '5|件 words=收到、办结申请分别为5件 value=5 rows=received',
        '4|件 words=办结申请分别为5件、4件 value=4 rows=answered',
      ],
    ],
    [
      '受理、答复政府信息公开申请数分别为5件、4件。',
      [
        '5|件 words=受理、答复政府信息公开申请数分别为5件 value=5 rows=received isNamed',
        '4|件 words=答复政府信息公开申请数分别为5件、4件 value=4 rows=answered isNamed',
      ],
    ],
    [
      '申请予以公开、部分公开、不予公开分别为3件、2件、1件。',
      [
        '3|件 words=申请予以公开、部分公开、不予公开分别为3件 value=3 rows=granted',
        '2|件 words=部分公开、不予公开分别为3件、2件 value=2 rows=partial',
        '1|件 words=不予公开分别为3件、2件、1件 value=1 rows=refused',
      ],
    ],
    [
      '上年结转和新收申请分别是1件、5件。',
      [
        '1|件 words=上年结转和新收申请分别是1件 value=1 rows=carriedIn',
        '5|件 words=新收申请分别是1件、5件 value=5 rows=received',
      ],
    ],
    [
      '全年信息不存在、结转下年分别有2件、1件。',
      [
        '2|件 words=全年信息不存在、结转下年分别有2件 value=2 rows=3.4.1',
        '1|件 words=结转下年分别有2件、1件 value=1 rows=carriedOut',
      ],
    ],
    [
      '申请撤回、未补正分别2件、1件。',
      [
        '2|件 words=申请撤回、未补正分别2件 value=2 rows=3.6.3',
        '1|件 words=未补正分别2件、1件 value=1 rows=3.6.1',
      ],
    ],
    [
      '收到申请5件，公开、不予公开分别为3件、2件。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '2|件 words=不予公开分别为3件、2件 value=2 rows=refused',
      ],
    ],
    [
      '答复、结转分别为4件、1件。',
      [
        '4|件 words=答复、结转分别为4件 value=4 rows=answered',
        '1|件 words=结转分别为4件、1件 value=1 rows=carriedOut or=carriedIn',
      ],
    ],
    [
      '公开、结转分别为4件、1件。',
      ['1|件 words=结转分别为4件、1件 value=1 rows=carriedOut or=carriedIn'],
    ],
    [
      '收到申请8件。予以公开、部分公开分别为3件、2件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '3|件 words=予以公开、部分公开分别为3件 value=3 rows=granted sentence=1',
        '2|件 words=部分公开分别为3件、2件 value=2 rows=partial sentence=1',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('nothing is read', () => {
  test.each<[string, string[]]>([
    [
      '不予公开或部分公开、撤回分别为2件、1件。',
      ['1|件 words=撤回分别为2件、1件 value=1 rows=3.6.3'],
    ],
    ['网上、信函申请分别为5件、4件。', []],
    [
      '收到、办结申请分别为5余件、4件。',
      ['4|件 words=办结申请分别为5余件、4件 value=4 rows=answered'],
    ],
    ['收到、满意申请分别为5件、4件。', []],
    [
      '去年、今年收到申请分别为5件、4件。',
      ['4|件 words=今年收到申请分别为5件、4件 value=4 rows=received'],
    ],
    ['企业收到、办结申请分别为5件、4件。', []],
    ['村民收到、办结申请分别为5件、4件。', []],
    ['关于征地收到、办结申请分别为5件、4件。', []],
    ['上半年收到、办结申请分别为5件、4件。', []],
    ['逾期收到、办结申请分别为5件、4件。', []],
    ['同比收到、办结申请分别为5件、4件。', []],
    ['县直收到、办结申请分别为5件、4件。', []],
    ['信访收到、办结申请分别为5件、4件。', []],
    ['2021年收到、办结申请分别为5件、4件。', []],
    ['告知收到、办结申请分别为5件、4件。', []],
    ['收到、办结申请未分别为5件、4件。', []],
    ['出具决定书、收到申请分别为5件、4件。', []],
    ['收到、办结、撤回申请分别为5件、4件。', []],
    ['商业秘密、个人隐私分别为2件、1件。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
