import fc from 'fast-check';
import { expect, test } from 'vitest';
import { see } from '../../testkit/reading/html-pages.ts';
import { readPastedTable } from '../paste/read-pasted-table.ts';

const hidden = '<col width=0 style="display:none">';
const told = 'hiddenText 表格里隐藏的列没有读入：';

test.each<[oddity: string, columns: string]>([
  ['a column', `<col><col>${hidden}<col>`],
  ['a column of several', '<col span=2><col style="visibility:collapse"><col>'],
  ['the attribute', '<col><col><col hidden><col>'],
  ['a group', '<colgroup span=2><colgroup span=1 style="display:none"><colgroup span=1>'],
  [
    'the group of a column',
    '<colgroup><col span=2></colgroup><colgroup style="display:none"><col>',
  ],
])('what stands in a column that is hidden is left out and told: %s', (_, columns) => {
  const html = `<table>${columns}<tr><td>甲<td>1<td>9<td>2<tr><td>乙<td colspan=2>3<td>4</table>`;
  expect(see(html)).toEqual({
    blocks: ['0:甲 1:1 2:2 / 0:乙 1:3 2:4'],
    notes: [`${told}“9”`],
  });
});

test.each([
  ['all of them', '<col hidden><col hidden>'],
  ['none', '<col><col>'],
])('where %s are hidden all is read', (_, columns) => {
  expect(see(`<table>${columns}<tr><td>1<td>2</table>`)).toEqual({
    blocks: ['0:1 1:2'],
    notes: [],
  });
});

test('whatever columns are hidden, the table is read as without them', () => {
  const row = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.array(row, { minLength: 1, maxLength: 3 }),
      (isHidden, spans) => {
        fc.pre(isHidden.includes(false));
        const columns = isHidden.map((each) => (each ? hidden : '<col>')).join('');
        // Each cell with the columns that it goes over, of which some are shown.
        const rows = spans.map((row, index) => {
          let column = 0;
          return row.map((span, cell) => {
            const over = isHidden.slice(column, column + span);
            column += span;
            return { text: `${index}${cell}`, span, shown: over.filter((each) => !each).length };
          });
        });
        const html = (which: 'span' | 'shown') =>
          rows
            .map((cells) =>
              cells
                .flatMap((cell) =>
                  cell[which] > 0 ? [`<td colspan=${cell[which]}>${cell.text}`] : [],
                )
                .join(''),
            )
            .map((cells) => `<tr>${cells}`)
            .join('');
        const left = see(`<table>${html('shown')}</table>`);
        const read = see(`<table>${columns}${html('span')}</table>`);
        expect(read.blocks).toEqual(left.blocks);
        const lost = rows.flat().filter(({ shown }) => shown === 0).length;
        expect(read.notes).toHaveLength(lost > 0 ? 1 : 0);
      },
    ),
  );
});

test('a paste leaves a hidden column out and says so', () => {
  const html = `<table><col>${hidden}<col><tr><td>1<td>999<td>2</table>`;
  const { block, hidden: said } = readPastedTable(
    { html, text: '1\t999\t2' },
    { edition: '2021', local: { splits: {}, extraRows: [] } },
  );
  expect(block.rows.map((cells) => cells.map(({ text }) => text))).toEqual([['1', '2']]);
  expect(said).toEqual(['表格里隐藏的列没有读入：“999”']);
});

test('the reading above characters is left out and told, ended or not', () => {
  const seen = { blocks: ['规章'], notes: ['hiddenText 字上的注音没有读入：“guī”'] };
  expect(see('<p><ruby>规<rp>(</rp><rt>guī</rt><rp>)</rp></ruby>章')).toEqual(seen);
  expect(see('<p><ruby>规<rp>(<rt>guī<rp>)</ruby>章')).toEqual(seen);
});
