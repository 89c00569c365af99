/** One table of a report in the form of another edition. */
import { describe, expect, test } from 'vitest';
import { applyRepair } from '../../domain/checks/repairs/repairs.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { Report } from '../../domain/report/report.ts';
import { readGrReport } from '../../exchange/read-gr-report.ts';
import { writeGrReport } from '../../exchange/write-gr-report.ts';
import { plain, report2020, report2025, source2025 } from '../../testkit/reading/variants.ts';
import type { SourceDocument, SourceTable } from '../source/source-document.ts';
import { interpretSource } from './interpret-source.ts';

const tablesIn = ({ blocks }: SourceDocument) =>
  blocks.filter((block): block is SourceTable => block.is === 'table');

/** The source with one of its tables from another report. */
function withTableOf(source: SourceDocument, other: SourceDocument, section: 2 | 3 | 4) {
  const own = tablesIn(source)[section - 2];
  const taken = tablesIn(other)[section - 2] as SourceTable;
  return {
    ...source,
    blocks: source.blocks.map((block) => (block === own ? taken : block)),
  };
}

const source2020 = plain(report2020);
const editionFindings = (report: Report) =>
  runChecks(report).filter(({ rule }) => rule === 'S-EDITION');
const form3 = { 'table3.edition': '2019' };

describe('table 三 of 2019 in a report on the 2021 form', () => {
  const read = interpretSource(withTableOf(source2025, source2020, 3));

  test('is said of that table alone, and its figures are kept', () => {
    expect(read.report.edition).toBe('2021');
    expect(read.report.asPrinted).toEqual(form3);
    expect(read.notes.map(({ kind, place }) => [kind, place])).toEqual([
      ['otherEdition', { is: 'table', table: 3 }],
    ]);
    const findings = runChecks(read.report).filter(({ rule }) => !/^(X|N|W)-/.test(rule));
    expect(findings.map(({ rule, section }) => [rule, section])).toEqual([['S-EDITION', 3]]);
    expect(read.report.cells['table3/3-6/total']).toBe(report2020.cells['table3/3-6/total']);
  });

  test('a data file keeps it', () => {
    const { report } = readGrReport(JSON.parse(JSON.stringify(writeGrReport(read.report))));
    expect(report.asPrinted).toEqual(form3);
    expect(report.cells).toEqual(read.report.cells);
  });

  test('its figures are taken up by 3.其他', () => {
    const fix = editionFindings(read.report)[0]?.fix;
    if (!fix) throw new Error('no fix');
    const repaired = applyRepair(read.report, fix);
    expect(repaired.asPrinted).toEqual({});
    expect(editionFindings(repaired)).toEqual([]);
    for (const column of ['natural', 'business', 'total']) {
      const taken = report2020.cells[`table3/3-6/${column}`];
      expect(repaired.cells[`table3/3-6-3/${column}`]).toBe(taken);
      expect(repaired.cells[`table3/3-6/${column}`]).toBeUndefined();
      if (taken === '0') expect(repaired.cells[`table3/3-6-1/${column}`]).toBe('0');
    }
  });
});

describe('the other ways round', () => {
  test('table 三 of 2021 in a report of 2020: its rows become one', () => {
    const { report } = interpretSource(withTableOf(source2020, source2025, 3));
    expect(report.edition).toBe('2019');
    expect(report.asPrinted).toEqual({ 'table3.edition': '2021' });
    const fix = editionFindings(report)[0]?.fix;
    if (!fix) throw new Error('no fix');
    const repaired = applyRepair(report, fix);
    const parts = ['3-6-1', '3-6-2', '3-6-3'];
    const sum = parts.reduce(
      (all, row) => all + Number(report2025.cells[`table3/${row}/total`]),
      0,
    );
    expect(repaired.cells['table3/3-6/total']).toBe(String(sum));
  });

  test('table 二 of 2019 in a report on the 2021 form', () => {
    const { report } = interpretSource(withTableOf(source2025, source2020, 2));
    expect(report.edition).toBe('2021');
    expect(report.asPrinted).toMatchObject({ 'table2.edition': '2019' });
    expect(report.cells['table2/procurement/amount']).toBe(
      report2020.cells['table2/procurement/amount'],
    );
    expect(editionFindings(report).map(({ section }) => section)).toEqual([2]);
  });

  test('tables 四 are the same in all forms', () => {
    const { report, notes } = interpretSource(withTableOf(source2025, source2020, 4));
    expect(report.asPrinted).toEqual({});
    expect(notes).toEqual([]);
  });
});

test.each([
  ['2025', source2025, 2025],
  ['2020', source2020, 2020],
])('the report of %s in its own form is none of another', (_, source) => {
  const { report } = interpretSource(source);
  expect(editionFindings(report)).toEqual([]);
});

test('a report wholly in the form of another year is said as that', () => {
  const title = source2020.blocks[0];
  const blocks = source2020.blocks.map((block) =>
    block === title && block?.is === 'paragraph'
      ? { ...block, text: block.text.replace('2020', '2024') }
      : block,
  );
  const { report } = interpretSource({ ...source2020, blocks });
  expect(report).toMatchObject({ edition: '2019', year: 2024 });
  expect(editionFindings(report).map(({ section }) => section)).toEqual([0]);
});
