/**
 * Where a place of the report stands on paper: at an element of the sheets, which carries its own place as
 * `data-anchor`, or at words of a line.
 */
import type { Manuscript, ManuscriptLine } from '../../domain/manuscript/manuscript.ts';
import { cellPlace, type FieldName, type Place, sectionPlace } from '../../domain/place/place.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { printedSpan } from '../../domain/report/printed-lines.ts';
import type { TextId } from '../../domain/report/text.ts';

export interface Spot {
  /** Of the element, or of the line. */
  readonly anchor: string;
  readonly words?: WordsOfLine;
}

/** Offsets in the line as it is printed, `to` exclusive. */
export interface WordsOfLine {
  readonly line: ManuscriptLine;
  readonly from: number;
  readonly to: number;
}

/** The lines in which each text is printed. */
export type LinesByText = ReadonlyMap<TextId, readonly ManuscriptLine[]>;

export function linesByText({ title, blocks }: Manuscript): LinesByText {
  const lines = new Map<TextId, ManuscriptLine[]>();
  for (const line of [...title.lines, ...blocks]) {
    if (!('id' in line)) continue;
    const known = lines.get(line.id);
    if (known) known.push(line);
    else lines.set(line.id, [line]);
  }
  return lines;
}

/** None for what is not printed: the report as a whole, its year, anything in last year's report. */
export function spotsOf(place: Place, lines: LinesByText): readonly Spot[] {
  switch (place.is) {
    case 'cells':
      return place.keys.map((key) => ({ anchor: placeText(cellPlace(key)) }));
    case 'section':
    case 'label':
      return [{ anchor: placeText(place) }];
    case 'table':
      return [{ anchor: placeText(sectionPlace(place.table)) }];
    case 'field':
      return place.field === 'title'
        ? [{ anchor: placeText(place) }]
        : firstLine(textsOfField[place.field] ?? [], lines);
    case 'block':
      return firstLine([`heading/${place.id}`, `text/${place.id}`], lines);
    case 'words':
      return place.ranges.flatMap(({ id, from, to }) =>
        (lines.get(id) ?? []).flatMap((line) => {
          const span = printedSpan(line, from, to);
          return span && span.from < span.to ? [wordsAt(line, span.from, span.to)] : [];
        }),
      );
    default:
      return [];
  }
}

const textsOfField: Partial<Record<FieldName, readonly TextId[]>> = {
  preamble: ['preamble'],
  contacts: ['contacts'],
  closing: ['signature', 'date'],
};

function firstLine(ids: readonly TextId[], lines: LinesByText): readonly Spot[] {
  const [line] = ids.flatMap((id) => lines.get(id) ?? []);
  return line ? [wordsAt(line, 0, line.text.length)] : [];
}

/** Never half of a character that takes two units. */
function wordsAt(line: ManuscriptLine, from: number, to: number): Spot {
  const words = {
    line,
    from: isInCharacter(line.text, from) ? from - 1 : from,
    to: isInCharacter(line.text, to) ? to + 1 : to,
  };
  return { anchor: placeText(line.place), words };
}

const isInCharacter = (text: string, offset: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
