/** The text of paragraphs: each case is one thing that stands in runs. */
import { describe, expect, test } from 'vitest';
import { expectRead, note, p, r, readBody } from '../../testkit/reading/docx-parts.ts';

const br = (type = '') => `<w:r><w:br${type && ` w:type="${type}"`}/></w:r>`;
const fldChar = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText> ${text} </w:instrText></w:r>`;
const picture =
  '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:nvPicPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

describe('the text of a paragraph', () => {
  test.each<[oddity: string, content: string, text: string]>([
    ['runs that split a word', r('20') + r('25') + r('年'), '2025年'],
    ['spaces at both ends', r('　 甲 乙 \u00a0'), '　 甲 乙 \u00a0'],
    ['a text without xml:space', '<w:r><w:t> 甲 </w:t></w:r>', ' 甲 '],
    ['entities', r('甲 &lt;乙&gt; &amp;&quot;&#26032;&#x589E;'), '甲 <乙> &"新增'],
    ['CDATA', '<w:r><w:t><![CDATA[甲 < 乙]]></w:t></w:r>', '甲 < 乙'],
    ['a line end in the XML', '<w:r><w:t>甲\r\n乙\n丙</w:t></w:r>', '甲 乙 丙'],
    ['a tab', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>', '甲\t乙'],
    ['a tab to the margin', '<w:r><w:t>甲</w:t><w:ptab/><w:t>乙</w:t></w:r>', '甲\t乙'],
    ['a line break', r('甲') + br() + r('乙'), '甲\n乙'],
    ['a line break by its full name', r('甲') + br('textWrapping') + r('乙'), '甲\n乙'],
    ['a carriage return', '<w:r><w:t>甲</w:t><w:cr/><w:t>乙</w:t></w:r>', '甲\n乙'],
    ['a page break', r('甲') + br('page') + r('乙'), '甲乙'],
    ['a column break', r('甲') + br('column') + r('乙'), '甲乙'],
    ['a remembered page break', `<w:r><w:lastRenderedPageBreak/></w:r>${r('甲')}`, '甲'],
    [
      'a hyphen that does not break',
      '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>',
      'A-B',
    ],
    ['a hyphen shown at line ends', '<w:r><w:t>A</w:t><w:softHyphen/><w:t>B</w:t></w:r>', 'AB'],
    ['a symbol', '<w:r><w:sym w:font="宋体" w:char="25CB"/></w:r>', '○'],
    [
      'a symbol of a picture font',
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r('甲')}`,
      '甲',
    ],
    [
      'a picture font with a small code',
      `<w:r><w:sym w:font="Wingdings 2" w:char="0052"/></w:r>${r('甲')}`,
      '甲',
    ],
    ['a symbol that is none', `<w:r><w:sym w:font="宋体" w:char="XYZ"/></w:r>${r('甲')}`, '甲'],
    [
      'half of a character as a symbol',
      `<w:r><w:sym w:font="宋体" w:char="D83D"/></w:r>${r('甲')}`,
      '甲',
    ],
    [
      'an emoji with its stand-in',
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      '😀',
    ],
    ['a link', `<w:hyperlink r:id="rId1">${r('公开专栏')}</w:hyperlink>`, '公开专栏'],
    ['a smart tag', `<w:smartTag w:element="date"><w:smartTagPr/>${r('1月')}</w:smartTag>`, '1月'],
    ['custom XML', `<w:customXml w:element="x"><w:customXmlPr/>${r('甲')}</w:customXml>`, '甲'],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val="年份"/></w:sdtPr><w:sdtContent>${r('2025')}</w:sdtContent></w:sdt>`,
      '2025',
    ],
    ['an element that is not known', `<w:other>${r('甲')}</w:other>`, '甲'],
    [
      'bookmarks',
      `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${r('甲')}<w:bookmarkEnd w:id="0"/>`,
      '甲',
    ],
    [
      'a formula',
      `${r('占比')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
      '占比12',
    ],
    ['a simple field', `<w:fldSimple w:instr=" DATE ">${r('1月20日')}</w:fldSimple>`, '1月20日'],
    [
      'a field of several runs',
      `${r('共')}${fldChar('begin')}${instruction('NUMPAGES')}${fldChar('separate')}${r('6')}${fldChar('end')}${r('页')}`,
      '共6页',
    ],
    [
      'a field without a result',
      `${fldChar('begin')}${instruction('TC "甲"')}${fldChar('end')}${r('乙')}`,
      '乙',
    ],
    [
      'a field within the result of a field',
      `${fldChar('begin')}${instruction('HYPERLINK "#a"')}${fldChar('separate')}${r('见')}${fldChar('begin')}${instruction('PAGEREF a')}${fldChar('separate')}${r('3')}${fldChar('end')}${r('页')}${fldChar('end')}`,
      '见3页',
    ],
    [
      'an end of a field that never began',
      `${fldChar('end')}${fldChar('separate')}${r('甲')}`,
      '甲',
    ],
    [
      'properties that say nothing',
      `<w:r><w:rPr><w:b/><w:webHidden/></w:rPr><w:t>甲</w:t></w:r>`,
      '甲',
    ],
  ])('with %s', (_, content, text) => {
    expectRead(p(content), [text]);
  });

  test('with a field over two paragraphs', () => {
    expectRead(
      p(`${fldChar('begin')}${instruction('TOC')}${fldChar('separate')}${r('目录一')}`) +
        p(`${r('目录二')}${fldChar('end')}`),
      ['目录一', '目录二'],
    );
  });

  test('in the instruction of a field is not shown, and is quoted', () => {
    expectRead(
      p(`${fldChar('begin')}${r('甲')}${fldChar('separate')}${r('乙')}${fldChar('end')}`),
      ['乙'],
      {
        notes: [note('hiddenText', '隐藏文字（没有读入）：“甲”')],
      },
    );
  });

  test('is a block only where there is some', () => {
    expectRead(p('') + p('<w:r><w:br/><w:t>　 </w:t></w:r>') + p('甲') + p(''), ['甲']);
  });

  test('keeps the other form when the first is not there', () => {
    const fallback = (content: string) =>
      `<mc:AlternateContent><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`;
    expectRead(p(fallback(r('甲'))), ['甲']);
  });
});

describe('what is no text', () => {
  test('is counted in one note', () => {
    expectRead(
      p(`<w:r>${picture}</w:r>${r('甲')}`) +
        p('<w:r><w:pict><v:shape><v:imagedata r:id="rId5"/></v:shape></w:pict></w:r>') +
        p(
          '<w:r><w:object><v:shape><v:imagedata r:id="rId6"/></v:shape><o:OLEObject/></w:object></w:r>',
        ) +
        p(
          '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id="rId7"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
        ),
      ['甲'],
      { notes: [note('notText', '图片、图表等4个，没有读入')] },
    );
  });

  test('is counted once when it is there in two forms', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wpg">${picture}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="rId5"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expectRead(p(`<w:r>${both}</w:r>`), [], {
      notes: [note('notText', '图片、图表等1个，没有读入')],
    });
  });

  test('is not counted where it was deleted', () => {
    expectRead(p(`<w:del><w:r>${picture}</w:r></w:del>${r('甲')}`), ['甲']);
  });

  test('is not counted when it is only a line', () => {
    expectRead(p(`<w:r><w:drawing><wp:anchor><wps:wsp/></wp:anchor></w:drawing></w:r>${r('甲')}`), [
      '甲',
    ]);
  });
});

describe('a text box', () => {
  const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
  const shape = (content: string) =>
    `<w:drawing><wp:anchor><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
  const vml = (content: string) =>
    `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;

  test('is read once, after the paragraph that it is anchored in', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${shape(p('框一') + p('框二'))}</mc:Choice><mc:Fallback>${vml(p('框一') + p('框二'))}</mc:Fallback></mc:AlternateContent>`;
    expectRead(p(`${r('前')}<w:r>${both}</w:r>${r('后')}`) + p('下一段'), [
      '前后',
      '框一',
      '框二',
      '下一段',
    ]);
  });

  test('is read in the older form alone', () => {
    expectRead(p(`<w:r>${vml(p('框'))}</w:r>`), ['框']);
  });

  test('within a text box is read too', () => {
    expectRead(p(`${r('外')}<w:r>${shape(p(`${r('框')}<w:r>${vml(p('内框'))}</w:r>`))}</w:r>`), [
      '外',
      '框',
      '内框',
    ]);
  });

  test('does not carry its hidden runs and open fields outside', () => {
    expectRead(
      p(`<w:r>${shape(p(`${fldChar('begin')}${r('域', '<w:vanish/>')}`))}</w:r>${r('后')}`),
      ['后'],
      {
        notes: [note('hiddenText', '隐藏文字（没有读入）：“域”')],
      },
    );
  });
});

test('a document without text has no blocks', () => {
  expect(readBody('')).toEqual({ kind: 'docx', blocks: [], scopes: [], notes: [] });
});
