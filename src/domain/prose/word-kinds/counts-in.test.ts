import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { sentencesOfLine } from './clauses.ts';
import { countsIn } from './counts-in.ts';

const read = (text: string) =>
  sentencesOfLine(text, 2023, []).flatMap(({ clauses }) =>
    clauses.flatMap((clause) => countsIn(clause).map((count) => sayReading(text, count))),
  );

describe('counts of a clause', () => {
  test.each<[string, string[]]>([
    [
      '一年来共受理要求获取政府信息的申请6件',
      [
        'number={6|件 unit=件 value=6} before=tirvgpa words=[一年来, 共, 受理, 要求, 获取政府信息, 的, 申请] isFirst',
      ],
    ],
    [
      '行政复议2件维持、1件纠正',
      [
        'number={2|件 unit=件 value=2} before=k behind=Uj words=[行政复议] isFirst',
        'number={1|件 unit=件 value=1} before=Uj behind=X words=[维持, 、]',
      ],
    ],
    ['无1件超期', ['number={1|件 unit=件 value=1} before=n behind=L words=[无] isFirst']],
    ['受理约6件', ['number={6|件 unit=件} before=r? words=[受理, 约] isFirst']],
    ['本镇无复议', []],
  ])('%s', (text, readings) => expect(read(text)).toEqual(readings));
});
