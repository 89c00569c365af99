import { describe, expect, test } from 'vitest';
import { sayReading } from '../../../testkit/domain/say-reading.ts';
import { claimsIn } from './claims.ts';
import { rowsTogetherIn } from './one-row-together.ts';

const said = (text: string) =>
  rowsTogetherIn(text, claimsIn(text, true, 2023)).map(
    (row) => `together: ${sayReading(text, row)}`,
  );

describe('a cause in two ways', () => {
  test.each<[string, string[]]>([
    [
      '收到申请4件，信息不存在3件、不属于本镇1件。',
      ['together: 信息不存在3件、不属于本镇1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '撤回1件，信息不存在3件、不属于本镇1件。',
      ['together: 信息不存在3件、不属于本镇1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '不掌握的3件、不属于本镇的1件。',
      ['together: 不掌握的3件、不属于本镇的1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件，不属于本镇公开1件。',
      ['together: 信息不存在3件，不属于本镇公开1件 value=4 addresses=table3.3.4.1.total'],
    ],
    ['信息不存在3件；不属于本镇公开1件。', []],
    [
      '信息不存在3件和不属于本镇公开1件。',
      ['together: 信息不存在3件和不属于本镇公开1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件、以及不属于本镇1件。',
      ['together: 信息不存在3件、以及不属于本镇1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件,及不属于本镇1件。',
      ['together: 信息不存在3件,及不属于本镇1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件，经检索查无此信息1件。',
      ['together: 信息不存在3件，经检索查无此信息1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件，经查未找到1件。',
      ['together: 信息不存在3件，经查未找到1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件，因从未制作1件。',
      ['together: 信息不存在3件，因从未制作1件 value=4 addresses=table3.3.4.1.total'],
    ],
    ['信息不存在3件，所申请公开的信息不属于本镇1件。', []],
    [
      '信息不存在3件，申请获取的内容不属于本镇1件。',
      ['together: 信息不存在3件，申请获取的内容不属于本镇1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '信息不存在3件、申请事项不属于本镇1件。',
      ['together: 信息不存在3件、申请事项不属于本镇1件 value=4 addresses=table3.3.4.1.total'],
    ],
    [
      '重复申请2件、重复提交1件。',
      ['together: 重复申请2件、重复提交1件 value=3 addresses=table3.3.5.2.total'],
    ],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});

describe('not together', () => {
  test.each<[string, string[]]>([
    ['信息不存在3件、不属于本镇1件，信息不存在、需另行制作共2件。', []],
    ['信息不存在3件，撤回2件，不属于本镇1件。', []],
    ['信息不存在3件，需另行制作1件。', []],
    ['信息不存在3件，村里的不属于本镇1件。', []],
    ['信息不存在3件、不属于本镇1件、未找到1件。', []],
    ['信息不存在3件。不属于本镇1件。', []],
    ['信息不存在3件，其中不属于本镇1件。', []],
    ['信息不存在3件（不属于本镇1件）。', []],
    ['网上信息不存在3件，不属于本镇1件。', []],
    ['撤回2件、主动撤回1件。', []],
    ['国家秘密2件、涉密1件。', []],
    ['信息不存在无法提供3件，不属于本镇1件。', []],
    ['予以公开3件、同意公开1件。', []],
    ['信息不存在3件。', []],
    ['信息不存在、需另行制作共3件，不属于本镇1件。', []],
    ['信息不存在3件，信息不存在、需另行制作共2件，不属于本镇1件。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });
});
