/** The prose of an exchange file: headings, paragraphs, text behind the tables. */
import { editionById } from '../domain/edition/editions.ts';
import { sameLabel } from '../domain/edition/label-text.ts';
import { emptySection } from '../domain/report/blank-report.ts';
import { blocksFromParagraphs } from '../domain/report/prose.ts';
import {
  type Section,
  type SectionNumber,
  sectionNumbers,
  type YearReport,
} from '../domain/report/report.ts';
import { type NoteList, quote } from '../intake/import-note.ts';
import type { GrParagraphs, GrReportInput } from './gr-report.ts';

type GrSection = NonNullable<GrReportInput['sections']>[number];

interface ReadSections {
  readonly sections: YearReport['sections'];
  readonly asPrinted: Record<string, string>;
}

export function readGrSections(file: GrReportInput, notes: NoteList): ReadSections {
  const found = new Map<SectionNumber, GrSection[]>();
  for (const section of file.sections ?? []) {
    const number = sectionNumbers.find((no) => no === section.no);
    if (number) found.set(number, [...(found.get(number) ?? []), section]);
    else notes.add('unknownSection', 'report', `第 ${section.no} 部分未识别：${fullText(section)}`);
  }
  const asPrinted: Record<string, string> = {};
  const headings = editionById(file.edition).headings;
  const read = (number: SectionNumber): Section => {
    const parts = found.get(number) ?? [];
    const where = `section${number}`;
    parts.forEach((part, index) => {
      notes.addUnknownFields(where, part, ['no', 'heading', 'autoNumber', 'paragraphs']);
      if (index > 0) notes.add('repeated', where, `又一处：${fullText(part)}；正文接在前一处之后`);
      if (part.heading === null) notes.add('lost', where, '标题缺失');
    });
    const heading = parts[0] && differingHeading(parts[0], headings[number - 1] as string);
    if (heading) asPrinted[where] = heading;
    return sectionOf(
      number,
      parts.flatMap((part) => taggedLines(part.paragraphs, where, notes)),
    );
  };
  const sections = { s1: read(1), s2: read(2), s3: read(3), s4: read(4), s5: read(5), s6: read(6) };
  return { sections, asPrinted };
}

/** The printed heading where it is not the official one; an automatic number counts as printed. */
function differingHeading({ heading, autoNumber }: GrSection, official: string): string {
  const text = (heading ?? '').trim();
  if (!text || sameLabel(text, official)) return '';
  const numbered = `${(autoNumber ?? '').trim()}${text}`;
  return sameLabel(numbered, official) ? '' : numbered;
}

interface TaggedLine {
  readonly line: string;
  /** Whether it stands behind the section's table. */
  readonly after: boolean;
}

function sectionOf(number: SectionNumber, lines: readonly TaggedLine[]): Section {
  const blocks = blocksFromParagraphs(
    lines.filter(({ after }) => !after).map(({ line }) => line),
    number,
  );
  const behind = lines.filter(({ after }) => after).map(({ line }) => line);
  return { blocks: blocks.length ? blocks : emptySection(number).blocks, after: behind.join('\n') };
}

/** The paragraphs as lines, spaces at their ends off, without empty ones. */
export function readGrLines(
  paragraphs: GrParagraphs | undefined,
  where: string,
  notes: NoteList,
): string[] {
  return taggedLines(paragraphs, where, notes).map(({ line }) => line);
}

function taggedLines(
  paragraphs: GrParagraphs | undefined,
  where: string,
  notes: NoteList,
): TaggedLine[] {
  const list = typeof paragraphs === 'string' ? [paragraphs] : (paragraphs ?? []);
  return list.flatMap((paragraph, index) => {
    const place = `${where}/¶${index + 1}`;
    const { text, after } =
      typeof paragraph === 'object' && paragraph ? paragraph : plain(paragraph);
    if (text === null) notes.add('lost', place, '段落缺失');
    if (typeof paragraph === 'object' && paragraph) {
      notes.addUnknownFields(place, paragraph, ['text', 'after']);
    }
    return (text ?? '')
      .split('\n')
      .map((line) => ({ line: line.trim(), after: after === true }))
      .filter(({ line }) => line !== '');
  });
}

const plain = (text: string | null) => ({ text, after: false });

const fullText = ({ heading, paragraphs }: GrSection) => quote([heading ?? '', paragraphs ?? []]);
