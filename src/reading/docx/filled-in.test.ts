/** Fields to fill in, content controls, and fields of which only the instruction stands in the file. */
import { describe, expect, test } from 'vitest';
import { expectRead, note, p, r, readBody, tbl, tc, tr } from '../../testkit/reading/docx-parts.ts';

const char = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const form = (data: string, code: string, result?: string) =>
  char('begin', `<w:ffData><w:name w:val="f"/>${data}</w:ffData>`) +
  instruction(code) +
  (result === undefined ? '' : char('separate') + result) +
  char('end');
const list = (inside: string, ...entries: string[]) =>
  form(
    `<w:ddList>${inside}${entries.map((entry) => `<w:listEntry w:val="${entry}"/>`).join('')}</w:ddList>`,
    ' FORMDROPDOWN ',
  );
const unfilled = (text: string) => note('unfilled', `还没有填写，读作空白：“${text}”`);
const unread = (text: string) => note('hiddenText', `域的结果没有存在文件里，没有读入：“${text}”`);

describe('a list to choose from', () => {
  test.each([
    ['the chosen entry', '<w:result w:val="2"/>', '20'],
    ['the default', '<w:default w:val="1"/>', '10'],
    ['the chosen entry before the default', '<w:result w:val="0"/><w:default w:val="2"/>', '0'],
    ['the first where neither is said', '', '0'],
  ])('shows %s', (_, inside, shown) => {
    expectRead(p(r('收到') + list(inside, '0', '10', '20') + r('件')), [`收到${shown}件`]);
  });

  test('that only asks to choose is blank, with a note', () => {
    expectRead(p(list('', '请选择', '0', '1')), [], { notes: [unfilled('请选择')] });
    expectRead(p(list('<w:result w:val="2"/>', '请选择', '0', '1')), ['1']);
  });

  test('whose entry is not there is blank', () => {
    expectRead(p(r('甲') + list('<w:result w:val="9"/>', '0', '1')), ['甲']);
  });

  test('shows what the file holds of it', () => {
    const data = '<w:ddList><w:listEntry w:val="0"/><w:listEntry w:val="1"/></w:ddList>';
    expectRead(p(form(data, ' FORMDROPDOWN ', r('7'))), ['7']);
  });

  test('of a cell stands in its cell', () => {
    const row = tr(tc('甲'), tc(p(list('<w:result w:val="1"/>', '0', '3'))), tc('乙'));
    expect(JSON.stringify(readBody(tbl(row)).blocks).match(/"text":"[^"]*"/g)).toEqual([
      '"text":"甲"',
      '"text":"3"',
      '"text":"乙"',
    ]);
  });

  test('that was deleted is not read', () => {
    expectRead(p(`${r('甲')}<w:del>${list('', '0', '1')}</w:del>`), ['甲']);
  });
});

describe('a box and a text to fill in', () => {
  test('a box shows its mark where it is ticked', () => {
    const box = (inside: string) =>
      form(`<w:checkBox><w:sizeAuto/>${inside}</w:checkBox>`, ' FORMCHECKBOX ');
    expectRead(p(r('甲') + box('<w:default w:val="0"/><w:checked/>')), ['甲☑']);
    expectRead(p(r('甲') + box('<w:default w:val="1"/>')), ['甲☑']);
    expectRead(p(r('甲') + box('<w:default w:val="1"/><w:checked w:val="0"/>')), ['甲']);
    expectRead(p(r('甲') + box('')), ['甲']);
  });

  test('a text is what was typed, and blank where it was cleared', () => {
    const text = (result?: string) =>
      form('<w:textInput><w:default w:val="0"/></w:textInput>', ' FORMTEXT ', result);
    expectRead(p(text(r('12'))), ['12']);
    expectRead(p(text(r('\u2002\u2002\u2002\u2002\u2002'))), []);
    expectRead(p(text()), ['0']);
  });
});

describe('a content control', () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const items = '<w:listItem w:displayText="三件" w:value="3"/><w:listItem w:value="4"/>';

  test('shows its content', () => {
    expectRead(p(control(`<w:dropDownList>${items}</w:dropDownList>`, r('三件'))), ['三件']);
    expectRead(control('<w:showingPlcHdr w:val="0"/>', p('甲')), ['甲']);
  });

  test('that is not filled in is blank, with a note', () => {
    const placeholder = '<w:dropDownList/><w:showingPlcHdr/>';
    expectRead(p(r('甲') + control(placeholder, r('选择一项。')) + r('乙')), ['甲乙'], {
      notes: [unfilled('选择一项。')],
    });
    expectRead(
      tbl(tr(tc('甲'), control('<w:showingPlcHdr/>', tc('单击此处')))),
      [{ is: 'table', rows: [{ cells: [cellOf(0, '甲'), cellOf(1)] }] }],
      { notes: [unfilled('单击此处')] },
    );
  });

  test('without content shows what was chosen in it', () => {
    const list = `<w:dropDownList w:lastValue="3">${items}</w:dropDownList>`;
    expectRead(p(control(list, '')), ['三件']);
    expectRead(p(control(`<w:comboBox w:lastValue="4">${items}</w:comboBox>`, r(' '))), [' 4']);
    expectRead(p(control('<w:date w:fullDate="2025-01-09T00:00:00Z"/>', '')), ['2025年1月9日']);
    expectRead(control(list, p('')), [], {
      notes: [note('hiddenText', '控件里选的“三件”没有写出来，没有读入')],
    });
  });

  test('within another is one of its own', () => {
    const inner = control('<w:showingPlcHdr/>', r('单击'));
    expectRead(p(control('', r('甲') + inner + r('乙'))), ['甲乙'], { notes: [unfilled('单击')] });
  });
});

describe('a field without a result', () => {
  const bare = (code: string) => char('begin') + instruction(code) + char('end');

  test('that prints words of its instruction shows them', () => {
    expectRead(p(bare(' QUOTE "甲" ')), ['甲']);
    expectRead(p(r('第') + bare(' eq \\o\\ac(○,3)')), ['第③']);
    expectRead(p(bare('EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(qīng),青)')), ['青'], {
      notes: [note('hiddenText', '字上的注音没有读入：“qīng”')],
    });
  });

  test('that asks for words is blank, with a note', () => {
    expectRead(p(bare(' MACROBUTTON NoMacro 点击输入 ')), [], { notes: [unfilled('点击输入')] });
  });

  test('of figures is noted, of pages and links it is nothing', () => {
    expectRead(p(r('甲') + bare(' =SUM(ABOVE) ')), ['甲'], { notes: [unread('=SUM(ABOVE)')] });
    expectRead(p(`${r('甲')}<w:fldSimple w:instr=" DOCPROPERTY 单位 "/>`), ['甲'], {
      notes: [unread('DOCPROPERTY 单位')],
    });
    expectRead(p(r('甲') + bare(' PAGE ') + bare(' TOC \\o "1-3" ') + bare(' XE "甲" ')), ['甲']);
    expectRead(p(`<w:fldSimple w:instr=" =1+1 ">${r('2')}</w:fldSimple>`), ['2']);
  });
});

test('readings above characters are noted', () => {
  const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('qīng')}</w:rt><w:rubyBase>${r('青')}</w:rubyBase></w:ruby></w:r>`;
  expectRead(p(ruby + r('禾镇')), ['青禾镇'], {
    notes: [note('hiddenText', '字上的注音没有读入：“qīng”')],
  });
});

const cellOf = (column: number, ...texts: string[]) => ({
  ...{ column, columnSpan: 1, rowSpan: 1 },
  blocks: texts.map((text) => ({ is: 'paragraph', text }) as const),
});
