/** Words of a line that findings mark: cut where marks begin, end and lie over one another. */
import type { ManuscriptLine } from '../../domain/manuscript/manuscript.ts';
import { wordsPlace } from '../../domain/place/place.ts';
import { placeText } from '../../domain/place/place-text.ts';
import { storedOffset } from '../../domain/report/printed-lines.ts';
import { byWeight, type Tone, toneNames } from './paper-notes.ts';
import type { TextRun } from './text-runs.ts';

/** Offsets in the line as it is printed, `to` exclusive. */
interface Marked {
  readonly from: number;
  readonly to: number;
  readonly level: Tone;
  readonly isSelected: boolean;
}

export interface WordMark extends Marked {
  /** The place of its words. */
  readonly anchor: string;
}

/** @returns marks in order, none over another; where several lie, the gravest level */
export function cutMarks(line: ManuscriptLine, marked: readonly Marked[]): readonly WordMark[] {
  const ends = [...new Set(marked.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return ends.flatMap((from, index): WordMark[] => {
    const to = ends[index + 1] ?? from;
    const here = marked.filter((each) => each.from <= from && to <= each.to);
    const [gravest] = here.map(({ level }) => level).sort(byWeight);
    if (gravest === undefined || from === to) return [];
    const isSelected = here.some((each) => each.isSelected);
    return [{ from, to, level: gravest, isSelected, anchor: anchorOf(line, from, to) }];
  });
}

const anchorOf = (line: ManuscriptLine, from: number, to: number) =>
  placeText(
    wordsPlace({ id: line.id, from: storedOffset(line, from), to: storedOffset(line, to) }),
  );

/** The marks of a part of the line, by offsets in this part. */
export function marksWithin(
  marks: readonly WordMark[],
  from: number,
  to: number,
): readonly WordMark[] {
  return marks
    .filter((mark) => mark.from < to && mark.to > from)
    .map((mark) => ({
      ...mark,
      from: Math.max(0, mark.from - from),
      to: Math.min(mark.to, to) - from,
    }));
}

/** What stands under one mark, or between two. */
export interface MarkedRuns {
  readonly mark?: WordMark;
  readonly runs: readonly TextRun[];
}

/** The runs of a text, cut where marks begin and end; they are set as they are without marks. */
export function markedRuns(
  runs: readonly TextRun[],
  marks: readonly WordMark[],
): readonly MarkedRuns[] {
  const groups: { mark?: WordMark; runs: TextRun[] }[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const cuts = marks.flatMap(({ from, to }) => [from, to]);
    const inside = cuts.filter((cut) => start < cut && cut < end);
    const ends = [start, ...new Set(inside), end];
    for (let index = 1; index < ends.length; index += 1) {
      const [from, to] = [ends[index - 1] as number, ends[index] as number];
      const mark = marks.find((each) => each.from <= from && to <= each.to);
      const piece = {
        ...run,
        text: run.text.slice(from - start, to - start),
        before: from === start ? run.before : ('none' as const),
        after: to === end ? run.after : ('none' as const),
      };
      const last = groups[groups.length - 1];
      if (last && last.mark === mark) last.runs.push(piece);
      else groups.push({ ...(mark && { mark }), runs: [piece] });
    }
    start = end;
  }
  return groups;
}

/** For screen readers, behind the text, so that its sentences are read unbroken: 「（错误：“公公”）」. */
export function sayMarks(text: string, marks: readonly WordMark[]): string {
  return joined(marks)
    .map(({ from, to, level }) => {
      const isWhole = from === 0 && to >= text.length;
      return `（${toneNames[level]}${isWhole ? '' : `：“${text.slice(from, to)}”`}）`;
    })
    .join('');
}

/** What lies side by side at one level is one. */
function joined(marks: readonly WordMark[]): readonly Omit<Marked, 'isSelected'>[] {
  const all: { from: number; to: number; level: Tone }[] = [];
  for (const { from, to, level } of marks) {
    const last = all[all.length - 1];
    if (last?.to === from && last.level === level) last.to = to;
    else all.push({ from, to, level });
  }
  return all;
}
