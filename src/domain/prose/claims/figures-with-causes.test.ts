/** Figures with the words behind them, causes, and what is counted otherwise. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string) => claimsIn(line, true, 2023).map((claim) => sayReading(line, claim));

describe('causes, outcomes and what stands behind the figure', () => {
  test.each<[string, string[]]>([
    [
      '2件和1件，因查无此信息，无法提供。',
      ['2|件 words=2件 isLimited value=2', '1|件 words=1件 rows=3.4.1 value=1'],
    ],
    [
      '其余2件。因信息不存在，无法提供3件。',
      [
        '2|件 words=2件 isLimited isRest value=2',
        '3|件 words=无法提供3件 rows=unable value=3 sentence=1',
      ],
    ],
    [
      '公开2件和1件，因查无此信息，无法提供。',
      ['2|件 words=公开2件 rows=granted value=2', '1|件 words=1件 rows=3.4.1 value=1'],
    ],
    [
      '收到申请9件，其中6件予以公开，其余3件因信息不存在无法提供。',
      [
        '9|件 words=收到申请9件 rows=received value=9',
        '6|件 words=6件予以公开 rows=granted isInPart value=6',
        '3|件 words=3件因信息不存在无法提供 rows=3.4.1 or=unable isInPart value=3',
      ],
    ],
    [
      '其中：提供所申请信息的4件；告知向县自然资源局申请的1件；因申请人撤回终止办理的1件。',
      [
        '1|件 words=告知向县自然资源局申请的1件 rows=3.4.1 or=otherResult/3.6.3 value=1 sentence=1',
        '1|件 words=申请人撤回终止办理的1件 rows=3.6.3 value=1 sentence=2',
      ],
    ],
    [
      '受理的4件申请全部提供。主动公开征地批文13件、补偿方案7件。',
      ['4|件 words=受理的4件 rows=received value=4', '7|件 words=7件 isLimited value=7 sentence=1'],
    ],
    [
      '收到申请3件，公开2件，1件因查无此信息，无法提供。',
      [
        '3|件 words=收到申请3件 rows=received value=3',
        '2|件 words=公开2件 rows=granted value=2',
        '1|件 words=1件因查无此信息 rows=3.4.1 value=1',
      ],
    ],
    [
      '公开4件，其余1件因征求意见，转下年办理。',
      [
        '4|件 words=公开4件 rows=granted value=4',
        '1|件 words=1件因征求意见 rows=carriedOut value=1',
      ],
    ],
    [
      '3件申请均因信息不存在未能提供。',
      ['3|件 words=3件申请均因信息不存在未能提供 rows=3.4.1 or=unable value=3'],
    ],
    [
      '2件均不予公开，其中因商业秘密、个人隐私各1件。',
      [
        '2|件 words=2件均不予公开 rows=refused value=2',
        '1|件 words=商业秘密、个人隐私各1件 rows=3.3.4 isInPart isLimited value=1',
      ],
    ],
    ['对2件申请并案处理。', ['2|件 words=2件申请并案处理 rows=handled isLimited value=2']],
    [
      '2件申请分别登记、一并答复，全年登记4件。',
      [
        '2|件 words=2件申请分别登记、一并答复 rows=answered isLimited value=2',
        '4|件 words=登记4件 rows=received isCountedAs value=4',
      ],
    ],
    ['收到1件要求汇总面积的申请。', ['1|件 words=收到1件 rows=received isLimited value=1']],
    ['收到2件要求公开政府信息的申请。', ['2|件 words=收到2件 rows=received value=2']],
    [
      '相同内容的4件申请合并登记为1件。',
      [
        '4|件 words=4件 isLimited isAside value=4',
        '1|件 words=登记为1件 rows=received isCountedAs value=1',
      ],
    ],
    [
      '全年收到申请11件，撤销重提1件按1件计。',
      [
        '11|件 words=收到申请11件 rows=received value=11',
        '1|件 words=1件 isLimited isAside value=1',
        '1|件 words=1件 isLimited isCountedAs value=1',
      ],
    ],
    [
      '查无信息2件，引导申请人向有关部门提出申请1件。',
      [
        '2|件 words=查无信息2件 rows=3.4.1 value=2',
        '1|件 words=引导申请人向有关部门提出申请1件 isLimited isTold value=1',
      ],
    ],
    [
      '本机关不掌握2件，告知向其他行政机关获取2件。',
      [
        '2|件 words=本机关不掌握2件 rows=3.4.1 value=2',
        '2|件 words=告知向其他行政机关获取2件 isLimited isTold isToldWhere value=2',
      ],
    ],
    [
      '收到申请5件，1件请申请人到县档案馆查阅，2件已主动公开。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '1|件 words=1件 isLimited isToldWhere value=1',
        '2|件 words=2件 isLimited isTold isToldWhere value=2',
      ],
    ],
    [
      '收到请求公开政府信息的书面申请6件。',
      ['6|件 words=收到请求公开政府信息的书面申请6件 rows=received isNamed value=6'],
    ],
    [
      '主动公开信息120条，依申请公开2件，不予公开1件。',
      [
        '2|件 words=依申请公开2件 rows=received isNamed mayBeGranted value=2',
        '1|件 words=不予公开1件 rows=refused value=1',
      ],
    ],
    [
      '公开各类信息166条，依申请公开（含部分公开）的3件。',
      ['3|件 words=依申请公开（含部分公开）的3件 rows=received isNamed value=3'],
    ],
    [
      '经公开审理，依申请公开政府信息共3件。',
      ['3|件 words=依申请公开政府信息共3件 rows=received isNamed mayBeGranted value=3'],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});
