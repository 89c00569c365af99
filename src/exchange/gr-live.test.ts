import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellKey, table3Key } from '../domain/edition/cell-address.ts';
import { insertLive, withLiveFigures } from '../domain/live/live-figures.ts';
import { blankReport } from '../domain/report/blank-report.ts';
import { applyChanges } from '../domain/report/cell-changes.ts';
import type { Report } from '../domain/report/report.ts';
import { type TextId, textOf, withText } from '../domain/report/text.ts';
import { anyReport } from '../testkit/domain/arbitrary-report.ts';
import { readGrReport } from './read-gr-report.ts';
import { grReportText, writeGrReport } from './write-gr-report.ts';

const total = table3Key('1', 'total');
const carried = table3Key('2', 'total');
const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const start = applyChanges(blank, [
  { key: total, value: '13' },
  { key: carried, value: '2' },
]);

const back = (report: Report) => readGrReport(JSON.parse(grReportText(report)));
const words = (report: Report) =>
  report.live.map(({ id, from, to, cells, spelling }) => ({
    ...{ words: textOf(report, id)?.slice(from, to), cells, spelling },
    before: textOf(report, id)?.slice(0, from).trimStart(),
  }));

function liveAt(report: Report, id: TextId, marked: string, ...cells: CellKey[]): Report {
  const at = marked.indexOf('|');
  const report2 = withText(report, id, marked.replace('|', ''));
  return insertLive(report2, { id, from: at, to: at }, cells);
}

describe('a number that follows a cell', () => {
  test('is named by its printed paragraph, its words and the address of its cell', () => {
    const report = liveAt(start, 'text/1-2', '  全年无变化。\n\n　收到|件。', total);
    expect(writeGrReport(report).live).toEqual([
      { where: 'section1/¶4', from: 2, to: 4, text: '13', cells: ['table3.1.total'] },
    ]);
    expect(back(report).notes).toEqual([]);
    expect(words(back(report).report)).toEqual([
      { words: '13', before: '全年无变化。\n收到', cells: [total], spelling: '13' },
    ]);
  });

  test('brings along how it was spelled, where it is spelled otherwise', () => {
    const spelled = withText(start, 'preamble', '收到十三件。');
    const live = insertLive(spelled, { id: 'preamble', from: 2, to: 4 }, [total]);
    expect(writeGrReport(live).live?.[0]).not.toHaveProperty('spelling');
    const now = withLiveFigures(live, applyChanges(live, [{ key: total, value: '1.0' }]), {
      by: 'act',
    });
    expect(textOf(now, 'preamble')).toBe('收到一件。');
    expect(writeGrReport(now).live?.[0]).toMatchObject({ text: '一', spelling: '十三' });
    expect(back(now).report.live).toEqual(now.live);
  });

  test('of several cells, behind a table, without a figure or without a cell comes back', () => {
    const sum = liveAt(start, 'after/3', '以上共|件。', total, carried);
    const report = withLiveFigures(sum, applyChanges(sum, [{ key: carried, value: '' }]), {
      by: 'act',
    });
    expect(back(report)).toMatchObject({ report: { live: report.live }, notes: [] });
    const fees = liveAt(
      applyChanges(start, [{ key: 'table2/fees/amount', value: '5.6' }]),
      'contacts',
      '收费|万元',
      'table2/fees/amount',
    );
    const gone = { ...fees, edition: '2019' };
    expect(writeGrReport(gone).live?.[0]?.cells).toEqual(['table2/fees/amount']);
    expect(back(gone)).toMatchObject({ report: { live: fees.live }, notes: [] });
  });

  test('is no part of a file without any', () => {
    expect(grReportText(start)).not.toContain('live');
  });

  test('of last year’s report is plain text', () => {
    const report = liveAt(start, 'preamble', '收到|件。', total);
    const file = writeGrReport(report);
    const read = readGrReport({ ...writeGrReport(start), lastYear: { report: file } });
    expect(read.report.lastYear?.report.preamble).toBe('收到13件。');
    expect(read.notes.map(({ text }) => text)).toEqual([expect.stringContaining('table3.1.total')]);
  });
});

describe('what does not fit the file stays plain text, with a note', () => {
  const file = writeGrReport(liveAt(start, 'preamble', '收到|件。', total));
  const one = file.live?.[0];
  test.each([
    ['no list', 5],
    ['no object', [5]],
    ['no cells', [{ ...one, cells: [] }]],
    ['other words', [{ ...one, text: '15' }]],
    ['words elsewhere', [{ ...one, from: 1, to: 3 }]],
    ['no number', [{ ...one, from: 0, to: 2, text: '收到' }]],
    ['a part of a number', [{ ...one, from: 2, to: 3, text: '1' }]],
    ['no paragraph', [{ ...one, where: 'section1/¶9' }]],
    ['no place of words', [{ ...one, where: 'table3' }]],
    ['no cell', [{ ...one, cells: ['table3.1.nobody'] }]],
    ['a cell of another figure', [{ ...one, cells: ['table3.2.total'] }]],
  ])('%s', (_, live) => {
    const read = readGrReport({ ...file, live });
    expect(read.report.live).toEqual([]);
    expect(read.report.preamble).toBe('收到13件。');
    expect(read.notes.map(({ kind }) => kind)).toEqual(['unknownField']);
  });

  test('the same words twice', () => {
    const read = readGrReport({ ...file, live: [one, one] });
    expect(read.report.live).toHaveLength(1);
    expect(read.notes).toHaveLength(1);
  });

  test('a cell whose address another one shares', () => {
    const parts = ['p', 'q'].map((id) => ({ id, label: '行政检查' }));
    const split = applyChanges({ ...start, splits: { licensing: parts } }, [
      { key: 'table2/licensing+q/decisions', value: '7' },
    ]);
    const read = back(liveAt(split, 'preamble', '作出|件。', 'table2/licensing+q/decisions'));
    expect(read.report.live).toEqual([]);
    expect(read.notes).toHaveLength(1);
  });
});

test('in any report numbers that follow come back on their words, and the file is the same again', () => {
  fc.assert(
    fc.property(anyReport, fc.string({ maxLength: 8 }), (report, around) => {
      const bare = around.replace(/[\d\s]/g, '');
      const withCell = applyChanges(report, [{ key: total, value: '13' }]);
      const live = liveAt(withCell, 'preamble', `子${bare.replace('|', '')}收到|件`, total);
      const read = back(live);
      expect(read.notes).toEqual([]);
      expect(words(read.report).map((each) => [each.words, each.cells])).toEqual(
        words(live).map((each) => [each.words, each.cells]),
      );
      expect(writeGrReport(read.report).live).toEqual(writeGrReport(live).live);
    }),
    { numRuns: 100 },
  );
});
