import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLastYear, labelPlace, type Place, tablePlace } from '../../domain/place/place.ts';
import { readGrReport } from '../../exchange/read-gr-report.ts';
import type { ImportNote } from '../../intake/import-note.ts';
import { interpretSource } from '../../reading/report/interpret-source.ts';
import { anyDamaged } from '../../testkit/reading/damaged-source.ts';
import { notePlace } from './note-place.ts';

const least = { schema: 'gr-report/1', unit: '青禾镇人民政府', year: 2024, edition: '2019' };
const file = readGrReport({
  ...least,
  sections: [{ no: 1, paragraphs: ['甲', null] }],
  table2: {
    rows: [{ id: 'services', subrows: [{ label: '行政检查', values: null }] }],
    extraRows: [{ label: '发布总数量', value: null }],
  },
  lastYear: { report: { ...least, year: 2023, preamble: [null] } },
});
const noteOn = (place: Place): ImportNote => ({ kind: 'lost', place, text: '' });

describe('the place of a note in words', () => {
  it('is that of the report, down to a paragraph, a row and last year’s', () => {
    expect(file.notes.map((note) => notePlace(note, file.report))).toEqual([
      '表二“其他对外管理服务事项（行政检查）”',
      '表二附加行“发布总数量”',
      '第一部分第 2 段',
      '上年年报：前言第 1 段',
    ]);
  });

  it.each<[Place, string]>([
    [{ is: 'report' }, '整个文件'],
    [tablePlace(3), '表三'],
    [labelPlace('table3.3.3'), '表三“（三）不予公开”'],
    [labelPlace('table4.direct.upheld'), '表四“未经复议直接起诉 结果维持”'],
    [inLastYear({ is: 'report' }), '上年年报'],
    [inLastYear(labelPlace('table3.1')), '上年年报：表三“一、本年新收政府信息公开申请数量”'],
  ])('%j', (place, words) => {
    expect(notePlace(noteOn(place), file.report)).toBe(words);
  });

  it('is never a path, whatever is read', () => {
    fc.assert(
      fc.property(anyDamaged(), (source) => {
        const { notes, report } = interpretSource(source);
        for (const note of notes) {
          expect(notePlace(note, report)).not.toMatch(/[a-z]{3}|¶|undefined|^$|以外/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
