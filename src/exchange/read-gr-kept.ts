/** What the file keeps although the tables of its edition have no place for it. */
import type { YearReport } from '../domain/report/report.ts';
import { type NoteList, quote } from '../intake/import-note.ts';
import type { GrKept } from './gr-report.ts';

/** "table2/services+a/change"; a dot would break the form's field names (docs/decisions/001). */
const cellKey = /^table[234]\/[^/.]+\/[^/.]+$/;

type Kept = Pick<YearReport, 'cells' | 'splits' | 'asPrinted'>;

export function readGrKept(kept: GrKept | null | undefined, notes: NoteList): Kept {
  if (!kept) return { cells: {}, splits: {}, asPrinted: {} };
  notes.addUnknownFields('report', kept, ['cells', 'splits', 'asPrinted']);
  const cells: Record<string, string> = {};
  for (const [key, typed] of Object.entries(kept.cells ?? {})) {
    if (cellKey.test(key)) cells[key] = typed;
    else notes.add('unknownField', 'report', `“${key}”不是表格的格，没有读入：${quote(typed)}`);
  }
  return {
    cells,
    splits: kept.splits ?? {},
    asPrinted: kept.asPrinted ?? {},
  };
}
