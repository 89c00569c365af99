/** Whatever holds a text in a file, the text comes back in the report or in a note. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDocx, p, r, relationsXml, tbl, tc, tr } from '../testkit/reading/docx-parts.ts';
import { table2025 } from '../testkit/reading/variants.ts';
import { type ReadFile, readPasted, readReportFile } from './read-report-file.ts';
import { cellText } from './source/source-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Where the text is put: XML for a run, and parts of the file for what stands elsewhere. */
interface Container {
  readonly run?: (text: string) => string;
  readonly part?: (text: string) => readonly [type: string, name: string, xml: string];
}

const field = (begin: string, instruction: string, result = '') =>
  `<w:r><w:fldChar w:fldCharType="begin">${begin}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const formOf = (data: string, code: string) => field(`<w:ffData>${data}</w:ffData>`, code);
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const textBox = (content: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const part = (root: string, content: string) =>
  `<w:${root} xmlns:w="${main}" xmlns:r="${office}">${content}</w:${root}>`;
const side = (kind: string, item: string) => ({
  run: () => `<w:r><w:${item}Reference w:id="5"/></w:r>`,
  part: (text: string) =>
    [kind, `${kind}.xml`, part(kind, `<w:${item} w:id="5">${p(text)}</w:${item}>`)] as const,
});
const margin = (kind: string, root: string) => ({
  part: (text: string) => [kind, `${kind}1.xml`, part(root, p(text))] as const,
});

const inWord: Readonly<Record<string, Container>> = {
  'a run': { run: (text) => r(text) },
  'a list to choose from': {
    run: (text) => formOf(`<w:ddList><w:listEntry w:val="${text}"/></w:ddList>`, ' FORMDROPDOWN '),
  },
  'the default of a text to fill in': {
    run: (text) => formOf(`<w:textInput><w:default w:val="${text}"/></w:textInput>`, ' FORMTEXT '),
  },
  'a text filled in': { run: (text) => field('', ' FORMTEXT ', separate + r(text)) },
  'the result of a field': { run: (text) => field('', ' DOCPROPERTY x ', separate + r(text)) },
  'a field without a result': { run: (text) => field('', ` DOCPROPERTY ${text} `) },
  'a field that asks for a text': { run: (text) => field('', ` MACROBUTTON x ${text} `) },
  'a simple field': { run: (text) => `<w:fldSimple w:instr=" X ">${r(text)}</w:fldSimple>` },
  'a content control': { run: (text) => control('<w:text/>', r(text)) },
  'a placeholder': { run: (text) => control('<w:showingPlcHdr/>', r(text)) },
  'a choice that is not written out': {
    run: (text) => control(`<w:dropDownList w:lastValue="${text}"/>`, ''),
  },
  'a text box': { run: (text) => textBox(p(text)) },
  'a table in a text box': { run: (text) => textBox(tbl(tr(tc(text)))) },
  'drawn words': {
    run: (text) => `<w:r><w:pict><v:shape><v:textpath string="${text}"/></v:shape></w:pict></w:r>`,
  },
  'a picture': {
    run: (text) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="${text}"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  },
  'a drawing of the old kind': {
    run: (text) =>
      `<w:r><w:pict><v:shape alt="${text}"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>`,
  },
  'a choice between forms': {
    run: (text) =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${r(text)}</mc:Choice></mc:AlternateContent>`,
  },
  'a link': { run: (text) => `<w:hyperlink>${r(text)}</w:hyperlink>` },
  'a formula': { run: (text) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>` },
  'a reading above a character': {
    run: (text) =>
      `<w:r><w:ruby><w:rt>${r(text)}</w:rt><w:rubyBase>${r('青')}</w:rubyBase></w:ruby></w:r>`,
  },
  'hidden text': { run: (text) => r(text, '<w:vanish/>') },
  'deleted text': { run: (text) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>` },
  'inserted text': { run: (text) => `<w:ins>${r(text)}</w:ins>` },
  'moved text': { run: (text) => `<w:moveFrom>${r(text)}</w:moveFrom>` },
  'a document within': {
    part: (text) => ['aFChunk', 'chunk.html', `<p>${text}</p>`],
  },
  'a comment': side('comments', 'comment'),
  'a footnote': side('footnotes', 'footnote'),
  'an endnote': side('endnotes', 'endnote'),
  'a page header': margin('header', 'hdr'),
  'a page footer': margin('footer', 'ftr'),
  'a chart': {
    part: (text) => [
      'chart',
      'charts/chart1.xml',
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:title><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:title></c:chartSpace>`,
    ],
  },
  'a diagram': {
    part: (text) => [
      'diagramData',
      'diagrams/data1.xml',
      `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>${text}</a:t></dgm:dataModel>`,
    ],
  },
};

const places = ['title', 'preface', 'heading', 'text', 'cell', 'label', 'end'] as const;
type Where = (typeof places)[number];

/** A report as a file of one kind: its lines and its table, and something put into one of its places. */
interface Writer {
  readonly line: (inside: string) => string;
  readonly words: (text: string) => string;
  readonly table: (rows: readonly (readonly string[])[]) => string;
}

function written({ line, words, table }: Writer, where: Where, inside: string): string {
  const at = (here: Where) => (here === where ? inside : '');
  const rows = table2025(2).rows.map(({ cells }) => cells.map((cell) => words(cellText(cell))));
  const own = rows.map((cells, index) =>
    cells.map((cell, column) => {
      const isCell = index === 2 && column === 1;
      const isLabel = index === 2 && column === 0;
      return (isCell ? at('cell') : '') + cell + (isLabel ? at('label') : '');
    }),
  );
  return [
    line(words('青禾镇人民政府2025年政府信息公开工作年度报告') + at('title')),
    line(words('本报告由青禾镇编制。') + at('preface')),
    line(words('一、总体情况') + at('heading')),
    line(words('全年公开信息一批。') + at('text')),
    line(words('二、主动公开政府信息情况')),
    table(own),
    line(words('六、其他需要报告的事项')),
    line(words('无。')),
    ...(where === 'end' ? [line(inside)] : []),
  ].join('');
}

const word: Writer = {
  line: (inside) => p(inside || r('')),
  words: (text) => r(text),
  table: (rows) => tbl(...rows.map((cells) => tr(...cells.map((cell) => tc(p(cell)))))),
};

const page: Writer = {
  line: (inside) => `<p>${inside}</p>`,
  words: (text) => text,
  table: (rows) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
};

const inPage: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => text,
  'a field': (text) => `<input value="${text}">`,
  'a field that may not be changed': (text) => `<input value="${text}" readonly disabled>`,
  'a hidden field': (text) => `<input value="${text}" style="display:none">`,
  'a list': (text) => `<select><option>${text}<option>乙</select>`,
  'a list to choose from': (text) => `<select><option value="">请选择${text}</select>`,
  'a text area': (text) => `<textarea>${text}</textarea>`,
  'a legend': (text) => `<fieldset><legend>${text}</legend></fieldset>`,
  'a caption': (text) => `<table><caption>${text}</caption><tr><td>甲</table>`,
  'a table': (text) => `<table><tr><td>甲<td>${text}</table>`,
  'a figure': (text) => `<figure><figcaption>${text}</figcaption></figure>`,
  details: (text) => `<details><summary>甲</summary>${text}</details>`,
  'a frame': (text) => `<iframe srcdoc="<p>${text}</p>"></iframe>`,
  'a reading': (text) => `<ruby>青<rp>(</rp><rt>${text}</rt></ruby>`,
  'a comment of Word': (text) => `<div style="mso-element:comment">${text}</div>`,
  'a footnote of Word': (text) => `<div style="mso-element:footnote">${text}</div>`,
  'a page header of Word': (text) => `<div style="mso-element:header">${text}</div>`,
  'deleted text': (text) => `<del>${text}</del>`,
  'inserted text': (text) => `<ins>${text}</ins>`,
  'hidden text': (text) => `<span style="display:none">${text}</span>`,
  'invisible text': (text) => `<span hidden>${text}</span>`,
  'a hidden row': (text) => `<table><tr><td>甲<tr style="display:none"><td>${text}</table>`,
  'a hidden column': (text) =>
    `<table><col><col style="display:none"><tr><td>甲<td>${text}<tr><td>乙<td>丙</table>`,
  'a template': (text) => `<template>${text}</template>`,
  'a page without scripts': (text) => `<noscript>${text}</noscript>`,
  'a menu': (text) => `<nav>${text}</nav>`,
  'a foot': (text) => `<footer>${text}</footer>`,
  'a list of items': (text) => `<ul><li>${text}</ul>`,
  'an old list': (text) => `<dl><dt>甲<dd>${text}</dl>`,
  'a drawing': (text) => `<svg><text>${text}</text></svg>`,
  'a formula': (text) => `<math><mi>${text}</mi></math>`,
};

const marker = fc
  .array(fc.constantFrom(...'澜沧溪浔渌沅澧涪汨淇'), { minLength: 8, maxLength: 12 })
  .map((characters) => characters.join(''));

const said = ({ report, notes }: ReadFile) => JSON.stringify([report, notes]);

const fileOf = (container: Container, where: Where, text: string): Uint8Array => {
  const own = container.part?.(text);
  const chunk = own?.[0] === 'aFChunk' ? '<w:altChunk r:id="rId0"/>' : '';
  const body = written(word, where, container.run?.(text) ?? '');
  return makeDocx(body + chunk, {
    parts: own
      ? {
          'word/_rels/document.xml.rels': relationsXml([[`${office}/${own[0]}`, own[1]]]),
          [`word/${own[1]}`]: own[2],
        }
      : {},
  });
};

describe('a text in a Word file is not lost', () => {
  test.each(Object.entries(inWord))('in %s', async (_, container) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), marker, async (where, text) => {
        expect(said(await readReportFile(fileOf(container, where, text)))).toContain(text);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a text in a page is not lost', () => {
  test.each(Object.entries(inPage))('in %s', async (_, put) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), marker, async (where, text) => {
        const html = written(page, where, put(text));
        expect(said(await readReportFile(new TextEncoder().encode(`<html>${html}`)))).toContain(
          text,
        );
        expect(said(readPasted({ html, text: '' }))).toContain(text);
      }),
      { numRuns: 20 },
    );
  });
});
