/** What tests of odd files share: the example of 2025 without styles, changes of it, and what it should read. */

import { expect } from 'vitest';
import { sectionParagraphs } from '../../domain/report/paragraphs.ts';
import type { Report } from '../../domain/report/report.ts';
import { interpretSource } from '../../reading/report/interpret-source.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourceTable,
} from '../../reading/source/source-document.ts';
import { exampleReport, paragraph, sourceOf, sourceOfReport, unmerged } from './source.ts';

export const report2025 = exampleReport('finished-2025');
export const report2020 = exampleReport('finished-2020');

/** As most files are: no styles, no author. */
export const plain = (report: Report): SourceDocument =>
  sourceOf(
    sourceOfReport(report).blocks.map((block) =>
      block.is === 'paragraph' ? paragraph(block.text) : block,
    ),
  );

export const source2025 = plain(report2025);

export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** The source of 2025 with each paragraph changed; undefined leaves it as it is. */
export const changed = (
  change: (text: string) => readonly SourceBlock[] | undefined,
): SourceDocument => ({
  ...source2025,
  blocks: source2025.blocks.flatMap((block) =>
    block.is === 'paragraph' ? (change(block.text) ?? [block]) : [block],
  ),
});

/** The source of 2025 with one of its tables (2, 3 or 4) changed. */
export function withTable(
  section: 2 | 3 | 4,
  change: (table: SourceTable) => readonly SourceBlock[],
): SourceDocument {
  let found = 1;
  return {
    ...source2025,
    blocks: source2025.blocks.flatMap((block) => {
      if (block.is !== 'table') return [block];
      found += 1;
      return found === section ? change(block) : [block];
    }),
  };
}

/** The texts of all cells of a grid, "" where another spans. */
export const gridOf = (table: SourceTable): string[][] =>
  unmerged(table, false).rows.map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks.map((block) => (block.is === 'paragraph' ? block.text : '')).join(''),
    ),
  );

export const table2025 = (section: 2 | 3 | 4): SourceTable =>
  source2025.blocks.filter((block): block is SourceTable => block.is === 'table')[
    section - 2
  ] as SourceTable;

export const textOf = ({ sections }: Pick<Report, 'sections'>) =>
  Object.values(sections).map((section) => [...sectionParagraphs(section), section.after]);

export const kindsOf = (source: SourceDocument) =>
  interpretSource(source).notes.map(({ kind, where }) => `${kind} ${where}`);

/** Every text and figure of the report of 2025 where it belongs; with these notes and no other. */
export function expectReport(source: SourceDocument, notes: readonly string[] = []): void {
  const read = interpretSource(source);
  expect(read.notes.map(({ kind, where }) => `${kind} ${where}`)).toEqual(notes);
  expect(read.report.cells).toEqual(report2025.cells);
  expect(textOf(read.report)).toEqual(textOf(report2025));
  const { unit, year, preamble, closing } = report2025;
  expect(read.report).toMatchObject({ unit, year, preamble, closing });
}
