/** Word files that hold other documents: these are read first, each by its own reader. */
import { UnreadableInput } from '../intake/unreadable-input.ts';
import type { Chunks } from './docx/chunks.ts';
import { findDocxParts } from './docx/docx-parts.ts';
import { readDocxParts } from './docx/read-docx.ts';
import { damageNotes } from './files/damage-note.ts';
import { decodeText } from './files/decode-text.ts';
import { fileKind } from './files/file-kind.ts';
import { refusalOf } from './files/refusals.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './html/read-mht.ts';
import { openFlatPackage } from './package/flat-package.ts';
import { openPackage, type Package } from './package/open-package.ts';
import type { ReadingBudget } from './source/reading-budget.ts';
import type { SourceDocument } from './source/source-document.ts';
import { readText } from './text/read-text.ts';

/** Documents within documents within documents: nobody writes more. */
const mostNested = 3;

/** @throws UnreadableInput for a file that is no Word file, is damaged, or asks for too much */
export const readDocxFile = (bytes: Uint8Array, budget: ReadingBudget): Promise<SourceDocument> =>
  readPackage(openPackage(bytes, budget), budget, 0);

/** The same in one XML file. */
export const readFlatDocx = (bytes: Uint8Array, budget: ReadingBudget): Promise<SourceDocument> =>
  readPackage(openFlatPackage(decodeText(bytes).text), budget, 0);

async function readPackage(
  pack: Package,
  budget: ReadingBudget,
  depth: number,
): Promise<SourceDocument> {
  const parts = findDocxParts(pack, budget);
  const chunks = new Map<string, SourceDocument | string>();
  for (const { id, part } of parts.chunks) {
    const isDeep = depth >= mostNested;
    const content = isDeep ? '一层套一层，太深了' : '文件里没有它';
    chunks.set(id, part && !isDeep ? await readChunk(part.bytes, budget, depth) : content);
  }
  return readDocxParts(parts, budget, chunks satisfies Chunks);
}

/** One that cannot be read does not take the document around with it; one that asks for too much does. */
async function readChunk(
  load: () => Uint8Array,
  budget: ReadingBudget,
  depth: number,
): Promise<SourceDocument | string> {
  try {
    const bytes = load();
    budget.addBytes(bytes.length);
    return await readBytes(bytes, budget, depth);
  } catch (error) {
    if (error instanceof UnreadableInput && !budget.isSpent()) return error.message;
    throw error;
  }
}

async function readBytes(
  bytes: Uint8Array,
  budget: ReadingBudget,
  depth: number,
): Promise<SourceDocument> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return readPackage(openPackage(bytes, budget), budget, depth + 1);
    case 'flatOpc':
      return readPackage(openFlatPackage(decodeText(bytes).text), budget, depth + 1);
    case 'mht':
      return readMht(bytes, budget);
    case 'html':
      return decoded(bytes, (text) => readHtml(text, budget));
    case 'text':
      return decoded(bytes, (text) => readText(text, budget));
    default:
      throw new UnreadableInput(refusalOf(kind) ?? '认不出这是什么文件');
  }
}

/** What its bytes could not say is noted. */
export function decoded(bytes: Uint8Array, read: (text: string) => SourceDocument): SourceDocument {
  const content = decodeText(bytes);
  const source = read(content.text);
  return { ...source, notes: [...damageNotes(content), ...source.notes] };
}
