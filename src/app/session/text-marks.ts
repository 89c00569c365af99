/** Which words of which text are marked by findings. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { sameItems } from '../../domain/checks/core/keep-identity.ts';
import { rangesIn } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import type { Span } from '../../domain/report/text-edit.ts';

export interface MarkedWords extends Span {
  readonly finding: Finding;
}

export interface TextMarks {
  /** The text in which the words were found. */
  readonly text: string;
  /** In the order of the text. */
  readonly words: readonly MarkedWords[];
}

export type MarksByText = ReadonlyMap<TextId, TextMarks>;

/** @param before a text with the same marks as before keeps its entry, so that it can be compared by identity */
export function marksByText(
  findings: readonly Finding[],
  report: Report,
  before?: MarksByText,
): MarksByText {
  const found = new Map<TextId, MarkedWords[]>();
  for (const finding of findings) {
    for (const { id, from, to } of rangesIn(finding.marks)) {
      const words = { finding, from, to };
      const list = found.get(id);
      if (list) list.push(words);
      else found.set(id, [words]);
    }
  }
  const marks = new Map<TextId, TextMarks>();
  for (const [id, list] of found) {
    const text = textOf(report, id);
    const words = list.filter(({ from, to }) => from < to && to <= (text?.length ?? 0));
    if (text === undefined || words.length === 0) continue;
    words.sort((a, b) => a.from - b.from || a.to - b.to);
    const known = before?.get(id);
    marks.set(id, known && isSame(known, { text, words }) ? known : { text, words });
  }
  return marks;
}

/** A finding that is the same object has the same words. */
const isSame = (a: TextMarks, b: TextMarks) =>
  a.text === b.text && sameItems(a.words.map(findingOf), b.words.map(findingOf));

const findingOf = ({ finding }: MarkedWords) => finding;
