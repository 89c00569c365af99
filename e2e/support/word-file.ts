/** Reads back a downloaded Word file: its paragraphs, and the texts of the cells of each table. */
import { strFromU8, unzipSync } from 'fflate';

export interface WordFile {
  readonly text: string;
  /** For each table the cells in reading order; continued merged cells are empty texts. */
  readonly tables: readonly (readonly string[])[];
}

export function readWordFile(bytes: Uint8Array): WordFile {
  const document = unzipSync(bytes)['word/document.xml'];
  if (!document) throw new Error('The file has no word/document.xml.');
  const xml = strFromU8(document);
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
  );
  return { text: textOf(xml), tables };
}

const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
