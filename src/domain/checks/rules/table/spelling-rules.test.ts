import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sound2019, sound2021 } from '../../../../testkit/domain/rule-cases.ts';
import type { CellKey } from '../../../edition/cell-address.ts';
import { editionById } from '../../../edition/editions.ts';
import { figureCells } from '../../../edition/figure-cells.ts';
import { cellsIn } from '../../../place/place.ts';
import { applyChanges } from '../../../report/cell-changes.ts';
import type { Report } from '../../../report/report.ts';
import type { Finding, RuleId } from '../../core/finding.ts';
import { runChecks } from '../../run-checks.ts';

const typed = (report: Report, texts: Readonly<Record<string, string>>) =>
  applyChanges(
    report,
    Object.entries(texts).map(([key, value]) => ({ key: key as CellKey, value })),
  );
const said = (rule: RuleId, report: Report) =>
  runChecks(report).filter((finding) => finding.rule === rule);
const changesOf = ({ fix }: Finding) => (fix?.is === 'cells' ? fix.changes : []);

describe('figures that are written otherwise than in the form', () => {
  const counts = figureCells(editionById('2021'), sound2021).filter(({ kind }) => kind === 'count');
  /** Ways to write a figure, all but the form's own. */
  const spellings: readonly ((figure: string) => string)[] = [
    (figure) => figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (figure) => `${figure} `,
    (figure) => `　${figure}`,
    (figure) => `${figure}件`,
    (figure) => `0${figure}`,
  ];

  test('keep their figure when they are written as there, each for itself up to three in a table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3, 4),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.constantFrom(...spellings), { minLength: 8, maxLength: 8 }),
        (table, count, ways) => {
          const cells = counts.filter((cell) => cell.table === table).slice(0, count);
          const texts = Object.fromEntries(
            cells.map(({ key }, index) => [
              key,
              ways[index]?.(sound2021.cells[key] as string) as string,
            ]),
          );
          const report = typed(sound2021, texts);
          const findings = said('NUM-WIDTH', report);
          const keys = cells.map(({ key }) => key);
          const isMany = cells.length > 3;
          expect(findings.map(({ marks }) => cellsIn(marks))).toEqual(
            isMany ? [keys] : keys.map((key) => [key]),
          );
          for (const finding of findings) {
            expect(finding.cells).toEqual(cellsIn(finding.marks));
            const changed = changesOf(finding);
            expect(changed.map(({ key }) => key)).toEqual(finding.cells);
            const [first] = changed;
            expect(finding.message).toContain(`“${texts[first?.key as string]}”`);
            expect(finding.message).toContain(`“${first?.value}”`);
            expect(finding.place.is).toBe(isMany ? 'table' : 'cells');
          }
          expect(applyChanges(report, findings.flatMap(changesOf)).cells).toEqual(sound2021.cells);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['0', '12', '1200', '', '/', '无', '1,20'])('nothing is said of “%s”', (text) => {
    expect(said('NUM-WIDTH', typed(sound2021, { 'table2/licensing/decisions': text }))).toEqual([]);
  });
});

describe('decimals of an amount', () => {
  const amountOf = (text: string, isLocalHead: boolean) => ({
    ...typed(sound2021, { 'table2/fees/amount': text }),
    options: { ...sound2021.options, localAmountHeads: isLocalHead },
  });
  const ofAmount = (text: string, isLocalHead: boolean) =>
    said('NUM-DEC', amountOf(text, isLocalHead)).map((finding) => ({
      level: finding.level,
      cells: finding.cells,
      said: finding.message.slice(finding.message.indexOf('为 ')),
      to: changesOf(finding).map(({ value }) => value),
    }));
  const cells = ['table2/fees/amount'];

  test.each([
    '0',
    '5',
    '5.6',
    '5.6000',
    '0.0001',
    '5.60000000',
    '5.6 万元',
    '',
    '/',
    '无',
    '5.123456元',
    '-5.123456',
  ])('nothing is said of “%s” under the head of the form', (text) => {
    expect(ofAmount(text, false)).toEqual([]);
  });

  test.each(['5.6000', '0.0001', '1234.5678', '5.6000 万元', '', '/', '无', '5.6元'])(
    'nothing is said of “%s” under a head that asks for four',
    (text) => {
      expect(ofAmount(text, true)).toEqual([]);
    },
  );

  test.each([
    ['5.12345', '5.12345', 5],
    ['0.000001', '0.000001', 6],
    ['5.1234500', '5.1234500', 5],
    ['5.12345 万元', '5.12345', 5],
  ])('“%s” has more than there are, under either head', (text, plain, places) => {
    for (const isLocalHead of [false, true]) {
      expect(ofAmount(text, isLocalHead)).toEqual([
        { level: 'warning', cells, said: `为 ${plain}，小数有 ${places} 位，超过 4 位`, to: [] },
      ]);
    }
  });

  test.each([
    ['0', '0.0000'],
    ['12', '12.0000'],
    ['5.6', '5.6000'],
    ['5.678', '5.6780'],
    ['5.67890', '5.6789'],
    ['5.600000', '5.6000'],
  ])('“%s” is to be %s under a head that asks for four', (text, wanted) => {
    const [found] = ofAmount(text, true);
    expect(found).toMatchObject({ level: 'note', cells, to: [wanted] });
    expect(found?.said).toMatch(new RegExp(`，应写 ${wanted}$`));
    expect(ofAmount(wanted, true)).toEqual([]);
  });

  test('too many and too few are other findings, and too many are put right by the office', () => {
    const [many] = said('NUM-DEC', amountOf('5.12345', true));
    const [few] = said('NUM-DEC', amountOf('5.6', true));
    expect(many?.id).not.toBe(few?.id);
    expect(many?.advice).toContain('请核对单位是否为万元');
  });

  test('an amount of the form before is looked at too', () => {
    const report = typed(sound2019, {
      'table2/procurement/amount': '6.54321',
      'table2/procurement/projects': '1',
    });
    expect(said('NUM-DEC', report).map((finding) => finding.cells)).toEqual([
      ['table2/procurement/amount'],
    ]);
  });
});
