/** What makes a figure one of another year, of another body, or of a part again. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string) => claimsIn(line, true, 2023).map((claim) => sayReading(line, claim));

describe('other bodies', () => {
  test.each<[string, string[]]>([
    [
      '县局收到申请9件，我镇公开2件。',
      ['9|件 words=县局收到申请9件 rows=received isLimited value=9'],
    ],
    ['县局转来2件，经测算收到1件。', []],
    [
      '指引后县局向群众答复的2件。',
      ['2|件 words=指引后县局向群众答复的2件 isLimited isTold value=2'],
    ],
    ['涉及我镇的申请3件。', ['3|件 words=涉及我镇的申请3件 rows=received value=3']],
    [
      '县局收到申请9件，答复8件，我镇收到2件，答复2件。',
      [
        '9|件 words=县局收到申请9件 rows=received isLimited value=9',
        '8|件 words=答复8件 rows=answered isLimited value=8',
        '2|件 words=收到2件 rows=received value=2',
        '2|件 words=答复2件 rows=answered value=2',
      ],
    ],
    [
      '县局收到申请9件，我镇答复2件。',
      [
        '9|件 words=县局收到申请9件 rows=received isLimited value=9',
        '2|件 words=答复2件 rows=answered value=2',
      ],
    ],
    [
      '县局收到申请9件，全年答复2件。',
      [
        '9|件 words=县局收到申请9件 rows=received isLimited value=9',
        '2|件 words=答复2件 rows=answered isLimited value=2',
      ],
    ],
    [
      '县级平台分办给有关镇办的申请共14件（其中我镇承办3件）。',
      [
        '14|件 words=县级平台分办给有关镇办的申请共14件 rows=received isLimited value=14',
        '3|件 words=承办3件 rows=handled isInPart value=3',
      ],
    ],
    [
      '县政府办转来涉及我镇的申请3件。',
      ['3|件 words=县政府办转来涉及我镇的申请3件 rows=received isLimited value=3'],
    ],
    [
      '县里转交由镇里答复的申请3件。',
      ['3|件 words=县里转交由镇里答复的申请3件 rows=answered isLimited value=3'],
    ],
    [
      '我镇收到县局转来的申请3件。',
      ['3|件 words=收到县局转来的申请3件 rows=received isLimited value=3'],
    ],
    [
      '1件经征询县林业局意见后不予公开。',
      ['1|件 words=1件经征询县林业局意见后不予公开 rows=refused isLimited value=1'],
    ],
    [
      '告知向县局申请的2件。',
      ['2|件 words=告知向县局申请的2件 rows=3.4.1 or=otherResult/3.6.3 value=2'],
    ],
    ['县局不掌握的2件。', ['2|件 words=县局不掌握的2件 rows=3.4.1 isLimited value=2']],
    [
      '县局建议申请人向我镇提出的申请2件，合并为1件。',
      [
        '2|件 words=县局建议申请人向我镇提出的申请2件 rows=received value=2',
        '1|件 words=合并为1件 isLimited isTold isAside isCountedAs value=1',
      ],
    ],
    ['县局转来的2件，视为1件。', ['1|件 words=1件 isLimited value=1']],
    ['县局转来的2件，计为申请1件。', ['1|件 words=申请1件 isLimited isCountedAs value=1']],
    ['县局转来2件，按要求收到1件。', ['1|件 words=收到1件 rows=received isLimited value=1']],
    ['属于县级领域：收到2件。', ['2|件 words=收到2件 rows=received isLimited value=2']],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('years, quarters and differences', () => {
  test.each<[string, string[]]>([
    [
      '去年收到申请6件，今年申请4件，答复4件。',
      [
        '6|件 words=去年收到申请6件 rows=received isLimited value=6',
        '4|件 words=申请4件 rows=received value=4',
        '4|件 words=答复4件 rows=answered value=4',
      ],
    ],
    ['今年与去年相同，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    ['延期结转下年的2件。', ['2|件 words=延期结转下年的2件 rows=carriedOut value=2']],
    [
      '收到申请比上年增加2件。',
      ['2|件 words=收到申请比上年增加2件 rows=received isLimited value=2'],
    ],
    [
      '公开申请数同比下降至2件。',
      ['2|件 words=公开申请数同比下降至2件 rows=received isNamed value=2'],
    ],
    ['较上年增加4件、增长50%，共收到12件申请。', ['12|件 words=共收到12件 rows=received value=12']],
    [
      '去年收到申请6件，答复5件，今年收到4件。',
      [
        '6|件 words=去年收到申请6件 rows=received isLimited value=6',
        '5|件 words=答复5件 rows=answered isLimited value=5',
        '4|件 words=收到4件 rows=received value=4',
      ],
    ],
    [
      '2021年收到申请6件，2023年收到4件。',
      [
        '6|件 words=2021年收到申请6件 rows=received isLimited value=6',
        '4|件 words=收到4件 rows=received value=4',
      ],
    ],
    [
      '第四季度收到申请2件，答复2件；全年收到9件。',
      [
        '2|件 words=第四季度收到申请2件 rows=received isLimited value=2',
        '2|件 words=答复2件 rows=answered isLimited value=2',
        '9|件 words=收到9件 rows=received value=9 sentence=1',
      ],
    ],
    ['2022年、2023年分别收到3件、4件。', ['3|件 words=收到3件 rows=received isLimited value=3']],
    [
      '上半年、下半年度分别收到3件、4件。',
      ['3|件 words=上半年、下半年度分别收到3件 rows=received isLimited value=3'],
    ],
    [
      '近三年申请量依次为1件、2件、4件。',
      ['1|件 words=近三年申请量依次为1件 rows=received isLimited value=1'],
    ],
    [
      '收到8件，其中今年收到3件。',
      [
        '8|件 words=收到8件 rows=received value=8',
        '3|件 words=收到3件 rows=received isInPart value=3',
      ],
    ],
    [
      '截至12月31日，无未办结申请，亦无上年结转申请，新收2件。',
      ['2|件 words=新收2件 rows=received isNew value=2'],
    ],
    ['比上年有所增加，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    ['上年有申请，收到2件。', ['2|件 words=收到2件 rows=received isLimited value=2']],
    ['上年有申请，今年已平稳，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    ['今年，收到2件。', ['2|件 words=收到2件 rows=received value=2']],
    [
      '第一季度，收到2件；第二季度，答复1件。',
      [
        '2|件 words=收到2件 rows=received isLimited value=2',
        '1|件 words=答复1件 rows=answered isLimited value=1 sentence=1',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('the same said again of a part', () => {
  test.each<[string, string[]]>([
    ['其中答复3件。', ['3|件 words=答复3件 rows=answered isInPart value=3']],
    [
      '受理申请4件，其中3件涉及农田。',
      ['4|件 words=受理申请4件 rows=received value=4', '3|件 words=3件 isInPart isLimited value=3'],
    ],
    [
      '收到8件，其中收到3件。',
      [
        '8|件 words=收到8件 rows=received value=8',
        '3|件 words=收到3件 rows=received isInPart isLimited value=3',
      ],
    ],
    [
      '收到8件，其中新收3件。',
      [
        '8|件 words=收到8件 rows=received value=8',
        '3|件 words=新收3件 rows=received isInPart isNew value=3',
      ],
    ],
    [
      '答复8件，其中答复3件。',
      [
        '8|件 words=答复8件 rows=answered value=8',
        '3|件 words=答复3件 rows=answered isInPart isLimited value=3',
      ],
    ],
    [
      '办理8件，其中办理3件。',
      [
        '8|件 words=办理8件 rows=handled value=8',
        '3|件 words=办理3件 rows=handled isInPart isLimited value=3',
      ],
    ],
    [
      '收到8件，其中答复3件。',
      [
        '8|件 words=收到8件 rows=received value=8',
        '3|件 words=答复3件 rows=answered isInPart value=3',
      ],
    ],
    [
      '答复8件，其中收到3件。',
      [
        '8|件 words=答复8件 rows=answered value=8',
        '3|件 words=收到3件 rows=received isInPart value=3',
      ],
    ],
    [
      '8件，其中收到3件。',
      [
        '8|件 words=8件 isLimited value=8',
        '3|件 words=收到3件 rows=received isInPart isLimited value=3',
      ],
    ],
    ['其中收到3件。', ['3|件 words=收到3件 rows=received isInPart isLimited value=3']],
    [
      '收到8件，其中收到3件按1件登记。',
      [
        '8|件 words=收到8件 rows=received value=8',
        '3|件 words=收到3件 rows=received isInPart isLimited value=3',
        '1|件 words=1件登记 rows=received isInPart isCountedAs value=1',
      ],
    ],
    [
      '同一申请人重新提交2件，按1件登记。',
      ['1|件 words=1件登记 rows=received isCountedAs value=1'],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});
