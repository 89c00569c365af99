/** The headings of the six sections as they are printed: those that are not there, and those in other words. */
import { sameLabel } from '../../../domain/edition/label-text.ts';
import { sectionPlace } from '../../../domain/place/place.ts';
import { type SectionNumber, sectionNumbers } from '../../../domain/report/report.ts';
import { type ImportNote, importNote, quote } from '../../../intake/import-note.ts';
import { inTurn, type Noted, noted } from '../../../intake/noted.ts';
import type { SourceDocument } from '../../source/source-document.ts';
import { type FlatParagraph, printedText } from '../flatten/flat-items.ts';
import type { AssignedRoles } from './assign-roles.ts';

/** By the address of the section, as in the report's `asPrinted`. */
type PrintedHeadings = Readonly<Record<string, string>>;

/** @param official the headings of the edition, in order */
export function readHeadings(
  { items, headings }: Pick<AssignedRoles, 'items' | 'headings'>,
  official: readonly string[],
  kind: SourceDocument['kind'],
): Noted<PrintedHeadings> {
  const { value, notes } = inTurn(
    sectionNumbers.map((section) => {
      const found = headings.find((heading) => heading.section === section);
      const item = found && (items[found.index] as FlatParagraph);
      return readHeading(section, item, official[section - 1] as string, kind);
    }),
  );
  return { value: Object.assign({}, ...value), notes };
}

function readHeading(
  section: SectionNumber,
  item: FlatParagraph | undefined,
  wanted: string,
  kind: SourceDocument['kind'],
): Noted<PrintedHeadings> {
  const place = sectionPlace(section);
  if (!item) {
    const text = `没有找到${quote(wanted)}`;
    return noted({ [`section${section}`]: '' }, importNote('missingSection', place, text));
  }
  const printed = headingText(item, wanted, kind);
  const odd = (text: string): ImportNote =>
    importNote('otherHeading', place, text, { is: 'item', item: item.id });
  const runIn =
    item.runIn === undefined
      ? []
      : [odd(`${quote(printed + item.runIn)}和正文印在同一段，已分开读入`)];
  if (sameLabel(printed, wanted)) return { value: {}, notes: runIn };
  const other = odd(`印的是${quote(printed)}，规范标题是${quote(wanted)}`);
  return { value: { [`section${section}`]: printed }, notes: [...runIn, other] };
}

/** A page numbers its lists in digits, whatever the document that it was made from printed. */
function headingText(item: FlatParagraph, wanted: string, kind: SourceDocument['kind']): string {
  const isListNumber = kind === 'html' && /^\d+\.$/.test(item.autoNumber);
  return isListNumber ? wanted.slice(0, 2) + item.text : printedText(item);
}
