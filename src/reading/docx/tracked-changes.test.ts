/** Tracked changes: what is read is the text with all of them accepted. */
import { describe, expect, test } from 'vitest';
import {
  allNotes,
  cell,
  expectRead,
  note,
  p,
  r,
  readBody,
  table,
  tbl,
  tc,
} from '../../testkit/reading/docx-parts.ts';

const del = (text: string) =>
  `<w:del w:id="1" w:author="甲"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (text: string) => `<w:ins w:id="2" w:author="甲">${r(text)}</w:ins>`;
const mark = (change: string) => `<w:rPr><w:${change} w:id="3"/></w:rPr>`;
const change = (text: string) => note('trackedChange', text);
const row = (properties: string, ...cells: string[]) =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

describe('tracked changes in a paragraph', () => {
  test('leave the deleted text out and the inserted text in', () => {
    expectRead(p(r('收到') + del('3') + ins('4') + r('件')), ['收到4件'], {
      notes: [change('删除：“3”；插入：“4”')],
    });
  });

  test('are quoted piece by piece, runs of one change together', () => {
    expectRead(
      p(
        r('收到') +
          del('1') +
          del('3') +
          ins('14') +
          r('件，答复') +
          del('12') +
          ins('13') +
          r('件'),
      ),
      ['收到14件，答复13件'],
      { notes: [change('删除：“13”、“12”；插入：“14”、“13”')] },
    );
  });

  test('that moved text leave it where it went', () => {
    const from = `<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2">${r('乙')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
    const to = `<w:moveTo w:id="3">${r('乙')}</w:moveTo>`;
    expectRead(p(r('甲') + from) + p(to + r('丙')), ['甲', '乙丙'], {
      notes: [change('删除：“乙”'), change('插入：“乙”')],
    });
  });

  test('that deleted inserted text leave it out', () => {
    expectRead(p(`${r('甲')}<w:ins>${del('乙')}</w:ins>`), ['甲'], {
      notes: [change('删除：“乙”')],
    });
  });

  test('that deleted a field do not disturb the ones that stay', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const deleted = `<w:del>${field('begin')}<w:r><w:delInstrText> PAGE </w:delInstrText></w:r></w:del>`;
    expectRead(p(deleted + r('甲')), ['甲']);
  });

  test('of properties alone are nothing', () => {
    expectRead(
      p(
        r('甲', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
        '<w:jc w:val="center"/><w:pPrChange w:id="2"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>',
      ),
      [{ is: 'paragraph', text: '甲', align: 'center' }],
    );
  });
});

describe('a tracked change of a paragraph mark', () => {
  test('that deleted it joins the paragraph with the next, whose properties hold', () => {
    expectRead(
      p('第一句。', `<w:jc w:val="center"/>${mark('del')}`) +
        p('第二句。', '<w:jc w:val="right"/>'),
      [{ is: 'paragraph', text: '第一句。第二句。', align: 'right' }],
      { notes: [change('删除：“¶”')] },
    );
  });

  test('joins several paragraphs', () => {
    expectRead(p('一', mark('del')) + p('二', mark('moveFrom')) + p('三'), ['一二三'], {
      notes: [change('删除：“¶”、“¶”')],
    });
  });

  test('leaves nothing of a paragraph that was deleted with its text', () => {
    expectRead(p('甲') + p(del('乙'), mark('del')) + p('丙'), ['甲', '丙'], {
      notes: [change('删除：“乙”')],
    });
  });

  test('before a table or at the end leaves the paragraph by itself', () => {
    expectRead(
      p('甲', mark('del')) + tbl(`<w:tr>${tc(p('乙', mark('del')))}</w:tr>`) + p('丙', mark('del')),
      ['甲', table([cell(0, '乙')]), '丙'],
      { notes: [change('删除：“¶”'), change('删除：“¶”'), change('删除：“¶”')] },
    );
  });

  test('that put it in is noted where no text was', () => {
    expectRead(
      p('甲', mark('ins')) + p(ins('乙'), mark('ins')) + p('', mark('ins')),
      ['甲', '乙'],
      {
        notes: [change('插入：“¶”'), change('插入：“乙”')],
      },
    );
  });
});

describe('tracked changes in a table', () => {
  test('leave out a deleted row and note it once', () => {
    expectRead(
      tbl(
        row('', tc('一')),
        row('<w:del w:id="1"/>', tc(p(del('二'))), tc('3')),
        row('', tc('四')),
      ),
      [table([cell(0, '一')], [cell(0, '四')])],
      { notes: [change('删除整行：“二”、“3”')] },
    );
  });

  test('keep an inserted row and note it once', () => {
    expectRead(
      tbl(
        row('<w:ins w:id="1"/>', tc(p(ins('一'))), tc(p(ins('2')))),
        row('<w:ins w:id="2"/>', tc('三')),
      ),
      [table([cell(0, '一'), cell(1, '2')], [cell(0, '三')])],
      { notes: [change('插入整行：“一”、“2”'), change('插入整行：“三”')] },
    );
  });

  test('of several cells are one note for each', () => {
    expectRead(
      tbl(row('', tc(p(del('1') + ins('2'))), tc(p(del('3') + ins('4'))))),
      [table([cell(0, '2'), cell(1, '4')])],
      { notes: [change('删除：“1”；插入：“2”'), change('删除：“3”；插入：“4”')] },
    );
  });

  test('leave out a deleted cell and keep an inserted one', () => {
    expectRead(
      tbl(row('', tc('一', '<w:cellDel w:id="1"/>'), tc('二'), tc('三', '<w:cellIns w:id="2"/>'))),
      [table([cell(0, '二'), cell(1, '三')])],
      { notes: [change('删除：“一”')] },
    );
  });

  test('leave out a row whose cells were all deleted', () => {
    expectRead(
      tbl(row('', tc('一', '<w:cellDel/>')), row('', tc('二'))),
      [table([cell(0, '二')])],
      {
        notes: [change('删除：“一”')],
      },
    );
  });

  test('that merged cells are followed', () => {
    expectRead(
      tbl(
        row('', tc('甲', '<w:cellMerge w:id="1" w:vMerge="rest"/>')),
        row('', tc('', '<w:cellMerge w:id="2" w:vMerge="cont"/>')),
      ),
      [table([cell(0, '甲', [1, 2])], [])],
    );
  });

  test('leave a merged cell whose beginning was deleted to stand for itself', () => {
    expectRead(
      tbl(
        row('<w:del/>', tc(p(del('甲')), '<w:vMerge w:val="restart"/>'), tc(p(del('1')))),
        row('', tc('', '<w:vMerge/>'), tc('2')),
      ),
      [table([cell(0, ''), cell(1, '2')])],
      { notes: [change('删除整行：“甲”、“1”')] },
    );
  });
});

test('more than forty tracked changes are counted', () => {
  const document = readBody(
    Array.from({ length: 45 }, (_, index) => p(r('甲') + ins(String(index)))).join(''),
  );
  expect(document.blocks).toHaveLength(45);
  const notes = allNotes(document);
  expect(notes).toHaveLength(41);
  expect(notes[39]).toEqual(change('插入：“39”'));
  expect(notes[40]).toEqual(change('另有5处修订，没有一一列出'));
});
