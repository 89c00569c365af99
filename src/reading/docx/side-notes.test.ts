/** Comments, footnotes and endnotes. */
import { describe, test } from 'vitest';
import { expectRead, note, p, r, tbl, tc, tr } from '../../testkit/reading/docx-parts.ts';

const quoted = (text: string) => note('comment', text);

describe('comments and footnotes', () => {
  test('a comment is quoted without its author', () => {
    const anchor = '<w:commentRangeStart w:id="0"/>';
    expectRead(p(`${anchor}${r('甲')}<w:r><w:commentReference w:id="0"/></w:r>`), ['甲'], {
      comments: `<w:comment w:id="0" w:author="张三" w:initials="Z"><w:p><w:r><w:annotationRef/></w:r>${r('请核对')}</w:p>${p('再问一次')}</w:comment>`,
      notes: [quoted('批注（没有读入）：“请核对\n再问一次”')],
    });
  });

  test('footnotes and endnotes are quoted, the lines above them are not', () => {
    const line = (type: string) =>
      `<w:footnote w:type="${type}" w:id="-1"><w:p><w:r><w:separator/></w:r>${r('——')}</w:p></w:footnote>`;
    expectRead(p(`${r('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>`), ['甲'], {
      footnotes: `${line('separator')}${line('continuationSeparator')}<w:footnote w:id="2">${p('数据截至年底')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p('来源：青禾镇')}</w:endnote>`,
      notes: [
        quoted('脚注（没有读入）：“数据截至年底”'),
        quoted('尾注（没有读入）：“来源：青禾镇”'),
      ],
    });
  });

  test('without text are no note', () => {
    expectRead(p('甲'), ['甲'], { comments: '<w:comment w:id="0"><w:p/></w:comment>' });
  });

  test('of markup that LibreOffice kept as comments are no note', () => {
    expectRead(p('甲'), ['甲'], {
      comments: `<w:comment w:id="0">${p('HTML: &lt;meta name="x" content="y"&gt;')}</w:comment>`,
    });
  });

  test('in a table are quoted in reading order', () => {
    expectRead(p('甲'), ['甲'], {
      comments: `<w:comment w:id="0">${p('一')}${tbl(tr(tc('二'), tc('三')))}</w:comment>`,
      notes: [quoted('批注（没有读入）：“一\n二\n三”')],
    });
  });

  test('are quoted whole where the mark of their last paragraph was deleted', () => {
    expectRead('', [], {
      comments: `<w:comment w:id="0">${p('甲') + p('乙', '<w:rPr><w:del w:id="1"/></w:rPr>')}</w:comment>`,
      notes: [quoted('批注（没有读入）：“甲\n乙”')],
    });
  });

  test('keep what is deleted or hidden in them to themselves', () => {
    const comment = `<w:comment w:id="0">${p(`${r('甲')}<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>${r('丙', '<w:vanish/>')}`)}</w:comment>`;
    expectRead('', [], { comments: comment, notes: [quoted('批注（没有读入）：“甲”')] });
  });

  test('do not count in the lists of the body', () => {
    const numbered = (text: string) =>
      p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    expectRead(numbered('甲'), [{ is: 'paragraph', text: '甲', autoNumber: '1.' }], {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      comments: `<w:comment w:id="0">${numbered('乙')}</w:comment>`,
      notes: [quoted('批注（没有读入）：“乙”')],
    });
  });
});
