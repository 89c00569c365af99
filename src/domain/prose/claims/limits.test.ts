/** What makes a figure one of a channel, of one kind of applicants, of a matter or a manner. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string) => claimsIn(line, true, 2023).map((claim) => sayReading(line, claim));

describe('channels and applicants', () => {
  test.each<[string, string[]]>([
    [
      '去年网上提交政府信息公开申请2件。',
      ['2|件 words=去年网上提交政府信息公开申请2件 rows=received isNamed isLimited value=2'],
    ],
    [
      '法人和其他组织提交政府信息公开申请2件。',
      ['2|件 words=法人和其他组织提交政府信息公开申请2件 rows=received isNamed value=2'],
    ],
    [
      '其中法人和其他组织提交政府信息公开申请2件。',
      [
        '2|件 words=法人和其他组织提交政府信息公开申请2件 rows=received isInPart isNamed isLimited isPartOfAll value=2',
      ],
    ],
    [
      '关于林权的未收到，村民申请2件、居民申请1件，合计3件。',
      [
        '2|件 words=村民申请2件 rows=received value=2',
        '1|件 words=居民申请1件 rows=received value=1',
        '3|件 words=3件 rows=received value=3',
      ],
    ],
    [
      '收到申请12件，其中法人和其他组织申请2件。',
      [
        '12|件 words=收到申请12件 rows=received value=12',
        '2|件 words=法人和其他组织申请2件 rows=received isInPart isLimited value=2',
      ],
    ],
    [
      '收到公民及各类法人申请12件。',
      ['12|件 words=收到公民及各类法人申请12件 rows=received value=12'],
    ],
    ['收到法人其他组织申请2件。', ['2|件 words=收到法人其他组织申请2件 rows=received value=2']],
    ['收到自然人法人申请12件。', ['12|件 words=收到自然人法人申请12件 rows=received value=12']],
    ['收到个人和各企业申请12件。', ['12|件 words=收到个人和各企业申请12件 rows=received value=12']],
    ['收到个人以及单位申请12件。', ['12|件 words=收到个人以及单位申请12件 rows=received value=12']],
    [
      '其中网上提交的书面申请2件。',
      ['2|件 words=网上提交的书面申请2件 rows=received isInPart isLimited value=2'],
    ],
    [
      '企业未提出申请，村民申请2件、居民申请1件，合计3件。',
      [
        '2|件 words=村民申请2件 rows=received isLimited value=2',
        '1|件 words=居民申请1件 rows=received isLimited value=1',
        '3|件 words=3件 rows=received value=3',
      ],
    ],
    [
      '网络渠道未收到申请，信函渠道2件、当面1件，计4件。',
      ['4|件 words=4件 rows=received isCountedAs value=4'],
    ],
    [
      '上年收到申请情况，网上2件、信函1件，合计3件。',
      ['3|件 words=3件 rows=received isLimited value=3'],
    ],
    [
      '网上渠道，收到3件，共计3件。',
      [
        '3|件 words=收到3件 rows=received isLimited value=3',
        '3|件 words=3件 rows=received isLimited value=3',
      ],
    ],
    [
      '现场受理申请0件。',
      ['0|件 words=现场受理申请0件 rows=received isLimited isPartOfAll value=0'],
    ],
    ['网上、信函收到申请5件。', ['5|件 words=网上、信函收到申请5件 rows=received value=5']],
    ['信函等渠道收到申请5件。', ['5|件 words=信函等渠道收到申请5件 rows=received value=5']],
    [
      '通过信函答复申请人、说明属于行政执法案卷而不予公开的2件。',
      [
        '2|件 words=信函答复申请人、说明属于行政执法案卷而不予公开的2件 rows=3.3.7 or=refused value=2',
      ],
    ],
    [
      '法人提出政府信息公开申请5件。',
      [
        '5|件 words=法人提出政府信息公开申请5件 rows=received isNamed isLimited isPartOfAll value=5',
      ],
    ],
    [
      '网上提交的书面申请3件。',
      ['3|件 words=网上提交的书面申请3件 rows=received isLimited isPartOfAll value=3'],
    ],
    [
      '收到公民、法人和其他组织的申请12件。',
      ['12|件 words=收到公民、法人和其他组织的申请12件 rows=received value=12'],
    ],
    [
      '收到法人和其他组织的申请2件，其中个人1件。',
      ['2|件 words=收到法人和其他组织的申请2件 rows=received value=2'],
    ],
    ['收到个人和企业的申请12件。', ['12|件 words=收到个人和企业的申请12件 rows=received value=12']],
    ['收到个人、单位申请12件。', ['12|件 words=收到个人、单位申请12件 rows=received value=12']],
    ['收到自然人和法人申请12件。', ['12|件 words=收到自然人和法人申请12件 rows=received value=12']],
    ['收件13件，其中村民12件、企业1件。', ['13|件 words=收件13件 rows=received value=13']],
    ['收到村民申请13件。', ['13|件 words=收到村民申请13件 rows=received value=13']],
    [
      '企业申请不予公开1件。',
      ['1|件 words=企业申请不予公开1件 rows=refused isLimited isPartOfAll value=1'],
    ],
    ['因个人隐私不予公开1件。', ['1|件 words=个人隐私不予公开1件 rows=3.3.4 or=refused value=1']],
    [
      '3名村民各自提出申请1件。',
      [
        '3|名 words=3名 isLimited value=3',
        '1|件 words=村民各自提出申请1件 rows=received isLimited value=1',
      ],
    ],
    [
      '2家企业各申请1件。',
      [
        '2|家 words=2家 isLimited value=2',
        '1|件 words=企业各申请1件 rows=received isLimited value=1',
      ],
    ],
    ['网络渠道为零，信函2件、当面1件，合计3件。', ['3|件 words=3件 rows=received value=3']],
    ['企业2件、个人1件，合计3件。', ['3|件 words=3件 rows=received value=3']],
    [
      '网上提交的申请占75%，共3件，全年收到4件。',
      [
        '3|件 words=3件 rows=received isLimited value=3',
        '4|件 words=收到4件 rows=received value=4',
      ],
    ],
    [
      '网上申请3件，共计3件。',
      [
        '3|件 words=网上申请3件 rows=received isLimited isPartOfAll value=3',
        '3|件 words=3件 rows=received value=3',
      ],
    ],
    ['网上渠道，收到2件。', ['2|件 words=收到2件 rows=received isLimited value=2']],
    ['企业申请，收到2件。', ['2|件 words=收到2件 rows=received isLimited value=2']],
    [
      '自然人：新收4件；企业：上年结转1件、新收0件。',
      [
        '4|件 words=新收4件 rows=received isNew isLimited value=4',
        '1|件 words=上年结转1件 rows=carriedIn value=1 sentence=1',
        '0|件 words=新收0件 rows=received isNew isLimited value=0 sentence=1',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('matters and manners', () => {
  test.each<[string, string[]]>([
    [
      '涉及林权的未收到，低保类2件、农业类1件，合计3件。',
      ['1|件 words=1件 isLimited value=1', '3|件 words=3件 isLimited isCountedAs value=3'],
    ],
    ['按时提交的，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    ['关于林权的较多，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    ['关于林权的，收到2件。', ['2|件 words=收到2件 rows=received isLimited value=2']],
    ['关于林权方面，收到2件。', ['2|件 words=收到2件 rows=received isLimited value=2']],
    ['关于林权，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    ['关于征地的申请3件。', ['3|件 words=关于征地的申请3件 rows=received isLimited value=3']],
    ['关于政府信息公开的申请3件。', ['3|件 words=关于政府信息公开的申请3件 rows=received value=3']],
    ['属于不予公开范围的1件。', ['1|件 words=属于不予公开范围的1件 rows=refused value=1']],
    ['属部分公开情形的1件。', ['1|件 words=属部分公开情形的1件 rows=partial value=1']],
    ['属于依法不予公开范围的1件。', ['1|件 words=属于依法不予公开范围的1件 rows=refused value=1']],
    ['属于可以公开的2件。', ['2|件 words=属于可以公开的2件 isLimited value=2']],
    ['属于可公开的2件。', ['2|件 words=属于可公开的2件 isLimited value=2']],
    ['属于应当公开的2件。', ['2|件 words=属于应当公开的2件 isLimited value=2']],
    ['属于应公开的2件。', ['2|件 words=属于应公开的2件 isLimited value=2']],
    ['7件申请无一超期。', ['7|件 words=7件申请无一超期 rows=received value=7']],
    ['7件申请均未超期。', ['7|件 words=7件申请均未超期 rows=received value=7']],
    ['2件延期答复。', ['2|件 words=2件延期答复 rows=answered isLimited value=2']],
    [
      '受理的7件中，5件在法定期限内答复，另有2件经批准延长20个工作日后答复。',
      [
        '7|件 words=受理的7件 rows=received value=7',
        '5|件 words=5件在法定期限内答复 rows=answered isInPart isLimited isPartOfAll value=5',
        '2|件 words=2件经批准延长20个工作日后答复 rows=answered isInPart isLimited value=2',
      ],
    ],
    [
      '按期答复4件，延期后答复1件，共计5件。',
      [
        '4|件 words=按期答复4件 rows=answered value=4',
        '1|件 words=延期后答复1件 rows=answered isLimited value=1',
        '5|件 words=5件 rows=answered value=5',
      ],
    ],
    ['7件申请均在法定期限内答复。', ['7|件 words=7件申请均在法定期限内答复 rows=answered value=7']],
    [
      '通过系统转交区规划分局答复4件（不计入本街道数量），自行答复9件。',
      ['9|件 words=自行答复9件 rows=answered value=9'],
    ],
    ['征地类1件、低保类2件，总计3件。', ['3|件 words=3件 isLimited isCountedAs value=3']],
    ['涉及征地的，收到2件。', []],
    ['涉及征地方面，收到2件。', []],
    ['征地类，收到2件。', []],
    ['涉及征地，收到2件。', []],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});
