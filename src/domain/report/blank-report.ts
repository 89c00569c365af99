/** A new report: the right edition, the official sub-headings, and no figures. */
import { editionForYear } from '../edition/editions.ts';
import { blockId, chineseNumeral } from './prose.ts';
import type { ProseBlock, Report, Section, SectionNumber } from './report.ts';

/**
 * The five topics of section 一 (国办公开办函〔2021〕30号, 一、总体情况: 主动公开、依申请公开、政府信息管理、
 * 政府信息公开平台建设、监督保障) and the two usual halves of section 五.
 */
export const generalTopics = [
  '主动公开',
  '依申请公开',
  '政府信息管理',
  '政府信息公开平台建设',
  '监督保障',
] as const;
export const problemTopics = ['存在的主要问题', '改进情况'] as const;

export interface NewReport {
  readonly unit: string;
  readonly year: number;
  readonly deadline: string;
}

export function blankReport({ unit, year, deadline }: NewReport): Report {
  return {
    unit,
    year,
    edition: editionForYear(year).id,
    title: null,
    deadline,
    preamble: '',
    contacts: '',
    sections: {
      s1: { blocks: topicBlocks(1, generalTopics), after: '' },
      s2: emptySection(2),
      s3: emptySection(3),
      s4: emptySection(4),
      s5: { blocks: topicBlocks(5, problemTopics), after: '' },
      s6: emptySection(6),
    },
    cells: {},
    splits: {},
    extraRows: [],
    asPrinted: {},
    closing: { signature: '', date: '' },
    options: { localAmountHeads: false, autoTotals: false, plainFonts: false, wholeTable3: true },
    lastYear: null,
    live: [],
  };
}

/** 31 January of the year after the report's, as most counties ask; a date "2026-01-31". */
export function usualDeadline(year: number): string {
  return `${year + 1}-01-31`;
}

const topicBlocks = (section: SectionNumber, names: readonly string[]): ProseBlock[] =>
  names.map((name, index) => ({
    id: blockId(section, index + 1),
    mark: `（${chineseNumeral(index + 1)}）`,
    name,
    text: '',
  }));

/** One block of text without a heading. */
export function emptySection(section: SectionNumber): Section {
  return { blocks: [{ id: blockId(section, 1), mark: '', name: '', text: '' }], after: '' };
}
