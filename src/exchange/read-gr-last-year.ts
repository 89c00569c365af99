/** Last year's report within a report file. */
import { inLastYear, wholeReport } from '../domain/place/place.ts';
import type { LastYear } from '../domain/report/report.ts';
import { type ImportNote, importNote, quote, unknownFields } from '../intake/import-note.ts';
import { after, type Noted, noted } from '../intake/noted.ts';
import { UnreadableInput } from '../intake/unreadable-input.ts';
import type { GrLastYear } from './gr-report.ts';
import { readGrYear } from './read-gr-year.ts';

const lastYearAsWhole = inLastYear(wholeReport);

/** It is only compared with: where it cannot be read, a note says so and the report itself is read all the same. */
export function readGrLastYear(lastYear: GrLastYear | null | undefined): Noted<LastYear | null> {
  if (!lastYear) return noted(null);
  const source = readSource(lastYear.source);
  const before = [
    ...unknownFields(lastYearAsWhole, lastYear, ['source', 'report']),
    ...source.notes,
  ];
  try {
    const { value, notes } = readGrYear(lastYear.report);
    return {
      value: { source: source.value, report: value.report },
      notes: [...before, ...notes.map(ofLastYear)],
    };
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    const content = quote(lastYear.report);
    const text = `上年年报没有读入，${error.message}，内容：${content}`;
    return after(before, noted(null, importNote('unknownField', lastYearAsWhole, text)));
  }
}

const ofLastYear = (note: ImportNote): ImportNote => ({
  ...note,
  place: inLastYear(note.place),
  text: `上年年报：${note.text}`,
});

function readSource(source: GrLastYear['source']): Noted<LastYear['source']> {
  if (!source) return noted({ is: 'file', name: '' });
  const is = sources.find((each) => each === source.is);
  const unknown =
    is || source.is === undefined
      ? []
      : [importNote('unknownField', lastYearAsWhole, `上年年报的来源未识别：${quote(source.is)}`)];
  return {
    value: { is: is ?? 'file', name: source.name ?? '' },
    notes: [...unknownFields(lastYearAsWhole, source, ['is', 'name']), ...unknown],
  };
}

const sources: readonly LastYear['source']['is'][] = ['file', 'draft', 'typed'];
