import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  markedWords,
  reportOfExample,
  saidBy,
} from '../../../../../testkit/domain/report-of-example.ts';
import { otherYears } from './other-years.ts';
import { spellYear, yearsNamed } from './years-named.ts';

describe('years that are named', () => {
  const named = (text: string) =>
    yearsNamed(text).map(
      ({ from, to, numberTo, year }) =>
        `${text.slice(from, to)}|${text.slice(from, numberTo)}|${year}`,
    );

  test.each([
    ['在2023年公开', ['2023年|2023|2023']],
    ['2023年度目录', ['2023年度|2023|2023']],
    ['2023 年度', ['2023 年度|2023|2023']],
    ['2023年度假', ['2023年|2023|2023']],
    ['２０２２年', ['２０２２年|２０２２|2022']],
    ['二〇二二年和一九九八年', ['二〇二二年|二〇二二|2022', '一九九八年|一九九八|1998']],
    ['二○二二年度', ['二○二二年度|二○二二|2022']],
    ['二零二零年', ['二零二零年|二零二零|2020']],
    ['2023年2024年度', ['2023年|2023|2023', '2024年度|2024|2024']],
    ['12023年，0.2023年，20233年，二十年，2023条', []],
  ])('%s', (text, wanted) => expect(named(text)).toEqual(wanted));

  test.each([
    ['2022', '2030'],
    ['２０２２', '２０３０'],
    ['二〇二二', '二〇三〇'],
    ['二○二二', '二○三○'],
    ['二零二二', '二零三零'],
    ['一九九八', '二〇三〇'],
  ])('%s is spelled again as %s', (printed, wanted) => {
    expect(spellYear(printed, 2030)).toBe(wanted);
  });

  test('are read as they are spelled, whatever the spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.constantFrom('2022', '２０２２', '二〇二二', '二○二二', '二零二二'),
        fc.constantFrom('年', '年度', ' 年'),
        (year, spelling, unit) => {
          const spelled = spellYear(spelling, year);
          const [found, ...more] = yearsNamed(`在${spelled}${unit}，`);
          expect(more).toEqual([]);
          expect(found).toEqual({
            ...{ from: 1, numberTo: 5, to: 5 + unit.length, year },
          });
        },
      ),
    );
  });
});

describe('another year than the report’s', () => {
  const others = (text: string, office = '青禾镇') =>
    otherYears(text, 2023, office).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['2022年，我镇公开信息96条。', ['2022年']],
    ['2024年，我镇公开信息96条。', ['2024年']],
    ['2022年3月，我镇举办培训1次。', ['2022年']],
    ['2022年3月份，举办培训1次。', ['2022年']],
    ['2022年3月8日，举办培训1次。', ['2022年']],
    ['2022年1月1日至12月31日，公开96条。', ['2022年']],
    ['2022年1月1日至2022年12月31日，公开96条。', ['2022年']],
    ['截至2022年底，公开栏有20处。', ['2022年']],
    ['截止到2022年12月31日，公开栏有20处。', ['2022年']],
    ['2022年青禾镇公开信息20条。', ['2022年']],
    ['2022年 青禾镇公开信息20条。', ['2022年']],
    ['青禾镇2022年公开信息20条。', ['2022年']],
    ['2022年公开的政府信息齐全。', ['2022年']],
    ['2022年收到3件申请的都已答复。', ['2022年']],
    ['工作有序。2022年，我镇公开信息96条。', ['2022年']],
    ['（一）2022年，我镇公开信息96条。', ['2022年']],
    // Side by side the last one is meant, in each part of its own.
    ['2021年公开信息80条，2022年公开信息96条。', ['2022年']],
    ['2021年公开信息80条。2022年举办培训2次。', ['2021年', '2022年']],
    ['2021年公开信息80条；2022年举办培训2次！', ['2021年', '2022年']],
    // Dates that begin the same way, or stand somewhere else in the sentence.
    ['2022年1月至12月，公开96条。', ['2022年']],
    ['2022年1月1日——12月31日，公开96条。', ['2022年']],
    ['2022年12月，我镇举办培训1次。', ['2022年']],
    ['2022年公开信息，1月1日至12月31日为统计期限。', ['2022年']],
    ['2022年，工作有序，是公开之年。', ['2022年']],
    // What is told of this year elsewhere is another matter.
    ['2022年，我镇公开信息96条；今年召开会议2次。', ['2022年']],
    ['截至2022年底，公开栏有20处。2023年举办培训2次。', ['2022年']],
    ['当年新增2处。截至2022年底，有公开栏23处。', ['2022年']],
    ['“清单”已公布。2022年，我镇公开信息96条。', ['2022年']],
  ])('%s', (text, wanted) => expect(others(text)).toEqual(wanted));

  test.each([
    '2023年，我镇公开信息96条。',
    '我镇公开信息96条，全年有序。',
    // Of the plan for next year.
    '2024年，我镇将公开信息96条。',
    '2024年，我镇计划公开信息96条。',
    '2024年我镇公开信息。',
    '2024年3月，我镇举办培训1次。',
    // Quoted.
    '发布“2022年，我镇公开信息96条”一文。',
    '转发“总结：2022年，我镇公开信息96条”一文。',
    '“2022年，我镇公开信息96条”',
    // Held against this year.
    '2022年公开信息80条，今年公开信息96条。',
    '2022年公开信息80条。2023年公开信息96条。',
    '2022年公开信息80条；当年公开信息96条。',
    '2022年收到申请3件！2023年收到申请1件。',
    '截至2022年底，有公开栏23处。2023年新增2处。',
    '截至2022年底，有公开栏23处。今年又建2处。',
    '比2022年公开得多。',
    '较2022年我镇公开的信息多。',
    // Older years are rightly named.
    '2022年以来，我镇公开信息96条。',
    '2022年存量文件，我镇均已公开。',
    '2022年的申请结转至今年。',
    // A date of its own.
    '2022年3月，县里的培训举办1次。',
    '2022年3月，我镇举办的培训。',
    '2022年10月至12月，公开信息20条。',
    '2022年十月，公开信息20条。',
    '截至2022年6月，公开信息20条。',
    '截至上月，落星乡2022年底有公开栏20处。',
    '截至2022年6月，公开栏到年底再增。',
    '2022年8月编制，1月至12月公开。',
    '2022年的8月，我镇举办培训。',
    '截至2022年12月底前收到的申请已答复。',
    // What others did, what began then, what is named after the year.
    '2022年，县政府部署工作。',
    '2022年县里公开信息20条。',
    '2022年，公众号开通。',
    '2022年，是公开的一年。',
    '2022年，为公开之年。',
    '2022年度部门预算按时公开。',
    '2022年制发的文件。',
    '2022年制发的，均已公开。',
    '落星乡2022年公开信息20条。',
    '2022年落星乡公开信息20条。',
    '',
  ])('silent: %s', (text) => expect(others(text)).toEqual([]));

  test('is one of the last three, or the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2019, max: 2030 }),
        fc.integer({ min: -6, max: 4 }),
        (year, away) => {
          const text = `${year + away}年，我镇公开信息96条。`;
          const isMeant = away !== 0 && away >= -3 && away <= 1;
          expect(otherYears(text, year, '青禾镇')).toEqual(
            isMeant ? [{ from: 0, to: 5, numberTo: 4, year: year + away }] : [],
          );
        },
      ),
    );
  });

  test('blanks around figures change nothing', () => {
    const lines = [
      '2022年，我镇公开信息96条。',
      '2022年3月8日，我镇举办培训1次。',
      '2022年12月，举办培训1次。',
      '2022年1月1日至12月31日，公开96条。',
      '2022年1月1日至2022年12月31日，公开96条。',
      '截至2022年12月31日，有公开栏20处。',
      '截至2022年12月底，有公开栏20处。',
      '截至2022年底，有公开栏23处。2023年新增2处。',
      '2022年8月，县里举办培训1次。',
      '截至2022年6月30日，公开信息20条。',
    ];
    const blanks = fc.array(fc.constantFrom('', ' '), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.constantFrom(...lines), blanks, (line, all) => {
        let at = 0;
        // Between 年, 月, 日 and figures, on either side.
        const apart = line.replace(
          /(?<=\d)(?=[年月日])|(?<=[年月日至])(?=\d)/g,
          () => all[at++ % all.length] ?? '',
        );
        expect(others(apart)).toHaveLength(others(line).length);
      }),
    );
    for (const line of lines) {
      const apart = line.replace(/(?<=\d)(?=[年月日])|(?<=[年月日至])(?=\d)/g, ' ');
      expect(others(apart)).toHaveLength(others(line).length);
    }
  });

  test('of an office without a place of its own', () => {
    expect(others('2022年青禾镇公开信息20条。', '')).toEqual([]);
    expect(others('青禾镇2022年公开信息20条。', '')).toEqual([]);
    expect(others('2022年，我镇公开信息96条。', '')).toEqual(['2022年']);
  });
});

describe('what is said of it', () => {
  const found = (text: string, at = '1.1') => saidBy('W-YEAR', reportOfExample({ text, at }));

  test.each([
    ['2022年，我镇公开信息96条。', '2022年', '2023年', '2023'],
    ['2022年度，我镇公开信息96条。', '2022年度', '2023年度', '2023'],
    ['二○二二年，我镇公开信息96条。', '二○二二年', '二○二三年', '二○二三'],
  ])('%s', (text, words, right, spelled) => {
    const [finding, ...more] = found(text);
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      `第一部分第 2 段“${words}”与报告年度 2023 年不一致，这里说的是本年的工作，应为“${right}”`,
    );
    expect(finding?.advice).toBe('确实说的是其他年份的，可以写明原因。');
    expect(finding?.fix).toMatchObject({
      ...{ is: 'words', label: `改为“${spelled}”` },
      changes: [{ was: words.replace(/年度?$/, ''), value: spelled }],
    });
    expect(finding && markedWords(finding, reportOfExample({ text, at: '1.1' }))).toEqual([words]);
  });

  test.each([
    ['1.0', 1],
    ['1.2', 1],
    ['5', 1],
    ['6', 1],
    // The period and the date have rules of their own; headings say nothing.
    ['preamble', 0],
    ['closing', 0],
    ['title', 0],
  ])('where it stands: %s', (at, count) => {
    expect(found('2022年，我镇公开信息96条。', at)).toHaveLength(count);
  });

  test('a date of signing within the year, which would be right a year later', () => {
    const said = (text: string) => {
      const [finding, ...more] = found(text, 'closing');
      expect(more).toEqual([]);
      return finding;
    };
    expect(said('2023年1月16日')).toMatchObject({
      message: '落款第 1 段“2023年1月16日”在 2023 年结束以前，这一年的年报不会在这以前写成',
      advice: '请核对落款日期和报告年度。',
      fix: { label: '改为“2024年1月16日”', changes: [{ was: '2023', value: '2024' }] },
    });
    // In the second half of the year either may be wrong.
    expect(said('2023年9月1日')?.fix).toBeUndefined();
    expect(said('2023年9月1日')?.fingerprint).not.toBe(said('2023年9月2日')?.fingerprint);
  });

  test('of one year by two ways once, and another one beside it', () => {
    const words = (text: string) =>
      found(text).map((finding) => finding.message.replace(/^[^“]*“([^”]*)”.*$/, '$1'));
    expect(words('本年度（2020年）公开信息96条。')).toEqual(['2020年']);
    expect(words('2022年，我镇公开信息96条。数据统计至2022年12月。')).toEqual(['2022年', '2022年']);
    expect(words('公开信息96条。')).toEqual([]);
  });

  test('a heading is left alone, what stands below it is not', () => {
    expect(found('（一）2022年公开信息96条\n公开信息。', '5')).toEqual([]);
    expect(found('（一）公开信息\n2022年公开信息96条。', '5')).toHaveLength(1);
  });
});
