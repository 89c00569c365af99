import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { applicationFigures } from './application-figures.ts';

/** Each row in the column of persons and in the total: new, carried in, what became of them, carried out. */
const table = (rows: Readonly<Record<string, number | string>>) =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, value]) => [
      [`table3.${row}.natural`, value],
      [`table3.${row}.total`, value],
    ]),
  );

const rules = ['N-RECV', 'N-DONE', 'N-CARRY', 'N-ITEM'] as const;

/** 「rule words: what differs」, of all four rules. */
const said = (text: string, tables: Record<string, number | string>, at = '1.2') => {
  const report = reportOfExample({ text, at, tables });
  return rules.flatMap((rule) =>
    saidBy(rule, report).map((finding) => {
      const [, says] = /：正文为 (.*)$/.exec(finding.message) ?? [];
      return `${rule} ${markedWords(finding, report).join('|')}: ${says}`;
    }),
  );
};

const balanced = table({ '1': 5, '2': 1, '3.1': 3, '3.2': 1, '3.4.1': 1, '3.7': 5, '4': 1 });

describe('what a line says of applications, against table three', () => {
  test.each([
    [
      '收到申请7件。',
      'N-RECV 收到申请7件: 7，表三“总计”列“一、本年新收政府信息公开申请数量”为 5（含上年结转为 6）',
    ],
    ['年内办结申请4件。', 'N-DONE 办结申请4件: 4，表三“总计”列“（七）总计”为 5'],
    [
      '上年结转申请2件。',
      'N-CARRY 上年结转申请2件: 2，表三“总计”列“二、上年结转政府信息公开申请数量”为 1',
    ],
    ['没有结转下年的申请。', 'N-CARRY 没有结转: 0，表三“总计”列“四、结转下年度继续办理”为 1'],
    ['没有部分公开的申请。', 'N-ITEM 没有部分公开: 0，表三“总计”列“（二）部分公开”为 1'],
  ])('%s', (text, wanted) => {
    expect(said(text, balanced)).toEqual([wanted]);
  });

  test.each([
    '收到申请5件。',
    '收到申请6件。',
    '办结申请5件。',
    '上年结转申请1件。',
    '没有不予公开的申请。',
    '主动公开7件。',
  ])('agrees: %s', (text) => expect(said(text, balanced)).toEqual([]));

  test('what was carried in is named only where some was', () => {
    const [finding] = said('收到申请7件。', table({ '1': 5, '2': 0, '3.1': 5, '3.7': 5 }));
    expect(finding).toMatch(/为 5$/);
    const [blank] = said('收到申请7件。', table({ '1': 5, '2': '', '3.1': 5, '3.7': 5 }));
    expect(blank).toMatch(/为 5$/);
  });

  test('is not held against a blank cell or one that cannot be read', () => {
    expect(said('收到申请7件。', table({ '1': '' }))).toEqual([]);
    expect(said('收到申请7件。', table({ '1': '无' }))).toEqual([]);
    expect(said('没有结转下年的申请。', table({ '4': '' }))).toEqual([]);
    expect(said('没有结转下年的申请。', table({ '4': 0 }))).toEqual([]);
  });

  test('the figure of the table is offered in the place of the one of the line', () => {
    const report = reportOfExample({ text: '收到申请七件。', tables: balanced });
    const [finding] = saidBy('N-RECV', report);
    expect(finding?.fix).toMatchObject({ changes: [{ was: '七', value: '五' }] });
    const denied = reportOfExample({ text: '没有结转下年的申请。', tables: balanced });
    expect(saidBy('N-CARRY', denied)[0]?.fix).toBeUndefined();
  });
});

describe('all that were received', () => {
  const four = table({ '1': 5, '3.1': 3, '3.5.1': 1, '3.7': 4, '4': 1 });
  const carried = table({ '1': 4, '2': 1, '3.1': 3, '3.5.1': 1, '3.7': 4, '4': 1 });
  const part = table({ '1': 5, '3.1': 3, '3.2': 1, '3.7': 4, '4': 1 });

  test.each([
    ['收到申请5件，均已办结。', four, ['N-DONE 均已办结: 5，…4']],
    ['收到申请5件，均已办结。', carried, ['N-DONE 均已办结: 5，…4']],
    [
      '收到申请4件，均已办结。',
      table({ '1': 4, '2': 1, '3.1': 3, '3.7': 3, '4': 2 }),
      ['N-DONE 均已办结: 4，…3'],
    ],
    ['收到申请5件，全部予以公开。', four, ['N-ITEM 全部予以公开: 5，…3']],
    // Those that were given in part are given, too.
    ['收到申请5件，全部予以公开。', part, ['N-ITEM 全部予以公开: 5，…3']],
    ['收到申请4件，全部予以公开。', table({ '1': 4, '3.1': 3, '3.2': 1, '3.7': 4 }), []],
    ['收到申请4件，均已办结。', table({ '1': 4, '3.1': 4, '3.7': 4 }), []],
    ['收到申请4件，均已办结。', table({ '1': 4, '3.1': 5, '3.7': 5, '2': 1 }), []],
    // Where the figure itself differs, that is said.
    ['收到申请6件，均已办结。', four, ['N-RECV 收到申请6件: 6，…5']],
    ['收到申请5件，均已办结。', table({ '1': 5, '3.7': '' }), []],
    ['收到申请5件，全部予以公开。', table({ '1': 5, '3.1': 3, '3.2': '', '3.7': 4, '4': 1 }), []],
    ['收到申请5件，全部予以公开。', table({ '1': 5, '3.1': '', '3.7': 4, '4': 1 }), []],
  ])('%s', (text, tables, wanted) => {
    expect(said(text, tables).map((each) => each.replace(/，表三.*为 (\d+)$/, '，…$1'))).toEqual(
      wanted,
    );
  });
});

describe('a cause that is named in two ways', () => {
  const tables = (count: number) => table({ '1': 6, '3.1': 6 - count, '3.4.1': count, '3.7': 6 });
  const both = '本机关不掌握的3件、不属于本机关负责的1件。';

  test.each([
    [both, 4, []],
    // Where one of them is what the table has, it is the two together that differ.
    [both, 3, ['N-ITEM 本机关不掌握的3件、不属于本机关负责的1件: 4，…3']],
    [both, 5, ['N-ITEM 本机关不掌握的3件: 3，…5', 'N-ITEM 不属于本机关负责的1件: 1，…5']],
    [`${both}没有其他。`, 4, []],
    // What else differs in the line is another matter.
    [
      `${both}收到申请9件。`,
      3,
      ['N-RECV 收到申请9件: 9，…6', 'N-ITEM 本机关不掌握的3件、不属于本机关负责的1件: 4，…3'],
    ],
    [
      `收到申请9件。${both}`,
      3,
      ['N-RECV 收到申请9件: 9，…6', 'N-ITEM 本机关不掌握的3件、不属于本机关负责的1件: 4，…3'],
    ],
  ])('%s of %s', (text, count, wanted) => {
    expect(
      said(text, tables(count)).map((each) => each.replace(/，表三.*为 (\d+)$/, '，…$1')),
    ).toEqual(wanted);
  });
});

describe('where a line stands', () => {
  const figures = (line: Parameters<typeof applicationFigures>[0], year = 2023) =>
    applicationFigures(line, year, {
      cellsAt: () => [0],
      valueOf: () => 5,
      typedIn: () => '5',
      nameOf: () => '',
    }).map(({ says, status }) => `${says} ${status}`);

  test.each([
    [{ topic: 'application', section: 1 }, ['7 differs']],
    [{ topic: undefined, section: 3 }, ['7 differs']],
    [{ topic: 'publication', section: 3 }, ['7 differs']],
    [{ topic: 'publication', section: 1 }, []],
    [{ topic: undefined, section: 6 }, []],
  ] as const)('%o', (where, wanted) => {
    // Each a line of its own: what was read of one is remembered.
    const text = `${where.topic ?? '全部'}${where.section}：全年收到7件，均已办理。`;
    expect(figures({ text, ...where })).toEqual(wanted);
  });

  test('the year of the report tells which is its own', () => {
    const line = { text: '2022年收到申请7件。', topic: 'application', section: 1 } as const;
    expect(figures(line)).toEqual([]);
    expect(figures(line, 2022)).toEqual(['7 differs']);
  });
});
