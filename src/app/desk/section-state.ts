/** The state of a section in the task list: it follows from what is written and what is wrong, not from visits. */

import type { Finding } from '../../domain/checks/core/finding.ts';
import { type Filling, fillingOf, wrongByLevel } from '../../domain/checks/core/tally.ts';
import { isTableBegun } from '../../domain/report/carry-over.ts';
import { comparedYear } from '../../domain/report/last-year.ts';
import type { Report, SectionNumber } from '../../domain/report/report.ts';

/** faulty: nothing is missing, but something is wrong. */
export type SectionState = 'empty' | 'started' | 'faulty' | 'done';

export interface SectionProgress {
  readonly state: SectionState;
  /** 「12/175」 for a table; empty for prose. */
  readonly detail: string;
}

export const stateNames: Record<SectionState, string> = {
  empty: '未填写',
  started: '填写中',
  faulty: '待改正',
  done: '已填写',
};

/** @param findings all of the report: none held back */
export function sectionProgress(
  report: Report,
  findings: readonly Finding[],
  section: number,
): SectionProgress {
  const isWrong = wrongByLevel(findingsOf(findings, section)).error > 0;
  if (section === 0) {
    return { state: stateOf(report.unit.trim() ? 'full' : 'started', isWrong), detail: '' };
  }
  const filling = fillingOf(report, findings, section as SectionNumber);
  const unit = section === 2 || section === 3 || section === 4 ? '格' : '段';
  const isPartly = filling.state === 'started' && filling.filled < filling.all;
  const detail = isPartly ? `${filling.filled}/${filling.all} ${unit}` : '';
  return { state: stateOf(filling.state, isWrong), detail };
}

function stateOf(state: Filling['state'], isWrong: boolean): SectionState {
  if (state !== 'full') return state;
  return isWrong ? 'faulty' : 'done';
}

/** Whether last year's report is there to compare with; a report is complete without it. */
export function lastYearProgress(report: Report): SectionProgress & { readonly words: string } {
  const { lastYear } = report;
  if (!lastYear) return { state: 'empty', words: '未附', detail: '' };
  const words = lastYear.source.is === 'typed' ? '手工填写' : `已附 ${lastYear.report.year} 年`;
  return comparedYear(report)
    ? { state: 'done', words, detail: '' }
    : { state: 'started', words, detail: '不是上年' };
}

/** Sections with figures or text count as left when a draft is opened again, all but the one shown. */
export function leftSectionsOf(report: Report, shown: number): Set<number> {
  const written = [2, 3, 4].filter((section) => isTableBegun(report, section));
  return new Set(written.filter((section) => section !== shown));
}

export const findingsOf = (findings: readonly Finding[], section: number) =>
  findings.filter((finding) => finding.section === section);
