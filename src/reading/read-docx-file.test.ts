/** Word files that hold other documents, and Word files in one XML file. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import {
  documentXml,
  makeDocx,
  note,
  p,
  r,
  relationsXml,
  tbl,
  tc,
  tr,
} from '../testkit/reading/docx-parts.ts';
import { seeBlock } from '../testkit/reading/html-pages.ts';
import { exampleReport } from '../testkit/reading/source.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { readDocx } from './docx/read-docx.ts';
import { readDocxFile, readFlatDocx } from './read-docx-file.ts';
import { readReportFile } from './read-report-file.ts';
import { createBudget, limits } from './source/reading-budget.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chunk = (id = 'rId0') => `<w:altChunk r:id="${id}"/>`;
const bytes = (text: string) => new TextEncoder().encode(text);

/** A Word file with this body and these documents in it, 「rId0」, 「rId1」 … */
const holding = (
  body: string,
  ...files: (readonly [name: string, content: string | Uint8Array])[]
) =>
  makeDocx(body, {
    parts: {
      'word/_rels/document.xml.rels': relationsXml(
        files.map(([name]) => [`${office}/aFChunk`, name] as const),
      ),
      ...Object.fromEntries(files.map(([name, content]) => [`word/${name}`, content])),
    },
  });

async function see(file: Uint8Array) {
  const { blocks, notes } = await readDocxFile(file, createBudget());
  const placed = JSON.stringify(blocks).match(/(?<="kind":"notText","text":")[^"]*/g) ?? [];
  return { blocks: blocks.map(seeBlock), notes: [...placed, ...notes.map(({ text }) => text)] };
}

const page = '<html><body><div><p>乙</p><table><tr><td>1<td>2</table></div></body></html>';
const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${page}\r\n--b--\r\n`;

describe('a document inside a Word file is read in its place', () => {
  test.each<[kind: string, name: string, content: string | Uint8Array]>([
    ['a page', 'a.html', page],
    ['a page in GBK', 'a.htm', gbk()],
    ['a web archive', 'a.mht', mht],
    ['another Word file', 'a.docx', makeDocx(p('乙') + tbl(tr(tc('1'), tc('2'))))],
  ])('%s', async (_, name, content) => {
    const { blocks, notes } = await see(holding(p('甲') + chunk() + p('丙'), [name, content]));
    expect({ blocks, notes }).toEqual({ blocks: ['甲', '乙', '0:1 1:2', '丙'], notes: [] });
  });

  test('text, in a cell too', async () => {
    const cell = `<w:tc>${chunk()}<w:p/></w:tc>`;
    const { blocks } = await see(holding(tbl(`<w:tr>${tc('甲')}${cell}</w:tr>`), ['a.txt', '12']));
    expect(blocks).toEqual(['0:甲 1:12']);
  });

  test('one within one within one', async () => {
    const inner = holding(p('丙') + chunk(), ['a.txt', '丁']);
    const outer = holding(chunk() + p('甲'), ['a.docx', inner]);
    expect(await see(outer)).toEqual({ blocks: ['丙', '丁', '甲'], notes: [] });
  });

  test('all of a file that is nothing else', async () => {
    const docx = await manuscriptToDocx(composeManuscript(exampleReport('finished-2025')));
    const { report } = await readReportFile(docx);
    const read = await readReportFile(holding(chunk(), ['all.docx', new Uint8Array(docx)]));
    expect(read.report.cells).toEqual(report.cells);
    expect(read.report.sections).toEqual(report.sections);
    expect(read.notes).toEqual([]);
  });
});

describe('a document inside a Word file that cannot be read', () => {
  test.each<[what: string, name: string, content: string | Uint8Array, message: RegExp]>([
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), /图片/],
    ['RTF', 'a.rtf', '{\\rtf1\\ansi 3}', /RTF/],
    ['a broken Word file', 'a.docx', makeDocx(p('乙')).subarray(0, 300), /不完整|损坏/],
  ])('is noted in its place: %s', async (_, name, content, message) => {
    const { blocks, notes } = await see(holding(p('甲') + chunk() + p('丙'), [name, content]));
    expect(blocks).toEqual(['甲', '丙']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^嵌入的一段内容没有读入：/);
    expect(notes[0]).toMatch(message);
  });

  test('is noted where it is not there', async () => {
    expect((await see(holding(p('甲') + chunk('rId7')))).notes).toEqual([
      '嵌入的一段内容没有读入：文件里没有它',
    ]);
    expect(readDocx(holding(chunk()), createBudget()).notes).toEqual([
      note('notText', '嵌入的一段内容没有读入：文件里没有它'),
    ]);
  });

  test('is refused with the whole where it asks for too much, and where they never end', async () => {
    const rows = `<table>${'<tr><td>1'.repeat(limits.rows + 1)}</table>`;
    await expect(see(holding(chunk(), ['a.html', rows]))).rejects.toThrow(/行/);
    let nested = holding(p('末'), ['a.txt', '尾']);
    for (let depth = 0; depth < 8; depth += 1)
      nested = holding(p(`${depth}`) + chunk(), ['a.docx', nested]);
    const { blocks, notes } = await see(nested);
    expect(blocks).toEqual(['7', '6', '5', '4']);
    expect(notes.join()).toContain('太深');
  });
});

describe('a Word file in one XML file', () => {
  const xmlOf = (file: Uint8Array, declared = '', prefix = 'pkg:') =>
    `\ufeff<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<${prefix}package xmlns${prefix && ':pkg'}="http://schemas.microsoft.com/office/2006/xmlPackage"${declared}>${Object.entries(
      unzipSync(file),
    )
      .map(([name, content]) =>
        /\.(xml|rels)$/.test(name)
          ? `<${prefix}part ${prefix}name="/${name}" ${prefix}contentType="x"><${prefix}xmlData>${strFromU8(content).replace(/^<\?.*?\?>\s*/, '')}</${prefix}xmlData></${prefix}part>`
          : `<${prefix}part ${prefix}name="/${name}" ${prefix}compression="store"><${prefix}binaryData>${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')}</${prefix}binaryData></${prefix}part>`,
      )
      .join('')}</${prefix}package>`;

  test('is the same document', async () => {
    const docx = new Uint8Array(
      await manuscriptToDocx(composeManuscript(exampleReport('finished-2025'))),
    );
    const { report, notes } = await readReportFile(docx);
    expect(await readReportFile(bytes(xmlOf(docx)))).toMatchObject({ report, notes });
    expect(await readReportFile(bytes(xmlOf(docx, '', '')))).toMatchObject({ report, notes });
  });

  test('is the same document whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })), async (texts) => {
        const clean = texts.map((text) =>
          text
            .replace(/[\u0000-\u001f\ufffe\uffff]/g, '')
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;'),
        );
        const docx = makeDocx(clean.map((text) => p(r(text))).join(''));
        const flat = await readFlatDocx(bytes(xmlOf(docx)), createBudget());
        expect(flat).toEqual(readDocx(docx, createBudget()));
      }),
      { numRuns: 50 },
    );
  });

  test('with documents in it is read with them', async () => {
    const file = holding(
      p('甲') + chunk() + chunk('rId1'),
      ['a.html.bin', page],
      ['b.docx', makeDocx(p('丙'))],
    );
    const { blocks } = await readFlatDocx(bytes(xmlOf(file)), createBudget());
    expect(blocks.map(seeBlock)).toEqual(['甲', '乙', '0:1 1:2', '丙']);
  });

  test('may declare its namespaces once', async () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const docx = makeDocx('', {
      parts: { 'word/document.xml': `<w:document><w:body>${p('甲')}</w:body></w:document>` },
    });
    const xml = xmlOf(docx, ` xmlns:w="${main}"`);
    expect((await readFlatDocx(bytes(xml), createBudget())).blocks.map(seeBlock)).toEqual(['甲']);
  });

  test('that breaks off is refused as damaged', async () => {
    const xml = xmlOf(
      makeDocx(p('甲'.repeat(50)), { parts: { 'word/document.xml': documentXml(p('甲')) } }),
    );
    for (const end of [0.3, 0.6, 0.95]) {
      await expect(
        readReportFile(bytes(xml.slice(0, Math.floor(xml.length * end)))),
      ).rejects.toThrow(/不完整|损坏/);
    }
  });
});

/** 「乙」 is D2 D2. */
function gbk(): Uint8Array {
  const [before = '', after = ''] = page
    .replace('<html>', '<html><meta charset="gbk">')
    .split('乙');
  return new Uint8Array([...bytes(before), 0xd2, 0xd2, ...bytes(after)]);
}
