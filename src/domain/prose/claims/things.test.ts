import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const said = (text: string) => claimsIn(text, true, 2023).map((claim) => sayReading(text, claim));

describe('things of others', () => {
  test.each<[string, string[]]>([
    ['受理残疾人证办理申请33件。', []],
    ['收到低保申请4件。', []],
    ['收到入党的申请4件。', ['4|件 words=收到入党的申请4件 rows=received value=4']],
    ['收到信访申请4件。', []],
    ['收到信访的申请4件。', ['4|件 words=收到信访的申请4件 rows=received value=4']],
    ['受理“跨省通办”申请73件。', []],
    [
      '受理“跨省通办”政府信息公开申请7件。',
      ['7|件 words=受理“跨省通办”政府信息公开申请7件 rows=received isNamed value=7'],
    ],
    ['受理信访12件，申请4件。', ['4|件 words=申请4件 rows=received value=4']],
    ['收到信访举报申请4件。', []],
    ['收到依申请公开申请4件。', ['4|件 words=收到依申请公开申请4件 rows=received isNamed value=4']],
    ['收到申请4件。', ['4|件 words=收到申请4件 rows=received value=4']],
    [
      '收到的书面申请4件。',
      ['4|件 words=收到的书面申请4件 rows=received isLimited isPartOfAll value=4'],
    ],
    ['收到村民申请4件。', ['4|件 words=收到村民申请4件 rows=received value=4']],
    ['受理土地承包经营权登记申请4件。', []],
    ['土地承包经营权登记申请4件。', []],
    ['台账登记申请4件。', ['4|件 words=登记申请4件 rows=received value=4']],
    ['逐件登记申请4件。', ['4|件 words=登记申请4件 rows=received value=4']],
    ['统一登记申请4件。', ['4|件 words=登记申请4件 rows=received value=4']],
    ['我镇登记申请4件。', ['4|件 words=登记申请4件 rows=received value=4']],
    ['不动产登记书面申请4件。', []],
    ['依法登记申请4件。', ['4|件 words=登记申请4件 rows=received value=4']],
    ['登记申请4件。', ['4|件 words=登记申请4件 rows=received value=4']],
    [
      '办结信访33件，办结公开申请7件。',
      ['7|件 words=办结公开申请7件 rows=answered isNamed value=7'],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('the way by which they came', () => {
  test.each<[string, string[]]>([
    ['网上申请系统全年未收到申请，其余渠道收到3件。', []],
    ['通过县政府网站收到2件。', ['2|件 words=县政府网站收到2件 rows=received isLimited value=2']],
    ['网站收到2件，通过邮箱。', []],
    ['通过网站、信访收到2件。', []],
    ['收到2件，告知其信访。', ['2|件 words=收到2件 rows=received value=2']],
    ['信访2件已告知。', []],
    [
      '经政府网站提交的申请4件。',
      ['4|件 words=网站提交的申请4件 rows=received isLimited isPartOfAll value=4'],
    ],
    [
      '通过便民服务中心窗口提交申请4件。',
      ['4|件 words=便民服务中心窗口提交申请4件 rows=received isLimited isPartOfAll value=4'],
    ],
    ['从网站收到4件。', ['4|件 words=从网站收到4件 rows=received isLimited value=4']],
    ['由服务大厅受理4件。', ['4|件 words=由服务大厅受理4件 rows=received isLimited value=4']],
    ['政府网站收到留言4件。', []],
    ['政府网站4件。', []],
    ['通过政府网站发布4件。', []],
    [
      '以电话渠道申请4件。',
      ['4|件 words=电话渠道申请4件 rows=received isLimited isPartOfAll value=4'],
    ],
    [
      '通过县政府网站依申请公开栏目收到4件。',
      [
        '4|件 words=县政府网站依申请公开栏目收到4件 rows=received isNamed isLimited isPartOfAll value=4',
      ],
    ],
    [
      '告知主动公开网址4件。',
      ['4|件 words=告知主动公开网址4件 isLimited isTold isToldWhere value=4'],
    ],
    ['引导查看公示2件。', ['2|件 words=引导查看公示2件 isLimited isTold value=2']],
    ['指引到专栏查询2件。', ['2|件 words=指引到专栏查询2件 isLimited isTold isToldWhere value=2']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('right behind the figure', () => {
  test.each<[string, string[]]>([
    ['公开信息3条，三类各占三分之一。', []],
    ['由1名专职人员负责信息公开。', []],
    ['复议2件：1件维持。', []],
    ['收到2件（内容相近）。', ['2|件 words=收到2件 rows=received value=2']],
    ['收到2，内容相近。', []],
    ['全镇14个行政村全部公开，每季度调阅一次。', []],
    ['本年3件为申请。', ['3|件 words=3件 isLimited value=3']],
    ['收到2件申请。', ['2|件 words=收到2件 rows=received value=2']],
    ['收到2件的申请。', ['2|件 words=收到2件 rows=received value=2']],
    ['收到2件政府信息公开类申请。', ['2|件 words=收到2件 rows=received value=2']],
    ['收到2件信息公开方面的申请。', ['2|件 words=收到2件 rows=received value=2']],
    ['收到2件信息公开举报。', []],
    ['收到3件政府信息公开行政复议。', []],
    ['收到3件这样的申请。', ['3|件 words=收到3件 rows=received value=3']],
    ['收到3件类似的信访。', []],
    ['收到3件建议。', []],
    ['收到3件材料。', []],
    ['收到3件内容相近的。', ['3|件 words=收到3件 rows=received value=3']],
    ['收到3件政府信息。', ['3|件 words=收到3件 rows=received value=3']],
    ['收到3件年底办理的。', ['3|件 words=收到3件 rows=received value=3']],
    ['收到3件均已办理。', ['3|件 words=收到3件 rows=received value=3']],
    ['公开2件图书。', []],
    ['收到9份答复书。', ['9|份 words=收到9份 isLimited value=9']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('what was given', () => {
  test.each<[string, string[]]>([
    [
      '收到申请8件，其中3起提供了所需材料。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '3|起 words=3起提供了所需材料 rows=granted isInPart value=3',
      ],
    ],
    [
      '收到申请8件，其中2件给了复印件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件已给予申请人相关文件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件已给予申请人相关文件 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件依法出具了相关资料。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件依法出具了相关资料 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件当场复印了资料。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件当场复印了资料 rows=granted isInPart isLimited value=2',
      ],
    ],
    [
      '收到申请8件，其中2件寄送其所申请的电子版。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件寄送其所申请 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件按申请人要求的形式提供了信息。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件按申请人要求的形式提供 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件已按照申请人指定的方式邮寄了副本。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件已按照申请人指定的方式邮寄 rows=granted isInPart isLimited isPartOfAll value=2',
      ],
    ],
    [
      '收到申请8件，其中2件全部书面提供给申请人政府信息。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件全部书面提供 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件申请人已获得所需信息。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件的申请人均拿到了相应材料。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件的申请人均拿到了相应材料 rows=granted isInPart value=2',
      ],
    ],
    [
      '收到申请8件，其中2件提供参考资料。',
      ['8|件 words=收到申请8件 rows=received value=8', '2|件 words=2件 isInPart isLimited value=2'],
    ],
    ['收到申请8件，其中2件获得奖励。', []],
    [
      '收到申请8件，其中2件提供了线索。',
      ['8|件 words=收到申请8件 rows=received value=8', '2|件 words=2件 isInPart isLimited value=2'],
    ],
    [
      '收到申请8件，其中2件及时交付扫描件，',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '2|件 words=2件及时 rows=granted isInPart isLimited isPartOfAll value=2',
      ],
    ],
    ['其余2件直接发放完整的资料。', ['2|件 words=2件直接发放完整的资料 rows=granted value=2']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('persons and prints', () => {
  test.each<[string, string[]]>([
    ['收到申请3人。', []],
    ['接受申请3人次。', []],
    ['收到申请3批。', []],
    ['收到3名群众申请。', []],
    ['发放申请书3册。', []],
    ['收到申请3户。', []],
    ['收到申请3批次。', []],
    ['收到申请3项次。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('words that are not known', () => {
  test.each<[string, string[]]>([
    [
      '梳理历年申请件31件，其中2019至2022年27件、本年4件。',
      [
        '31|件 words=历年申请件31件 rows=received isLimited value=31',
        '4|件 words=4件 rows=received isInPart value=4',
      ],
    ],
    ['“十四五”以来累计受理申请31件，2023年受理6件。', ['6|件 words=受理6件 rows=received value=6']],
    ['受理高校提出的申请1件。', ['1|件 words=受理高校提出的申请1件 rows=received value=1']],
    ['业主提交1件申请。', []],
    [
      '收到牧民申请公开草场资料的申请5件。',
      ['5|件 words=收到牧民申请公开草场资料的申请5件 rows=received isNamed value=5'],
    ],
    [
      '以来累计受理申请31件，2023年受理7件。',
      [
        '31|件 words=以来累计受理申请31件 rows=received isLimited value=31',
        '7|件 words=受理7件 rows=received value=7',
      ],
    ],
    ['收件情况“收件”一栏为7件。', ['7|件 words=收件情况“收件”一栏为7件 rows=received value=7']],
    ['网格员为村民登记4件。', []],
    ['收到网格申请4件。', []],
    ['收到网格员上报申请4件。', []],
    ['网格员上报申请4件，办结4件。', []],
    ['收到网格4件。', []],
    ['本年收到事件4件。', []],
    ['收到的申请网格4件。', []],
    ['申请办结4件。', ['4|件 words=申请办结4件 rows=answered value=4']],
    ['收到申请为4件。', ['4|件 words=收到申请为4件 rows=received value=4']],
    ['收到申请是4件。', ['4|件 words=收到申请是4件 rows=received value=4']],
    ['收到申请网格为4件。', []],
    ['村民的申请收到4件。', ['4|件 words=村民的申请收到4件 rows=received value=4']],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
