import type { Edition, TableSection } from '../edition/edition.ts';
import { editionById } from '../edition/editions.ts';
import { type GridCell, tableGrid } from '../edition/table-grid.ts';
import { tableNames } from '../edition/table-names.ts';
import {
  cellPlace,
  fieldPlace,
  type LabelAddress,
  labelPlace,
  type PlaceInYear,
  sectionPlace,
  tablePlace,
  wordsPlace,
} from '../place/place.ts';
import { cleanText } from '../report/clean-text.ts';
import { type Paragraph, paragraphsIn } from '../report/paragraphs.ts';
import { type PrintedLine, partOfLine, printedText, storedRange } from '../report/printed-lines.ts';
import { paragraphShape } from '../report/prose.ts';
import { type Report, type SectionNumber, sectionNumbers } from '../report/report.ts';
import type { TextId } from '../report/text.ts';
import { titleOf, titleParts } from '../report/title.ts';
import { breakTitleLine } from './break-title.ts';
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptCell,
  ManuscriptLine,
  ManuscriptTable,
  ManuscriptTitle,
} from './manuscript.ts';

/** The report as it will stand on paper. Labels are always the official ones of its edition. */
export function composeManuscript(
  report: Report,
  edition = editionById(report.edition),
): Manuscript {
  const blocks = [
    ...paragraphsIn(report, 'preamble').map(body),
    ...paragraphsIn(report, 'contacts').map(body),
  ];
  for (const section of sectionNumbers)
    blocks.push(...composeSection(report, edition, section, blocks));
  blocks.push(...paragraphsIn(report, 'closing').map(signature));
  return {
    title: composeTitle(report),
    unit: cleanText(report.unit).trim(),
    blocks,
    plainFonts: report.options.plainFonts,
    wholeTable3: report.options.wholeTable3,
  };
}

function composeTitle(report: Report): ManuscriptTitle {
  const id = report.title === null ? 'unit' : 'title';
  const place = fieldPlace('title');
  const title = titleOf(report);
  const { length } = report[id] ?? '';
  const lines = titleParts(title).flatMap(({ from, to }) => {
    const line = printedText(title, from, to);
    let end = 0;
    return breakTitleLine(line.text).map((text): ManuscriptLine => {
      const start = end;
      end += text.length;
      const printed = partOfLine(line, start, end);
      const { from: first, to: last } = storedRange(printed);
      const words = { id, from: first, to: Math.min(last, length) } as const;
      return { ...printed, id, place: first < length ? wordsPlace(words) : place };
    });
  });
  return { is: 'title', lines, place };
}

function composeSection(
  report: Report,
  edition: Edition,
  number: SectionNumber,
  before: readonly ManuscriptBlock[],
): ManuscriptBlock[] {
  const heading: ManuscriptBlock = {
    is: 'heading',
    level: 1,
    text: edition.headings[number - 1] as string,
    place: sectionPlace(number),
    afterTable: before[before.length - 1]?.is === 'table',
  };
  const paragraphs = paragraphsIn(report, `section${number}`);
  const hasTable = number === 2 || number === 3 || number === 4;
  return [
    heading,
    ...paragraphs.filter(({ isBehind }) => !isBehind).map(headingOrBody),
    ...(hasTable ? [composeTable(report, edition, number)] : []),
    ...paragraphs.filter(({ isBehind }) => isBehind).map(body),
  ];
}

/** A line with the place of its words. */
const placed = <Line extends PrintedLine>(
  id: TextId,
  line: Line,
): Line & { readonly place: PlaceInYear } => ({
  ...line,
  place: wordsPlace({ id, ...storedRange(line) }),
});

function headingOrBody(paragraph: Paragraph): ManuscriptBlock {
  return paragraphShape(paragraph.text).is === 'heading'
    ? { is: 'heading', level: 2, ...placed(paragraph.id, paragraph), afterTable: false }
    : body(paragraph);
}

function body(paragraph: Paragraph): ManuscriptBlock {
  const shape = paragraphShape(paragraph.text);
  const headLength = shape.is === 'runIn' ? shape.head.length : 0;
  return { is: 'paragraph', role: 'body', ...placed(paragraph.id, paragraph), headLength };
}

const signature = (paragraph: Paragraph): ManuscriptBlock => ({
  is: 'paragraph',
  role: 'signature',
  ...placed(paragraph.id, paragraph),
  headLength: 0,
});

function composeTable(report: Report, edition: Edition, section: TableSection): ManuscriptTable {
  const grid = tableGrid(section, edition, report, report.options);
  const heading = edition.headings[section - 1] as string;
  return {
    is: 'table',
    grid,
    cells: grid.cells.map((cell) => composeCell(cell, report)),
    caption: `${tableNames[section]} ${heading.replace(/^.、/, '')}`,
    place: tablePlace(section),
    section,
  };
}

function composeCell(cell: GridCell, report: Report): ManuscriptCell {
  const { row, column, rowSpan, columnSpan, kind, key, labelAddress } = cell;
  const typed = key ? cleanText(report.cells[key] ?? '').trim() : '';
  const text =
    kind === 'figure' ? typed : kind === 'extraRow' ? `${cell.text}：${typed}` : cell.text;
  const printed = { row, column, rowSpan, columnSpan, kind, text: cleanText(text) };
  if (key) return { ...printed, key, place: cellPlace(key) };
  return labelAddress ? { ...printed, place: labelPlace(labelAddress as LabelAddress) } : printed;
}
