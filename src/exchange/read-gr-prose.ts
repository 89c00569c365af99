/** The prose of an exchange file: headings, paragraphs, text behind the tables. */
import { editionById } from '../domain/edition/editions.ts';
import { sameLabel } from '../domain/edition/label-text.ts';
import { type FieldName, fieldPlace, type Place, sectionPlace } from '../domain/place/place.ts';
import { emptySection } from '../domain/report/blank-report.ts';
import { blocksFromParagraphs } from '../domain/report/prose.ts';
import {
  type Section,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
  type YearReport,
} from '../domain/report/report.ts';
import {
  fileNote,
  type ImportNote,
  importNote,
  type NoteSource,
  quote,
  unknownFields,
} from '../intake/import-note.ts';
import { inTurn, type Noted } from '../intake/noted.ts';
import type { GrParagraphs, GrReportInput } from './gr-report.ts';

type GrSection = NonNullable<GrReportInput['sections']>[number];
type GrParagraph = Exclude<GrParagraphs, string | null>[number];

interface ReadSections {
  readonly sections: YearReport['sections'];
  readonly asPrinted: Record<string, string>;
}

export function readGrSections(file: GrReportInput): Noted<ReadSections> {
  const found = new Map<SectionNumber, GrSection[]>();
  const unknown: ImportNote[] = [];
  for (const section of file.sections ?? []) {
    const number = sectionNumbers.find((no) => no === section.no);
    if (number) found.set(number, [...(found.get(number) ?? []), section]);
    else {
      const text = `第 ${section.no} 部分未识别：${fullText(section)}`;
      unknown.push(fileNote('unknownSection', text));
    }
  }
  const { headings } = editionById(file.edition);
  const { value, notes } = inTurn(
    sectionNumbers.map((number) =>
      readSection(number, found.get(number) ?? [], headings[number - 1] as string),
    ),
  );
  const entries = value.map(({ number, section }) => [sectionKey(number), section]);
  return {
    value: {
      sections: Object.fromEntries(entries) as YearReport['sections'],
      asPrinted: Object.assign({}, ...value.map(({ asPrinted }) => asPrinted)),
    },
    notes: [...unknown, ...notes],
  };
}

interface ReadSection {
  readonly number: SectionNumber;
  readonly section: Section;
  readonly asPrinted: Readonly<Record<string, string>>;
}

function readSection(
  number: SectionNumber,
  parts: readonly GrSection[],
  official: string,
): Noted<ReadSection> {
  const place = sectionPlace(number);
  const ofParts = parts.flatMap((part, index) => [
    ...unknownFields(place, part, ['no', 'heading', 'autoNumber', 'paragraphs']),
    ...(index > 0
      ? [importNote('repeated', place, `又一处：${fullText(part)}；正文接在前一处之后`)]
      : []),
    ...(part.heading === null ? [importNote('lost', place, '标题缺失')] : []),
  ]);
  const heading = parts[0] && differingHeading(parts[0], official);
  const lines = inTurn(parts.map(({ paragraphs }) => taggedLines(paragraphs, place)));
  return {
    value: {
      number,
      section: sectionOf(number, lines.value.flat()),
      asPrinted: heading ? { [`section${number}`]: heading } : {},
    },
    notes: [...ofParts, ...lines.notes],
  };
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
  field: FieldName,
): Noted<string[]> {
  const { value, notes } = taggedLines(paragraphs, fieldPlace(field));
  return { value: value.map(({ line }) => line), notes };
}

/** @param place the part of the report that they stand in */
function taggedLines(paragraphs: GrParagraphs | undefined, place: Place): Noted<TaggedLine[]> {
  const list = typeof paragraphs === 'string' ? [paragraphs] : (paragraphs ?? []);
  const lines = inTurn(list.map((paragraph, index) => paragraphLines(paragraph, place, index + 1)));
  return { value: lines.value.flat(), notes: lines.notes };
}

function paragraphLines(paragraph: GrParagraph, place: Place, number: number): Noted<TaggedLine[]> {
  const source: NoteSource = { is: 'paragraph', number };
  const fields = typeof paragraph === 'object' && paragraph ? paragraph : plain(paragraph);
  const { text, after } = fields;
  const lost = importNote('lost', place, '段落缺失', source);
  return {
    value: (text ?? '')
      .split('\n')
      .map((line) => ({ line: line.trim(), after: after === true }))
      .filter(({ line }) => line !== ''),
    notes: [
      ...(text === null ? [lost] : []),
      ...unknownFields(place, fields, ['text', 'after'], source),
    ],
  };
}

const plain = (text: string | null) => ({ text, after: false });

const fullText = ({ heading, paragraphs }: GrSection) => quote([heading ?? '', paragraphs ?? []]);
