/**
 * The lines of a report that rules of its text read: what they are called, and below which topic they stand. A line of
 * which nothing has changed is the same object from one run to the next, so what was found in it can be kept.
 */
import { fieldWords, sectionWords } from '../../../../place/say-place.ts';
import {
  type Paragraph,
  paragraphsIn,
  paragraphsOfSection,
  type TextPart,
} from '../../../../report/paragraphs.ts';
import { type PrintedLine, printedLines, storedRange } from '../../../../report/printed-lines.ts';
import {
  type Section,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
} from '../../../../report/report.ts';
import type { TextId } from '../../../../report/text.ts';
import { sameItems } from '../../../core/keep-identity.ts';
import type { Parts } from '../../../core/rule.ts';
import { type Topic, topicsOfLines } from './topics.ts';

/** A line that is printed, and what it is called: 「第一部分第 4 段」. */
export interface TextLine extends PrintedLine {
  readonly id: TextId;
  readonly part: TextPart | 'title';
  /** 0 outside of the six sections. */
  readonly section: 0 | SectionNumber;
  readonly name: string;
  /** What sets it apart from other lines of its text, whatever stands before it. */
  readonly number: number;
  /** Whether it is a sub-heading with a line of its own. */
  readonly isHeading: boolean;
  /** Below which heading of section one it stands; the heading itself has it, too. */
  readonly topic: Topic | undefined;
  /** As it stands in the stored text, from its first unit to its last. */
  readonly typed: string;
}

const known = new WeakMap<object, readonly TextLine[]>();

/** All paragraphs in reading order, without the title. */
export function textLines(text: Parts['text']): readonly TextLine[] {
  const found = known.get(text);
  if (found) return found;
  const lines = [
    ...linesOfPart(text, 'preamble'),
    ...linesOfPart(text, 'contacts'),
    ...sectionNumbers.flatMap((section) => linesOfSection(text, section)),
    ...linesOfPart(text, 'closing'),
  ];
  known.set(text, lines);
  return lines;
}

/** What is written; headings say nothing of their own. */
export function writtenLines({ text }: Pick<Parts, 'text'>): readonly TextLine[] {
  const all = textLines(text);
  const found = ofWritten.get(all) ?? all.filter(({ isHeading }) => !isHeading);
  ofWritten.set(all, found);
  return found;
}

/** Several rules ask for them. */
const ofWritten = new WeakMap<readonly TextLine[], readonly TextLine[]>();

/** Those of one section; a section is a value, and its lines are the same list as long as it is. */
export function linesOfSection(text: Parts['text'], number: SectionNumber): readonly TextLine[] {
  const section = text.sections[sectionKey(number)];
  const found = ofSections.get(section);
  if (found?.number === number) return found.lines;
  const paragraphs = paragraphsOfSection(section, number);
  const topics = number === 1 ? topicsOfLines(paragraphs) : [];
  const lines = linesOf(`section${number}`, paragraphs, (paragraph, index) => ({
    section: number,
    name: `${sectionWords(number)}第 ${paragraph.number} 段`,
    topic: topics[index],
  }));
  ofSections.set(section, { number, lines });
  return lines;
}

const ofSections = new WeakMap<
  Section,
  { readonly number: SectionNumber; readonly lines: readonly TextLine[] }
>();

const linesOfPart = (text: Parts['text'], part: 'preamble' | 'contacts' | 'closing') =>
  linesOf(part, paragraphsIn(text, part), ({ number }) => ({
    section: 0,
    name: `${fieldWords[part]}第 ${number} 段`,
    topic: undefined,
  }));

/** The paragraphs of which the lines of each part were made last. */
const lastRead = new Map<
  TextPart,
  { readonly paragraphs: readonly Paragraph[]; readonly lines: readonly TextLine[] }
>();

function linesOf(
  part: TextPart,
  paragraphs: readonly Paragraph[],
  more: (paragraph: Paragraph, index: number) => Pick<TextLine, 'section' | 'name' | 'topic'>,
): readonly TextLine[] {
  const last = lastRead.get(part);
  if (last?.paragraphs === paragraphs) return last.lines;
  const within = new Map<TextId, number>();
  const lines = keptLines(
    part,
    paragraphs.map((paragraph, index): TextLine => {
      const { id, isHeading, stored, text, typed } = paragraph;
      const number = (within.get(id) ?? 0) + 1;
      within.set(id, number);
      return { id, part, isHeading, stored, text, typed, number, ...more(paragraph, index) };
    }),
  );
  lastRead.set(part, { paragraphs, lines });
  return lines;
}

/** The lines of a title that was typed; one that follows from unit and year is no text of its own. */
function titleLines({ title }: Pick<Parts['form'], 'title'>): readonly TextLine[] {
  if (!title) return [];
  return keptLines(
    'title',
    printedLines(title).map((line): TextLine => {
      const { from, to } = storedRange(line);
      return {
        ...line,
        ...{ id: 'title', part: 'title', section: 0, name: fieldWords.title, number: 1 },
        ...{ isHeading: false, topic: undefined, typed: title.slice(from, to) },
      };
    }),
  );
}

/** Those of a typed title, and all paragraphs. */
export function allLines({ text, form }: Pick<Parts, 'text' | 'form'>): readonly TextLine[] {
  const title = titleLines(form);
  return title.length === 0 ? textLines(text) : [...title, ...textLines(text)];
}

/** Those that were made last of each part of a report. */
const lastMade = new Map<TextLine['part'], readonly TextLine[]>();

function keptLines(part: TextLine['part'], lines: readonly TextLine[]): readonly TextLine[] {
  const last = lastMade.get(part) ?? [];
  // Its name says which one it is of its part: at another place it is another line.
  const now = lines.map((line, index) => {
    const before = last[index];
    return before && isSameLine(before, line) ? before : line;
  });
  if (sameItems(last, now)) return last;
  lastMade.set(part, now);
  return now;
}

/** What is printed follows from what was typed. */
const isSameLine = (a: TextLine, b: TextLine): boolean =>
  a.typed === b.typed &&
  a.id === b.id &&
  a.number === b.number &&
  a.name === b.name &&
  a.topic === b.topic &&
  a.isHeading === b.isHeading &&
  sameStored(a.stored, b.stored);

const sameStored = (a: TextLine['stored'], b: TextLine['stored']): boolean =>
  a === b || (typeof a !== 'number' && typeof b !== 'number' && sameItems(a, b));
