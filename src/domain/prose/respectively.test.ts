import { describe, expect, test } from 'vitest';
import { readCases } from './cases/read-cases.ts';
import { claimsIn } from './claims/claims.ts';
import { respectivesIn } from './respectively.ts';
import { readDecisions } from './table-two/read-decisions.ts';
import { readDocuments } from './table-two/read-documents.ts';
import { officeNames } from './word-kinds/office-names.ts';

const named = (text: string) =>
  respectivesIn(text).map(({ named: each }) =>
    each.map(({ name, quantity }) => `${name} ${text.slice(quantity.from, quantity.unitTo)}`),
  );

describe('names in a row with their figures', () => {
  test.each([
    ['行政复议、行政诉讼分别为2件、1件。', [['行政复议 2件', '行政诉讼 1件']]],
    ['收到、答复与结转件数分别是5件、4件和1件', [['收到 5件', '答复 4件', '结转 1件']]],
    ['予以公开和不予公开分别有十件、两件。', [['予以公开 十件', '不予公开 两件']]],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('as many names as figures, or none is told', () => {
    expect(named('收到、答复、结转分别为5件、4件。')).toEqual([[]]);
  });

  test('where they stand', () => {
    const text = '全年，收到和答复申请数分别为5件，4件，另有2件。';
    const [found] = respectivesIn(text);
    expect(found && text.slice(found.from, found.to)).toBe('收到和答复申请数分别为5件，4件');
    expect(found?.lead).toBe('收到和答复申请');
    expect(found?.named.map(({ from, to }) => text.slice(from, to))).toEqual(['收到', '答复申请']);
  });

  test('as long as they are counts in a row', () => {
    const figures = (text: string) => respectivesIn(text).map(({ to }) => text.slice(0, to));
    expect(figures('甲类乙类分别为5件、4件，3条。')).toEqual(['甲类乙类分别为5件、4件，3条']);
    expect(figures('甲类乙类分别为5件、4件；3件。')).toEqual(['甲类乙类分别为5件、4件']);
    expect(figures('甲类乙类分别为5件、4件，占3%。')).toEqual(['甲类乙类分别为5件、4件']);
    expect(figures('甲类乙类分别为5件、4件、3%。')).toEqual(['甲类乙类分别为5件、4件']);
    expect(figures('收到2件，甲类乙类分别为5件、4件，第3次。')).toEqual([
      '收到2件，甲类乙类分别为5件、4件',
    ]);
  });

  test.each([
    ...['3件申请分别登记、合并答复。', '分别为3月、6月各1次。', '收到5件、答复4件。'],
    ...['受理和答复数分别为5件。', '受理和答复数分别为5件共4件。', '甲类乙类分别为3至5件、4件。'],
    ...['甲类乙类分别为一般、严重，5件、4件。', '甲类、乙类各为5件、4件。'],
  ])('%s has none', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('each figure is of its own row', () => {
  const claims = (text: string) =>
    claimsIn(text, true, 2023).map(({ rows, value }) => `${rows.join('+')} ${value}`);
  const names = officeNames('云溪县青禾镇人民政府');

  test('of applications', () => {
    expect(claims('予以公开、部分公开分别为3件、1件。')).toEqual(['granted 3', 'partial 1']);
    expect(claims('信访件、申请分别为3件、1件。')).toEqual([]);
    expect(claims('窗口、网络收到申请分别为3件、1件。')).toEqual([]);
  });

  test('of cases, decisions and documents', () => {
    const says = (each: readonly { readonly says: number }[]) => each.map((count) => count.says);
    expect(says(readCases('行政复议、行政诉讼分别为2件、1件。', 2023, names))).toEqual([2, 1]);
    expect(says(readCases('征地类行政复议、行政诉讼分别为2件、1件。', 2023, names))).toEqual([]);
    expect(says(readDecisions('行政许可、行政处罚分别为20件和3件。', 2023, names))).toEqual([
      20, 3,
    ]);
    expect(says(readDecisions('公开行政许可、行政处罚分别为20件和3件。', 2023, names))).toEqual([]);
    expect(says(readDecisions('行政许可、行政处罚分别为20项和3项。', 2023, names))).toEqual([]);
    expect(says(readDocuments('规范性文件制发、废止分别为2件、1件。', 2023, names))).toEqual([
      2, 1,
    ]);
  });
});
