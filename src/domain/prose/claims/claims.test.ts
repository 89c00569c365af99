import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellLike } from '../quantities/spell-like.ts';
import { claimsIn } from './claims.ts';
import { figuresOfApplications } from './figures-of-applications.ts';
import { noRowsIn } from './no-rows.ts';

const said = (line: string, isOfApplications = true) =>
  claimsIn(line, isOfApplications, 2023)
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ value, rows, isLimited }) => `${rows.join('+')} ${value}${isLimited ? ' of a part' : ''}`,
    );

describe('what a figure is about', () => {
  test.each([
    [
      '全年共收件13件，办毕11件，其余2件还在走程序。',
      ['received 13', 'answered 11', 'carriedOut 2'],
    ],
    ['去年收到8件，今年收到5件。', ['received 8 of a part', 'received 5']],
    ['2022年结转1件，结转2024年2件。', ['carriedIn 1', 'carriedOut 2']],
    ['同意公开4件；告知不存在1件。', ['granted 4', '3.4.1 1']],
    ['其中4件公开，1件因查无此信息，无法提供。', ['granted 4', '3.4.1 1']],
    ['办结信访33件，办结公开申请7件。', ['answered 7']],
    ['收到申请8件，其中网络5件、当面3件。', ['received 8']],
    ['申请量由4件增至8件。', ['received 8']],
    ['第四季度收到申请2件。', ['received 2 of a part']],
    ['全县14个乡镇共收到申请80件。', ['received 80 of a part']],
    ['收到一件、登记一件、答复一件。', []],
    ['设立受理点5个，配备申请表200份，出具答复书6份。', []],
    ['1件申请答复不够规范。', []],
    ['分为依申请公开和不公开三类。', []],
    ['收到申请约20件、十余件。', []],
    ['受理残疾人证办理申请33件，入党申请4件。', []],
  ])('%s', (line, wanted) => {
    expect(said(line)).toEqual(wanted);
  });

  test('outside of 依申请公开 only where applications are named', () => {
    expect(said('全年收到28件，办结28件。', false)).toEqual([]);
    expect(said('收到政府信息公开申请5件，办结5件。', false)).toEqual(['received 5', 'answered 5']);
  });
});

describe('rows said to be empty', () => {
  const denied = (line: string) => noRowsIn(line, true, 2023).map(({ row }) => row);

  test.each([
    ['上年无结转，本年也未向下年结转。', ['carriedIn', 'carriedOut']],
    ['没有部分公开、不予公开的情形。', ['partial', 'refused']],
    ['无法提供的为零。', ['unable']],
    ['没有一件结转。', ['carriedOut']],
    ['不存在重复申请的情形。', ['3.5.2']],
    ['没有应当公开而不予公开的情形。', []],
    ['没有因涉及国家秘密而不予公开的案卷。', []],
    ['对不予公开的申请逐件说明理由。', []],
  ])('%s', (line, wanted) => {
    expect(denied(line)).toEqual(wanted);
  });
});

/** A figure in any spelling of an office. */
const spelling = fc.constantFrom('13', '１３', '1,300', '十三', '壹拾叁', '十三');
const frames: readonly (readonly [string, string, string])[] = [
  ['全年收到政府信息公开申请', '件。', 'table3.1.total'],
  ['本年度公开申请受理量为', '宗。', 'table3.1.total'],
  ['年内答复公开申请', '件。', 'table3.3.7.total'],
  ['上年结转公开申请', '件。', 'table3.2.total'],
  ['结转下年度办理', '起。', 'table3.4.total'],
  ['予以公开', '件。', 'table3.3.1.total'],
  ['不予公开的有', '件。', 'table3.3.3'],
  ['因信息不存在答复', '件。', 'table3.3.4.1.total'],
  ['申请人撤回', '例。', 'table3.3.6.3.total'],
];

test('any figure in any spelling: silent where the table says the same, else put right by its fix', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      spelling,
      fc.integer({ min: 2, max: 3000 }),
      fc.integer({ min: 2, max: 3000 }),
      ([lead, tail, address], like, says, table) => {
        const line = (value: number) => `${lead}${spellLike(like, String(value)) ?? value}${tail}`;
        const sumOf = (...addresses: readonly string[]) =>
          addresses.reduce((sum, each) => sum + (each === address ? table : 0), 0);
        const look = (text: string) =>
          figuresOfApplications(claimsIn(text, true, 2023), sumOf).map((figure) => ({
            ...figure,
            printed: text.slice(figure.from, figure.to),
          }));
        const [figure, ...more] = look(line(says));
        expect(more).toEqual([]);
        expect(figure).toMatchObject({ says, table, addresses: [address] });
        expect(figure?.status).toBe(says === table ? 'agrees' : 'differs');
        const fixed = spellLike(figure?.printed ?? '', String(table));
        const text = line(says);
        const after = `${text.slice(0, figure?.from)}${fixed}${text.slice(figure?.to)}`;
        expect(look(after).map(({ status }) => status)).toEqual(['agrees']);
      },
    ),
  );
});

describe('what the sentence accounts for', () => {
  const statuses = (line: string, cells: Readonly<Record<string, number>>) =>
    figuresOfApplications(claimsIn(line, true, 2023), (...addresses) =>
      addresses.reduce((sum, each) => sum + (cells[each] ?? 0), 0),
    ).map(({ rule, status }) => `${rule} ${status}`);

  test.each<[string, Record<string, number>, string[]]>([
    [
      '收到8件，答复6件，撤回2件。',
      { 'table3.1.total': 8, 'table3.3.7.total': 8, 'table3.3.6.3.total': 2 },
      ['N-RECV agrees', 'N-DONE accounted', 'N-ITEM agrees'],
    ],
    [
      '受理6件，含上年结转1件。',
      { 'table3.1.total': 5, 'table3.2.total': 1 },
      ['N-RECV accounted', 'N-CARRY agrees'],
    ],
    [
      '不属于我镇公开的2件，我镇不掌握的1件。',
      { 'table3.3.4.1.total': 3 },
      ['N-ITEM accounted', 'N-ITEM accounted'],
    ],
    [
      '收到申请8件，其中2件属于咨询，实际受理6件。',
      { 'table3.1.total': 6 },
      ['N-RECV accounted', 'N-RECV agrees'],
    ],
  ])('%s', (line, cells, wanted) => {
    expect(statuses(line, cells)).toEqual(wanted);
  });
});
