/**
 * One pass over the library's parts for what the docx library cannot write: indents in characters,
 * names of tables, stand-ins of fonts, the language of the document, the page field's shown result,
 * and an order of entries and dates that make the same report the same bytes. What a report has no
 * use for is left out: lists, notes, custom properties, the theme with its Latin fonts, and thirty
 * styles.
 */
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { LibraryParts } from './library-parts.ts';
import { corePropertiesXml, fontTableXml } from './package-parts.ts';
import type { FontEntry } from './word-fonts.ts';
import { sideIndents, styleIds } from './word-styles.ts';
import { escapeXml } from './word-text.ts';

interface Finish {
  readonly title: string;
  /** The author: the office, never a person. Empty = none. */
  readonly unit: string;
  readonly now: Date;
  /** The name of each table, in order. */
  readonly tableCaptions: readonly string[];
  readonly fontTable: readonly FontEntry[];
}

/** The parts in their order; some readers want [Content_Types].xml to be the first. */
const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/core.xml',
  'docProps/app.xml',
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/settings.xml',
  'word/fontTable.xml',
  'word/footer1.xml',
  'word/footer2.xml',
] as const;
type Part = (typeof parts)[number];

export function finishPackage(found: LibraryParts, finish: Finish): Uint8Array {
  const read = (part: Part): string => {
    const content = found.get(part);
    if (content === undefined) throw new Error(`The docx library wrote no ${part}.`);
    return typeof content === 'string' ? content : strFromU8(content);
  };
  const finished: Record<Part, string> = {
    '[Content_Types].xml': withoutUnusedTypes(read('[Content_Types].xml')),
    '_rels/.rels': withoutUnusedTargets(read('_rels/.rels'), ''),
    'docProps/core.xml': corePropertiesXml(finish),
    'docProps/app.xml': read('docProps/app.xml'),
    'word/document.xml': withCaptions(read('word/document.xml'), finish.tableCaptions),
    'word/_rels/document.xml.rels': withoutUnusedTargets(
      read('word/_rels/document.xml.rels'),
      'word/',
    ),
    'word/styles.xml': finishedStyles(read('word/styles.xml')),
    'word/settings.xml': finishedSettings(read('word/settings.xml')),
    'word/fontTable.xml': fontTableXml(finish.fontTable),
    'word/footer1.xml': withPageNumber(read('word/footer1.xml'), '1'),
    'word/footer2.xml': withPageNumber(read('word/footer2.xml'), '2'),
  };
  const entries: Zippable = {};
  for (const part of parts) entries[part] = [strToU8(finished[part]), { mtime: earliestZipDate }];
  return zipSync(entries, { level: 6 });
}

/** Entries carry a local time without a zone: a fixed one keeps the same report the same bytes. */
const earliestZipDate = new Date(1980, 0, 1);

const isKept = (part: string) => (parts as readonly string[]).includes(part);

const withoutUnusedTypes = (xml: string) =>
  xml
    .replace(/<Override [^>]*PartName="\/([^"]*)"\/>/g, (all, part: string) =>
      isKept(part) ? all : '',
    )
    .replace(/<Default [^>]*Extension="([^"]*)"\/>/g, (all, ending: string) =>
      ending === 'xml' || ending === 'rels' ? all : '',
    );

const withoutUnusedTargets = (xml: string, folder: string) =>
  xml.replace(/<Relationship [^>]*Target="([^"]*)"\/>/g, (all, target: string) =>
    isKept(folder + target) ? all : '',
  );

function withCaptions(xml: string, captions: readonly string[]): string {
  let table = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const caption = captions[table++];
    return caption ? `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}` : end;
  });
}

/** Our styles and the one that tables rest on, with what the library's style options lack. */
function finishedStyles(xml: string): string {
  const kept: readonly string[] = [...Object.values(styleIds), 'TableNormal'];
  let styles = xml.replace(/<w:style [\s\S]*?<\/w:style>/g, (style) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
    return kept.includes(id) ? style : '';
  });
  for (const { side, twips, hundredths } of sideIndents) {
    const indent = `w:${side}="${twips}"`;
    styles = replaceOnce(styles, indent, `w:${side}Chars="${hundredths}" ${indent}`);
  }
  // With widow control a page of text holds 21 lines where the standard has 22.
  return replaceOnce(
    styles,
    /w:styleId="Normal"(?:(?!<w:pPr>).)*<w:pPr>/,
    '$&<w:widowControl w:val="0"/>',
  );
}

const finishedSettings = (xml: string) =>
  replaceOnce(
    xml.replace('<w:displayBackgroundShape/>', ''),
    '</w:compat>',
    '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
  );

/** The number that stands there until a program has laid out the pages. */
const withPageNumber = (xml: string, number: string) =>
  replaceOnce(
    xml,
    /(<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:fldChar w:fldCharType="separate"\/><\/w:r>)/,
    `$1<w:r>$2<w:t xml:space="preserve">${number}</w:t></w:r>`,
  );

/** @throws where there is nothing to replace: the docx library writes something else than before */
function replaceOnce(xml: string, what: string | RegExp, by: string): string {
  const replaced = xml.replace(what, by);
  if (replaced === xml) throw new Error(`Not found in what the docx library wrote: ${what}`);
  return replaced;
}
