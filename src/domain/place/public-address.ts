/**
 * Places as they are named outside the program: "table3.3.3.7.total", "section1/¶4", "unit". In a report whose split
 * rows bear one label twice, the first owns the address.
 */
import { editionById } from '../edition/editions.ts';
import type { FigureCell } from '../edition/figure-cells.ts';
import { labelPlaces } from '../edition/label-places.ts';
import { type Paragraph, paragraphsIn, type TextPart } from '../report/paragraphs.ts';
import { printedSpan, storedRange } from '../report/printed-lines.ts';
import { type Report, sectionNumbers, type YearReport } from '../report/report.ts';
import { blockOf, findBlock, sectionBehind, type TextId, textOf } from '../report/text.ts';
import { addressBook } from './address.ts';
import { firstCellOfPart } from './find-cell.ts';
import {
  cellPlace,
  fieldNames,
  fieldPlace,
  type LabelAddress,
  labelPlace,
  type Place,
  type PlaceInYear,
  partPlace,
  sectionPlace,
  type TextRange,
  tablePlace,
  wholeReport,
  wordsPlace,
} from './place.ts';

/** A report, with last year's where it has one. */
type ReportWithLast = YearReport & Partial<Pick<Report, 'lastYear'>>;

/** The public address of a place; of several cells that of the first, of words that of their first paragraph. */
export function publicAddress(place: Place, report: ReportWithLast): string {
  if (place.is !== 'lastYear') return addressInYear(place, report);
  return report.lastYear && place.place.is !== 'report'
    ? `lastYear/${addressInYear(place.place, report.lastYear.report)}`
    : 'lastYear';
}

function addressInYear(place: PlaceInYear, report: YearReport): string {
  switch (place.is) {
    case 'report':
      return 'report';
    case 'section':
      return `section${place.section}`;
    case 'table':
      return `table${place.table}`;
    case 'cells':
      return addressBook(report).addressOf(place.keys[0]);
    case 'label':
      return addressOfPart(firstCellOfPart(report, place.address)) ?? place.address;
    case 'field':
      return place.field;
    case 'block': {
      const { section } = findBlock(report, place.id) ?? {};
      if (!section) return 'report';
      const part: TextPart = `section${section}`;
      const first = paragraphsIn(report, part).find(({ id }) => blockOf(id) === place.id);
      return first ? addressOfParagraph(first) : part;
    }
    case 'words': {
      const [first] = place.ranges;
      const [paragraph] = paragraphsOfRange(first, report);
      return paragraph ? addressOfParagraph(paragraph) : (partOf(first.id, report) ?? 'report');
    }
  }
}

/** A part of a split row is called outside by its own label: "table2.services/行政检查". */
const addressOfPart = (cell: FigureCell | undefined) =>
  cell?.address.slice(0, -`.${cell.columnId}`.length);

const addressOfParagraph = ({ part, number }: Pick<Paragraph, 'part' | 'number'>) =>
  `${part}/¶${number}`;

/** The part of the report that a text is printed in; a field that is no paragraph is its own. */
export function partOf(id: TextId, report: YearReport): TextPart | 'unit' | 'title' | undefined {
  switch (id) {
    case 'unit':
    case 'title':
    case 'preamble':
    case 'contacts':
      return id;
    case 'signature':
    case 'date':
      return 'closing';
  }
  const section = sectionBehind(id) ?? findBlock(report, blockOf(id) ?? '')?.section;
  return section && `section${section}`;
}

/** The paragraphs that a range touches; of words that are not printed none. */
export function paragraphsOfRange({ id, from, to }: TextRange, report: YearReport): Paragraph[] {
  const part = partOf(id, report);
  if (!part || part === 'unit' || part === 'title') return [];
  return paragraphsIn(report, part).filter(
    (paragraph) => paragraph.id === id && printedSpan(paragraph, from, to),
  );
}

/** Words outside the program: in one paragraph, with offsets in what is printed there. */
export interface PublicSpan {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What of a text is said outside: not all words may be. */
export type Quoting = (text: string, from: number, to: number) => string;

const inFull: Quoting = (text, from, to) => text.slice(from, to);

/** A range for each paragraph that it touches. */
export function publicSpans(
  range: TextRange,
  report: YearReport,
  quote: Quoting = inFull,
): PublicSpan[] {
  const part = partOf(range.id, report);
  if (part === 'unit' || part === 'title') {
    const text = quote(textOf(report, range.id) ?? '', range.from, range.to);
    return text ? [{ where: part, from: range.from, to: range.to, text }] : [];
  }
  return paragraphsOfRange(range, report).flatMap((paragraph): PublicSpan[] => {
    const span = printedSpan(paragraph, range.from, range.to);
    if (!span) return [];
    const text = quote(paragraph.text, span.from, span.to);
    return [{ where: addressOfParagraph(paragraph), ...span, text }];
  });
}

/** The place at a public address; undefined where the report has none. A cell goes before a label of the same address. */
export function placeAtAddress(where: string, report: ReportWithLast): Place | undefined {
  const [, inLastYear] = /^lastYear(?:\/(.*))?$/s.exec(where) ?? [];
  if (inLastYear === undefined) {
    return where === 'lastYear'
      ? { is: 'lastYear', place: wholeReport }
      : placeInYear(where, report);
  }
  const place = report.lastYear ? placeInYear(inLastYear, report.lastYear.report) : undefined;
  return place && { is: 'lastYear', place };
}

function placeInYear(where: string, report: YearReport): PlaceInYear | undefined {
  if (where === 'report') return wholeReport;
  const field = fieldNames.find((name) => name === where);
  if (field) return fieldPlace(field);
  const section = sectionNumbers.find((number) => where === `section${number}`);
  if (section) return sectionPlace(section);
  const table = ([2, 3, 4] as const).find((number) => where === `table${number}`);
  if (table) return tablePlace(table);
  const [, part, number] = /^(preamble|contacts|section[1-6]|closing)\/¶(\d+)$/.exec(where) ?? [];
  if (part) {
    const paragraph = paragraphsIn(report, part as TextPart)[Number(number) - 1];
    return paragraph && wordsPlace({ id: paragraph.id, ...storedRange(paragraph) });
  }
  const key = addressBook(report).keyOf(where);
  if (key) return cellPlace(key);
  return isLabel(where, report) ? labelPlace(where) : partAtAddress(where, report);
}

function partAtAddress(where: string, report: YearReport): PlaceInYear | undefined {
  for (const [rowId, parts] of Object.entries(report.splits)) {
    for (const part of parts) {
      const place = partPlace(rowId, part);
      if (addressInYear(place, report) === where) return place;
    }
  }
  return undefined;
}

function isLabel(where: string, report: YearReport): where is LabelAddress {
  const table = ([2, 3, 4] as const).find((each) => where.startsWith(`table${each}.`));
  const edition = editionById(report.edition);
  return (
    table !== undefined && labelPlaces(edition, table).some(({ address }) => address === where)
  );
}
