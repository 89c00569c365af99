/**
 * The paragraphs of a report as they are printed, numbered within their part: sub-headings count, text before a
 * table comes before text behind it. This numbering is the public one ("section1/¶4").
 */
import { type PrintedLine, printedLines, storedRange } from './printed-lines.ts';
import type { YearReport } from './report.ts';
import {
  type ProseBlock,
  type Section,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
} from './report.ts';
import type { TextId } from './text.ts';

export type TextPart = 'preamble' | 'contacts' | `section${SectionNumber}` | 'closing';

export interface Paragraph extends PrintedLine {
  readonly part: TextPart;
  /** From 1, within its part. */
  readonly number: number;
  /** The text that it stands in. */
  readonly id: TextId;
  /** Whether it is the line of a sub-heading with a block of its own. */
  readonly isHeading: boolean;
  /** Whether it stands behind the section's table. */
  readonly isBehind: boolean;
  /** As it stands in the stored text, from its first unit to its last. */
  readonly typed: string;
}

/** All that is written in paragraphs. */
export type WrittenParts = Pick<YearReport, 'sections' | 'preamble' | 'contacts' | 'closing'>;

/** A report is a value, and so is what of it is written. */
const ofReports = new WeakMap<WrittenParts, readonly Paragraph[]>();

/** All of them in reading order. */
export function paragraphsOfReport(report: WrittenParts): readonly Paragraph[] {
  const found = ofReports.get(report);
  if (found) return found;
  const paragraphs = [
    ...paragraphsIn(report, 'preamble'),
    ...paragraphsIn(report, 'contacts'),
    ...sectionNumbers.flatMap((section) => paragraphsIn(report, `section${section}`)),
    ...paragraphsIn(report, 'closing'),
  ];
  ofReports.set(report, paragraphs);
  return paragraphs;
}

export function paragraphsIn(report: WrittenParts, part: TextPart): readonly Paragraph[] {
  switch (part) {
    case 'preamble':
    case 'contacts':
      return numbered(part, linesOf(part, report[part]));
    case 'closing':
      return numbered(part, [
        ...linesOf('signature', report.closing.signature),
        ...linesOf('date', report.closing.date),
      ]);
    default: {
      const section = Number(part.slice('section'.length)) as SectionNumber;
      return paragraphsOfSection(report.sections[sectionKey(section)], section);
    }
  }
}

/** A section is a value: its paragraphs are made once. */
const known = new WeakMap<Section, readonly Paragraph[]>();

export function paragraphsOfSection(section: Section, number: SectionNumber): readonly Paragraph[] {
  const part: TextPart = `section${number}`;
  const found = known.get(section);
  if (found && (found.length === 0 || found[0]?.part === part)) return found;
  const before = linesBefore(section);
  const behind = linesOf(`after/${number}`, section.after).map((line) => ({
    ...line,
    isBehind: true,
  }));
  const paragraphs = numbered(part, [...before, ...behind]);
  known.set(section, paragraphs);
  return paragraphs;
}

/** The lines of a text as they are printed. */
export const paragraphsOf = (text: string): string[] => printedLines(text).map((line) => line.text);

/** A section's paragraphs in order, headings included; not those behind its table. */
export const sectionParagraphs = (section: Pick<Section, 'blocks'>): string[] =>
  linesBefore(section).map((line) => line.text);

const linesBefore = ({ blocks }: Pick<Section, 'blocks'>): Line[] => blocks.flatMap(linesOfBlock);

/** A block is a value, too: a key makes one anew. */
const ofBlocks = new WeakMap<ProseBlock, readonly Line[]>();

function linesOfBlock(block: ProseBlock): readonly Line[] {
  const found = ofBlocks.get(block);
  if (found) return found;
  const { id, mark, name, text } = block;
  // A number without a name is a heading that somebody has yet to write.
  const heading = name.trim() ? headingLine(`heading/${id}`, mark, name) : [];
  const lines = [...heading, ...linesIn(`text/${id}`, text)];
  ofBlocks.set(block, lines);
  return lines;
}

type Line = Omit<Paragraph, 'part' | 'number'>;

/** Texts that stand in no block, as they were printed last. */
const lastPrinted = new Map<TextId, { readonly stored: string; readonly lines: readonly Line[] }>();

function linesOf(id: TextId, stored: string): readonly Line[] {
  const last = lastPrinted.get(id);
  if (last?.stored === stored) return last.lines;
  const lines = linesIn(id, stored);
  lastPrinted.set(id, { stored, lines });
  return lines;
}

const linesIn = (id: TextId, stored: string): Line[] =>
  printedLines(stored).map((line) => ({
    ...{ ...line, id, isHeading: false, isBehind: false },
    typed: typedOf(line, stored),
  }));

function typedOf(line: PrintedLine, stored: string): string {
  const { from, to } = storedRange(line);
  return stored.slice(from, to);
}

/** The number in front of a sub-heading's name is not stored with it: its places are those of the name's start. */
function headingLine(id: TextId, mark: string, name: string): Line[] {
  const [line] = printedLines((mark + name).replace(lineBreaks, ' '));
  if (!line) return [];
  const places = Array.from({ length: line.text.length + 1 }, (_, index) =>
    Math.max(0, offsetIn(line, index) - mark.length),
  );
  const heading = { text: line.text, stored: places };
  return [{ ...heading, id, isHeading: true, isBehind: false, typed: typedOf(heading, name) }];
}

/** All that `cleanText` takes for a line break. */
const lineBreaks = /[\r\n\u2028\u2029\u000b\u000c\u0085]/g;

const offsetIn = ({ stored }: PrintedLine, index: number) =>
  typeof stored === 'number' ? stored + index : (stored[index] as number);

/** Those that were made last of each part: a line that stands where it stood is the same paragraph. */
const lastNumbered = new Map<
  TextPart,
  { readonly lines: readonly Line[]; readonly paragraphs: readonly Paragraph[] }
>();

const isSame = (a: readonly Line[], b: readonly Line[]) =>
  a.length === b.length && a.every((line, index) => line === b[index]);

function numbered(part: TextPart, lines: readonly Line[]): readonly Paragraph[] {
  const last = lastNumbered.get(part);
  if (last && isSame(last.lines, lines)) return last.paragraphs;
  const paragraphs = lines.map((line, index): Paragraph => {
    const before = last?.lines[index] === line ? last.paragraphs[index] : undefined;
    return before ?? { ...line, part, number: index + 1 };
  });
  lastNumbered.set(part, { lines, paragraphs });
  return paragraphs;
}
