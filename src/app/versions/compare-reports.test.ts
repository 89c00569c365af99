import { describe, expect, it } from 'vitest';
import { withLastYear } from '../../domain/report/last-year.ts';
import type { Report } from '../../domain/report/report.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { compareReports } from './compare-reports.ts';

const lines = (now: Report, then: Report) =>
  compareReports(now, then).map(({ name, now: here, inVersion }) => [name, here, inVersion]);

describe('what two states of a report differ in', () => {
  it('is nothing for the same one, blank cells or none', () => {
    const blanked = { ...sound2021, cells: { ...sound2021.cells, 'table2/extra+r1/value': '' } };
    expect(lines(sound2021, sound2021)).toEqual([]);
    expect(lines(sound2021, blanked)).toEqual([]);
    expect(lines(blanked, sound2021)).toEqual([]);
  });

  it('is named as the history names it, with both texts', () => {
    const cells = { ...sound2021.cells, 'table3/3-1/natural': '7' };
    const then = { ...sound2021, unit: '松岭镇人民政府', preamble: '前言', cells };
    expect(lines(sound2021, then)).toEqual([
      ['单位名称', sound2021.unit, '松岭镇人民政府'],
      ['前言', '', '前言'],
      ['表三“自然人”列“（一）予以公开”', '4', '7'],
    ]);
  });

  it('names parts that came or went without their texts', () => {
    const both = withLastYear(sound2021, sound2019, { is: 'file', name: '上年.docx' });
    expect(lines(sound2021, both)).toEqual([['上年年报', undefined, undefined]]);
  });
});
