/** What is read of the figures of a line: of which row, of how many, of applications or of something else. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string, isOfApplications = true) =>
  claimsIn(line, isOfApplications, 2023).map((claim) => sayReading(line, claim));

describe('which row a figure is of', () => {
  test.each<[string, string[]]>([
    [
      '总量由4件增至8件。',
      ['4|件 words=由4件 isLimited value=4', '8|件 words=增至8件 rows=received value=8'],
    ],
    ['无正当理由反复申请1件。', ['1|件 words=无正当理由反复申请1件 rows=3.5.4 value=1']],
    [
      '申请总量由4件增至8件。',
      ['4|件 words=申请总量由4件 isLimited value=4', '8|件 words=增至8件 rows=received value=8'],
    ],
    ['不予公开2件一并说明理由。', ['2|件 words=不予公开2件 rows=refused value=2']],
    [
      '各类商业秘密、个人隐私不予公开2件。',
      ['2|件 words=商业秘密、个人隐私不予公开2件 rows=3.3.4 or=refused value=2'],
    ],
    ['受理总量：7件。', ['7|件 words=7件 rows=received value=7']],
    ['全年办理2件。', ['2|件 words=办理2件 rows=handled value=2']],
    ['依申请公开0件。', ['0|件 words=依申请公开0件 rows=received isNamed mayBeGranted value=0']],
    [
      '依申请公开4件，部分公开1件。',
      [
        '4|件 words=依申请公开4件 rows=received isNamed mayBeGranted value=4',
        '1|件 words=部分公开1件 rows=partial value=1',
      ],
    ],
    ['上年末未办结的1件已办结。', ['1|件 words=上年末未办结的1件 rows=carriedIn value=1']],
    ['收到申请11件。', ['11|件 words=收到申请11件 rows=received value=11']],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('what counts as a number, and what is denied', () => {
  test.each<[string, string[]]>([
    ['全年没有1件申请。', []],
    ['3件申请也没有超期的。', ['3|件 words=3件 isLimited value=3']],
    ['一件政府信息公开申请都没收到。', []],
    ['1件没有补正材料。', ['1|件 words=1件没有补正材料 rows=3.6.1 value=1']],
    ['1件答复后申请人都没有异议。', ['1|件 words=1件 isLimited value=1']],
    ['收到20余件申请。', []],
    ['收到近20件申请。', []],
    ['均为0。', ['0 words=0 isLimited value=0']],
    [
      '受理量0，答复量0。',
      ['0 words=受理量0 rows=received value=0', '0 words=答复量0 rows=answered value=0'],
    ],
    ['申请办结率100%。', []],
    ['公开率达98.5%，比例为3:1。', []],
    ['推送图解数十篇。', []],
    ['收到申请约20件。', []],
    ['申请一件也没有。', []],
    ['申请一件都没收到。', []],
    ['一件申请都没收到。', []],
    ['没有收到1件申请。', []],
    ['没有发生过一件。', []],
    ['收到申请仅1件，都没有公开。', ['1|件 words=收到申请仅1件 rows=received value=1']],
    ['收到申请1件，没有收到的材料已补。', ['1|件 words=收到申请1件 rows=received value=1']],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('whether of applications', () => {
  test.each<[string, string[]]>([
    ['设立依申请公开窗口1个。', []],
    ['开设依申请公开栏目共1个。', []],
    ['开通申请系统1个、依申请公开受理平台2处。', []],
    [
      '依申请公开窗口3件。',
      ['3|件 words=依申请公开窗口3件 rows=received isNamed isLimited isPartOfAll value=3'],
    ],
    [
      '窗口收到依申请公开申请3个。',
      ['3|个 words=窗口收到依申请公开申请3个 rows=received isNamed isLimited isPartOfAll value=3'],
    ],
    ['平台收到3个申请。', ['3|个 words=平台收到3个 rows=received isLimited value=3']],
    [
      '因征求意见函未返回转下年2件。',
      ['2|件 words=征求意见函未返回转下年2件 rows=carriedOut value=2'],
    ],
    ['办结9件以及信访因征求意见函未到转下年2件。', ['9|件 words=办结9件 rows=answered value=9']],
    [
      '有3名村民，收到申请，合计3件。',
      ['3|名 words=3名 isLimited value=3', '3|件 words=3件 rows=received value=3'],
    ],
    ['信访较多，主要是公开申请，答复3件。', ['3|件 words=答复3件 rows=answered value=3']],
    [
      '收到申请5件，1件提供。',
      ['5|件 words=收到申请5件 rows=received value=5', '1|件 words=1件 isLimited value=1'],
    ],
    ['撤回的行政复议申请1件。', []],
    [
      '要求提供资料的政府信息公开申请2件。',
      [
        '2|件 words=要求提供资料的政府信息公开申请2件 rows=received isNamed isLimited isPartOfAll value=2',
      ],
    ],
    [
      '办结9件和因征求意见函未到而留待次年办理2件。',
      [
        '9|件 words=办结9件 rows=answered value=9',
        '2|件 words=征求意见函未到而留待次年办理2件 rows=carriedOut value=2',
      ],
    ],
    ['推送5件，公开7项。', ['7|项 words=公开7项 rows=granted isLimited value=7 mayBeOfOther']],
    [
      '不予公开苗头2件，答复3件。',
      [
        '2|件 words=不予公开苗头2件 rows=refused value=2',
        '3|件 words=答复3件 rows=answered value=3',
      ],
    ],
    [
      '走访5，慰问2，答复4件。',
      [
        '5 words=5 isLimited value=5',
        '2 words=2 isLimited value=2',
        '4|件 words=答复4件 rows=answered value=4',
      ],
    ],
    [
      '走访农民3户，答复4件。',
      ['3|户 words=农民3户 isLimited value=3', '4|件 words=答复4件 rows=answered value=4'],
    ],
    [
      '有3名村民和2名居民，合计3件。',
      [
        '3|名 words=3名 isLimited value=3',
        '2|名 words=2名 isLimited value=2',
        '3|件 words=3件 isLimited isCountedAs value=3',
      ],
    ],
    ['2件按信访处理。', ['2|件 words=2件 isLimited isAside value=2']],
    ['收到信访2件，均按照信访程序办理。', []],
    [
      '2件作为咨询答复，1件不予公开。',
      ['2|件 words=2件 isLimited isAside value=2', '1|件 words=1件不予公开 rows=refused value=1'],
    ],
    [
      '2件按信访类申请不予处理。',
      ['2|件 words=2件按信访类申请不予处理 rows=3.5.1 or=unhandled value=2'],
    ],
    ['网格员上报事件918件，办结902件。', []],
    [
      '作出行政处罚6件，公开6件。',
      ['6|件 words=公开6件 rows=granted isLimited value=6 mayBeOfOther'],
    ],
    ['撤回复议申请1件。', []],
    ['撤回申请1件，起诉1件。', ['1|件 words=撤回申请1件 rows=3.6.3 value=1']],
    ['全年接收材料9份，均属于政府信息公开申请。', ['9|份 words=接收材料9份 rows=received value=9']],
    ['出具补正通知2份，共答复8件。', ['8|件 words=答复8件 rows=answered value=8']],
    ['收到征求意见函5份，答复4件。', ['4|件 words=答复4件 rows=answered value=4']],
    ['发放宣传册5份，答复4件。', []],
    ['收到信访类申请1件，不予处理。', ['1|件 words=收到信访类申请1件 rows=3.5.1 value=1']],
    ['当事人雷鸣撤回申请1件。', ['1|件 words=当事人雷鸣撤回申请1件 rows=3.6.3 value=1']],
    [
      '本年度新制作规范性文件五份，已公开四份。',
      ['四|份 words=公开四份 rows=granted isLimited value=4 mayBeOfOther'],
    ],
    ['4件申请涉及信息9项，公开7项、不存在2项。', ['4|件 words=4件 isLimited value=4']],
    [
      '4个申请，公开7项。',
      ['4|个 words=4个申请 rows=received value=4', '7|项 words=公开7项 rows=granted value=7'],
    ],
    [
      '行政复议：维持1件，其他结果1件。',
      [
        '1|件 words=1件 isLimited value=1',
        '1|件 words=其他结果1件 rows=otherResult isLimited value=1 mayBeOfOther',
      ],
    ],
    [
      '公开5件，其他1件。',
      ['5|件 words=公开5件 rows=granted value=5', '1|件 words=1件 isLimited value=1'],
    ],
    ['复议维持1件，撤回1件。', ['1|件 words=撤回1件 rows=3.6.3 isLimited value=1 mayBeOfOther']],
    [
      '镇长接待日登记群众事件31件，答复30件，转交1件。',
      ['1|件 words=转交1件 isLimited isTold isAside value=1'],
    ],
    [
      '政民互动：书记信箱收到来信31件，答复31件，公开22件。',
      ['22|件 words=公开22件 rows=granted isLimited value=22 mayBeOfOther'],
    ],
    [
      '年终盘点，一是已办结9件，二是因第三方意见未返回而留待次年办理2件。',
      [
        '9|件 words=已办结9件 rows=answered value=9',
        '2|件 words=意见未返回而留待次年办理2件 rows=carriedOut value=2',
      ],
    ],
    [
      '结转申请2件，因征求意见函未到。',
      ['2|件 words=结转申请2件 rows=carriedIn or=carriedOut value=2'],
    ],
    ['信访，受理量0。', []],
    [
      '收到要求公开会议纪要的申请1件。',
      ['1|件 words=收到要求公开会议纪要的申请1件 rows=received isLimited isPartOfAll value=1'],
    ],
    [
      '公开专区接受现场咨询562次，其中咨询申请公开事项7次。',
      ['7|次 words=咨询申请公开事项7次 isInPart isLimited isAside value=7'],
    ],
    ['受理高校提出的申请1件。', ['1|件 words=受理高校提出的申请1件 rows=received value=1']],
    ['受理低保户老张申请1件。', []],
    [
      '先后有4位村民来乡里递交申请表，共递交申请表6张。',
      ['6|张 words=递交申请表6张 rows=received value=6'],
    ],
    [
      '有3名村民，合计3件。',
      ['3|名 words=3名 isLimited value=3', '3|件 words=3件 isLimited isCountedAs value=3'],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });

  test.each<[string, string[]]>([
    ['申请渠道畅通。答复4件。', []],
    [
      '其中收到申请3件。答复4件。',
      ['3|件 words=收到申请3件 rows=received isInPart isLimited value=3'],
    ],
    ['全年收到28件，办结28件。', []],
    [
      '收到申请4件，3件公开，另1件部分公开。',
      [
        '4|件 words=收到申请4件 rows=received value=4',
        '3|件 words=3件公开 rows=granted value=3',
        '1|件 words=1件部分公开 rows=partial value=1',
      ],
    ],
    [
      '申请人自愿放弃的1件。',
      ['1|件 words=自愿放弃的1件 rows=3.6.3 or=3.6.1/3.6.2/3.6.3 isLimited value=1 mayBeOfOther'],
    ],
    [
      '当事人雷鸣撤回申请1件。',
      ['1|件 words=当事人雷鸣撤回申请1件 rows=3.6.3 isLimited value=1 mayBeOfOther'],
    ],
    [
      '收到信访类申请1件，不予处理。',
      ['1|件 words=收到信访类申请1件 rows=3.5.1 isLimited value=1 mayBeOfOther'],
    ],
    [
      '收到政府信息公开申请5件。办结5件。',
      [
        '5|件 words=收到政府信息公开申请5件 rows=received isNamed value=5',
        '5|件 words=办结5件 rows=answered value=5 sentence=1',
      ],
    ],
    [
      '收到政府信息公开申请，共5件。予以公开的4件。',
      [
        '5|件 words=5件 rows=received value=5',
        '4|件 words=予以公开的4件 rows=granted value=4 sentence=1',
      ],
    ],
    [
      '收到申请共5件：答复4件；办结4件。',
      [
        '5|件 words=收到申请共5件 rows=received value=5',
        '4|件 words=答复4件 rows=answered isInPart value=4',
        '4|件 words=办结4件 rows=answered value=4 sentence=1',
      ],
    ],
    [
      '不予处理情形共4件，即信访举报类2件、无正当理由大量反复申请1件。',
      [
        '4|件 words=不予处理情形共4件 rows=unhandled isLimited value=4 mayBeOfOther',
        '1|件 words=无正当理由大量反复申请1件 rows=3.5.4 isLimited value=1 mayBeOfOther',
      ],
    ],
  ])('elsewhere in the report: %s', (line, wanted) => {
    expect(read(line, false)).toEqual(wanted);
  });
});
