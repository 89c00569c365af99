/** How the parts of a Word file are found, and what is said of packages that are none. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  documentXml,
  type Extras,
  makeDocx,
  p,
  paragraph,
  relationsXml,
  zip,
} from '../../testkit/reading/docx-parts.ts';
import { createBudget } from '../source/reading-budget.ts';
import { readDocx } from './read-docx.ts';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const read = (bytes: Uint8Array) => readDocx(bytes, createBudget());
const readParts = (parts: Record<string, string | Uint8Array | undefined>) => read(zip(parts));
const textOf = (bytes: Uint8Array) => {
  const { blocks, notes } = read(bytes);
  expect(notes).toEqual([]);
  return blocks.map((block) => (block.is === 'paragraph' ? block.text : '［表］'));
};
const centred =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';

describe('the document is found', () => {
  test.each<[how: string, type: string, target: string, name: string]>([
    ['in a strict file', `${strict}/officeDocument`, 'word/document.xml', 'word/document.xml'],
    [
      'by an absolute name',
      `${transitional}/officeDocument`,
      '/word/document.xml',
      'word/document.xml',
    ],
    [
      'under another name',
      `${transitional}/officeDocument`,
      'word/document2.xml',
      'word/document2.xml',
    ],
    [
      'in another folder',
      `${transitional}/officeDocument`,
      './a/../内容/正文.xml',
      '内容/正文.xml',
    ],
    [
      'by an escaped name',
      `${transitional}/officeDocument`,
      'word/my%20document.xml',
      'word/my document.xml',
    ],
    [
      'by a name that is escaped wrongly',
      `${transitional}/officeDocument`,
      'word/100%.xml',
      'word/100%.xml',
    ],
    ['in another case', `${transitional}/officeDocument`, 'Word/Document.xml', 'word/document.xml'],
  ])('%s', (_, type, target, name) => {
    expect(
      textOf(zip({ '_rels/.rels': relationsXml([[type, target]]), [name]: documentXml(p('甲')) })),
    ).toEqual(['甲']);
  });

  test('without relations, or where they lead to nothing, under its usual name', () => {
    const document = { 'word/document.xml': documentXml(p('甲')) };
    const lost = relationsXml([[`${transitional}/officeDocument`, 'word/lost.xml']]);
    expect(textOf(zip(document))).toEqual(['甲']);
    expect(textOf(zip({ ...document, '_rels/.rels': lost }))).toEqual(['甲']);
  });

  test('and its styles by its own relations', () => {
    const relations = (target: string, mode = '') =>
      relationsXml([[`${strict}/styles`, target]]).replace('/></', `${mode}/></`);
    const withStyles = (target: string, name: string, mode?: string) =>
      read(
        makeDocx(p('甲'), {
          parts: {
            'word/_rels/document.xml.rels': relations(target, mode),
            [name]: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${centred}</w:styles>`,
          },
        }),
      ).blocks;
    const centredBlock = [paragraph('甲', { align: 'center' })];
    expect(withStyles('styles2.xml', 'word/styles2.xml')).toEqual(centredBlock);
    expect(withStyles('/common/styles.xml', 'common/styles.xml')).toEqual(centredBlock);
    expect(withStyles('..\\common\\styles.xml', 'common/styles.xml')).toEqual(centredBlock);
    expect(withStyles('styles.xml', 'word/styles.xml', ' TargetMode="External"')).toEqual([
      paragraph('甲', {}),
    ]);
  });
});

describe('a document', () => {
  const bare: Extras['parts'] = {
    'word/_rels/document.xml.rels': undefined,
    '_rels/.rels': undefined,
  };

  test('is read alone, without any other part', () => {
    const styled = p('甲', '<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(read(makeDocx(styled, { parts: bare })).blocks).toEqual([
      paragraph('甲', { heading: 1 }),
    ]);
  });

  test('may be strict, with another prefix', () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/></x:pPr><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`;
    expect(read(makeDocx('', { parts: { 'word/document.xml': xml } })).blocks).toEqual([
      paragraph('甲', { align: 'right' }),
    ]);
  });

  test('may have no prefix', () => {
    const xml = documentXml(p('甲')).replaceAll('w:', '').replace('xmlns:w=', 'xmlns=');
    expect(textOf(makeDocx('', { parts: { 'word/document.xml': xml } }))).toEqual(['甲']);
  });

  test('may be in UTF-16', () => {
    const xml = documentXml(p('青禾镇😀')).replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array(
      Uint16Array.from([0xfeff, ...[...Array(xml.length).keys()].map((at) => xml.charCodeAt(at))])
        .buffer,
    );
    expect(textOf(makeDocx('', { parts: { 'word/document.xml': bytes } }))).toEqual(['青禾镇😀']);
  });

  test('says who wrote it', () => {
    const author = (core: string) => read(makeDocx('', { core })).author;
    expect(author('<dc:title>年报</dc:title><dc:creator> 青禾镇人民政府 </dc:creator>')).toBe(
      '青禾镇人民政府',
    );
    expect(author('<dc:creator>  </dc:creator>')).toBeUndefined();
    expect(author('')).toBeUndefined();
    expect(author(`<dc:creator>${'长'.repeat(5000)}</dc:creator>`)).toHaveLength(200);
  });

  test('tells how far its reading is', () => {
    const steps: number[] = [];
    const bytes = makeDocx(p('甲'.repeat(100)).repeat(3000));
    readDocx(bytes, createBudget({ onProgress: (done) => steps.push(done) }));
    expect(steps.length).toBeGreaterThan(10);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[steps.length - 1]).toBe(1);
  });
});

describe('a package that is no Word file', () => {
  test.each<[kind: string, parts: Record<string, string>, message: RegExp]>([
    [
      'an Excel file',
      {
        '_rels/.rels': relationsXml([[`${transitional}/officeDocument`, 'xl/workbook.xml']]),
        'xl/workbook.xml': '<workbook/>',
      },
      /^这是 Excel 工作簿（\.xlsx），没有读入；年报若在里面，请复制到 Word 或 WPS 文字里，另存为 \.docx 再试$/,
    ],
    [
      'a PowerPoint file',
      { 'ppt/presentation.xml': '<p/>' },
      /^这是 PowerPoint 演示文稿（\.pptx），/,
    ],
    [
      'an OFD file',
      { 'OFD.xml': '<o/>', 'Doc_0/Document.xml': '<d/>' },
      /^这是 OFD 版式文件，.*Word 原稿/,
    ],
    [
      'an OpenDocument text',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<c/>' },
      /^这是 OpenDocument 文字文档（\.odt），没有读入；请用 Word 或 WPS 打开，另存为 \.docx 再试；也可以全选、复制后粘贴进来$/,
    ],
    [
      'an OpenDocument table',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' },
      /^这是 OpenDocument 表格（\.ods），/,
    ],
    ['an OpenDocument without its type', { 'content.xml': '<c/>' }, /^这是 OpenDocument 文档，/],
    [
      'an e-book',
      { mimetype: 'application/epub+zip', 'META-INF/container.xml': '<c/>' },
      /^这是电子书/,
    ],
    [
      'a Pages file',
      { 'Index/Document.iwa': 'x' },
      /^这是 Pages 文稿，没有读入；请在 Pages 里导出/,
    ],
    [
      'an archive with a Word file',
      { '材料/说明.txt': 'x', '材料/青禾镇年报.docx': 'x' },
      /^这是压缩包，没有读入；请先解压，再打开里面的“青禾镇年报\.docx”$/,
    ],
    ['an archive with a WPS file', { '年报.wps': 'x' }, /请先解压，再打开里面的“年报\.wps”$/],
    [
      'something else',
      { 'data.json': '{}' },
      /^这不是 Word 文档（\.docx），没有读入；请用 Word 或 WPS 打开，另存为/,
    ],
    ['empty', {}, /^这不是 Word 文档（\.docx），/],
  ])('%s is named, with what to do', (_, parts, message) => {
    expect(() => readParts(parts)).toThrow(message);
  });
});

describe('a damaged file', () => {
  const broken = '<w:styles xmlns:w="urn:x">';
  test.each([
    ['word/document.xml', documentXml(p('甲')).slice(0, -20)],
    ['word/document.xml', '<html/>'],
    ['word/document.xml', ''],
    ['word/styles.xml', broken],
    ['word/numbering.xml', broken],
    ['word/comments.xml', '<w:comments'],
    ['docProps/core.xml', '{}'],
    ['_rels/.rels', '<Relationships>'],
    ['word/_rels/document.xml.rels', 'x'],
  ])('is refused, its part %s named', (name, content) => {
    expect(() => read(makeDocx(p('甲'), { parts: { [name]: content } }))).toThrow(
      `文件内容已损坏（${name}），没有读入；可用 Word 或 WPS 打开后另存为一份 .docx 再试`,
    );
  });

  test('is refused when it has lost its end', () => {
    const bytes = makeDocx(p('甲'));
    expect(() => read(bytes.subarray(0, bytes.length - 40))).toThrow(/^文件不完整/);
    expect(() => read(strToU8('PK\u0003\u0004'))).toThrow(/^文件不完整/);
  });
});
