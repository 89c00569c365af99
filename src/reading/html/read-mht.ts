/** Reads a web archive (.mht, .mhtml): a page and its pictures in one file, packed like a mail. */

import { fileNote, type ImportNote } from '../../intake/import-note.ts';
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { damageNotes } from '../files/damage-note.ts';
import { decodeText } from '../files/decode-text.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import { type SourceDocument, textOfBlocks } from '../source/source-document.ts';
import { hasVisibleText } from '../source/visible-text.ts';
import type { FindPage } from './frames.ts';
import { type PagePart, pageParts } from './mime-parts.ts';
import { readHtml } from './read-html.ts';

const noPage =
  '网页归档文件（.mht）里没有网页，没有读入；请重新保存网页，或者全选复制，粘贴到“粘贴全文”';

/** @throws UnreadableInput with a Chinese message: damaged, or without a page */
export async function readMht(bytes: Uint8Array, budget: ReadingBudget): Promise<SourceDocument> {
  const parts = await pageParts(bytes);
  const page = parts.find(({ isStart }) => isStart) ?? parts.find((part) => !isPageHeader(part));
  if (!page) throw new UnreadableInput(noPage);
  const used = new Set([page]);
  const find: FindPage = (address) => {
    const part = partAt(parts, address, page.location);
    if (part) used.add(part);
    return part && decodeText(part.bytes, part.charset).text;
  };
  const decoded = decodeText(page.bytes, page.charset);
  const source = readHtml(decoded.text, budget, find);
  const unread = parts.filter((part) => !used.has(part) && !isPageHeader(part));
  return {
    ...source,
    notes: [
      ...damageNotes(decoded),
      ...source.notes,
      ...unread.flatMap((part) => unreadPart(part, budget)),
    ],
  };
}

/** Word keeps what it prints at the head and foot of each sheet in a page of its own. */
const isPageHeader = ({ location }: PagePart): boolean => /(^|[\\/])header\.html?$/i.test(location);

/** By its id, or by its address, which may be given from the page that shows it. */
function partAt(parts: readonly PagePart[], address: string, base: string): PagePart | undefined {
  const id = /^cid:(.*)$/is.exec(address)?.[1];
  if (id !== undefined) return parts.find((part) => part.id !== '' && part.id === unescaped(id));
  const whole = resolved(address, base);
  return parts.find(
    ({ location }) => location !== '' && (location === address || location === whole),
  );
}

function resolved(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Longer ones are cut. */
const quoteLength = 200;

/** A page that no frame shows. */
function unreadPart({ bytes, charset }: PagePart, budget: ReadingBudget): readonly ImportNote[] {
  const { blocks } = readHtml(decodeText(bytes, charset).text, budget);
  const text = textOfBlocks(blocks).replace(/\s+/g, ' ').trim();
  if (!hasVisibleText(text)) return [];
  const quoted = text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text;
  return [fileNote('outsideReport', `归档文件里另有一个网页，没有读入：“${quoted}”`)];
}
