/** Which words of which text follow the tables, and what their cells say. */
import { type FigureOfCells, figureOfCells } from '../../domain/live/figure-of-cells.ts';
import type { LiveFigure, Report } from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';

export interface LiveWords {
  readonly figure: LiveFigure;
  readonly said: FigureOfCells;
}

export interface LiveMarks {
  /** The text in which the words stand. */
  readonly text: string;
  /** In the order of the text. */
  readonly words: readonly LiveWords[];
}

export type LiveByText = ReadonlyMap<TextId, LiveMarks>;

/** @param before a text with the same words as before keeps its entry, so that it can be compared by identity */
export function liveByText(report: Report, before?: LiveByText): LiveByText {
  const found = new Map<TextId, LiveWords[]>();
  for (const figure of report.live) {
    const words = { figure, said: figureOfCells(report, figure.cells) };
    const list = found.get(figure.id);
    if (list) list.push(words);
    else found.set(figure.id, [words]);
  }
  const marks = new Map<TextId, LiveMarks>();
  for (const [id, words] of found) {
    const text = textOf(report, id);
    if (text === undefined) continue;
    words.sort((a, b) => a.figure.from - b.figure.from);
    const known = before?.get(id);
    marks.set(id, known && isSame(known, { text, words }) ? known : { text, words });
  }
  return marks;
}

const isSame = (a: LiveMarks, b: LiveMarks) =>
  a.text === b.text &&
  a.words.length === b.words.length &&
  a.words.every(({ figure, said }, index) => {
    const other = b.words[index];
    return (
      other?.figure === figure && other.said.is === said.is && keyOf(other) === keyOf({ said })
    );
  });

const keyOf = ({ said }: Pick<LiveWords, 'said'>) => ('key' in said ? said.key : undefined);
