/** What the file keeps although the tables of its edition have no place for it. */
import { wholeReport } from '../domain/place/place.ts';
import type { YearReport } from '../domain/report/report.ts';
import { fileNote, quote, unknownFields } from '../intake/import-note.ts';
import { type Noted, noted } from '../intake/noted.ts';
import type { GrKept } from './gr-report.ts';

/** "table2/services+a/change"; a dot would break the form's field names (docs/decisions/001). */
const cellKey = /^table[234]\/[^/.]+\/[^/.]+$/;

type Kept = Pick<YearReport, 'cells' | 'splits' | 'asPrinted'>;

export function readGrKept(kept: GrKept | null | undefined): Noted<Kept> {
  if (!kept) return noted({ cells: {}, splits: {}, asPrinted: {} });
  const entries = Object.entries(kept.cells ?? {});
  const others = entries
    .filter(([key]) => !cellKey.test(key))
    .map(([key, typed]) =>
      fileNote('unknownField', `“${key}”不是表格的格，没有读入：${quote(typed)}`),
    );
  return {
    value: {
      cells: Object.fromEntries(entries.filter(([key]) => cellKey.test(key))),
      splits: kept.splits ?? {},
      asPrinted: kept.asPrinted ?? {},
    },
    notes: [...unknownFields(wholeReport, kept, ['cells', 'splits', 'asPrinted']), ...others],
  };
}
