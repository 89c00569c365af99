/** The state of a section in the task list: it follows from what is written, not from visits. */

import type { Finding } from '../../domain/checks/core/finding.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { isTableBegun } from '../../domain/report/carry-over.ts';
import { readFigure } from '../../domain/report/figure.ts';
import { comparedYear } from '../../domain/report/last-year.ts';
import { type Report, type SectionNumber, sectionKey } from '../../domain/report/report.ts';

export type SectionState = 'empty' | 'started' | 'done';

export interface SectionProgress {
  readonly state: SectionState;
  /** 「12/175」 for a table; empty for prose. */
  readonly detail: string;
}

export const stateNames: Record<SectionState, string> = {
  empty: '未填写',
  started: '填写中',
  done: '已填写',
};

export function sectionProgress(report: Report, section: number): SectionProgress {
  if (section === 0) return { state: report.unit.trim() ? 'done' : 'started', detail: '' };
  if (section === 2 || section === 3 || section === 4) {
    const cells = figureCells(editionById(report.edition), report).filter(
      ({ table }) => table === section,
    );
    const filled = cells.filter(
      ({ key, kind }) => readFigure(report.cells[key] ?? '', kind).is !== 'blank',
    ).length;
    const detail = filled > 0 && filled < cells.length ? `${filled}/${cells.length} 格` : '';
    return { state: toState(filled, cells.length), detail };
  }
  const { blocks } = report.sections[sectionKey(section as SectionNumber)];
  const written = blocks.filter(({ text }) => text.trim()).length;
  const detail = written > 0 && written < blocks.length ? `${written}/${blocks.length} 段` : '';
  return { state: toState(written, blocks.length), detail };
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

function toState(filled: number, all: number): SectionState {
  if (filled === 0) return 'empty';
  return filled === all ? 'done' : 'started';
}

/** Sections with figures or text count as left when a draft is opened again, all but the one shown. */
export function leftSectionsOf(report: Report, shown: number): Set<number> {
  const written = [2, 3, 4].filter((section) => isTableBegun(report, section));
  return new Set(written.filter((section) => section !== shown));
}

export const findingsOf = (findings: readonly Finding[], section: number) =>
  findings.filter((finding) => finding.section === section);
