/** Last year's report within a report file. */
import type { LastYear } from '../domain/report/report.ts';
import { NoteList, quote } from '../intake/import-note.ts';
import { UnreadableInput } from '../intake/unreadable-input.ts';
import type { GrLastYear } from './gr-report.ts';
import { readGrYear } from './read-gr-year.ts';

/** It is only compared with: where it cannot be read, a note says so and the report itself is read all the same. */
export function readGrLastYear(
  lastYear: GrLastYear | null | undefined,
  notes: NoteList,
): LastYear | null {
  if (!lastYear) return null;
  notes.addUnknownFields('lastYear', lastYear, ['source', 'report']);
  const source = readSource(lastYear.source, notes);
  const own = new NoteList();
  try {
    const { report } = readGrYear(lastYear.report, own);
    for (const { kind, where, text } of own.notes) {
      notes.add(kind, `lastYear/${where}`, `上年年报：${text}`);
    }
    return { source, report };
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    const content = quote(lastYear.report);
    notes.add('unknownField', 'lastYear', `上年年报没有读入，${error.message}，内容：${content}`);
    return null;
  }
}

function readSource(source: GrLastYear['source'], notes: NoteList): LastYear['source'] {
  if (!source) return { is: 'file', name: '' };
  notes.addUnknownFields('lastYear', source, ['is', 'name']);
  const is = sources.find((each) => each === source.is);
  if (!is && source.is !== undefined) {
    notes.add('unknownField', 'lastYear', `上年年报的来源未识别：${quote(source.is)}`);
  }
  return { is: is ?? 'file', name: source.name ?? '' };
}

const sources: readonly LastYear['source']['is'][] = ['file', 'draft', 'typed'];
