/** Word files made in tests: the XML that a case is about, in a package with all that belongs to it. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect } from 'vitest';
import { fileNote, type ImportNote } from '../../intake/import-note.ts';
import { readDocx } from '../../reading/docx/read-docx.ts';
import { createBudget } from '../../reading/source/reading-budget.ts';
import {
  notesIn,
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceParagraph,
  type SourceTable,
} from '../../reading/source/source-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** The declarations that Word writes into a document. */
const namespaces = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  w16se: 'http://schemas.microsoft.com/office/word/2015/wordml/symex',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** What a file holds beside its body; XML without its root for the usual parts. */
export interface Extras {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
  /** Parts as they are; they take the place of others of the same name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const rooted = (root: string, content: string | undefined) =>
  content === undefined ? undefined : `<w:${root} ${namespaces}>${content}</w:${root}>`;

export const documentXml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr></w:body></w:document>`;

export const relationsXml = (relations: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${packaged}/relationships">${relations
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const partNames = ['styles', 'numbering', 'comments', 'footnotes', 'endnotes'] as const;

/** The bytes of a Word file with that content of its body. */
export function makeDocx(body: string, extras: Extras = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array | undefined> = {
    '_rels/.rels': relationsXml([
      [`${office}/officeDocument`, 'word/document.xml'],
      [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': relationsXml(
      partNames.map((name) => [`${office}/${name}`, `${name}.xml`]),
    ),
    'docProps/core.xml':
      extras.core === undefined
        ? undefined
        : `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${extras.core}</cp:coreProperties>`,
    ...Object.fromEntries(
      partNames.map((name) => [`word/${name}.xml`, rooted(name, extras[name])]),
    ),
    ...extras.parts,
  };
  return zip(parts);
}

/** An archive of these parts; those that are undefined are left out. */
export function zip(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== undefined) {
      files[name] = typeof content === 'string' ? strToU8(content) : content;
    }
  }
  return zipSync(files);
}

export const readBody = (body: string, extras?: Extras): SourceDocument =>
  readDocx(makeDocx(body, extras), createBudget());

/** All notes of a document, those on its blocks in front. */
export const allNotes = ({ blocks, notes }: SourceDocument): ImportNote[] => [
  ...notesIn(blocks).map(({ kind, text }) => fileNote(kind, text)),
  ...notes,
];

/** The blocks without the notes on them. */
const withoutNotes = (blocks: readonly SourceBlock[]): SourceBlock[] =>
  blocks.map(({ notes: _, ...block }) =>
    block.is === 'paragraph'
      ? block
      : {
          ...block,
          rows: block.rows.map(({ cells }) => ({
            cells: cells.map(({ notes: _, ...cell }) => ({
              ...cell,
              blocks: withoutNotes(cell.blocks),
            })),
          })),
        },
  );

/** Reads a body and expects these blocks and notes, wherever they stand; a string is a plain paragraph. */
export function expectRead(
  body: string,
  blocks: readonly (string | SourceBlock)[],
  { notes = [], ...extras }: Extras & { readonly notes?: readonly ImportNote[] } = {},
): void {
  const document = readBody(body, extras);
  expect(withoutNotes(document.blocks)).toEqual(blocks.map((block) => plain(block)));
  expect(allNotes(document)).toEqual(notes);
}

const plain = (block: string | SourceBlock): SourceBlock =>
  typeof block === 'string' ? { is: 'paragraph', text: block } : block;

export const paragraph = (
  text: string,
  more: Omit<Partial<SourceParagraph>, 'is' | 'text'>,
): SourceParagraph => ({ is: 'paragraph', text, ...more });

export const table = (...rows: (readonly SourceCell[])[]): SourceTable => ({
  is: 'table',
  rows: rows.map((cells) => ({ cells })),
});

/** A cell in its grid column, with its spans when they are not one. */
export const cell = (
  column: number,
  content: string | readonly (string | SourceBlock)[],
  [columnSpan, rowSpan]: readonly [number, number] = [1, 1],
): SourceCell => ({
  column,
  columnSpan,
  rowSpan,
  blocks: (typeof content === 'string' ? [content].filter(Boolean) : content).map(plain),
});

export const note = (kind: ImportNote['kind'], text: string): ImportNote => ({
  kind,
  place: { is: 'report' },
  text,
});

/** w:r with a text. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** w:p; content without a tag becomes a run. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs(content)}</w:p>`;

const runs = (content: string) => (content && !content.startsWith('<') ? r(content) : content);

export const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

export const tc = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
