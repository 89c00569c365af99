/** What findings mark on the sheets: elements by their anchor, words by the line that they stand in. */
import { byGravity, type Finding, type Kind, kindOf } from '../../domain/checks/core/finding.ts';
import { kindNames } from '../../domain/checks/wording/level-names.ts';
import type { ManuscriptLine } from '../../domain/manuscript/manuscript.ts';
import { cellPlace, fieldPlace, sectionPlace } from '../../domain/place/place.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { type LinesByText, type Spot, spotsOf, type WordsOfLine } from './spots-on-paper.ts';
import { cutMarks, type WordMark } from './word-marks.ts';

export interface FindingMarks {
  /** The gravest of the findings that mark an element. */
  readonly levels: ReadonlyMap<string, Kind>;
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
): FindingMarks {
  const levels = new Map<string, Kind>();
  const marked = new Map<string, { finding: Finding; words: WordsOfLine }[]>();
  for (const finding of findings) {
    for (const { anchor, words } of spotsOfFinding(finding, lines)) {
      if (words) marked.set(anchor, [...(marked.get(anchor) ?? []), { finding, words }]);
      else levels.set(anchor, graver(kindOf(finding), levels.get(anchor)));
    }
  }
  return {
    levels,
    words: new Map(
      Array.from(marked, ([anchor, all]) => [
        anchor,
        cutMarks(
          all[0]?.words.line as ManuscriptLine,
          all.map(({ finding, words: { from, to } }) => {
            return { from, to, level: kindOf(finding), isSelected: finding === selected };
          }),
        ),
      ]),
    ),
    selected: new Set(selected ? elementsOf(spotsOfFinding(selected, lines)) : []),
    left: new Set(selected?.sides?.left.map(cellAnchor) ?? []),
    right: new Set(selected?.sides?.right.map(cellAnchor) ?? []),
  };
}

const graver = (a: Kind, b: Kind | undefined) => (b && byGravity(b, a) < 0 ? b : a);

/** What a finding marks, or else the place that it is about, or else the heading of its part. */
function spotsOfFinding(finding: Finding, lines: LinesByText): readonly Spot[] {
  const { marks, place } = finding;
  const spots = (marks.length > 0 ? marks : [place]).flatMap((each) => spotsOf(each, lines));
  return spots.length > 0 ? spots : [{ anchor: partAnchor(finding) }];
}

const elementsOf = (spots: readonly Spot[]) =>
  spots.filter(({ words }) => !words).map(({ anchor }) => anchor);

/** Anchors to look for when a finding is to be shown, the most telling first. */
export function anchorsOf(finding: Finding, marks: FindingMarks, lines: LinesByText): string[] {
  const marked = spotsOfFinding(finding, lines).flatMap(({ anchor, words }) => {
    if (!words) return [anchor];
    const own = (marks.words.get(anchor) ?? []).filter(
      ({ from, to }) => from < words.to && to > words.from,
    );
    return own.map((mark) => mark.anchor);
  });
  return [...marked, ...finding.cells.map(cellAnchor), partAnchor(finding)];
}

const cellAnchor = (key: Finding['cells'][number]) => placeText(cellPlace(key));

const partAnchor = ({ section }: Finding) =>
  placeText(section === 0 ? fieldPlace('title') : sectionPlace(section));

/** For screen readers: the level of an element's findings, 「（错误）」. */
export function sayMark({ levels }: FindingMarks, anchor: string | undefined): string {
  const level = anchor === undefined ? undefined : levels.get(anchor);
  return level ? `（${kindNames[level]}）` : '';
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
