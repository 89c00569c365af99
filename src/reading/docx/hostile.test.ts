/** Files that ask for more than a report does. */
import { describe, expect, test } from 'vitest';
import { documentXml, makeDocx, p, r, tbl, tc, tr } from '../../testkit/reading/docx-parts.ts';
import { type WrittenEntry, writeZip } from '../../testkit/reading/zip-archive.ts';
import { createBudget, limits, tooSlow } from '../source/reading-budget.ts';
import { readDocx } from './read-docx.ts';

const read = (bytes: Uint8Array) => readDocx(bytes, createBudget());

/** What the reading of a file tells its budget. */
function count(bytes: Uint8Array): { rows: number; blocks: number; characters: number } {
  const counted = { rows: 0, blocks: 0, characters: 0 };
  readDocx(bytes, {
    tick: () => undefined,
    progress: () => undefined,
    addBytes: () => undefined,
    isSpent: () => false,
    addRow: () => {
      counted.rows += 1;
    },
    addBlock: () => {
      counted.blocks += 1;
    },
    addText: (characters) => {
      counted.characters += characters;
    },
  });
  return counted;
}

/** A package with nothing but a document, of which it may say what is not true. */
const documentOf = (content: string | Uint8Array, fields: Partial<WrittenEntry> = {}) =>
  writeZip([{ name: 'word/document.xml', content, ...fields }]);
const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);

describe('a hostile file', () => {
  test('that says it is enormous is refused before it is unpacked', () => {
    const bytes = documentOf(documentXml(p('甲')), { size: 0xf000_0000 });
    expect(() => read(bytes)).toThrow(/^文件解压后超过 300 MB/);
  });

  test('that unpacks to far more than it says is stopped', () => {
    const bomb = documentOf(spaces(50), { size: 5000, crc: 0 });
    expect(() => read(bomb)).toThrow(/^文件内容已损坏（word\/document\.xml）/);
  });

  test('that unpacks to nothing but spaces is refused', () => {
    expect(() => read(documentOf(spaces(20)))).toThrow(/^文件内容已损坏/);
  });

  test('with 25,000 rows is refused', () => {
    expect(() => read(makeDocx(tbl(tr(tc('甲')).repeat(25_000))))).toThrow('表格超过 20,000 行');
  });

  test('with more text than any report is refused', () => {
    expect(() => read(makeDocx(p('甲'.repeat(100_000)).repeat(51)))).toThrow('文字太多');
  });

  test('has its text counted wherever it stands', () => {
    const deleted = '<w:p><w:del><w:r><w:delText>二二</w:delText></w:r></w:del></w:p>';
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body =
      p('一', '<w:numPr><w:numId w:val="1"/></w:numPr>') + deleted + p(r('三三三', '<w:vanish/>'));
    const comments = `<w:comment>${p('四四四四')}</w:comment>`;
    expect(count(makeDocx(body, { numbering, comments })).characters).toBe(1 + 2 + 3 + 4 + 3);
  });

  test('has its paragraphs, tables, cells, styles and lists counted', () => {
    const styles = '<w:style w:styleId="a"/><w:style w:styleId="b"/>';
    const numbering = '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"/>';
    expect(count(makeDocx(p('') + p('甲'), { styles, numbering }))).toMatchObject({ blocks: 6 });
    expect(count(makeDocx(tbl(tr(tc('甲'), tc('乙')), tr(tc('丙')))))).toMatchObject({
      blocks: 1 + 3 + 3,
      rows: 2,
    });
  });

  test('with 10,000 elements within each other is refused', () => {
    const nested = '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000);
    expect(() => read(makeDocx(nested))).toThrow('内容嵌套得太深');
  });

  test('with tables within tables is refused at the same depth', () => {
    const nest = (depth: number): string => (depth === 0 ? p('甲') : tbl(tr(tc(nest(depth - 1)))));
    expect(() => read(makeDocx(nest(100)))).toThrow('内容嵌套得太深');
    expect(read(makeDocx(nest(20))).blocks).toHaveLength(1);
  });

  test('with entities that grow is read with the entities as they stand', () => {
    const entities = [
      '<!ENTITY a "哈哈">',
      ...'bcdefghij'
        .split('')
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`),
    ];
    const xml = documentXml(p('笑&j;')).replace(
      '<w:document',
      `<!DOCTYPE d [${entities.join('')}]><w:document`,
    );
    expect(read(makeDocx('', { parts: { 'word/document.xml': xml } })).blocks).toEqual([
      { is: 'paragraph', text: '笑&j;' },
    ]);
  });

  test('with an entity that names a file is read without it', () => {
    const xml = documentXml(p('&f;')).replace(
      '<w:document',
      '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document',
    );
    expect(read(makeDocx('', { parts: { 'word/document.xml': xml } })).blocks).toEqual([
      { is: 'paragraph', text: '&f;' },
    ]);
  });

  test.each<[where: string, bytes: () => Uint8Array]>([
    ['in its document', () => makeDocx(p('甲').repeat(20_000))],
    ['in its styles', () => makeDocx('', { styles: '<w:style w:styleId="a"/>'.repeat(20_000) })],
    ['in the text of its styles', () => makeDocx('', { styles: '甲'.repeat(8_000_000) })],
    [
      'in its list of parts',
      () => writeZip(Array.from({ length: 1000 }, () => ({ name: 'a', content: '' }))),
    ],
  ])('is stopped when the time is over %s', (where, bytes) => {
    let time = 0;
    const now = () => {
      time += limits.milliseconds + 1;
      return time;
    };
    const { progress, ...budget } = createBudget({ now });
    // Elsewhere than in the document it is the many steps that ask for the time.
    const inDocument = where === 'in its document';
    expect(() =>
      readDocx(bytes(), { ...budget, progress: inDocument ? progress : () => undefined }),
    ).toThrow(tooSlow);
  });

  test('with a number that takes pages to write is read with it in figures', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="32767"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = p('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(read(makeDocx(numbered, { numbering })).blocks).toEqual([
      { is: 'paragraph', text: '甲', autoNumber: '32767' },
    ]);
  });

  test('whose names are those of objects in JavaScript is read like any other', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    expect(
      read(
        makeDocx(p('甲', '<w:pStyle w:val="__proto__"/>') + p('<w:constructor/><w:toString/>'), {
          styles,
        }),
      ).blocks,
    ).toEqual([{ is: 'paragraph', text: '甲', heading: 1 }]);
  });
});
