/** Where an opinion stands, through all that happens to the report. */
import type { CellKey } from '../edition/cell-address.ts';
import { findCell } from '../place/find-cell.ts';
import {
  cellPlace,
  type Place,
  sectionPlace,
  type TextRange,
  wholeReport,
  wordsPlace,
} from '../place/place.ts';
import { parsePlace, placeText } from '../place/place-text.ts';
import { placeAtAddress, publicAddress } from '../place/public-address.ts';
import { sayPlace } from '../place/say-place.ts';
import { quotingOf } from '../prose/privacy/private-in-report.ts';
import { type Report, sectionKey, sectionNumbers, type YearReport } from '../report/report.ts';
import { type TextId, textOf } from '../report/text.ts';
import { editBetween } from '../report/text-edit.ts';
import { editsBetween } from '../report/text-edits.ts';
import { titleOf } from '../report/title.ts';
import { carryWords } from './carry-words.ts';
import { findQuote } from './find-quote.ts';
import type { Anchor } from './opinion.ts';

/** How much of the text on either side tells places with the same words apart. */
const context = 16;

/** The anchor of a place as it stands now; of words in several paragraphs it stands at the first. */
export function anchorAt(at: Place, report: Report): Anchor {
  const place = at.is === 'words' ? wordsPlace(at.ranges[0]) : at;
  return {
    place: placeText(place),
    address: publicAddress(place, report),
    name: sayPlace(place, report),
    ...quoteAt(place, report),
  };
}

function quoteAt(place: Place, report: YearReport): Pick<Anchor, 'quote' | 'before' | 'after'> {
  const quote = standsAt(place, report);
  const [range] = place.is === 'words' ? place.ranges : [];
  if (!range) return { quote, before: '', after: '' };
  return { quote, ...besideOf(range, report) };
}

function besideOf({ id, from, to }: TextRange, report: YearReport) {
  const text = textAt(report, id) ?? '';
  const quote = quotingOf(report);
  return {
    before: quote(text, Math.max(0, from - context), Math.min(from, text.length)),
    after: quote(text, to, Math.min(to + context, text.length)),
  };
}

/**
 * The words or figures at a place, private ones masked: of several cells those of all, one behind the other; empty where
 * it is a whole part.
 */
export function standsAt(place: Place, report: YearReport): string {
  switch (place.is) {
    case 'cells':
      return place.keys.map((key) => figureAt(report, key)).join('、');
    case 'words':
      return place.ranges
        .map(({ id, from, to }) => quotingOf(report)(textAt(report, id) ?? '', from, to))
        .join('');
    case 'field':
      return place.field === 'title' ? titleOf(report) : '';
    default:
      return '';
  }
}

const figureAt = (report: YearReport, key: CellKey) => (report.cells[key] ?? '').trim();

/** A title that follows unit and year is a text, too. */
const textAt = (report: YearReport, id: TextId): string | undefined =>
  id === 'title' ? titleOf(report) : textOf(report, id);

/** Where an opinion stands in a report as it is now. */
export type Whereabouts =
  /** What it was said of stands there still. */
  | { readonly is: 'same'; readonly place: Place }
  /** Its place is there, and something else stands there now. */
  | { readonly is: 'changed'; readonly place: Place; readonly now: string }
  /** 原处已改: its words are gone, or its row is; with the part of the report that they stood in. */
  | { readonly is: 'gone'; readonly near: Place };

export function whereabouts(anchor: Anchor, report: Report): Whereabouts {
  const place = parsePlace(anchor.place);
  if (!place || !stillThere(place, report)) return { is: 'gone', near: partOf(anchor, report) };
  const now = standsAt(place, report);
  return now === anchor.quote ? { is: 'same', place } : { is: 'changed', place, now };
}

function stillThere(place: Place, report: Report): boolean {
  if (place.is === 'cells') return place.keys.every((key) => findCell(report, key));
  if (place.is !== 'words') return true;
  return place.ranges.every(
    ({ id, from, to }) => from < to && to <= (textAt(report, id)?.length ?? -1),
  );
}

/** The section that it was written of; its address says so even where its text is gone. */
function partOf({ address }: Anchor, report: Report): Place {
  const [, number] = /^(?:section|table)([1-6])/.exec(address) ?? [];
  const section = sectionNumbers.find((each) => String(each) === number);
  if (section) return sectionPlace(section);
  return placeAtAddress(address.replace(/\/¶.*$/s, ''), report) ?? wholeReport;
}

/**
 * The anchor in a report into which it comes from elsewhere, another state of this one or the same in other hands: where
 * its words do not stand as they were quoted they are looked for in their section, and what is not found is gone.
 */
export function settledAnchor(anchor: Anchor, report: Report): Anchor {
  const place = parsePlace(anchor.place);
  if (!place) return anchor;
  if (place.is === 'cells') return settledCells(anchor, place.keys, report);
  if (place.is !== 'words') return anchor;
  return isAsQuoted(anchor, place.ranges, report) ? anchor : foundAnew(anchor, report);
}

/** Rows of an office's own bear ids of their own: what a cell is called tells whether it is the one. */
function settledCells(anchor: Anchor, keys: readonly CellKey[], report: Report): Anchor {
  const isKnown = keys.every((key) => findCell(report, key));
  if (isKnown && sayPlace(parsePlace(anchor.place) as Place, report) === anchor.name) return anchor;
  const place = placeAtAddress(anchor.address, report);
  return place?.is === 'cells' && sayPlace(place, report) === anchor.name && keys.length === 1
    ? { ...anchor, place: placeText(place) }
    : { ...anchor, place: placeText(cellPlace(gone)) };
}

/** The key of no cell. */
const gone: CellKey = 'table2/gone/gone';

/** With all that stood beside it: the same words may stand there by chance. */
function isAsQuoted(anchor: Anchor, ranges: readonly TextRange[], report: Report): boolean {
  const [range] = ranges;
  if (!range || ranges.length > 1 || range.from === range.to) return false;
  const { before, after } = besideOf(range, report);
  const isThere = standsAt(wordsPlace(range), report) === anchor.quote;
  return isThere && before === anchor.before && after === anchor.after;
}

function foundAnew(anchor: Anchor, report: Report): Anchor {
  const found = findQuote(anchor, textsOfPart(anchor.address, report));
  return { ...anchor, place: placeText(wordsPlace(found ?? withoutWords(anchor))) };
}

function withoutWords({ place }: Anchor): TextRange {
  const parsed = parsePlace(place);
  const { id, from } = (parsed?.is === 'words' && parsed.ranges[0]) || { id: 'preamble', from: 0 };
  return { id, from, to: from };
}

/** The texts of the section that an address stands in, or of the field. */
function textsOfPart(address: string, report: Report): ReadonlyMap<TextId, string> {
  const [, number] = /^section([1-6])/.exec(address) ?? [];
  const section = sectionNumbers.find((each) => String(each) === number);
  const ids: readonly TextId[] = section
    ? [
        ...report.sections[sectionKey(section)].blocks.flatMap(({ id }): TextId[] => [
          `heading/${id}`,
          `text/${id}`,
        ]),
        `after/${section}`,
      ]
    : (fieldTexts[address.replace(/\/.*$/s, '')] ?? []);
  return new Map(ids.flatMap((id) => [[id, textAt(report, id) ?? '']]));
}

const fieldTexts: Readonly<Record<string, readonly TextId[]>> = {
  unit: ['unit'],
  title: ['title'],
  preamble: ['preamble'],
  contacts: ['contacts'],
  closing: ['signature', 'date'],
};

/**
 * The anchor after an edit of its report. Words that the edit took away are looked for once more, since a sentence that
 * was moved goes and comes.
 */
export function carriedAnchor(anchor: Anchor, before: Report, after: Report): Anchor {
  const place = parsePlace(anchor.place);
  const [range] = place?.is === 'words' ? place.ranges : [];
  if (!range) return anchor;
  const [old, now] = [textAt(before, range.id), textAt(after, range.id)];
  const isGone = range.from === range.to;
  if (old === now && !isGone) return anchor;
  if (isGone) {
    // Nothing is looked for in a section in which nothing was written.
    const isUntouched = sameTexts(anchor.address, before, after);
    return isUntouched ? anchor : foundAnew(anchor, after);
  }
  const carried =
    old === undefined || now === undefined ? undefined : carriedRange(range, old, now);
  return carried
    ? { ...anchor, place: placeText(wordsPlace(carried)) }
    : foundAnew({ ...anchor, place: placeText(wordsPlace({ ...range, to: range.from })) }, after);
}

/** By one edit, as of typing; where that took some of it away over its ends, by the many of an act, if they leave half of it. */
function carriedRange(range: TextRange, old: string, now: string): TextRange | undefined {
  const one = editBetween(old, now);
  if (!one) return range;
  const byOne = nonEmpty(carryWords(range, one));
  const isBeside = one.to <= range.from || one.from >= range.to;
  if (byOne && (isBeside || (one.from >= range.from && one.to <= range.to))) return byOne;
  const byMany = editsBetween(old, now).reduceRight<TextRange | undefined>(
    (span, edit) => span && carryWords(span, edit),
    range,
  );
  const isHalf = byMany && 2 * (byMany.to - byMany.from) >= range.to - range.from;
  return isHalf ? byMany : byOne;
}

const nonEmpty = (range: TextRange | undefined) =>
  range && range.from < range.to ? range : undefined;

function sameTexts(address: string, before: Report, after: Report): boolean {
  const [old, now] = [textsOfPart(address, before), textsOfPart(address, after)];
  return old.size === now.size && [...old].every(([id, text]) => now.get(id) === text);
}
