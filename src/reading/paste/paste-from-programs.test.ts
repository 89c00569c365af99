/** What is read of the clipboards of programs. */
import { describe, expect, it } from 'vitest';
import {
  blockValues,
  both,
  fixture,
  fixtureText,
  granted,
  inTable3,
  labelledValues,
  one,
  page,
  read,
  received,
  whole,
  wholeRows,
  zeros,
} from '../../testkit/reading/paste-fixtures.ts';

describe('a whole table with its labels', () => {
  it.each([...both('calc-table3-whole'), ...both('writer-table3-whole')])(
    '%s: every figure has the cell that its labels name',
    (_, content) => {
      const pasted = read(content);
      expect(labelledValues(pasted)).toEqual(whole);
      expect(pasted.labelled).toMatchObject({ tables: [3], notes: [], remarks: [] });
    },
  );

  it.each([...both('calc-table3-whole'), page('writer-table3-whole')])(
    '%s: labels and heads are taken off the block of figures',
    (_, content) => {
      const pasted = read(content);
      expect(blockValues(pasted)).toEqual(wholeRows);
      expect(pasted.block).toMatchObject({ hadLabels: true, isParted: false });
    },
  );

  it.each(both('calc-table2'))('%s: figures of 表二 are as they were shown', (_, content) => {
    const { labelled } = read(content);
    expect(labelled?.figures.map((figure) => `${figure.key} ${figure.text}`)).toEqual([
      'table2/rules/issued 0',
      'table2/rules/repealed 0',
      'table2/rules/inForce 0',
      'table2/normative/issued 2',
      'table2/normative/repealed 1',
      'table2/normative/inForce 9',
      'table2/licensing/decisions 36',
      'table2/punishment/decisions 14',
      'table2/coercion/decisions 0',
      'table2/fees/amount 1.2500',
    ]);
    expect(labelled).toMatchObject({ tables: [2], notes: [], remarks: [] });
  });

  it.each(both('calc-table4'))('%s: the one row of 表四 is known by its heads', (_, content) => {
    const pasted = read(content);
    const outcomes = ['upheld', 'corrected', 'otherResult', 'pending', 'total'];
    const cells = ['review', 'direct', 'after'].flatMap((group) =>
      outcomes.map((outcome) => `table4/${group}/${outcome}`),
    );
    expect(labelledValues(pasted)).toEqual({
      ...Object.fromEntries(cells.map((key) => [key, 0])),
      'table4/review/upheld': 1,
      'table4/review/total': 1,
    });
    expect(blockValues(pasted)).toEqual([[1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  });
});

describe('some rows with their labels', () => {
  it.each(both('calc-rows'))('%s: rows without any head', (_, content) => {
    expect(labelledValues(read(content))).toEqual(inTable3({ '3.1': granted, '3.2': one }));
  });

  it.each(both('calc-rows-inside-merge'))('%s: rows below the top of a merge', (_, content) => {
    expect(labelledValues(read(content))).toEqual(inTable3({ '3.2': one, '3.3.1': zeros }));
  });

  it.each(both('calc-linebreaks-note'))(
    '%s: line breaks in labels are no matter, a note on a cell is not part of its figure',
    (_, content) => {
      expect(labelledValues(read(content))).toEqual(
        inTable3({ 1: received, 2: one, '3.1': granted, '3.2': one }),
      );
    },
  );

  it.each([
    ...both('calc-rows').map(([from, content]) => ({ from, content, rows: [granted, one] })),
    ...both('calc-rows-inside-merge').map(([from, content]) => ({
      ...{ from, content },
      rows: [one, zeros],
    })),
    ...both('calc-linebreaks-note').map(([from, content]) => ({
      ...{ from, content },
      rows: [received, one, granted, one],
    })),
  ])('$from: the block begins at the first figure', ({ content, rows }) => {
    const pasted = read(content);
    expect(blockValues(pasted)).toEqual(rows);
    expect(pasted.block.hadLabels).toBe(true);
  });

  it('of Excel: units and full-width digits stay for the cell to read, a blank is left out', () => {
    const { 'table3/3-1/research': blank, ...others } = inTable3({
      1: received,
      '3.1': granted,
      '3.3.1': [3, 0, 0, 0, 0, 0, 3],
      '3.3.5': [0, 4, 0, 0, 0, 0, 4],
    });
    const pasted = read(fixture('excel-rows'));
    expect(blank).toBe(0);
    expect(labelledValues(pasted)).toEqual(others);
    expect(pasted.labelled?.figures).toContainEqual({ key: 'table3/3-1/welfare', text: '0件' });
  });
});

describe('rows of plain text with their labels', () => {
  it('line breaks in quoted labels are no matter', () => {
    const label = '"（二）部分公开\r\n（区分处理的，只计这一情形，不计其他情形）"';
    const rows = [
      ['"三、本年度\r\n办理结果"', '（一）予以公开', '', ...granted],
      ['', label, '', ...one],
    ];
    const text = rows.map((cells) => `${cells.join('\t')}\r\n`).join('');
    expect(labelledValues(read({ text }))).toEqual(inTable3({ '3.1': granted, '3.2': one }));
  });

  it('heads with line breaks say which columns were copied', () => {
    const heads = '\t\t\t"自然\n人"\t"总\n计"\n';
    const text = `${heads}一、本年新收政府信息公开申请数量\t\t\t1209\t1212\n`;
    expect(labelledValues(read({ text }))).toEqual({
      'table3/1/natural': 1209,
      'table3/1/total': 1212,
    });
  });

  it('blanks among the figures leave the others in their columns', () => {
    const text = '一、本年新收政府信息公开申请数量\t\t\t\t2\t0\t1\t\t0\t3\n';
    const {
      'table3/1/natural': _,
      'table3/1/legal': __,
      ...others
    } = inTable3({
      1: [0, 2, 0, 1, 0, 0, 3],
    });
    expect(labelledValues(read({ text }))).toEqual(others);
  });
});

describe('figures without labels', () => {
  it.each([
    ...both('calc-table3-figures'),
    ...both('calc-units'),
    page('calc-accounting'),
    page('writer-table3-figures'),
  ])('%s: they keep their places', (_, content) => {
    const pasted = read(content);
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.block).toMatchObject({ hadLabels: false, isParted: false });
    expect(blockValues(pasted)).toEqual(wholeRows);
  });

  it('a dash stays where only the plain text is there', () => {
    expect(blockValues(read(fixtureText('calc-accounting')))).toEqual(
      wholeRows.map((values) => values.map((value) => value || '-')),
    );
  });

  it.each(both('calc-text-cells'))(
    '%s: what is typed as text is read, blanks stay',
    (_, content) => {
      const values = blockValues(read(content));
      expect(values[0]).toEqual([1209, 2, '', 1, '', 0, 1212]);
      expect(values[4]).toEqual(['', 0, '', 0, '', 0, '']);
      const filled = values.map((row, index) =>
        row.map((value, column) => (value === '' ? wholeRows[index]?.[column] : value)),
      );
      expect(filled).toEqual(wholeRows);
    },
  );

  it.each(both('calc-two-ranges'))('%s: blank rows between two ranges are kept', (_, content) => {
    const blanks = Array.from({ length: 21 }, () => ['', '', '', '', '', '', '']);
    expect(blockValues(read(content))).toEqual([received, one, ...blanks, received, one]);
  });

  it('blank rows before the first figure count, those behind the last do not', () => {
    const blank = ['', '', '', '', '', '', ''];
    const figures = [1, '', '', '', '', '', 1];
    expect(blockValues(read(fixture('calc-blank-edges')))).toEqual([blank, blank, blank, figures]);
    expect(blockValues(read(fixtureText('calc-blank-edges')))).toEqual([figures]);
  });

  it('of Excel: the figure behind 「####」 is read where the page holds it, and no text is lost', () => {
    expect(blockValues(read(fixture('excel-figures')))).toEqual([
      [1209, 0, '说明写在格外', ''],
      ['#####', '-', 12, ''],
    ]);
  });

  it('a line for each cell is one column', () => {
    expect(blockValues(read(fixtureText('writer-table3-figures')))).toEqual(
      wholeRows.flat().map((value) => [value]),
    );
  });

  it('figures parted by spaces are in columns, and that is said', () => {
    const pasted = read({ text: '9 2 0 1 0 0 12\n1 0 0 0 0 0 1\n' });
    expect(pasted.labelled).toBeUndefined();
    expect(pasted.block).toMatchObject({ hadLabels: false, isParted: true });
    expect(blockValues(pasted)).toEqual([[9, 2, 0, 1, 0, 0, 12], one]);
  });
});
