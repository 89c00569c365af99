/** Reads a web archive (.mht, .mhtml): a page and its pictures in one file, packed like a mail. */
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import { damageNotes } from '../files/damage-note.ts';
import { decodeText } from '../files/decode-text.ts';
import type { ReadingBudget } from '../source/reading-budget.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { type PagePart, pageParts } from './mime-parts.ts';
import { readHtml } from './read-html.ts';

const noPage =
  '网页归档文件（.mht）里没有网页，没有读入；请重新保存网页，或者全选复制，粘贴到“粘贴全文”';

/** @throws UnreadableInput with a Chinese message: damaged, or without a page */
export async function readMht(bytes: Uint8Array, budget: ReadingBudget): Promise<SourceDocument> {
  const parts = await pageParts(bytes);
  const page = parts.find(({ isStart }) => isStart) ?? parts.find((part) => !isPageHeader(part));
  if (!page) throw new UnreadableInput(noPage);
  const decoded = decodeText(page.bytes, page.charset);
  const source = readHtml(decoded.text, budget);
  return { ...source, notes: [...damageNotes(decoded), ...source.notes] };
}

/** Word keeps what it prints at the head and foot of each sheet in a page of its own. */
const isPageHeader = ({ location }: PagePart): boolean => /(^|[\\/])header\.html?$/i.test(location);
