/** The signs at the margin: one for each finding, and one for each note that has a badge. */
import { type Finding, kindOf } from '../../domain/checks/core/finding.ts';
import { anchorsOf, anchorsOfPlace, type FindingMarks } from './finding-marks.ts';
import type { PaperNote } from './paper-notes.ts';
import type { LinesByText } from './spots-on-paper.ts';
import type { MarginNote } from './use-margin-notes.ts';

export function marginNotes(
  findings: readonly Finding[],
  notes: readonly PaperNote[],
  { marks, lines }: { readonly marks: FindingMarks; readonly lines: LinesByText },
  selectedId: string | undefined,
): readonly MarginNote[] {
  const ofFindings = findings.map((finding): MarginNote => {
    const { id, message } = finding;
    const anchors = anchorsOf(finding, marks, lines);
    const isSelected = id === selectedId;
    return { id, anchors, text: '', label: message, look: kindOf(finding), isSelected };
  });
  const ofNotes = notes.flatMap(({ id, place, badge }): MarginNote[] => {
    if (!badge) return [];
    const { text, label, isSettled } = badge;
    const anchors = anchorsOfPlace(place, marks, lines);
    const look = isSettled ? 'settled' : 'opinion';
    return [{ id, anchors, text, label, look, isSelected: id === selectedId }];
  });
  return [...ofFindings, ...ofNotes];
}
