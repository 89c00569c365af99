import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresBesideApplications } from '../../domain/checks/rules/prose/cases-and-decisions/figures-beside-applications.ts';
import { tableFigures } from '../../domain/checks/rules/prose/core/table-figures.ts';
import { textLines } from '../../domain/checks/rules/prose/core/text-lines.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import { editionForYear } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { writeChineseNumber } from '../../domain/prose/quantities/chinese-number.ts';
import { readFigures } from '../../domain/report/figures-read.ts';
import { reportOfCase } from './case-report.ts';

const unit = '云溪县青禾镇人民政府';
const reportOf = (text: string, tables: Record<string, number>, year = 2023, section = '1.2') =>
  reportOfCase({
    ...{ id: text, unit, year, section, text, tables },
    ...{ expect: [], may: [], why: '' },
  });

function figuresOf(text: string, tables: Record<string, number>, year = 2023) {
  const report = reportOf(text, tables, year);
  const figures = readFigures(figureCells(editionForYear(year), report), report.cells);
  const held = tableFigures({
    edition: editionForYear(year),
    cells: { figures, autoTotals: true, localAmountHeads: false },
  });
  const line = textLines(report).find((each) => each.text === text);
  if (!line) throw new Error('no such line');
  return figuresBesideApplications(line, report, held).map((figure) => ({
    ...figure,
    said: text.slice(figure.from, figure.unitTo),
    quoted: text.slice(figure.words.from, figure.words.to),
  }));
}

const short = (text: string, tables: Record<string, number>, year?: number) =>
  figuresOf(text, tables, year).map(
    ({ said, rule, addresses, says, table, status }) =>
      `${said} ${rule} ${addresses.map((each) => each.split('.').slice(1).join('.')).join('+')} ${says}/${table} ${status}`,
  );

describe('the figures of a line beside those of applications', () => {
  test.each<[string, Record<string, number>, string[]]>([
    [
      '行政复议2件，维持1件、纠正1件；行政诉讼0件。',
      { 'table4.review.upheld': 1, 'table4.review.corrected': 1, 'table4.review.total': 2 },
      [
        '2件 N-REVIEW review.total 2/2 agrees',
        '1件 N-REVIEW review.upheld 1/1 agrees',
        '1件 N-REVIEW review.corrected 1/1 agrees',
        '0件 N-REVNONE direct.total+after.total 0/0 agrees',
      ],
    ],
    [
      '复议被撤销1件，确认违法1件。',
      { 'table4.review.corrected': 2, 'table4.review.total': 2 },
      [
        '1件 N-REVIEW review.corrected 1/2 accounted',
        '1件 N-REVIEW review.corrected 1/2 accounted',
      ],
    ],
    [
      '收到政府信息公开申请0件，未制发行政规范性文件，作出行政许可决定三件。',
      { 'table2.normative.issued': 1, 'table2.licensing.decisions': 4 },
      ['0件 N-NONE 1.total 0/0 agrees', '三件 N-PERMIT licensing.decisions 3/4 differs'],
    ],
    ['依申请公开0件。', {}, []],
    ['参加应诉培训2次，公示行政处罚5件，转发规范性文件3件。', {}, []],
  ])('%s', (text, tables, expected) => {
    expect(short(text, tables)).toEqual(expected);
  });

  test('are those of the form: 制发 of 2021 is 制作 of 2019', () => {
    const text = '制发规范性文件2件，废止1件，对外公开总数9件。';
    expect(short(text, { 'table2.normative.made': 2, 'table2.normative.total': 8 }, 2020)).toEqual([
      '2件 N-NORM normative.made 2/2 agrees',
      '9件 N-NORM normative.total 9/8 differs',
    ]);
  });
});

const spelled = (value: number) =>
  fc.constantFrom(
    String(value),
    writeChineseNumber(value),
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  );
const count = fc.integer({ min: 1, max: 120 });
const sayings: readonly (readonly [string, string, string])[] = [
  ['因政府信息公开被申请行政复议', 'table4.review.total', 'N-REVIEW'],
  ['未经复议直接起诉', 'table4.direct.total', 'N-REVIEW'],
  ['复议结果维持', 'table4.review.upheld', 'N-REVIEW'],
  ['本年度制发行政规范性文件', 'table2.normative.issued', 'N-NORM'],
  ['现行有效的行政规范性文件共', 'table2.normative.inForce', 'N-NORM'],
  ['我镇作出行政许可决定', 'table2.licensing.decisions', 'N-PERMIT'],
  ['全年实施行政处罚', 'table2.punishment.decisions', 'N-PERMIT'],
];

test('a count in any spelling agrees with its cell, or is found, and its remedy agrees', () => {
  const saying = fc
    .tuple(fc.constantFrom(...sayings), count, count)
    .chain(([[words, address, rule], says, table]) =>
      spelled(says).map((number) => ({ words, address, rule, says, table, number })),
    );
  fc.assert(
    fc.property(saying, ({ words, address, rule, says, table, number }) => {
      const text = `${words}${number}件。`;
      const found = runChecks(reportOf(text, { [address]: table })).filter(
        (finding) => finding.rule === rule,
      );
      expect(found).toHaveLength(says === table ? 0 : 1);
      for (const { fix } of found) {
        const [change] = fix?.is === 'words' ? fix.changes : [];
        const mended = `${words}${change?.value}件。`;
        expect(
          runChecks(reportOf(mended, { [address]: table })).map((one) => one.rule),
        ).not.toContain(rule);
      }
    }),
    { numRuns: 40 },
  );
});
