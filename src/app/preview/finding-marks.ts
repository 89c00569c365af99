/**
 * Where findings show on the sheets. An anchor is a cell key ("table3/1/total") or the public address of
 * a printed text ("title", "section3", "table3.note"); elements carry theirs as `data-anchor`.
 */

import { byGravity, type Finding, type Level } from '../../domain/checks/core/finding.ts';
import { cellsIn } from '../../domain/place/place.ts';

export interface FindingMarks {
  /** The highest level of the findings that mark an anchor. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Of the selected finding: what it marks, and the two sides of its equation. */
  readonly selected: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const noMarks: FindingMarks = {
  levels: new Map(),
  selected: nothing,
  left: nothing,
  right: nothing,
};

export function findingMarks(
  findings: readonly Finding[],
  selected: Finding | undefined,
): FindingMarks {
  const levels = new Map<string, Level>();
  for (const finding of findings) {
    for (const anchor of markedAnchors(finding)) {
      const known = levels.get(anchor);
      if (!known || byGravity(finding.level, known) < 0) levels.set(anchor, finding.level);
    }
  }
  return {
    levels,
    selected: new Set(selected ? markedAnchors(selected) : []),
    left: new Set(selected?.sides?.left ?? []),
    right: new Set(selected?.sides?.right ?? []),
  };
}

/** The cells that a finding marks, or else the text that it is about. */
function markedAnchors(finding: Finding): readonly string[] {
  const cells = cellsIn(finding.marks);
  if (cells.length > 0) return cells;
  // A label of a table has an address of its own; else the heading of the part is marked.
  return [finding.place.is === 'label' ? finding.place.address : partAnchor(finding)];
}

/** Anchors to look for when a finding is to be shown, the most telling first. */
export function anchorsOf(finding: Finding): string[] {
  return [...markedAnchors(finding), ...finding.cells, partAnchor(finding)];
}

const partAnchor = ({ section }: Finding) => (section === 0 ? 'title' : `section${section}`);

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
