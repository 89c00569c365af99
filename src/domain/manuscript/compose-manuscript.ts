import type { Edition, TableSection } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { tableGrid } from '../edition/table-grid.ts';
import { tableNames } from '../edition/table-names.ts';
import { cleanText } from '../report/clean-text.ts';
import { paragraphsOf, sectionParagraphs } from '../report/paragraphs.ts';
import { paragraphShape } from '../report/prose.ts';
import { type Report, type SectionNumber, sectionKey, sectionNumbers } from '../report/report.ts';
import { titleLines } from '../report/title.ts';
import { breakTitleLine } from './break-title.ts';
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptCell,
  ManuscriptParagraph,
  ManuscriptTable,
} from './manuscript.ts';

/** The report as it will stand on paper. Labels are always the official ones of its edition. */
export function composeManuscript(
  report: Report,
  edition = editionById(report.edition),
): Manuscript {
  const blocks: ManuscriptBlock[] = [
    ...paragraphsOf(report.preamble).map((text) => body(text, 'preamble')),
    ...paragraphsOf(report.contacts).map((text) => body(text, 'contacts')),
  ];
  for (const section of sectionNumbers)
    blocks.push(...composeSection(report, edition, section, blocks));
  const { signature, date } = report.closing;
  for (const text of [signature, date].flatMap(paragraphsOf)) {
    blocks.push({ is: 'paragraph', role: 'signature', text, headLength: 0, place: 'closing' });
  }
  return {
    titleLines: titleLines(report).flatMap((line) => breakTitleLine(cleanText(line).trim())),
    unit: cleanText(report.unit).trim(),
    blocks,
    plainFonts: report.options.plainFonts,
  };
}

function composeSection(
  report: Report,
  edition: Edition,
  number: SectionNumber,
  before: readonly ManuscriptBlock[],
): ManuscriptBlock[] {
  const section = report.sections[sectionKey(number)];
  const place = `section${number}`;
  const heading: ManuscriptBlock = {
    is: 'heading',
    level: 1,
    text: edition.headings[number - 1] as string,
    place,
    afterTable: before[before.length - 1]?.is === 'table',
  };
  const prose = sectionParagraphs(section).map((text): ManuscriptBlock => {
    const isHeading = paragraphShape(text).is === 'heading';
    return isHeading
      ? { is: 'heading', level: 2, text, place, afterTable: false }
      : body(text, place);
  });
  if (number !== 2 && number !== 3 && number !== 4) {
    return [heading, ...prose, ...paragraphsOf(section.after).map((text) => body(text, place))];
  }
  const table = composeTable(report, edition, number);
  return [
    heading,
    ...prose,
    table,
    ...paragraphsOf(section.after).map((text) => body(text, place)),
  ];
}

function body(text: string, place: string): ManuscriptParagraph {
  const shape = paragraphShape(text);
  const headLength = shape.is === 'runIn' ? shape.head.length : 0;
  return { is: 'paragraph', role: 'body', text, headLength, place };
}

function composeTable(report: Report, edition: Edition, section: TableSection): ManuscriptTable {
  const grid = tableGrid(section, edition, report, report.options);
  const cells = grid.cells.map((cell): ManuscriptCell => {
    const { row, column, rowSpan, columnSpan, kind, key } = cell;
    const typed = key ? cleanText(report.cells[key] ?? '').trim() : '';
    const text =
      kind === 'figure' ? typed : kind === 'extraRow' ? `${cell.text}：${typed}` : cell.text;
    const placed = { row, column, rowSpan, columnSpan, kind, text: cleanText(text) };
    return key ? { ...placed, key } : placed;
  });
  const heading = edition.headings[section - 1] as string;
  return {
    is: 'table',
    grid,
    cells,
    caption: `${tableNames[section]} ${heading.replace(/^.、/, '')}`,
    place: `table${section}`,
    section,
  };
}
