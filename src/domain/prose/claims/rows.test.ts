import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const said = (text: string) => claimsIn(text, true, 2023).map((claim) => sayReading(text, claim));

describe('carried over', () => {
  test.each<[string, string[]]>([
    ['未办结1件系上年收到。', ['1|件 words=未办结1件 rows=carriedOut value=1']],
    ['受理结转1件上年申请。', ['1|件 words=受理结转1件 rows=carriedIn value=1']],
    [
      '办结11件，1件转入下一年度。',
      [
        '11|件 words=办结11件 rows=answered value=11',
        '1|件 words=1件转入下一年度 rows=carriedOut value=1',
      ],
    ],
    ['转下年度1件。', ['1|件 words=转下年度1件 rows=carriedOut value=1']],
    ['上年结转1件。', ['1|件 words=上年结转1件 rows=carriedIn value=1']],
    ['结转1件。', ['1|件 words=结转1件 rows=carriedIn or=carriedOut value=1']],
    [
      '收到申请8件，结转1件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '1|件 words=结转1件 rows=carriedIn or=carriedOut value=1',
      ],
    ],
    [
      '办结6件，结转2件。',
      [
        '6|件 words=办结6件 rows=answered value=6',
        '2|件 words=结转2件 rows=carriedOut or=carriedIn value=2',
      ],
    ],
    [
      '上年结转1件，结转2件。',
      [
        '1|件 words=上年结转1件 rows=carriedIn value=1',
        '2|件 words=结转2件 rows=carriedIn or=carriedOut value=2',
      ],
    ],
    [
      '2022年结转1件，结转2024年2件。',
      [
        '1|件 words=2022年结转1件 rows=carriedIn value=1',
        '2|件 words=结转2024年2件 rows=carriedOut value=2',
      ],
    ],
    ['结转上年申请1件。', ['1|件 words=结转上年申请1件 rows=carriedIn value=1']],
    ['结转下年1件。', ['1|件 words=结转下年1件 rows=carriedOut value=1']],
    ['年末未办结1件。', ['1|件 words=年末未办结1件 rows=carriedOut value=1']],
    ['1件结转至下年。', ['1|件 words=1件结转至下年 rows=carriedOut value=1']],
    ['收到的1件结转下年。', ['1|件 words=收到的1件 rows=carriedOut value=1']],
    ['收到申请1件结转下年办理。', ['1|件 words=收到申请1件 rows=carriedOut value=1']],
    ['新收1件上年结转。', ['1|件 words=新收1件 rows=carriedIn isNew value=1']],
    ['1件上年结转的撤回。', ['1|件 words=1件上年结转的撤回 rows=3.6.3 isLimited value=1']],
    ['答复6件上年结转的申请。', ['6|件 words=答复6件 rows=answered value=6']],
    ['予以公开1件上年结转申请。', ['1|件 words=予以公开1件 rows=granted value=1']],
    ['去年没办完的1件。', ['1|件 words=去年没办完的1件 rows=carriedIn value=1']],
    ['去年未办结转入今年1件。', ['1|件 words=去年未办结转入今年1件 rows=carriedIn value=1']],
    ['年初未办转入1件。', ['1|件 words=年初未办转入1件 rows=carriedIn value=1']],
    ['上年结转下年1件。', ['1|件 words=上年结转下年1件 rows=carriedIn value=1']],
    ['结转下年的上年申请1件。', ['1|件 words=结转下年的上年申请1件 rows=carriedIn value=1']],
    ['1件未办结。', ['1|件 words=1件未办结 rows=carriedOut value=1']],
    ['1件留待次年办理。', ['1|件 words=1件留待次年办理 rows=carriedOut value=1']],
    ['其中1件转入。', ['1|件 words=1件转入 rows=carriedIn isInPart value=1']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('what became of them', () => {
  test.each<[string, string[]]>([
    ['答复收到的申请6件。', ['6|件 words=答复收到的申请6件 rows=answered value=6']],
    ['收到并予办理6件。', ['6|件 words=收到并予办理6件 rows=received or=answered value=6']],
    ['予以公开2件。', ['2|件 words=予以公开2件 rows=granted value=2']],
    ['予以公开和部分公开2件。', ['2|件 words=予以公开和部分公开2件 rows=granted/partial value=2']],
    [
      '予以公开、部分公开、不予公开共5件。',
      ['5|件 words=予以公开、部分公开、不予公开共5件 rows=granted/partial/refused value=5'],
    ],
    ['2件予以公开。', ['2|件 words=2件予以公开 rows=granted value=2']],
    ['答复并予以公开2件。', ['2|件 words=答复并予以公开2件 rows=granted value=2']],
    ['收到并答复6件。', ['6|件 words=收到并答复6件 rows=received or=answered value=6']],
    ['受理、办理6件。', ['6|件 words=受理、办理6件 rows=received or=answered value=6']],
    ['收到后及时答复6件。', ['6|件 words=收到后及时答复6件 rows=answered value=6']],
    ['办理6件。', ['6|件 words=办理6件 rows=handled value=6']],
    ['答复6件。', ['6|件 words=答复6件 rows=answered value=6']],
    ['收到6件。', ['6|件 words=收到6件 rows=received value=6']],
    ['6件已办理。', ['6|件 words=6件已办理 rows=handled value=6']],
    ['6件已答复。', ['6|件 words=6件已答复 rows=answered value=6']],
    ['收到的6件已答复。', ['6|件 words=收到的6件 rows=received value=6']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('causes', () => {
  test.each<[string, string[]]>([
    [
      '予以公开4件， 行政执法案卷2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=行政执法案卷2件 rows=3.3.7 value=2',
      ],
    ],
    [
      '答复中，予以公开为8件，其次为信息不存在，为3件，第三方不同意公开，为1件。',
      [
        '8|件 words=予以公开为8件 rows=granted value=8',
        '3|件 words=3件 rows=3.4.1 value=3',
        '1|件 words=1件 isLimited value=1',
      ],
    ],
    [
      '信息不存在3件，第三方不同意公开1件。',
      [
        '3|件 words=信息不存在3件 rows=3.4.1 value=3',
        '1|件 words=第三方不同意公开1件 isLimited value=1',
      ],
    ],
    ['部分公开1件商业秘密。', ['1|件 words=部分公开1件 rows=partial value=1']],
    ['收到重复件2件。', ['2|件 words=收到重复件2件 rows=3.5.2 value=2']],
    ['其中公开4件，属于信访投诉的2件。', ['4|件 words=公开4件 rows=granted isInPart value=4']],
    [
      '收到信访类政府信息公开申请1件，不予处理。',
      ['1|件 words=收到信访类政府信息公开申请1件 rows=3.5.1 isNamed value=1'],
    ],
    ['收到信访类申请1件，不予处理。', ['1|件 words=收到信访类申请1件 rows=3.5.1 value=1']],
    [
      '撤回1件，行政执法案卷2件。',
      ['1|件 words=撤回1件 rows=3.6.3 value=1', '2|件 words=行政执法案卷2件 rows=3.3.7 value=2'],
    ],
    [
      '予以公开4件，过程性信息2件，个人隐私1件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=过程性信息2件 rows=3.3.6 value=2',
        '1|件 words=个人隐私1件 rows=3.3.4 value=1',
      ],
    ],
    [
      '不予公开理由：属于内部事务信息的2件，可能危及社会稳定的1件。',
      [
        '2|件 words=属于内部事务信息的2件 rows=3.3.5 value=2',
        '1|件 words=社会稳定的1件 rows=3.3.3 value=1',
      ],
    ],
    ['予以公开4件，涉及行政执法案卷2件。', ['4|件 words=予以公开4件 rows=granted value=4']],
    [
      '予以公开4件，行政执法案卷、过程性信息2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=行政执法案卷、过程性信息2件 isLimited value=2',
      ],
    ],
    [
      '予以公开4件， 行政执法案卷类2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=行政执法案卷类2件 isLimited value=2',
      ],
    ],
    [
      '予以公开4件，行政执法案卷的2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=行政执法案卷的2件 isLimited value=2',
      ],
    ],
    [
      '予以公开4件，档案行政执法案卷2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=档案行政执法案卷2件 isLimited value=2',
      ],
    ],
    [
      '予以公开4件，行政执法案卷归档2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=行政执法案卷归档2件 isLimited value=2',
      ],
    ],
    ['撤回的2件作其他处理。', ['2|件 words=撤回的2件 rows=3.6.3 or=otherResult value=2']],
    [
      '网上提交的信访诉求类申请，不予处理的有3件。',
      ['3|件 words=不予处理的有3件 rows=unhandled isLimited isPartOfAll value=3'],
    ],
    [
      '涉及第三方权益的申请2件，同意公开1件、不同意公开1件。',
      [
        '1|件 words=同意公开1件 rows=granted value=1',
        '1|件 words=不同意公开1件 rows=refused value=1',
      ],
    ],
    [
      '说明属于行政执法案卷而不予公开的2件。',
      ['2|件 words=属于行政执法案卷而不予公开的2件 rows=3.3.7 or=refused value=2'],
    ],
    ['要征地补偿清单的2件没给，理由是个人隐私。', []],
    ['信息不存在2件。', ['2|件 words=信息不存在2件 rows=3.4.1 value=2']],
    [
      '信息不存在、无法提供2件。',
      ['2|件 words=信息不存在、无法提供2件 rows=3.4.1 or=unable value=2'],
    ],
    [
      '2件因信息不存在无法提供。',
      ['2|件 words=2件因信息不存在无法提供 rows=3.4.1 or=unable value=2'],
    ],
    ['不予公开的商业秘密1件。', ['1|件 words=不予公开的商业秘密1件 rows=3.3.4 or=refused value=1']],
    ['商业秘密1件，不予公开。', ['1|件 words=商业秘密1件 rows=3.3.4 value=1']],
    ['部分公开的商业秘密1件。', ['1|件 words=部分公开的商业秘密1件 isLimited value=1']],
    ['无法提供的商业秘密1件。', ['1|件 words=无法提供的商业秘密1件 isLimited value=1']],
    [
      '公开4件，行政执法案卷2件。',
      ['4|件 words=公开4件 rows=granted value=4', '2|件 words=行政执法案卷2件 isLimited value=2'],
    ],
    ['公开4件，关于行政执法案卷2件。', ['4|件 words=公开4件 rows=granted value=4']],
    [
      '予以公开4件，行政执法案卷2件。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=行政执法案卷2件 rows=3.3.7 value=2',
      ],
    ],
    [
      '予以公开4件，国家秘密2件。',
      ['4|件 words=予以公开4件 rows=granted value=4', '2|件 words=国家秘密2件 isLimited value=2'],
    ],
    [
      '不予公开4件，其中国家秘密2件。',
      [
        '4|件 words=不予公开4件 rows=refused value=4',
        '2|件 words=国家秘密2件 rows=3.3.1 isInPart value=2',
      ],
    ],
    [
      '不予公开4件，国家秘密2件。',
      ['4|件 words=不予公开4件 rows=refused value=4', '2|件 words=国家秘密2件 rows=3.3.1 value=2'],
    ],
    [
      '不予公开4件，国家秘密2件，个人隐私1件。',
      [
        '4|件 words=不予公开4件 rows=refused value=4',
        '2|件 words=国家秘密2件 rows=3.3.1 value=2',
        '1|件 words=个人隐私1件 rows=3.3.4 value=1',
      ],
    ],
    [
      '国家秘密1件，个人隐私1件，不予公开共2件。',
      [
        '1|件 words=国家秘密1件 rows=3.3.1 value=1',
        '1|件 words=个人隐私1件 rows=3.3.4 value=1',
        '2|件 words=不予公开共2件 rows=refused value=2',
      ],
    ],
    [
      '涉及国家秘密1件，不予公开共2件。',
      [
        '1|件 words=涉及国家秘密1件 rows=3.3.1 value=1',
        '2|件 words=不予公开共2件 rows=refused value=2',
      ],
    ],
    [
      '其中予以公开4件，属于信访投诉的2件。',
      [
        '4|件 words=予以公开4件 rows=granted isInPart value=4',
        '2|件 words=属于信访投诉的2件 rows=3.5.1 isInPart value=2',
      ],
    ],
    ['予以公开4件，属于信访投诉的2件。', ['4|件 words=予以公开4件 rows=granted value=4']],
    [
      '其中予以公开4件，信访投诉的2件。',
      [
        '4|件 words=予以公开4件 rows=granted isInPart value=4',
        '2|件 words=信访投诉的2件 isInPart isLimited isAside value=2',
      ],
    ],
    [
      '其中予以公开4件，信访投诉2件。',
      [
        '4|件 words=予以公开4件 rows=granted isInPart value=4',
        '2|件 words=信访投诉2件 isInPart isLimited isAside value=2',
      ],
    ],
    ['收到举报投诉8件。', ['8|件 words=收到举报投诉8件 isLimited isAside value=8']],
    ['收到举报投诉申请8件。', ['8|件 words=收到举报投诉申请8件 isLimited isAside value=8']],
    [
      '不予处理信访投诉申请2件。',
      ['2|件 words=不予处理信访投诉申请2件 rows=3.5.1 or=unhandled value=2'],
    ],
    [
      '不予处理收到的举报投诉2件。',
      ['2|件 words=不予处理收到的举报投诉2件 isLimited isAside value=2'],
    ],
    [
      '信息不存在、需另行制作2件。',
      ['2|件 words=信息不存在、需另行制作2件 rows=3.4.1/3.4.2 value=2'],
    ],
    [
      '信息不存在、需另行制作的2件无法提供。',
      ['2|件 words=信息不存在、需另行制作的2件 rows=3.4.1/3.4.2 value=2'],
    ],
    [
      '未补正视为放弃2件。',
      ['2|件 words=未补正视为放弃2件 rows=3.6.1 or=3.6.1/3.6.2/3.6.3 value=2'],
    ],
    ['不明确且视为放弃2件。', ['2|件 words=不明确且视为放弃2件 rows=3.4.3/3.6.1 value=2']],
    ['撤回2件。', ['2|件 words=撤回2件 rows=3.6.3 value=2']],
    ['重复申请1件不予处理。', ['1|件 words=重复申请1件 rows=3.5.2 or=unhandled value=1']],
    ['重复申请1件无法提供。', ['1|件 words=重复申请1件 isLimited isAside value=1']],
    ['2件撤回、重复申请。', ['2|件 words=2件撤回、重复申请 rows=3.6.3/3.5.2 value=2']],
    ['2件为出版物。', ['2|件 words=2件 isLimited value=2']],
    [
      '不予处理2件，其中出版物1件。',
      [
        '2|件 words=不予处理2件 rows=unhandled value=2',
        '1|件 words=出版物1件 rows=3.5.3 isInPart value=1',
      ],
    ],
    ['国家秘密、商业秘密各1件。', ['1|件 words=国家秘密、商业秘密各1件 isLimited value=1']],
    [
      '不予公开3件，分别为国家秘密1件、个人隐私2件。',
      [
        '3|件 words=不予公开3件 rows=refused value=3',
        '1|件 words=国家秘密1件 rows=3.3.1 isInPart value=1',
        '2|件 words=个人隐私2件 rows=3.3.4 isInPart value=2',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('of other work', () => {
  test.each<[string, string[]]>([
    ['办结信访33件，上年结转1件。', []],
    ['办结信访33件，结转下年1件。', []],
    ['办结信访33件，办结1件。', []],
    ['办结信访33件，处理1件。', []],
    ['办结信访33件，收到1件。', []],
    ['办结信访33件，撤回1件。', ['1|件 words=撤回1件 rows=3.6.3 isLimited value=1 mayBeOfOther']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
