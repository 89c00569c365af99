/** The lines of a report that rules of its text read: what they are called, and below which topic they stand. */
import { fieldWords, sectionWords } from '../../../../place/say-place.ts';
import {
  type Paragraph,
  paragraphsOfReport,
  paragraphsOfSection,
  type TextPart,
} from '../../../../report/paragraphs.ts';
import { type PrintedLine, printedLines } from '../../../../report/printed-lines.ts';
import type { SectionNumber } from '../../../../report/report.ts';
import type { TextId } from '../../../../report/text.ts';
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
}

const known = new WeakMap<object, readonly TextLine[]>();

/** All paragraphs in reading order, without the title. */
export function textLines(text: Parts['text']): readonly TextLine[] {
  const found = known.get(text);
  if (found) return found;
  const lines = linesOf(text);
  known.set(text, lines);
  return lines;
}

function linesOf(text: Parts['text']): TextLine[] {
  const within = new Map<TextId, number>();
  const general = paragraphsOfSection(text.sections.s1, 1);
  const topics = topicsOfLines(general);
  return paragraphsOfReport(text).map((paragraph): TextLine => {
    const number = (within.get(paragraph.id) ?? 0) + 1;
    within.set(paragraph.id, number);
    const section = sectionOf(paragraph.part);
    const topic = section === 1 ? topics[paragraph.number - 1] : undefined;
    return { ...paragraph, section, name: nameOf(paragraph, section), number, topic };
  });
}

/** The lines of a title that was typed; one that follows from unit and year is no text of its own. */
const titleLines = ({ title }: Pick<Parts['form'], 'title'>): TextLine[] =>
  printedLines(title ?? '').map(
    (line): TextLine => ({
      ...line,
      ...{ id: 'title', part: 'title', section: 0, name: fieldWords.title, number: 1 },
      ...{ isHeading: false, topic: undefined },
    }),
  );

/** Those of a typed title, and all paragraphs. */
export const allLines = ({ text, form }: Pick<Parts, 'text' | 'form'>): readonly TextLine[] => [
  ...titleLines(form),
  ...textLines(text),
];

const sectionOf = (part: TextPart): TextLine['section'] =>
  part.startsWith('section') ? (Number(part.slice('section'.length)) as SectionNumber) : 0;

function nameOf({ part, number }: Paragraph, section: TextLine['section']): string {
  if (part === 'preamble' || part === 'contacts' || part === 'closing') {
    return `${fieldWords[part]}第 ${number} 段`;
  }
  return `${sectionWords(section as SectionNumber)}第 ${number} 段`;
}
