/** The marks of a whole report put right, as a list of changes to look through before any is made. */
import { paragraphsOfReport } from '../../report/paragraphs.ts';
import {
  type PrintedLine,
  printedLines,
  storedOffset,
  storedRange,
} from '../../report/printed-lines.ts';
import type { YearReport } from '../../report/report.ts';
import { type TextId, textOf } from '../../report/text.ts';
import type { TextChange } from '../../report/text-changes.ts';
import { cleanLine, type MarkKind } from './clean-line.ts';

export interface PunctuationChange extends TextChange {
  readonly kind: MarkKind;
}

/** In reading order, the title first; `applyTextChanges` makes those that are wanted. */
export function cleanPunctuation(report: YearReport): readonly PunctuationChange[] {
  const changesIn = (line: PrintedLine, id: TextId) => {
    const { from, to } = storedRange(line);
    return changesOfLine(line, id, (textOf(report, id) ?? '').slice(from, to));
  };
  const title = printedLines(report.title ?? '').flatMap((line) => changesIn(line, 'title'));
  const text = paragraphsOfReport(report).flatMap((line) => changesIn(line, line.id));
  return [...title, ...text];
}

/** @param typed the line as it stands in the stored text */
export function changesOfLine(
  line: PrintedLine,
  id: TextId,
  typed: string,
): readonly PunctuationChange[] {
  const changes = cleanLine(line.text);
  if (changes.length === 0) return [];
  const { from: start } = storedRange(line);
  return changes.flatMap(({ kind, value, ...span }): PunctuationChange[] => {
    const from = storedOffset(line, span.from);
    const to = storedOffset(line, span.to - 1) + 1;
    const was = typed.slice(from - start, to - start);
    // The number of a sub-heading is not stored with its name.
    return was === line.text.slice(span.from, span.to) ? [{ id, from, to, was, value, kind }] : [];
  });
}
