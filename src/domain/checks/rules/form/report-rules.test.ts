import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2019, sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import type { Edition } from '../../../edition/edition.ts';
import { editionById, editions } from '../../../edition/editions.ts';
import { formAddress } from '../../../edition/table-form.ts';
import { tablePlace } from '../../../place/place.ts';
import { placeText } from '../../../place/place-text.ts';
import type { Report } from '../../../report/report.ts';
import type { RuleId } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';
import { officialLabels } from './official-labels.ts';

const said = (rule: RuleId, report: Report, edition?: Edition) =>
  runChecks(report, edition).filter((finding) => finding.rule === rule);

describe('the edition of a report', () => {
  const inYear = (report: Report, year: number) => said('S-EDITION', { ...report, year });

  test.each([
    [sound2019, [2018, 2019, 2020], [2021, 2022, 2030]],
    [sound2021, [2021, 2022, 2030], [2018, 2019, 2020]],
  ])('is right in its years and wrong in all others', (report, own, others) => {
    for (const year of own) expect(inYear(report, year)).toEqual([]);
    for (const year of others) {
      const [finding, ...more] = inYear(report, year);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ section: 0, place: tablePlace(2), cells: [] });
    }
  });

  test('that is outdated is an error, one that comes too early a warning', () => {
    const fix = (label: string) => ({ is: 'currentEdition', label });
    expect(inYear(sound2019, 2021)).toMatchObject([{ level: 'error', fix: fix('换成现行表格') }]);
    expect(inYear(sound2021, 2020)).toMatchObject([
      { level: 'warning', fix: fix('换成该年度的表格') },
    ]);
    for (const [finding] of [inYear(sound2019, 2021), inYear(sound2021, 2020)]) {
      expect(finding?.advice).toContain('其余的数仍保留备查');
    }
  });

  test('a reason given holds for this year and this form alone', () => {
    const prints = [inYear(sound2019, 2021), inYear(sound2019, 2022), inYear(sound2021, 2020)].map(
      ([finding]) => finding?.fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
  });

  describe('that the program does not know', () => {
    const form = (years: Edition['years']): Edition => ({
      ...editionById('2021'),
      id: 'other',
      years,
    });
    const isRight = (year: number, years: Edition['years']) =>
      said('S-EDITION', { ...sound2021, year }, form(years)).length === 0;

    test('is right in its years where it is newer than all that are known', () => {
      const years = { from: 2031, to: 2033 };
      const right = [2029, 2030, 2031, 2032, 2033, 2034].filter((year) => isRight(year, years));
      expect(right).toEqual([2031, 2032, 2033]);
      expect([2030, 2031, 2050].filter((year) => isRight(year, { from: 2031 }))).toEqual([
        2031, 2050,
      ]);
    });

    test('is wrong where a known one is as new', () => {
      expect(isRight(2022, { from: 2021 })).toBe(false);
      const [wrong] = said('S-EDITION', { ...sound2021, year: 2022 }, form({ from: 2021 }));
      expect(wrong?.level).toBe('warning');
      expect(isRight(2022, { from: 2022 })).toBe(true);
    });
  });
});

describe('a table in the form of another edition', () => {
  const found = (report: Report, table: 2 | 3 | 4, form: string) =>
    said('S-EDITION', { ...report, asPrinted: { [formAddress(table)]: form } });

  test('is told at its table, with what becomes of its rows', () => {
    for (const table of [2, 3, 4] as const) {
      const [finding, ...more] = found(sound2021, table, '2019');
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ level: 'error', place: tablePlace(table) });
      expect(finding?.advice).toContain('其余的数仍保留备查');
      expect(finding?.message).toMatch(
        /^表[二三四]用的是国办公开办函〔2019〕60号的表格，应使用国办公开办函〔2021〕30号的表格$/,
      );
      expect(finding?.fix).toEqual({
        is: 'ownForm',
        label: `换成该年度的表格${table === 3 ? '，“（六）其他处理”的数填入“3.其他”' : ''}`,
        table,
      });
    }
    const label = found(sound2019, 3, '2021')[0]?.fix?.label;
    expect(label).toMatch(/^换成该年度的表格，“1\..*”“2\..*”“3\.其他”的数填入“（六）其他处理”$/);
  });

  test('is no finding in its own form, or in one that is not known', () => {
    for (const table of [2, 3, 4] as const) {
      expect(found(sound2021, table, '2021')).toEqual([]);
      expect(found(sound2021, table, '1999')).toEqual([]);
    }
  });

  test('findings of several tables, and of the report as a whole, are told apart', () => {
    const asPrinted = { [formAddress(2)]: '2019', [formAddress(3)]: '2019' };
    const findings = [
      ...said('S-EDITION', { ...sound2021, asPrinted }),
      ...said('S-EDITION', { ...sound2021, year: 2020 }),
    ];
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe.each(editions)('headings and labels of edition $id', (edition) => {
  const report = edition.id === '2021' ? sound2021 : sound2019;
  const known = officialLabels(edition);
  const addresses = [...known.keys()];
  /** What is known of a form is worked out once for it: of a copy it is worked out anew. */
  const fresh = (): Edition => ({ ...edition });
  const withPrinted = (asPrinted: Record<string, string>): Report => ({ ...report, asPrinted });
  const rules = ['S-HEAD6', 'S-LABEL'] as const;
  const ofBoth = (asPrinted: Record<string, string>) =>
    runChecks(withPrinted(asPrinted), fresh()).filter(
      ({ rule }) => rule === rules[0] || rule === rules[1],
    );

  test('printed as in the form, with other blanks or in other widths, are no findings', () => {
    for (const spell of [
      (text: string) => text,
      (text: string) => ` ${text}\u3000`,
      (text: string) => [...text].join(' '),
      (text: string) => text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ','),
    ]) {
      for (const index of [0, -1]) {
        const printed = [...known].map(([address, { wordings }]) => [
          address,
          spell(wordings.at(index) as string),
        ]);
        expect(ofBoth(Object.fromEntries(printed))).toEqual([]);
      }
    }
  });

  test('printed otherwise, or not at all, are told each once and can all be put right', () => {
    const other = fc.constantFrom('', ' ', '别的字');
    const printed = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...addresses), other), {
        selector: ([address]) => address,
        minLength: 1,
        maxLength: 8,
      })
      .map((pairs) => Object.fromEntries(pairs));
    fc.assert(
      fc.property(printed, (asPrinted) => {
        const findings = ofBoth(asPrinted);
        const places = findings.flatMap(({ fix }) =>
          fix?.is === 'officialLabel' ? fix.places : [],
        );
        const wanted = Object.keys(asPrinted).map((address) => known.get(address)?.place);
        const texts = (list: typeof wanted) =>
          list.map((place) => (place ? placeText(place) : '')).sort();
        expect(texts(places)).toEqual(texts(wanted));
        const messages = findings.map(({ message }) => message).join('\n');
        for (const [address, text] of Object.entries(asPrinted)) {
          // Of what was printed otherwise both wordings are told; of what is missing the official one.
          expect(messages).toContain(`“${known.get(address)?.text}”`);
          if (text.trim()) expect(messages).toContain(`“${text}”`);
        }
        expect(messages).not.toMatch(/印[的成]*是?“ *”/);
        for (const { level, rule, place, fix } of findings) {
          expect(level).toBe('error');
          expect(fix?.label).toMatch(rule === 'S-HEAD6' ? /^改用规范标题$/ : /改用官方文字$/);
          expect(place.is).toBe(rule === 'S-HEAD6' ? 'section' : place.is);
        }
        const order = Object.entries(asPrinted).reverse();
        expect(
          ofBoth(Object.fromEntries(order))
            .map(({ fingerprint }) => fingerprint)
            .sort(),
        ).toEqual(findings.map(({ fingerprint }) => fingerprint).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('several of one table are one finding, and those of each table their own', () => {
    const inTable = (table: number) =>
      addresses.filter((address) => address.startsWith(`table${table}.`)).slice(0, 3);
    const told = (...lists: readonly (readonly string[])[]) =>
      ofBoth(Object.fromEntries(lists.flat().map((address) => [address, '别的字'])));
    for (const table of [2, 3, 4]) {
      const [one = '', two = '', three = ''] = inTable(table);
      expect(told([one]).map(({ place }) => place)).toEqual([known.get(one)?.place]);
      const [both, ...more] = told([one, two]);
      expect(more).toEqual([]);
      expect(both?.message).toMatch(/有 2 处文字与官方表格不同/);
      expect(both?.members).toHaveLength(2);
      const [all] = told([one, two, three]);
      expect(all?.fix?.label).toBe('3 处都改用官方文字');
      const prints = [both, all, told([one, three])[0], ofBoth({ [one]: '甲', [two]: '乙' })[0]];
      expect(new Set(prints.map((finding) => finding?.fingerprint)).size).toBe(4);
      const missing = ofBoth({ [`table${table}`]: '', [one]: '', [two]: '' });
      expect(new Set(missing.map(({ id }) => id)).size).toBe(2);
    }
    expect(told(inTable(2), inTable(3), inTable(4)).map(({ members }) => members?.length)).toEqual([
      3, 3, 3,
    ]);
    expect(told(inTable(2), inTable(3).slice(0, 1)).map(({ members }) => members?.length)).toEqual([
      3,
      undefined,
    ]);
  });

  test('printed otherwise stand in front of those that are missing, each as it is in the form', () => {
    const [a = '', b = '', c = '', d = ''] = addresses.filter((each) => each.startsWith('table4.'));
    const textOf = (address: string) => `“${known.get(address)?.text}”`;
    const [finding] = ofBoth({ [a]: ' ', [b]: ' 甲 ', [c]: '', [d]: '乙' });
    expect(finding?.message).toBe(
      `表四有 4 处文字与官方表格不同：${textOf(b)}印成“甲”，${textOf(d)}印成“乙”；缺少${textOf(a)}${textOf(c)}。导出时用官方文字`,
    );
    const [others] = ofBoth({ [b]: '甲', [d]: '乙' });
    expect(others?.message).toMatch(/印成“乙”。导出时用官方文字$/);
    const [missing] = ofBoth({ [a]: '', [c]: '' });
    expect(missing?.message).toContain(`不同：缺少${textOf(a)}`);
  });

  test('of a table as a whole that is missing are told by its name, apart from its labels', () => {
    for (const table of [2, 3, 4] as const) {
      const [finding, ...more] = ofBoth({ [`table${table}`]: '' });
      expect(more).toEqual([]);
      const heading = edition.headings[table - 1] as string;
      expect(finding?.message).toBe(
        `第${'二三四'[table - 2]}部分缺少“表${'二三四'[table - 2]} ${heading.slice(2)}”；导出时按官方表格补上`,
      );
      expect(finding?.place).toEqual(tablePlace(table));
    }
  });

  test('of amounts may be in the wording of the place or of the form', () => {
    const heads = edition.table2.items.flatMap(({ id, columns }) =>
      columns
        .filter(({ localLabel }) => localLabel !== undefined)
        .map((column) => [`table2.${id}.${column.id}`, column] as const),
    );
    expect(heads.length).toBeGreaterThan(0);
    for (const [address, { label, localLabel = '' }] of heads) {
      expect(ofBoth({ [address]: label })).toEqual([]);
      expect(ofBoth({ [address]: localLabel })).toEqual([]);
      expect(ofBoth({ [address]: '金额' })[0]?.message).toContain(`官方表格是“${label}”`);
    }
  });

  test('that are not of this form mean nothing', () => {
    expect(ofBoth({ 'table3.9.9': '别的字', section7: '七、附件', 'table2.没有': '' })).toEqual([]);
  });
});
