/** What looks like a figure of applications and is one of papers, of another year, or of requests of all sorts. */
import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';

const read = (line: string) => claimsIn(line, true, 2023).map((claim) => sayReading(line, claim));

describe('papers that are published on request', () => {
  test.each<[string, string[]]>([
    ['核对公文3份，主动公开36件，收到申请3件。', ['3|件 words=收到申请3件 rows=received value=3']],
    ['制发公文218件，其中主动公开36件、依申请公开12件、不予公开170件。', []],
    [
      '收到申请5件。制发公文218件，主动公开36件，依申请公开12件。收到申请5件。',
      [
        '5|件 words=收到申请5件 rows=received value=5',
        '5|件 words=收到申请5件 rows=received value=5 sentence=2',
      ],
    ],
    [
      '制发公文218件。依申请公开2件，主动公开36件。',
      ['2|件 words=依申请公开2件 rows=received isNamed mayBeGranted value=2 sentence=1'],
    ],
    ['印发文件90份，依申请公开3份、不予公开8份。', []],
    [
      '印发文件90份，依申请公开的申请3件，不予公开1件。',
      [
        '3|件 words=依申请公开的申请3件 rows=received isNamed value=3',
        '1|件 words=不予公开1件 rows=refused value=1',
      ],
    ],
    ['收到申请后核对文件9份，依申请公开3件、不予公开1件。', []],
    [
      '文件传阅后，依申请公开3件、不予公开1件。',
      [
        '3|件 words=依申请公开3件 rows=received isNamed mayBeGranted value=3',
        '1|件 words=不予公开1件 rows=refused value=1',
      ],
    ],
    [
      '主动公开信息120条，依申请公开4件。',
      ['4|件 words=依申请公开4件 rows=received isNamed mayBeGranted value=4'],
    ],
    ['公文公开属性为主动公开类36件、依申请公开类12件。', []],
    ['公文公开属性为主动公开的信息为36件、依申请公开的信息共 12件。', []],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('what is done after the end of the year', () => {
  test.each<[string, string[]]>([
    ['截至2024年1月10日，上年末在办的1件已答复。', []],
    ['截止2024年1月10日，上年结转1件已答复。', []],
    [
      '截至2023年1月10日，上年末在办的1件已答复。',
      ['1|件 words=上年末在办的1件 rows=carriedIn value=1'],
    ],
    [
      '截至2024年1月10日，已全部答复。上年结转1件。',
      ['1|件 words=上年结转1件 rows=carriedIn value=1 sentence=1'],
    ],
    ['截至2024年1月10日，结转下年2件。', ['2|件 words=结转下年2件 rows=carriedOut value=2']],
    ['上年结转1件，截至2024年1月10日已答复。', ['1|件 words=上年结转1件 rows=carriedIn value=1']],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});

describe('requests of all sorts', () => {
  test.each<[string, string[]]>([
    [
      '救助申请41件（其中低保申请3件），收到申请6件。',
      ['6|件 words=收到申请6件 rows=received value=6'],
    ],
    [
      '收到申请8件。各类救助申请50件（其中低保申请3件）。',
      ['8|件 words=收到申请8件 rows=received value=8'],
    ],
    [
      '各类平台运行良好，收到依申请公开事项8件，其中行政许可3件。',
      ['8|件 words=收到依申请公开事项8件 rows=received isNamed value=8'],
    ],
    [
      '各类申请64件，其中救助申请41件、政府信息公开申请3件。',
      ['3|件 words=政府信息公开申请3件 rows=received isInPart isNamed value=3'],
    ],
    [
      '各类申请64件，其中政府信息公开申请3件。',
      ['3|件 words=政府信息公开申请3件 rows=received isInPart isNamed value=3'],
    ],
    ['收到申请64件，其中救助申请41件。', []],
    [
      '收到申请64件，其中答复政府信息公开申请5件。',
      [
        '64|件 words=收到申请64件 rows=received value=64',
        '5|件 words=答复政府信息公开申请5件 rows=answered isInPart isNamed value=5',
      ],
    ],
    [
      '收到政府信息公开申请6件，其中救助申请1件。',
      ['6|件 words=收到政府信息公开申请6件 rows=received isNamed value=6'],
    ],
    ['救助申请41件。收到申请6件。', ['6|件 words=收到申请6件 rows=received value=6 sentence=1']],
    ['各类依申请事项326件，其中行政许可43件。', []],
    [
      '各项政府信息公开申请8件，其中网上提交政府信息公开申请3件。',
      [
        '8|件 words=政府信息公开申请8件 rows=received isNamed value=8',
        '3|件 words=网上提交政府信息公开申请3件 rows=received isInPart isNamed isLimited isPartOfAll value=3',
      ],
    ],
    [
      '其中行政许可43件，收到各类政府信息公开申请8件。',
      ['8|件 words=收到各类政府信息公开申请8件 rows=received isInPart isNamed value=8'],
    ],
    [
      '收到各类政府信息公开申请8件。其中行政许可43件。',
      ['8|件 words=收到各类政府信息公开申请8件 rows=received isNamed value=8'],
    ],
    [
      '收到各类政府信息公开申请8件，行政许可43件。',
      ['8|件 words=收到各类政府信息公开申请8件 rows=received isNamed value=8'],
    ],
    [
      '收到政府信息公开申请8件，其中各类许可43件。',
      [
        '8|件 words=收到政府信息公开申请8件 rows=received isNamed value=8',
        '43|件 words=43件 isInPart isLimited value=43',
      ],
    ],
    [
      '收到各类政府信息公开申请8件，其中5件。',
      [
        '8|件 words=收到各类政府信息公开申请8件 rows=received isNamed value=8',
        '5|件 words=5件 isInPart isLimited value=5',
      ],
    ],
  ])('%s', (line, wanted) => {
    expect(read(line)).toEqual(wanted);
  });
});
