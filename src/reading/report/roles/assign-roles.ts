/** What each paragraph of a file is: title, preface, heading, text of a section, signature, or none of the report. */
import type { TableSection } from '../../../domain/edition/edition.ts';
import type { SectionNumber } from '../../../domain/report/report.ts';
import type { SourceDocument } from '../../source/source-document.ts';
import { articleScope } from '../flatten/article-scope.ts';
import { type FlatItem, type FlatParagraph, printedText } from '../flatten/flat-items.ts';
import type { Corrections, ParagraphRole } from '../interpretation.ts';
import { assignTables } from './assign-tables.ts';
import { linesOfContents } from './contents-lines.ts';
import { type FoundHeading, findHeadings } from './find-headings.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import { endOfReport, findClosing, isPageFoot } from './front-and-back.ts';
import { type AssignRole, assignDateOfTitle, assignFront, outside } from './front-roles.ts';
import { isPageMark } from './page-marks.ts';
import { startOfSecond } from './second-report.ts';

export interface AssignedRoles {
  /** Where a second report begins, of which nothing is read; undefined where there is but one. */
  readonly second: number | undefined;
  /** The items of the report, and those around it in the file. */
  readonly items: readonly FlatItem[];
  /** Its headings, by their places in these items. */
  readonly headings: readonly FoundHeading[];
  readonly title: FoundTitle;
  readonly tables: ReadonlyMap<number, TableSection | undefined>;
  /** By item id. */
  readonly roles: ReadonlyMap<number, ParagraphRole>;
}

export function assignRoles(
  all: readonly FlatItem[],
  { kind, scopes }: SourceDocument,
  corrections: Corrections,
): AssignedRoles {
  const corrected = corrections.paragraphs ?? {};
  const end = startOfSecond(all);
  const isCorrected = ({ id }: FlatItem) =>
    corrected[id] !== undefined || corrections.tables?.[id] !== undefined;
  // What a person names is of this report, wherever it stands.
  const items = all.filter((item, index) => index < end || isCorrected(item));
  const headings = correctHeadings(findHeadings(items), items, corrected);
  const tables = assignTables(items, headings, corrections.tables ?? {});
  const start = startOf(items, headings, tables);
  const title = correctTitle(findTitle(items, start), items, corrected);
  const landmarks = items.filter(
    (item, index) => headings.some((heading) => heading.index === index) || tables.get(item.id),
  );
  const isInside = articleScope(landmarks, scopes);
  const roles = new Map<number, ParagraphRole>();
  const assign = (index: number, role: ParagraphRole) => {
    const item = items[index];
    if (item?.is === 'paragraph') roles.set(item.id, role);
  };

  assignFront(items, { headings, title, start, isInside, kind }, assign);
  const last = assignSections(items, { headings, tables, start, isInside }, assign);
  assignBack(items, last, kind, assign);
  assignDateOfTitle(items, roles, assign);
  for (const { index, section } of headings) assign(index, { is: 'heading', section });
  for (const index of title.indexes) assign(index, { is: 'title' });
  for (const item of items) {
    const role = corrected[item.id];
    if (item.is === 'paragraph' && role) roles.set(item.id, role);
  }
  for (const item of all.slice(end)) {
    if (item.is === 'paragraph' && !isCorrected(item)) roles.set(item.id, outside);
  }
  return { items, headings, title, tables, roles, second: end < all.length ? end : undefined };
}

type CorrectedRoles = Readonly<Record<number, ParagraphRole>>;

/** A person's word takes the place of what was found, for the line and for the section. */
function correctHeadings(
  found: readonly FoundHeading[],
  items: readonly FlatItem[],
  corrected: CorrectedRoles,
): FoundHeading[] {
  const named: FoundHeading[] = [];
  items.forEach(({ id }, index) => {
    const role = corrected[id];
    if (role?.is === 'heading') named.push({ section: role.section, index });
  });
  const kept = found.filter(({ index, section }) => {
    const id = items[index]?.id;
    const isCorrected = id !== undefined && corrected[id] !== undefined;
    return !isCorrected && !named.some((heading) => heading.section === section);
  });
  return [...kept, ...named].sort((a, b) => a.index - b.index);
}

function correctTitle(
  found: FoundTitle,
  items: readonly FlatItem[],
  corrected: CorrectedRoles,
): FoundTitle {
  const named: number[] = [];
  items.forEach(({ id }, index) => {
    if (corrected[id]?.is === 'title') named.push(index);
  });
  const indexes =
    named.length > 0
      ? named
      : found.indexes.filter((index) => {
          const id = items[index]?.id;
          return id === undefined || corrected[id] === undefined;
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

interface Middle {
  readonly headings: readonly FoundHeading[];
  readonly tables: AssignedRoles['tables'];
  readonly start: number;
  readonly isInside: (item: FlatItem) => boolean;
}

/** @returns the places of the paragraphs of the last section */
function assignSections(
  items: readonly FlatItem[],
  { headings, tables, start, isInside }: Middle,
  assign: AssignRole,
): number[] {
  let section: SectionNumber = 1;
  let tableSeen = false;
  let last: number[] = [];
  const tableOf = ({ id }: FlatItem) => tables.get(id);
  const contents = linesOfContents(items, headings);
  const isOutside = (item: FlatParagraph, index: number) =>
    item.source.aside ||
    !isInside(item) ||
    contents.has(index) ||
    isPageMark(items, index, tableOf);
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
    } else if (isOutside(item, index)) assign(index, outside);
    else {
      assign(index, { is: 'text', section, after: tableSeen && section > 1 && section < 5 });
      last.push(index);
    }
  }
  return last;
}

function assignBack(
  items: readonly FlatItem[],
  last: readonly number[],
  kind: SourceDocument['kind'],
  assign: AssignRole,
): void {
  const textAt = (index: number) => printedText(items[index] as FlatParagraph);
  const foot = kind === 'docx' ? -1 : last.findIndex((index) => isPageFoot(textAt(index)));
  let own = foot < 0 ? last : last.slice(0, foot);
  for (const index of last.slice(own.length)) assign(index, outside);
  const end = endOfReport(own.map(textAt), kind === 'html');
  for (const index of own.slice(end)) assign(index, outside);
  own = own.slice(0, end);
  const { signature, date } = findClosing(items, own);
  for (const index of signature) assign(index, { is: 'signature' });
  if (date !== undefined) assign(date, { is: 'date' });
}
