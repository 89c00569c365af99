/**
 * The texts of a report that people write, each under a name that stays while the report is edited. An offset in
 * a text counts UTF-16 units of the text as it is stored; what is printed of it follows by `paragraphs.ts`.
 */

import {
  type ProseBlock,
  type SectionNumber,
  sectionKey,
  sectionNumbers,
  type TextId,
  type YearReport,
} from './report.ts';

export type { TextId } from './report.ts';

export interface PlacedBlock {
  readonly section: SectionNumber;
  readonly index: number;
  readonly block: ProseBlock;
}

/** The block with this id and where it stands; undefined where it is gone. */
export function findBlock(
  report: Pick<YearReport, 'sections'>,
  id: string,
): PlacedBlock | undefined {
  for (const section of sectionNumbers) {
    const { blocks } = report.sections[sectionKey(section)];
    const index = blocks.findIndex((block) => block.id === id);
    const block = blocks[index];
    if (block) return { section, index, block };
  }
  return undefined;
}

/** The id of the block that a text belongs to; undefined for fields and text behind a table. */
export function blockOf(id: TextId): string | undefined {
  return /^(?:text|heading)\/(.*)$/s.exec(id)?.[1];
}

/** The section whose table a text stands behind. */
export function sectionBehind(id: TextId): SectionNumber | undefined {
  return sectionNumbers.find((section) => id === `after/${section}`);
}

/** What of a report is text that people write. */
export type Texts = Pick<
  YearReport,
  'unit' | 'title' | 'preamble' | 'contacts' | 'closing' | 'sections'
>;

/** The text as stored; undefined where its block is gone, and for a title that follows unit and year. */
export function textOf(report: Texts, id: TextId): string | undefined {
  switch (id) {
    case 'unit':
    case 'preamble':
    case 'contacts':
      return report[id];
    case 'title':
      return report.title ?? undefined;
    case 'signature':
    case 'date':
      return report.closing[id];
  }
  const behind = sectionBehind(id);
  if (behind) return report.sections[sectionKey(behind)].after;
  const found = findBlock(report, blockOf(id) ?? '');
  return id.startsWith('heading/') ? found?.block.name : found?.block.text;
}

/** The report with another text under this name; the same report where there is no such text. */
export function withText<Year extends YearReport>(report: Year, id: TextId, text: string): Year {
  switch (id) {
    case 'unit':
    case 'preamble':
    case 'contacts':
    case 'title':
      return { ...report, [id]: text };
    case 'signature':
    case 'date':
      return { ...report, closing: { ...report.closing, [id]: text } };
  }
  const behind = sectionBehind(id);
  const found = behind ? { section: behind } : findBlock(report, blockOf(id) ?? '');
  if (!found) return report;
  const key = sectionKey(found.section);
  const before = report.sections[key];
  const field = id.startsWith('heading/') ? 'name' : 'text';
  const section = behind
    ? { ...before, after: text }
    : {
        ...before,
        blocks: before.blocks.map((block) =>
          block.id === blockOf(id) ? { ...block, [field]: text } : block,
        ),
      };
  return { ...report, sections: { ...report.sections, [key]: section } };
}
