import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../testkit/domain/consistent-report.ts';
import { editionById, editions } from '../../edition/editions.ts';
import { formAddress } from '../../edition/table-form.ts';
import type { Report } from '../../report/report.ts';
import { runChecks } from '../run-checks.ts';
import { withOwnForm } from './own-form.ts';
import { applyRepair } from './repairs.ts';

const columns = editionById('2021').table3.applicants.map(({ id }) => id);

/** A report of one form whose table 三 was found in the form of another, with the figures of its own rows. */
function foundIn(form: string, own: string, cells: Record<string, string>): Report {
  const report = reportOf(editionById(own));
  const ofOwn = editionById(own).table3.rows.map(({ id }) => id.split('.').join('-'));
  const ofForm = editionById(form).table3.rows.map(({ id }) => id.split('.').join('-'));
  const left = Object.entries(report.cells).filter(([key]) => {
    const row = /^table3\/([^/]*)/.exec(key)?.[1];
    return row === undefined || !ofOwn.includes(row) || ofForm.includes(row);
  });
  return {
    ...report,
    cells: { ...Object.fromEntries(left), ...cells },
    asPrinted: { [formAddress(3)]: form, 'table3.note': '注', section6: '六、其他' },
  };
}

/** What the rows of 「其他处理」 hold in one column. */
const rowsOfSix = (report: Report, column = 'natural') =>
  ['3-6', '3-6-1', '3-6-2', '3-6-3'].map((row) => report.cells[`table3/${row}/${column}`]);

const none = undefined;

describe('换成该年度的表格', () => {
  describe('a table of the old form in a report of the new one: 「（六）其他处理」 is its 「3.其他」', () => {
    test.each<[string, Record<string, string>, (string | undefined)[]]>([
      ['a figure', { 'table3/3-6/natural': '3' }, [none, none, none, '3']],
      ['a figure as it was typed', { 'table3/3-6/natural': ' １２ ' }, [none, none, none, '12']],
      ['what is no figure', { 'table3/3-6/natural': '约3' }, [none, none, none, '约3']],
      [
        'nothing, of which there is nothing in any row',
        { 'table3/3-6/natural': '0' },
        [none, '0', '0', '0'],
      ],
      ['a blank', { 'table3/3-6/natural': '  ' }, ['  ', none, none, none]],
      ['a cell that was never filled', {}, [none, none, none, none]],
      [
        'a figure whose place is taken',
        { 'table3/3-6/natural': '3', 'table3/3-6-3/natural': '4' },
        ['3', none, none, '4'],
      ],
      [
        'a figure whose place is blank',
        { 'table3/3-6/natural': '3', 'table3/3-6-3/natural': ' ' },
        [none, none, none, '3'],
      ],
      [
        'nothing, beside a figure that is there already',
        { 'table3/3-6/natural': '0', 'table3/3-6-1/natural': '5', 'table3/3-6-2/natural': '' },
        [none, '5', '0', '0'],
      ],
    ])('%s', (_, cells, expected) => {
      expect(rowsOfSix(withOwnForm(foundIn('2019', '2021', cells), 3))).toEqual(expected);
    });

    test('in every column, and in no other', () => {
      for (const column of columns) {
        const repaired = withOwnForm(foundIn('2019', '2021', { [`table3/3-6/${column}`]: '3' }), 3);
        for (const each of columns) {
          expect(rowsOfSix(repaired, each)).toEqual([
            none,
            none,
            none,
            each === column ? '3' : none,
          ]);
        }
      }
    });
  });

  describe('a table of the new form in a report of the old one: its three rows are one sum', () => {
    const three = (a: string, b: string, c: string) => ({
      'table3/3-6-1/natural': a,
      'table3/3-6-2/natural': b,
      'table3/3-6-3/natural': c,
    });

    test.each<[string, Record<string, string>, (string | undefined)[]]>([
      ['three figures', three('1', ' 2 ', '10'), ['13', none, none, none]],
      ['nothing in any', three('0', '0', '0'), ['0', none, none, none]],
      ['one blank', three('1', '', '3'), [none, '1', '', '3']],
      ['one that is no figure', three('1', '约2', '3'), [none, '1', '约2', '3']],
      ['one below nothing', three('1', '-2', '3'), [none, '1', '-2', '3']],
      ['one with decimals', three('1', '1.5', '1.5'), [none, '1', '1.5', '1.5']],
      [
        'a sum whose place is taken',
        { ...three('1', '2', '3'), 'table3/3-6/natural': '7' },
        ['7', '1', '2', '3'],
      ],
    ])('%s', (_, cells, expected) => {
      expect(rowsOfSix(withOwnForm(foundIn('2021', '2019', cells), 3))).toEqual(expected);
    });
  });

  test('says no more that the form is another, and leaves all other labels and the report before it', () => {
    const report = foundIn('2019', '2021', { 'table3/3-6/natural': '3' });
    const before = JSON.stringify(report);
    const repaired = withOwnForm(report, 3);
    expect(repaired.asPrinted).toEqual({ 'table3.note': '注', section6: '六、其他' });
    expect(JSON.stringify(report)).toBe(before);
    const { cells, asPrinted, ...rest } = repaired;
    expect({ ...report, ...rest }).toEqual(report);
  });

  test('of table 二 and 四 no figure is moved', () => {
    for (const table of [2, 4] as const) {
      const report = {
        ...foundIn('2019', '2021', { 'table3/3-6/natural': '3' }),
        asPrinted: { [formAddress(table)]: '2019', 'table3.note': '注' },
      };
      const repaired = withOwnForm(report, table);
      expect(repaired.cells).toBe(report.cells);
      expect(repaired.asPrinted).toEqual({ 'table3.note': '注' });
    }
  });

  test('of a form that nobody knows, and of the own one, only the word goes', () => {
    for (const form of ['2099', '2021']) {
      const report = foundIn('2019', '2021', { 'table3/3-6/natural': '3' });
      const named = { ...report, asPrinted: { [formAddress(3)]: form } };
      expect(withOwnForm(named, 3)).toEqual({ ...report, asPrinted: {} });
    }
  });

  test.each(editions)(
    'what is offered in a report of the form of $id clears what it is offered for',
    (own) => {
      for (const { id } of editions.filter((each) => each !== own)) {
        const report = foundIn(id, own.id, {});
        const finding = runChecks(report).find(({ fix }) => fix?.is === 'ownForm');
        expect(finding?.fix).toMatchObject({ is: 'ownForm', table: 3 });
        const repaired = finding?.fix && applyRepair(report, finding.fix);
        expect(repaired && runChecks(repaired).map((each) => each.id)).not.toContain(finding?.id);
      }
    },
  );
});
