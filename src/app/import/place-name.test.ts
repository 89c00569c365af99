import { describe, expect, it } from 'vitest';
import { editionById, editions } from '../../domain/edition/editions.ts';
import { labelPlaces } from '../../domain/edition/label-places.ts';
import { placeName } from './place-name.ts';

const current = editionById('2021');

describe('the place of a note in words', () => {
  it.each([
    ['report', '整个文件'],
    ['title', '标题'],
    ['section4', '第四部分'],
    ['section4/¶2', '第四部分第 2 段'],
    ['table3', '表三'],
    ['table3.3.3.2', '表三“（三）2.其他法律行政法规禁止公开”'],
    ['table3.3.2', '表三“（二）部分公开”'],
    ['table3.3.3.2.natural', '表三“（三）2.其他法律行政法规禁止公开”“自然人”列'],
    ['table3.3.3', '表三“（三）不予公开”'],
    ['table3.natural', '表三“自然人”'],
    ['table2.rules', '表二“规章”'],
    ['table2.rules.issued', '表二“规章”“本年制发件数”列'],
    ['table2.一', '表二“第二十条第（一）项”'],
    ['table2.extra.2', '表二附加行 2'],
    ['table4.review', '表四“行政复议”'],
    ['table4.direct.upheld', '表四“未经复议直接起诉 结果维持”'],
    ['lastYear/table3.1', '上年年报：表三“一、本年新收政府信息公开申请数量”'],
    ['somewhere.else', '整个文件'],
  ])('%s', (where, name) => {
    expect(placeName(where, current)).toBe(name);
  });

  it('names a part of a split row by its own label, whatever it holds', () => {
    const trial = editionById('2019');
    expect(placeName('table2.services/行政检查.change', trial)).toBe(
      '表二“其他对外管理服务事项（行政检查）”“本年增/减”列',
    );
    expect(placeName('table2.services/甲.乙', trial)).toBe('表二“其他对外管理服务事项（甲.乙）”');
  });

  it('has a name of its own for every label of every edition', () => {
    for (const edition of editions) {
      for (const table of [2, 3, 4] as const) {
        for (const { address } of labelPlaces(edition, table)) {
          expect(placeName(address, edition), address).toMatch(/^表[二三四]“.+”$/);
        }
      }
    }
  });
});
