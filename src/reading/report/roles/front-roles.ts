/** What the paragraphs in front of the first section are: preface, contacts, date, or none of the report. */
import type { SourceDocument } from '../../source/source-document.ts';
import { type FlatItem, type FlatParagraph, printedText } from '../flatten/flat-items.ts';
import type { ParagraphRole } from '../interpretation.ts';
import { linesOfContents } from './contents-lines.ts';
import type { FoundHeading } from './find-headings.ts';
import type { FoundTitle } from './find-title.ts';
import { contactsAtEnd, datedLines, isArticleData } from './front-and-back.ts';

export const outside: ParagraphRole = { is: 'outside' };

export type AssignRole = (index: number, role: ParagraphRole) => void;

interface Front {
  readonly headings: readonly FoundHeading[];
  readonly title: FoundTitle;
  readonly start: number;
  readonly isInside: (item: FlatItem) => boolean;
  readonly kind: SourceDocument['kind'];
}

export function assignFront(items: readonly FlatItem[], front: Front, assign: AssignRole): void {
  const { headings, start } = front;
  const isOutside = outsideOfFront(items, front);
  const preface: { index: number; text: string }[] = [];
  for (let index = 0; index < start; index += 1) {
    const item = items[index];
    if (item?.is !== 'paragraph') continue;
    if (isOutside(item, index)) assign(index, outside);
    else preface.push({ index, text: printedText(item) });
  }
  // Without a heading of its own the text in front is that of the first section.
  const isFirstSection = headings.length > 0 && headings[0]?.section !== 1;
  const contacts = contactsAtEnd(preface);
  for (const { index } of preface) {
    if (isFirstSection) assign(index, { is: 'text', section: 1, after: false });
    else assign(index, { is: contacts.includes(index) ? 'contacts' : 'preamble' });
  }
}

/** A date below the title is that of the report, unless one stands at its end. */
export function assignDateOfTitle(
  items: readonly FlatItem[],
  roles: ReadonlyMap<number, ParagraphRole>,
  assign: AssignRole,
): void {
  const isOfFront = ({ id }: FlatItem) => roles.get(id)?.is === 'preamble';
  const from = items.findIndex(isOfFront);
  const front = items.slice(Math.max(from, 0), from + 2).filter(isOfFront);
  const count = datedLines(front.map((item) => printedText(item as FlatParagraph)));
  if (from < 0 || count === 0) return;
  const isSigned = [...roles.values()].some(({ is }) => is === 'date' || is === 'signature');
  if (count === 2) assign(from, isSigned ? outside : { is: 'signature' });
  assign(from + count - 1, isSigned ? outside : { is: 'date' });
}

/** What stands in front of the report and is none of it. */
function outsideOfFront(items: readonly FlatItem[], { headings, title, isInside, kind }: Front) {
  const behindTitle = (title.indexes[title.indexes.length - 1] ?? -1) + 1;
  const contents = linesOfContents(items, headings);
  const isOfPage = (text: string) =>
    isArticleData(text) ||
    (kind !== 'docx' && title.indexes.length === 0 && text.length < shortestPreface);
  return (item: FlatParagraph, index: number): boolean =>
    item.source.aside === true ||
    index < behindTitle ||
    contents.has(index) ||
    !isInside(item) ||
    isOfPage(printedText(item));
}

/** Shorter lines in front of a page without a title are its navigation. */
const shortestPreface = 30;
