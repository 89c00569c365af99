/** Reading the exchange form "gr-report/1": a value of unknown shape → report and notes. */
import type { PlacedReason } from '../domain/checks/reasons.ts';
import type { Report } from '../domain/report/report.ts';
import type { ImportNote } from '../intake/import-note.ts';
import { readGrLive } from './gr-live.ts';
import { readGrLastYear } from './read-gr-last-year.ts';
import { readGrReasons } from './read-gr-reasons.ts';
import { readGrSilenced } from './read-gr-silenced.ts';
import { readGrYear } from './read-gr-year.ts';

export interface ReadReport {
  readonly report: Report;
  readonly notes: readonly ImportNote[];
  /** What was said of findings that stay. */
  readonly reasons: readonly PlacedReason[];
}

/** @throws UnreadableInput with a Chinese message when it is no report file or a needed part is wrong */
export function readGrReport(json: unknown): ReadReport {
  const { value, notes } = readGrYear(json, ['lastYear', 'reasons', 'silenced', 'live']);
  const lastYear = readGrLastYear(value.file.lastYear);
  const reasons = readGrReasons(value.file.reasons);
  const silenced = readGrSilenced(value.file.silenced);
  const report: Report = {
    ...value.report,
    lastYear: lastYear.value,
    live: [],
    ...(silenced.value.length > 0 && { silenced: [...silenced.value] }),
  };
  const live = readGrLive(value.file.live, report);
  return {
    report: { ...report, live: live.value },
    notes: [...notes, ...lastYear.notes, ...reasons.notes, ...silenced.notes, ...live.notes],
    reasons: reasons.value,
  };
}
