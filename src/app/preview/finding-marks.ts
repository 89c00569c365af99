/** What findings mark on the sheets: elements by their anchor, words by the line that they stand in. */
import { type Finding, kindOf } from '../../domain/checks/core/finding.ts';
import type { ManuscriptLine } from '../../domain/manuscript/manuscript.ts';
import { cellPlace, fieldPlace, type Place, sectionPlace } from '../../domain/place/place.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { byWeight, type PaperNote, type Tone, toneNames } from './paper-notes.ts';
import { type LinesByText, type Spot, spotsOf, type WordsOfLine } from './spots-on-paper.ts';
import { cutMarks, type WordMark } from './word-marks.ts';

export interface FindingMarks {
  /** The gravest of what marks an element. */
  readonly levels: ReadonlyMap<string, Tone>;
  /** The marked words of each line, by its anchor. */
  readonly words: ReadonlyMap<string, readonly WordMark[]>;
  /** Of the selected finding: the elements that it marks, and the two sides of its equation. */
  readonly selected: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const noMarks: FindingMarks = {
  levels: new Map(),
  words: new Map(),
  selected: nothing,
  left: nothing,
  right: nothing,
};

export function findingMarks(
  findings: readonly Finding[],
  selected: Finding | undefined,
  lines: LinesByText,
  notes: readonly PaperNote[] = [],
  selectedNote?: string,
): FindingMarks {
  const levels = new Map<string, Tone>();
  const marked = new Map<string, Marked[]>();
  const mark = (spots: readonly Spot[], tone: Tone, isSelected: boolean) => {
    for (const { anchor, words } of spots) {
      const here = marked.get(anchor);
      if (!words) levels.set(anchor, graver(tone, levels.get(anchor)));
      else if (here) here.push({ tone, words, isSelected });
      else marked.set(anchor, [{ tone, words, isSelected }]);
    }
  };
  for (const finding of findings) {
    mark(spotsOfFinding(finding, lines), kindOf(finding), finding === selected);
  }
  for (const { id, place, tone } of notes) mark(spotsOf(place, lines), tone, id === selectedNote);
  const chosen = [
    ...(selected ? spotsOfFinding(selected, lines) : []),
    ...notes.flatMap(({ id, place }) => (id === selectedNote ? spotsOf(place, lines) : [])),
  ];
  return {
    levels,
    words: new Map(
      Array.from(marked, ([anchor, all]) => [
        anchor,
        cutMarks(
          all[0]?.words.line as ManuscriptLine,
          all.map(({ tone, words: { from, to }, isSelected }) => {
            return { from, to, level: tone, isSelected };
          }),
        ),
      ]),
    ),
    selected: new Set(elementsOf(chosen)),
    left: new Set(selected?.sides?.left.map(cellAnchor) ?? []),
    right: new Set(selected?.sides?.right.map(cellAnchor) ?? []),
  };
}

interface Marked {
  readonly tone: Tone;
  readonly words: WordsOfLine;
  readonly isSelected: boolean;
}

const graver = (a: Tone, b: Tone | undefined) => (b && byWeight(b, a) < 0 ? b : a);

/** What a finding marks, or else the place that it is about, or else the heading of its part. */
function spotsOfFinding(finding: Finding, lines: LinesByText): readonly Spot[] {
  const { marks, place } = finding;
  const spots = (marks.length > 0 ? marks : [place]).flatMap((each) => spotsOf(each, lines));
  return spots.length > 0 ? spots : [{ anchor: partAnchor(finding) }];
}

const elementsOf = (spots: readonly Spot[]) =>
  spots.filter(({ words }) => !words).map(({ anchor }) => anchor);

/** Anchors to look for when a finding is to be shown, the most telling first. */
export const anchorsOf = (finding: Finding, marks: FindingMarks, lines: LinesByText): string[] => [
  ...anchorsAt(spotsOfFinding(finding, lines), marks),
  ...finding.cells.map(cellAnchor),
  partAnchor(finding),
];

/** The same for a place of the report. */
export const anchorsOfPlace = (place: Place, marks: FindingMarks, lines: LinesByText): string[] =>
  anchorsAt(spotsOf(place, lines), marks);

function anchorsAt(spots: readonly Spot[], marks: FindingMarks): string[] {
  return spots.flatMap(({ anchor, words }) => {
    if (!words) return [anchor];
    const own = (marks.words.get(anchor) ?? []).filter(
      ({ from, to }) => from < words.to && to > words.from,
    );
    return [...own.map((mark) => mark.anchor), anchor];
  });
}

const cellAnchor = (key: Finding['cells'][number]) => placeText(cellPlace(key));

const partAnchor = ({ section }: Finding) =>
  placeText(section === 0 ? fieldPlace('title') : sectionPlace(section));

/** For screen readers: the level of an element's findings, 「（错误）」. */
export function sayMark({ levels }: FindingMarks, anchor: string | undefined): string {
  const level = anchor === undefined ? undefined : levels.get(anchor);
  return level ? `（${toneNames[level]}）` : '';
}

/** The classes of the element with an anchor. */
export function markClasses(marks: FindingMarks, anchor: string | undefined): string {
  if (!anchor) return '';
  const level = marks.levels.get(anchor);
  const classes = [
    level ? `preview-mark preview-mark-${level}` : '',
    marks.left.has(anchor) ? 'preview-left-side' : '',
    marks.right.has(anchor) ? 'preview-right-side' : '',
    marks.selected.has(anchor) ? 'preview-selected' : '',
  ];
  return classes.filter(Boolean).join(' ');
}
