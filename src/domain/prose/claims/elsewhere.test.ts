import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';
import { noRowsIn } from './no-rows.ts';

const said = (text: string) => [
  ...claimsIn(text, false, 2023).map((claim) => sayReading(text, claim)),
  ...noRowsIn(text, false, 2023).map((row) => `none: ${sayReading(text, row)}`),
];

describe('where the line stands below another topic', () => {
  test.each<[string, string[]]>([
    ['受理、办结分别为5件、4件。', []],
    ['收到、办结分别为5件、4件。', []],
    [
      '收到、办结申请分别为5件、4件。',
      [
        '5|件 words=收到、办结申请分别为5件 value=5 rows=received',
        '4|件 words=办结申请分别为5件、4件 value=4 rows=answered',
      ],
    ],
    [
      '收到、办结政府信息公开申请分别为5件、4件。',
      [
        '5|件 words=收到、办结政府信息公开申请分别为5件 value=5 rows=received isNamed',
        '4|件 words=办结政府信息公开申请分别为5件、4件 value=4 rows=answered isNamed',
      ],
    ],
    ['没有不予公开的申请。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
