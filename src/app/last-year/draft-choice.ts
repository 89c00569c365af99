/** Which drafts of this browser may be last year's report, the likeliest first. */
import type { Report } from '../../domain/report/report.ts';
import { isSameUnit } from '../../domain/report/township.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { byLastSave } from '../../drafts/save-number.ts';

export interface DraftChoice {
  /** Of the same unit and the year before. */
  readonly fitting: readonly DraftSummary[];
  readonly others: readonly DraftSummary[];
}

export function draftChoice(
  drafts: readonly DraftSummary[],
  { unit, year }: Pick<Report, 'unit' | 'year'>,
): DraftChoice {
  const isOurs = (draft: DraftSummary) =>
    unit.trim() !== '' && draft.unit.trim() !== '' && isSameUnit(draft.unit, unit);
  const isYearBefore = (draft: DraftSummary) => draft.year === year - 1;
  const likely = (draft: DraftSummary) =>
    (isYearBefore(draft) ? 4 : 0) + (isOurs(draft) ? 2 : 0) + (draft.isExample ? 0 : 1);
  const sorted = [...drafts].sort(
    (a, b) => likely(b) - likely(a) || b.year - a.year || byLastSave(a, b),
  );
  const fits = (draft: DraftSummary) => isYearBefore(draft) && isOurs(draft);
  return { fitting: sorted.filter(fits), others: sorted.filter((draft) => !fits(draft)) };
}
