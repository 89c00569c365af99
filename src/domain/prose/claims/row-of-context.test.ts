import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const said = (text: string) => claimsIn(text, true, 2023).map((claim) => sayReading(text, claim));

describe('papers and what was told', () => {
  test.each<[string, string[]]>([
    ['共告知2件。', ['2|件 words=告知2件 isLimited isTold isCountedAs value=2']],
    ['3件申请分别登记、合并答复。', ['3|件 words=3件 isLimited isTold isAside value=3']],
    ['3件申请合并答复。', ['3|件 words=3件 isLimited isTold isAside value=3']],
    ['告知后答复2件。', ['2|件 words=告知后答复2件 isLimited isTold value=2']],
    [
      '收到申请6件次，答复6次。',
      ['6|件次 words=收到申请6件次 rows=received value=6', '6|次 words=答复6次 isLimited value=6'],
    ],
    ['提供书面答复5件。', ['5|件 words=提供书面答复5件 isLimited value=5']],
    ['公开的申请答复5件。', ['5|件 words=公开的申请答复5件 rows=answered value=5']],
    ['对申请2件书面答复。', ['2|件 words=申请2件书面答复 rows=answered value=2']],
    ['对6件申请依法书面答复。', ['6|件 words=6件申请依法书面答复 rows=answered value=6']],
    ['办理答复函6件。', ['6|件 words=办理答复函6件 isLimited value=6']],
    ['答复6件并出具决定书。', ['6|件 words=答复6件 rows=answered value=6']],
    ['作出答复并送达6件。', ['6|件 words=作出答复并送达6件 rows=answered value=6']],
    ['共2件，已告知。', ['2|件 words=2件 rows=received value=2']],
    [
      '审签答复书7份，修改2份。',
      ['7|份 words=答复书7份 isLimited value=7', '2|份 words=2份 isLimited value=2'],
    ],
    ['下达通知书45份。', ['45|份 words=达通知书45份 isLimited value=45']],
    ['答复中提供纸质件3件。', []],
    ['出具答复书6份。', ['6|份 words=答复书6份 isLimited value=6']],
    ['送达告知书6份。', ['6|份 words=告知书6份 isLimited value=6']],
    ['6份决定书已印发。', ['6|份 words=6份 isLimited value=6']],
    ['发出6份。', ['6|份 words=6份 isLimited value=6']],
    ['印发答复6份。', ['6|份 words=答复6份 isLimited value=6']],
    ['答复6份。', ['6|份 words=答复6份 rows=answered value=6']],
    ['答复意见6份。', ['6|份 words=答复意见6份 isLimited value=6']],
    ['办结6件次。', ['6|件次 words=办结6件次 isLimited value=6']],
    ['答复6次。', ['6|次 words=答复6次 isLimited value=6']],
    [
      '收到申请6件次，答复6件次。',
      [
        '6|件次 words=收到申请6件次 rows=received value=6',
        '6|件次 words=答复6件次 rows=answered value=6',
      ],
    ],
    [
      '收到申请6件，答复6件次。',
      ['6|件 words=收到申请6件 rows=received value=6', '6|件次 words=答复6件次 isLimited value=6'],
    ],
    ['告知获取途径2件。', ['2|件 words=告知获取途径2件 isLimited isTold isToldWhere value=2']],
    ['2件告知主动公开途径。', ['2|件 words=2件 isLimited isTold isToldWhere value=2']],
    ['对2件书面答复。', ['2|件 words=2件 isLimited value=2']],
    ['就2件答复了申请人。', ['2|件 words=2件 isLimited value=2']],
    ['2件答复。', ['2|件 words=2件答复 rows=answered value=2']],
    ['2件答复有瑕疵。', ['2|件 words=2件 isLimited value=2']],
    ['2件办理滞后。', ['2|件 words=2件 isLimited value=2']],
    [
      '收到8件，有异议1件。',
      ['8|件 words=收到8件 rows=received value=8', '1|件 words=1件 isLimited value=1'],
    ],
    ['收到8件，1件反馈较慢。', ['8|件 words=收到8件 rows=received value=8']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('given without more words', () => {
  test.each<[string, string[]]>([
    [
      '收到申请8件，其中4件经审查公开。',
      ['8|件 words=收到申请8件 rows=received value=8', '4|件 words=4件 isInPart isLimited value=4'],
    ],
    [
      '收到申请8件，其中4件公开得较晚。',
      ['8|件 words=收到申请8件 rows=received value=8', '4|件 words=4件 isInPart isLimited value=4'],
    ],
    [
      '收到申请8件，其中4件公开',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '4|件 words=4件公开 rows=granted isInPart value=4',
      ],
    ],
    [
      '公开4件，2件提供了资料。',
      ['4|件 words=公开4件 rows=granted value=4', '2|件 words=2件提供了资料 rows=granted value=2'],
    ],
    ['结果公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['本年公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['本年度公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['能公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['能够公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['可公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['可以提供5件。', ['5|件 words=提供5件 rows=granted value=5']],
    [
      '除公开6件外，其余2件作了区分处理。',
      ['6|件 words=公开6件 isLimited value=6', '2|件 words=2件作了区分处理 rows=partial value=2'],
    ],
    ['公开村级“三务”信息842条。', []],
    ['公开5件。', ['5|件 words=公开5件 rows=granted value=5']],
    ['公开信息5件。', []],
    ['其中公开5件。', ['5|件 words=公开5件 rows=granted isInPart value=5']],
    [
      '收到申请8件，公开5件。',
      ['8|件 words=收到申请8件 rows=received value=8', '5|件 words=公开5件 rows=granted value=5'],
    ],
    [
      '结果为公开5件、不予公开3件。',
      ['5|件 words=公开5件 rows=granted value=5', '3|件 words=不予公开3件 rows=refused value=3'],
    ],
    [
      '分别为公开5件、部分公开1件。',
      [
        '5|件 words=公开5件 rows=granted isInPart value=5',
        '1|件 words=部分公开1件 rows=partial isInPart value=1',
      ],
    ],
    ['已公开的5件。', ['5|件 words=公开的5件 rows=granted value=5']],
    ['均提供5件。', ['5|件 words=提供5件 rows=granted value=5']],
    ['公开答复了5件。', ['5|件 words=公开答复了5件 rows=granted value=5']],
    ['公开的申请为5件。', ['5|件 words=公开的申请为5件 rows=granted value=5']],
    ['公开档案5件。', []],
    [
      '收到申请8件，其中4件公开。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '4|件 words=4件公开 rows=granted isInPart value=4',
      ],
    ],
    [
      '收到申请8件，4件公开。',
      ['8|件 words=收到申请8件 rows=received value=8', '4|件 words=4件 isLimited value=4'],
    ],
    [
      '不予公开2件，4件公开。',
      ['2|件 words=不予公开2件 rows=refused value=2', '4|件 words=4件公开 rows=granted value=4'],
    ],
    [
      '予以公开4件，其中2件提供了。',
      [
        '4|件 words=予以公开4件 rows=granted value=4',
        '2|件 words=2件提供 rows=granted isInPart value=2',
      ],
    ],
    ['其余4件提供了所需材料。', ['4|件 words=4件提供了所需材料 rows=granted value=4']],
    [
      '收到申请8件，其中3件已提供，',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '3|件 words=3件已提供 rows=granted isInPart value=3',
      ],
    ],
    ['收到申请8件，其中3件公开信息。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('others', () => {
  test.each<[string, string[]]>([
    [
      '不予公开2件，其他1件。',
      [
        '2|件 words=不予公开2件 rows=refused value=2',
        '1|件 words=1件 rows=otherResult or=3.6.3 value=1',
      ],
    ],
    [
      '予以公开2件，其他情形为1件。',
      [
        '2|件 words=予以公开2件 rows=granted value=2',
        '1|件 words=其他情形为1件 rows=otherResult value=1',
      ],
    ],
    ['其他1件。', ['1|件 words=1件 isLimited value=1']],
    ['其他方式1件。', ['1|件 words=1件 isLimited value=1']],
    [
      '信息不存在2件，其它1件。',
      ['2|件 words=信息不存在2件 rows=3.4.1 value=2', '1|件 words=1件 isLimited value=1'],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('how many they are together', () => {
  test.each<[string, string[]]>([
    ['3人来访，共5件。', ['5|件 words=5件 isLimited isCountedAs value=5']],
    ['新设村级服务点3个，共5件。', ['5|件 words=5件 isLimited isCountedAs value=5']],
    ['三类信息共100条。', ['三|类 words=三类 isLimited value=3']],
    [
      '收到3份表格，归并计为2件。',
      [
        '3|份 words=收到3份 rows=received value=3',
        '2|件 words=2件 rows=received isCountedAs value=2',
      ],
    ],
    ['行政复议1件、行政诉讼1件，合计2件。', ['2|件 words=2件 isLimited isCountedAs value=2']],
    ['共8件。', ['8|件 words=8件 rows=received value=8']],
    ['合计8件。', ['8|件 words=8件 rows=received value=8']],
    [
      '予以公开2件，共8件。',
      [
        '2|件 words=予以公开2件 rows=granted value=2',
        '8|件 words=8件 isLimited isCountedAs value=8',
      ],
    ],
    [
      '予以公开2件，撤回1件，共3件。',
      [
        '2|件 words=予以公开2件 rows=granted value=2',
        '1|件 words=撤回1件 rows=3.6.3 value=1',
        '3|件 words=3件 isLimited isCountedAs value=3',
      ],
    ],
    [
      '予以公开2件、予以公开1件，共3件。',
      [
        '2|件 words=予以公开2件 rows=granted value=2',
        '1|件 words=予以公开1件 rows=granted value=1',
        '3|件 words=3件 rows=granted value=3',
      ],
    ],
    ['其余为自愿放弃，共2件。', ['2|件 words=2件 rows=3.6.3 value=2']],
    [
      '部分公开：上半年1件；下半年2件，共3件。',
      ['3|件 words=3件 rows=partial isLimited value=3 sentence=1'],
    ],
    ['3人提出，共5件。', ['5|件 words=5件 rows=received value=5']],
    ['申请共5件。', ['5|件 words=申请共5件 rows=received value=5']],
    ['答复申请共5件。', ['5|件 words=答复申请共5件 rows=answered value=5']],
    [
      '收到网上2件、来信1件，共3件。',
      [
        '2|件 words=收到网上2件 rows=received isLimited value=2',
        '3|件 words=3件 isLimited isCountedAs value=3',
      ],
    ],
    [
      '不予公开2件，申请共5件。',
      [
        '2|件 words=不予公开2件 rows=refused value=2',
        '5|件 words=申请共5件 isLimited isCountedAs value=5',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('goes on from what stands before', () => {
  test.each<[string, string[]]>([
    ['收到申请不多，今年3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到申请不多， 即3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到的申请不多，窗口就3件。', []],
    ['逾期未缴费，村里不再处理1件。', ['1|件 words=1件 isLimited value=1']],
    ['逾期未缴费，不再处理的1件。', ['1|件 words=1件 isLimited value=1']],
    ['不再处理1件。', ['1|件 words=1件 isLimited value=1']],
    ['收到申请不多，今年3件，诉讼没有。', ['3|件 words=3件 rows=received value=3']],
    [
      '相同内容的4件申请合并登记为1件。',
      [
        '4|件 words=4件 isLimited isAside value=4',
        '1|件 words=登记为1件 rows=received isCountedAs value=1',
      ],
    ],
    ['收到的申请不多，就3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到的申请不多，也只有3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到的申请不多，总共仅3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到的申请不多，一共才有3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到申请，即3件。', ['3|件 words=3件 rows=received value=3']],
    ['申请量：3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到申请，全年3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到申请，我镇3件。', ['3|件 words=3件 rows=received value=3']],
    ['收到申请，我镇3件信息。', ['3|件 words=3件 isLimited value=3']],
    ['收到申请，我镇3件复议。', []],
    ['申请受理情况，3件。', ['3|件 words=3件 isLimited value=3']],
    ['逾期未缴费，不再处理1件。', ['1|件 words=1件 rows=3.6.2 value=1']],
    ['逾期未缴费，故不再处理1件。', ['1|件 words=1件 rows=3.6.2 value=1']],
    ['逾期未补正，依法终结1件。', ['1|件 words=1件 rows=3.6.1 value=1']],
    [
      '逾期未补正，视为放弃1件。',
      ['1|件 words=视为放弃1件 rows=3.6.1 or=3.6.1/3.6.2/3.6.3 value=1'],
    ],
    ['予以公开，不再处理1件。', ['1|件 words=1件 isLimited value=1']],
    ['重复申请，不再办理1件。', ['1|件 words=1件 isLimited value=1']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('applications with nothing said of them', () => {
  test.each<[string, string[]]>([
    [
      '8件申请中，公开5件。',
      [
        '8|件 words=8件申请 rows=received value=8',
        '5|件 words=公开5件 rows=granted isInPart value=5',
      ],
    ],
    ['8件申请件件有答复。', ['8|件 words=8件申请件件有答复 rows=answered value=8']],
    ['8件申请。', ['8|件 words=8件申请 rows=received value=8']],
    ['8件申请的答复欠妥。', ['8|件 words=8件 isLimited value=8']],
    [
      '8件政府信息公开申请均无超期。',
      ['8|件 words=8件政府信息公开申请均无超期 rows=received value=8'],
    ],
    ['8件公开申请的办理都很及时。', ['8|件 words=8件公开申请的办理都很及时 rows=handled value=8']],
    [
      '办理信访12件、依申请公开3件。',
      ['3|件 words=依申请公开3件 rows=received or=answered isNamed mayBeGranted value=3'],
    ],
    [
      '办理信访12件、政府信息公开申请3件。',
      ['3|件 words=政府信息公开申请3件 rows=received or=answered isNamed value=3'],
    ],
    [
      '收到信访12件、政府信息公开申请3件。',
      ['3|件 words=政府信息公开申请3件 rows=received isNamed value=3'],
    ],
    [
      '答复咨询12件、依申请公开3件。',
      ['3|件 words=依申请公开3件 rows=received or=answered isNamed mayBeGranted value=3'],
    ],
    ['依申请公开3件。', ['3|件 words=依申请公开3件 rows=received isNamed mayBeGranted value=3']],
    ['政府信息公开申请8件。', ['8|件 words=政府信息公开申请8件 rows=received isNamed value=8']],
    ['其余申请4件。', ['4|件 words=申请4件 isLimited isRest value=4']],
    ['其余4件申请。', ['4|件 words=4件 isLimited isRest value=4']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
