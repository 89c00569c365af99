/** What goes on from one figure of a line to the next, and what stands behind a figure. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string) => claimsIn(line, true, 2023).map((claim) => sayReading(line, claim));

describe('from one figure to the next', () => {
  test.each<[string, string[]]>([
    [
      '收到申请5件，其中，信访类，2件。答复4件。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '2|件 words=2件 isInPart isLimited value=2',
        '4|件 words=答复4件 rows=answered value=4 sentence=1',
      ],
    ],
    [
      '4件申请中3件涉及农田。',
      [
        '4|件 words=4件 rows=received value=4',
        '3|件 words=申请中3件涉及 rows=received isInPart isLimited value=3',
      ],
    ],
    [
      '收到申请5件，其中：信访类，2件。答复4件。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '2|件 words=2件 isInPart isLimited value=2',
        '4|件 words=答复4件 rows=answered value=4 sentence=1',
      ],
    ],
    [
      '网上提交的信访诉求类申请，不予处理的有3件。',
      ['3|件 words=不予处理的有3件 rows=unhandled isLimited isPartOfAll value=3'],
    ],
    ['已收到申请，8件。', ['8|件 words=8件 isLimited value=8']],
    ['三个渠道共收件7件。', ['7|件 words=共收件7件 rows=received value=7']],
    [
      '已办结件按结果分类：公开4件；无法提供1件；其他1件。',
      [
        '4|件 words=公开4件 rows=granted value=4',
        '1|件 words=无法提供1件 rows=unable value=1 sentence=1',
        '1|件 words=1件 isLimited value=1 sentence=2',
      ],
    ],
    [
      '其中收到3件。答复4件。',
      [
        '3|件 words=收到3件 rows=received isInPart isLimited value=3',
        '4|件 words=答复4件 rows=answered value=4 sentence=1',
      ],
    ],
    [
      '全年收到申请5件，答复5件，未结0件。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '5|件 words=答复5件 rows=answered value=5',
        '0|件 words=未结0件 rows=carriedOut value=0',
      ],
    ],
    [
      '收到8件，其余4件中，公开3件；公开1件。',
      [
        '8|件 words=收到8件 rows=received value=8',
        '4|件 words=4件 isLimited isRest value=4',
        '3|件 words=公开3件 rows=granted isInPart isLimited value=3',
        '1|件 words=公开1件 rows=granted value=1 sentence=1',
      ],
    ],
    [
      '8件申请中，公开3件。',
      [
        '8|件 words=8件申请 rows=received value=8',
        '3|件 words=公开3件 rows=granted isInPart value=3',
      ],
    ],
    [
      '收到申请8件：公开3件。公开2件。',
      [
        '8|件 words=收到申请8件 rows=received value=8',
        '3|件 words=公开3件 rows=granted isInPart value=3',
        '2|件 words=公开2件 rows=granted value=2 sentence=1',
      ],
    ],
    [
      '全部公开比例为80%，即10件中的8件。',
      ['10|件 words=10件 isLimited value=10', '8|件 words=8件 rows=granted isInPart value=8'],
    ],
    [
      '不予公开：上半年1件；下半年1件；全年2件。',
      ['2|件 words=2件 rows=refused value=2 sentence=2'],
    ],
    ['部分公开：上半年1件。全年8件。', ['8|件 words=8件 rows=received value=8 sentence=1']],
    ['其余为自愿放弃，共2件。', ['2|件 words=2件 rows=3.6.3 value=2']],
    ['无部分公开情形，全年共4件。', ['4|件 words=4件 rows=received value=4']],
    [
      '申请人对1件答复提出异议，经解释后未申请复议；全年共答复4件。',
      ['1|件 words=1件 isLimited value=1', '4|件 words=答复4件 rows=answered value=4 sentence=1'],
    ],
    ['未收到申请人对答复不满意的反馈。全年共答复4件。', []],
    ['收到群众信访，主要是等待检索档案，答复4件。', []],
    ['春节前后没有收到申请；全年共3件。', ['3|件 words=3件 rows=received value=3 sentence=1']],
    [
      '受理2件，其中公开1件；另1件公开前征求了第三方意见，第三方同意后也予以公开。',
      [
        '2|件 words=受理2件 rows=received value=2',
        '1|件 words=公开1件 rows=granted isInPart value=1',
        '1|件 words=1件公开前征求了第三方意见 rows=granted value=1 sentence=1',
      ],
    ],
    [
      '2件申请，其他结果：1件。',
      ['2|件 words=2件申请 rows=received value=2', '1|件 words=1件 rows=otherResult value=1'],
    ],
    ['公开数同上，3件。', ['3|件 words=3件 isLimited value=3']],
    [
      '本级收到2件，转来的1件，合计3件。',
      ['2|件 words=收到2件 rows=received value=2', '3|件 words=3件 isLimited isCountedAs value=3'],
    ],
    [
      '本年度申请9件，结案9件，未结1件。',
      [
        '9|件 words=申请9件 rows=received value=9',
        '9|件 words=结案9件 rows=answered value=9',
        '1|件 words=未结1件 rows=carriedOut value=1',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('lists, brackets and rows of figures', () => {
  test.each<[string, string[]]>([
    [
      '收到申请5件。及时（当天）公开（4件）。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '4|件 words=4件 isLimited value=4 sentence=1',
      ],
    ],
    ['模板和示例各1份。', ['1|份 words=1份 isLimited value=1']],
    [
      '近三年共收到申请15件（2021年：2件；2022年：4件；2023年：7件）。',
      [
        '15|件 words=近三年共收到申请15件 rows=received isLimited value=15',
        '7|件 words=7件 isLimited value=7',
      ],
    ],
    [
      '其余4件中，公开3件、部分公开1件。',
      [
        '4|件 words=4件 isLimited isRest value=4',
        '3|件 words=公开3件 rows=granted isInPart isLimited value=3',
        '1|件 words=部分公开1件 rows=partial isInPart isLimited value=1',
      ],
    ],
    [
      '2件被撤回和1件不予公开。',
      ['2|件 words=2件被撤回 rows=3.6.3 value=2', '1|件 words=1件不予公开 rows=refused value=1'],
    ],
    ['申请3件以及信访2件。', ['3|件 words=申请3件 rows=received value=3']],
    [
      '予以公开、部分公开各2件。',
      [
        '2|件 words=予以公开、部分公开各2件 rows=granted value=2',
        '2|件 words=予以公开、部分公开各2件 rows=partial value=2',
      ],
    ],
    [
      '予以公开和部分公开共7件。',
      ['7|件 words=予以公开和部分公开共7件 rows=granted/partial value=7'],
    ],
    [
      '不予公开和无法提供各为1件，予以公开和部分公开共3件。',
      [
        '1|件 words=不予公开和无法提供各为1件 rows=refused value=1',
        '1|件 words=不予公开和无法提供各为1件 rows=unable value=1',
        '3|件 words=予以公开和部分公开共3件 rows=granted/partial value=3',
      ],
    ],
    [
      '予以公开的3件（含部分公开1件），结转1件。',
      [
        '3|件 words=予以公开的3件 rows=granted value=3',
        '1|件 words=部分公开1件 rows=partial isInPart value=1',
        '1|件 words=结转1件 rows=carriedOut or=carriedIn value=1',
      ],
    ],
    [
      '（其中，信函申请2件，系统申请1件）',
      [
        '2|件 words=信函申请2件 rows=received isInPart isLimited value=2',
        '1|件 words=系统申请1件 rows=received isInPart isLimited value=1',
      ],
    ],
    [
      '收到申请（含网上2件）5件，其中（当面）1件。',
      [
        '5|件 words=收到申请（含网上2件）5件 rows=received value=5',
        '1|件 words=1件 isInPart isLimited value=1',
      ],
    ],
    [
      '全年收到、办结申请分别为6件、5件。',
      [
        '6|件 words=全年收到、办结申请分别为6件 value=6 rows=received',
        '5|件 words=办结申请分别为6件、5件 value=5 rows=answered',
      ],
    ],
    [
      '收到申请6件。予以公开、部分公开分别为4件、2件，共6件。',
      [
        '6|件 words=收到申请6件 rows=received value=6',
        '4|件 words=予以公开、部分公开分别为4件 value=4 rows=granted sentence=1',
        '2|件 words=部分公开分别为4件、2件 value=2 rows=partial sentence=1',
        '6|件 words=6件 isInPart isLimited isCountedAs value=6 sentence=1',
      ],
    ],
    [
      '不予公开2件（商业秘密1件、行政执法案卷1件）。',
      [
        '2|件 words=不予公开2件 rows=refused value=2',
        '1|件 words=商业秘密1件 rows=3.3.4 isInPart value=1',
        '1|件 words=行政执法案卷1件 rows=3.3.7 isInPart value=1',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});
