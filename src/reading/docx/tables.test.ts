/** Tables: cells in their grid columns, merged cells as one. */
import { describe, expect, test } from 'vitest';
import {
  cell,
  expectRead,
  p,
  paragraph,
  r,
  readBody,
  table,
  tbl,
  tc,
  tr,
} from '../../testkit/reading/docx-parts.ts';

const span = (columns: number | string) => `<w:gridSpan w:val="${columns}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const row = (properties: string, ...cells: string[]) =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

describe('a table', () => {
  test('stands among the paragraphs', () => {
    expectRead(p('前') + tbl(tr(tc('一'), tc('1')), tr(tc('二'), tc(''))) + p('后'), [
      '前',
      table([cell(0, '一'), cell(1, '1')], [cell(0, '二'), cell(1, '')]),
      '后',
    ]);
  });

  test('keeps the paragraphs of a cell with what they are', () => {
    expectRead(tbl(tr(tc(p('本年新', '<w:jc w:val="center"/>') + p('') + p('制作数量')))), [
      table([cell(0, [paragraph('本年新', { align: 'center' }), '制作数量'])]),
    ]);
  });

  test('has its cells in their grid columns', () => {
    expectRead(
      tbl(
        tr(tc('甲', span(3)), tc('乙')),
        row('<w:gridBefore w:val="2"/>', tc('丙'), tc('丁', span(2))),
      ),
      [table([cell(0, '甲', [3, 1]), cell(3, '乙')], [cell(2, '丙'), cell(3, '丁', [2, 1])])],
    );
  });

  test.each(['0', '-1', '1000000000', 'x', ''])('reads a span of "%s" as one', (value) => {
    expectRead(tbl(tr(tc('甲', span(value)), tc('乙'))), [table([cell(0, '甲'), cell(1, '乙')])]);
  });

  test('within a cell stays there', () => {
    expectRead(tbl(tr(tc(p('前') + tbl(tr(tc('内'))) + p('后')), tc('乙'))), [
      table([cell(0, ['前', table([cell(0, '内')]), '后']), cell(1, '乙')]),
    ]);
  });

  test('may have rows and cells in content controls and custom XML', () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expectRead(
      tbl(
        control(tr(tc('一'), control(tc('1')))),
        `<w:customXml>${tr(tc(control(p('二'))))}</w:customXml>`,
      ),
      [table([cell(0, '一'), cell(1, '1')], [cell(0, '二')])],
    );
  });

  test('without rows is none', () => {
    expectRead(tbl(), []);
  });

  test('in a frame or a text box is a table', () => {
    expectRead(
      p('框', '<w:framePr w:w="1000"/>') +
        p(
          `<w:r><w:pict><v:textbox><w:txbxContent>${tbl(tr(tc('甲')))}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ),
      ['框', table([cell(0, '甲')])],
    );
  });

  test('in a text box in a cell does not disturb the cell', () => {
    const inner = `<w:r><w:pict><v:textbox><w:txbxContent>${tbl(tr(tc('内')))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expectRead(tbl(tr(tc(p(`${r('甲')}${inner}`)), tc('乙')), tr(tc('丙'))), [
      table([cell(0, ['甲', table([cell(0, '内')])]), cell(1, '乙')], [cell(0, '丙')]),
    ]);
  });
});

describe('a cell over several rows', () => {
  test('stands in the first of them', () => {
    expectRead(
      tbl(
        tr(tc('甲', begins), tc('1')),
        tr(tc('', goesOn), tc('2')),
        tr(tc('', '<w:vMerge w:val="continue"/>'), tc('3')),
        tr(tc('乙'), tc('4')),
      ),
      [
        table(
          [cell(0, '甲', [1, 3]), cell(1, '1')],
          [cell(1, '2')],
          [cell(1, '3')],
          [cell(0, '乙'), cell(1, '4')],
        ),
      ],
    );
  });

  test('is matched by its grid column', () => {
    expectRead(
      tbl(
        tr(tc('甲', span(2)), tc('乙', begins)),
        tr(tc('1'), tc('2'), tc('', goesOn)),
        row('<w:gridBefore w:val="2"/>', tc('', goesOn)),
      ),
      [table([cell(0, '甲', [2, 1]), cell(2, '乙', [1, 3])], [cell(0, '1'), cell(1, '2')], [])],
    );
  });

  test('ends where another begins', () => {
    expectRead(
      tbl(tr(tc('甲', begins)), tr(tc('', goesOn)), tr(tc('乙', begins)), tr(tc('', goesOn))),
      [table([cell(0, '甲', [1, 2])], [], [cell(0, '乙', [1, 2])], [])],
    );
  });

  test('ends where a row between does not go on with it', () => {
    expectRead(tbl(tr(tc('甲', begins)), tr(tc('乙')), tr(tc('丙', goesOn))), [
      table([cell(0, '甲')], [cell(0, '乙')], [cell(0, '丙')]),
    ]);
  });

  test('that has no beginning begins where it is first met', () => {
    expectRead(tbl(tr(tc('甲', goesOn)), tr(tc('', goesOn))), [table([cell(0, '甲', [1, 2])], [])]);
  });

  test('keeps text that stands in its other rows', () => {
    expectRead(tbl(tr(tc('甲', begins)), tr(tc('乙', goesOn))), [
      table([cell(0, ['甲', '乙'], [1, 2])], []),
    ]);
  });

  test('and several columns is one', () => {
    expectRead(
      tbl(tr(tc('甲', span(2) + begins), tc('1')), tr(tc('', span(2) + goesOn), tc('2'))),
      [table([cell(0, '甲', [2, 2]), cell(2, '1')], [cell(2, '2')])],
    );
  });
});

describe('a cell over several columns in the older way', () => {
  const older = (kind: string) => `<w:hMerge${kind && ` w:val="${kind}"`}/>`;

  test('is one', () => {
    expectRead(
      tbl(tr(tc('甲', older('restart')), tc('', older('')), tc('', older('continue')), tc('乙'))),
      [table([cell(0, '甲', [3, 1]), cell(3, '乙')])],
    );
  });

  test('keeps text that stands in its other columns', () => {
    expectRead(tbl(tr(tc('甲', older('restart')), tc('乙', older('')))), [
      table([cell(0, ['甲', '乙'], [2, 1])]),
    ]);
  });

  test('that has no beginning is a cell of its own', () => {
    expectRead(tbl(tr(tc('甲', older('')), tc('乙'))), [table([cell(0, '甲'), cell(1, '乙')])]);
  });

  test('and several rows is one', () => {
    expectRead(
      tbl(
        tr(tc('甲', older('restart') + begins), tc('', older('') + begins), tc('1')),
        tr(tc('', older('restart') + goesOn), tc('', older('') + goesOn), tc('2')),
      ),
      [table([cell(0, '甲', [2, 2]), cell(2, '1')], [cell(2, '2')])],
    );
  });
});

test('an open field does not go on beyond its cell', () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  expect(readBody(tbl(tr(tc(p(begin)), tc('乙'))) + p('后')).blocks).toEqual([
    table([cell(0, ''), cell(1, '乙')]),
    { is: 'paragraph', text: '后' },
  ]);
});
