/** What each paragraph of a file is: title, preface, heading, text of a section, signature, or none of the report. */
import type { TableSection } from '../../domain/edition/edition.ts';
import type { SectionNumber } from '../../domain/report/report.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { articleScope } from './article-scope.ts';
import { assignTables } from './assign-tables.ts';
import { type FoundHeading, findHeadings, linesOfContents } from './find-headings.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import { type FlatItem, type FlatParagraph, printedText } from './flat-items.ts';
import {
  contactsAtEnd,
  findClosing,
  isArticleData,
  isDateLine,
  isPageFoot,
} from './front-and-back.ts';
import type { Corrections, ParagraphRole } from './interpretation.ts';

export interface AssignedRoles {
  readonly headings: readonly FoundHeading[];
  readonly title: FoundTitle;
  readonly tables: ReadonlyMap<number, TableSection | undefined>;
  /** By item id. */
  readonly roles: ReadonlyMap<number, ParagraphRole>;
}

const outside: ParagraphRole = { is: 'outside' };

export function assignRoles(
  items: readonly FlatItem[],
  { kind, scopes }: SourceDocument,
  corrections: Corrections,
): AssignedRoles {
  const said = corrections.paragraphs ?? {};
  const headings = correctHeadings(findHeadings(items), items, said);
  const tables = assignTables(items, headings, corrections.tables ?? {});
  const start = startOf(items, headings, tables);
  const title = correctTitle(findTitle(items, start), items, said);
  const landmarks = items.filter(
    (item, index) => headings.some((heading) => heading.index === index) || tables.get(item.id),
  );
  const isInside = articleScope(landmarks, scopes);
  const roles = new Map<number, ParagraphRole>();
  const give = (index: number, role: ParagraphRole) => {
    const item = items[index];
    if (item?.is === 'paragraph') roles.set(item.id, role);
  };

  giveFront(items, { headings, title, start, isInside, kind }, give);
  const last = giveSections(items, { headings, tables, start, isInside }, give);
  giveBack(items, last, kind, give);
  for (const { index, section } of headings) give(index, { is: 'heading', section });
  for (const index of title.indexes) give(index, { is: 'title' });
  for (const item of items) {
    const role = said[item.id];
    if (item.is === 'paragraph' && role) roles.set(item.id, role);
  }
  return { headings, title, tables, roles };
}

type Said = Readonly<Record<number, ParagraphRole>>;
type Give = (index: number, role: ParagraphRole) => void;

/** A person's word takes the place of what was found, for the line and for the section. */
function correctHeadings(
  found: readonly FoundHeading[],
  items: readonly FlatItem[],
  said: Said,
): FoundHeading[] {
  const named: FoundHeading[] = [];
  items.forEach(({ id }, index) => {
    const role = said[id];
    if (role?.is === 'heading') named.push({ section: role.section, index });
  });
  const kept = found.filter(({ index, section }) => {
    const id = items[index]?.id;
    const isSaid = id !== undefined && said[id] !== undefined;
    return !isSaid && !named.some((heading) => heading.section === section);
  });
  return [...kept, ...named].sort((a, b) => a.index - b.index);
}

function correctTitle(found: FoundTitle, items: readonly FlatItem[], said: Said): FoundTitle {
  const named: number[] = [];
  items.forEach(({ id }, index) => {
    if (said[id]?.is === 'title') named.push(index);
  });
  const indexes =
    named.length > 0
      ? named
      : found.indexes.filter((index) => {
          const id = items[index]?.id;
          return id === undefined || said[id] === undefined;
        });
  const textOf = (index: number) => printedText(items[index] as FlatParagraph);
  return { indexes, text: indexes.map(textOf).join('') };
}

/** The place of the first heading or table of the report. */
function startOf(
  items: readonly FlatItem[],
  headings: readonly FoundHeading[],
  tables: AssignedRoles['tables'],
): number {
  const table = items.findIndex(({ id }) => tables.get(id) !== undefined);
  return Math.min(headings[0]?.index ?? items.length, table < 0 ? items.length : table);
}

interface Front {
  readonly headings: readonly FoundHeading[];
  readonly title: FoundTitle;
  readonly start: number;
  readonly isInside: (item: FlatItem) => boolean;
  readonly kind: SourceDocument['kind'];
}

function giveFront(items: readonly FlatItem[], front: Front, give: Give): void {
  const { headings, start } = front;
  const isOutside = outsideOfFront(items, front);
  const preface: { index: number; text: string }[] = [];
  for (let index = 0; index < start; index += 1) {
    const item = items[index];
    if (item?.is !== 'paragraph') continue;
    if (isOutside(item, index)) give(index, outside);
    else preface.push({ index, text: printedText(item) });
  }
  // Without a heading of its own the text in front is that of the first section.
  const isFirstSection = headings.length > 0 && headings[0]?.section !== 1;
  const contacts = contactsAtEnd(preface);
  for (const { index } of preface) {
    if (isFirstSection) give(index, { is: 'text', section: 1, after: false });
    else give(index, { is: contacts.includes(index) ? 'contacts' : 'preamble' });
  }
}

/** What stands in front of the report and is none of it. */
function outsideOfFront(items: readonly FlatItem[], { headings, title, isInside, kind }: Front) {
  const behindTitle = (title.indexes[title.indexes.length - 1] ?? -1) + 1;
  const contents = linesOfContents(items, headings);
  const isOfPage = (text: string) =>
    kind !== 'docx' &&
    (isArticleData(text) || (title.indexes.length === 0 && text.length < shortestPreface));
  return (item: FlatParagraph, index: number): boolean =>
    item.source.aside === true ||
    index < behindTitle ||
    contents.includes(index) ||
    !isInside(item) ||
    isOfPage(printedText(item));
}

/** Shorter lines in front of a page without a title are its navigation. */
const shortestPreface = 30;

interface Middle {
  readonly headings: readonly FoundHeading[];
  readonly tables: AssignedRoles['tables'];
  readonly start: number;
  readonly isInside: (item: FlatItem) => boolean;
}

/** @returns the places of the paragraphs of the last section */
function giveSections(
  items: readonly FlatItem[],
  { headings, tables, start, isInside }: Middle,
  give: Give,
): number[] {
  let section: SectionNumber = 1;
  let tableSeen = false;
  let last: number[] = [];
  for (let index = start; index < items.length; index += 1) {
    const item = items[index] as FlatItem;
    const heading = headings.find((one) => one.index === index);
    if (heading) {
      section = heading.section;
      tableSeen = false;
      last = [];
    } else if (item.is === 'table') {
      const table = tables.get(item.id);
      // Where its heading is missing the table itself begins the section.
      if (table && table !== section && !headings.some((one) => one.section === table)) {
        section = table;
        last = [];
      }
      tableSeen = tableSeen || table === section;
    } else if (item.source.aside || !isInside(item) || isBetweenParts(items, index, tables))
      give(index, outside);
    else {
      give(index, { is: 'text', section, after: tableSeen && section > 1 && section < 5 });
      last.push(index);
    }
  }
  return last;
}

/** 「续表」 and page numbers between two parts of one table. */
function isBetweenParts(
  items: readonly FlatItem[],
  index: number,
  tables: AssignedRoles['tables'],
): boolean {
  const item = items[index];
  const text = item?.is === 'paragraph' ? printedText(item).replace(/[\s\u3000]+/g, '') : '';
  if (!/^[（(]?(续上?表[一二三四234]?|接上表|[—\-－–]*\d{1,3}[—\-－–]*)[）)]?$/.test(text))
    return false;
  const [before, after] = [items[index - 1], items[index + 1]];
  return Boolean(
    before && after && tables.get(before.id) && tables.get(before.id) === tables.get(after.id),
  );
}

function giveBack(
  items: readonly FlatItem[],
  last: readonly number[],
  kind: SourceDocument['kind'],
  give: Give,
): void {
  const textAt = (index: number) => printedText(items[index] as FlatParagraph);
  const foot = kind === 'docx' ? -1 : last.findIndex((index) => isPageFoot(textAt(index)));
  let own = foot < 0 ? last : last.slice(0, foot);
  for (const index of last.slice(own.length)) give(index, outside);
  if (kind === 'html') {
    // What a page prints behind the date of the report is its own.
    const date = [...own].reverse().find((index) => isDateLine(textAt(index)));
    const end = date === undefined ? own.length : own.indexOf(date) + 1;
    for (const index of own.slice(end)) give(index, outside);
    own = own.slice(0, end);
  }
  const { signature, date } = findClosing(items, own);
  for (const index of signature) give(index, { is: 'signature' });
  if (date !== undefined) give(date, { is: 'date' });
}
