import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText } from '../../report/decimal.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { spellLike } from './spell-like.ts';

const said = ({ value, unit, isAbout, isOrdinal, isRange }: Quantity) =>
  [
    value ? decimalText(value) : '?',
    unit,
    isAbout ? '~' : '',
    isOrdinal ? 'th' : '',
    isRange ? '..' : '',
  ].join('');
const quantities = (text: string) => findQuantities(text).map(said);

describe('numbers with their units', () => {
  test.each([
    ['收到申请13件，办结１２件。', ['13件', '12件']],
    ['公开信息1,286条、1，286次，１，２８６篇', ['1286条', '1286次', '1286篇']],
    ['收到3，办结4件', ['3', '4件']],
    ['一百二十件、一百二件、两千零五条、十二次', ['120件', '120件', '2005条', '12次']],
    ['一千零一十个、一万五件、廿一件、卅份', ['1010个', '15000件', '21件', '30份']],
    ['二〇二五年，壹佰贰拾件', ['2025年', '120件']],
    ['4.52万元，1.2万条，2万5千次，３．５元', ['4.52万元', '12000条', '25000次', '3.5元']],
    ['三点五倍，百分之九十八，占98.5%，提高2.3个百分点', ['3.5倍', '98%', '98.5%', '2.3个百分点']],
    ['百分之98.5', ['98.5%']],
    [
      '十余件，80多条，100余条，近50次，约30份，20条左右',
      ['10件~', '80条~', '100条~', '50次~', '30份~', '20条~'],
    ],
    ['几十条、数百件、上百次、若干条、三四个', ['?条~', '?件~', '?次~', '?条~', '?个~']],
    ['第3次、第十二条', ['3次th', '12条th']],
    ['3至5件，10-15个工作日', ['3..', '5件..', '10..', '15个工作日..']],
    ['浏览3.2万人次，5 件，6　条', ['32000人次', '5件', '6条']],
    ['行政复议两件，其中维持一件、纠正一起。', ['2件', '1件', '1起']],
    ['其余1件，比上年多12条', ['1件', '12条']],
    ['预约12件，最近2次', ['12件', '2次']],
    ['〇件，零件申请', ['0件', '0件']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));

  test.each([
    '一是加强学习，二是完善制度。',
    '十分重视，万一遗漏，一起办理。',
    '一次性告知，一条龙服务，一方面整改。',
    '三定方案、五一期间、百姓关心、千家万户。',
    '第一、统一、逐一、一般、一律、一并。',
    '无数字。',
  ])('no number counts anything in: %s', (text) => expect(quantities(text)).toEqual([]));

  test('each stands where it says, in order, none within another', () => {
    const piece = fc.constantFrom(
      ...[
        '13',
        '１２',
        '一百二十',
        '两',
        '件',
        '条',
        '万',
        '余',
        '约',
        '，',
        '。',
        '第',
        '至',
        '一是',
      ],
      ...['百分之', '.', '3.5', '%', '申请', '年', '几', '十', ' ', '〇', '亿', '点'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { from, to, unit, unitTo } of findQuantities(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(unitTo).toBeGreaterThanOrEqual(to);
          if (unitTo > to) expect(text.slice(0, unitTo).endsWith(unit)).toBe(true);
          end = unitTo;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every whole number is found in each of its spellings', () => {
    const number = fc.oneof(fc.nat(120), fc.nat(20_000), fc.nat(999_999_999));
    fc.assert(
      fc.property(number, fc.constantFrom('件', '条', '次'), (value, unit) => {
        for (const spelling of ['0', '０', '1,000', '三', '叁']) {
          const printed = spellLike(spelling, String(value)) ?? '';
          const [only, ...others] = findQuantities(`收到申请${printed}${unit}，`);
          expect(others).toEqual([]);
          expect(only?.value && decimalText(only.value)).toBe(String(value));
          expect(only?.unit).toBe(unit);
        }
      }),
      { numRuns: 500 },
    );
  });
});
