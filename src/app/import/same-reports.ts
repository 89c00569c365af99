/** Of which reports there is more than one: among the files that are read, and beside drafts of the list. */
import type { Report } from '../../domain/report/report.ts';
import { isSameUnit } from '../../domain/report/township.ts';
import type { DraftSummary } from '../../drafts/draft.ts';
import { byLastSave } from '../../drafts/save-number.ts';
import type { ImportFile } from './import-file.ts';
import { canBecomeDraft } from './use-import-actions.ts';

/** The report of one unit and year that a file holds too. */
export type Twin =
  | { readonly is: 'draft'; readonly draft: DraftSummary }
  /** An earlier one of the files; whether it says the same throughout. */
  | { readonly is: 'file'; readonly name: string; readonly isEqual: boolean };

/** By the id of the file: those of which no draft was made yet and that are not the first of their unit and year. */
export function findTwins(
  files: readonly ImportFile[],
  drafts: readonly DraftSummary[],
): ReadonlyMap<number, Twin> {
  const twins = new Map<number, Twin>();
  const earlier: { readonly name: string; readonly report: Report }[] = [];
  for (const file of files) {
    if (file.state.is !== 'read' || !file.state.content.isYearKnown) continue;
    const { name, state } = file;
    const { report } = state.content;
    const first = earlier.find((one) => isOfSame(one.report, report));
    if (!first) earlier.push({ name, report });
    if (!canBecomeDraft(file)) continue;
    const draft = draftOf(drafts, report.unit, report.year);
    if (first)
      twins.set(file.id, { is: 'file', name: first.name, isEqual: isEqual(first.report, report) });
    else if (draft) twins.set(file.id, { is: 'draft', draft });
  }
  return twins;
}

/** 「与“乙.docx”是同一单位同一年」 */
export function twinText(twin: Twin): string {
  if (twin.is === 'draft') return '列表里已有这个单位这一年的草稿';
  return twin.isEqual ? `与“${twin.name}”内容相同` : `与“${twin.name}”是同一单位同一年`;
}

/** Of several drafts of one unit and year the one saved last; no example, and no copy kept beside a draft. */
export function draftOf(
  drafts: readonly DraftSummary[],
  unit: string,
  year: number,
): DraftSummary | undefined {
  return drafts
    .filter(({ isExample, remark }) => !isExample && !remark)
    .filter((draft) => isOfSame(draft, { unit, year }))
    .sort(byLastSave)[0];
}

type Named = Pick<Report, 'unit' | 'year'>;

const isOfSame = (one: Named, other: Named) =>
  one.year === other.year &&
  one.unit.trim() !== '' &&
  other.unit.trim() !== '' &&
  isSameUnit(one.unit, other.unit);

/** Blocks have ids of their own in each reading. */
const isEqual = (one: Report, other: Report) => withoutIds(one) === withoutIds(other);

const withoutIds = (report: Report) =>
  JSON.stringify(report, (key, value) => (key === 'id' ? undefined : value));
