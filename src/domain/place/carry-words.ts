/** Words of a report after it has changed. */
import type { YearReport } from '../report/report.ts';
import { textOf } from '../report/text.ts';
import { carrySpan, editBetween } from '../report/text-edit.ts';
import type { TextRange } from './place.ts';

/** Where the same words stand now; undefined where they were changed or their text is gone. */
export function carryWords(
  words: TextRange,
  before: YearReport,
  after: YearReport,
): TextRange | undefined {
  const [old, now] = [textOf(before, words.id), textOf(after, words.id)];
  if (old === undefined || now === undefined) return undefined;
  const edit = editBetween(old, now);
  return edit ? carrySpan(words, edit) : words;
}
