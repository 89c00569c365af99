/** Source documents for tests: a report as a file would hold it, and the oddities of real files done to it. */
import { readFileSync } from 'node:fs';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import type { ManuscriptTable } from '../../domain/manuscript/manuscript.ts';
import type { Report } from '../../domain/report/report.ts';
import { readGrReport } from '../../exchange/read-gr-report.ts';
import type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceParagraph,
  SourceTable,
} from '../../reading/source/source-document.ts';

type ExampleName = 'finished-2020' | 'finished-2025';

/** One of the examples that we ship, with text of our own in every part. */
export function exampleReport(name: ExampleName): Report {
  const file = new URL(`../../examples/${name}.json`, import.meta.url);
  return readGrReport(JSON.parse(readFileSync(file, 'utf8'))).report;
}

export const paragraph = (text: string, more: Partial<SourceParagraph> = {}): SourceParagraph => ({
  is: 'paragraph',
  text,
  ...more,
});

/** Rows of texts without any merge, one cell a column. */
export const plainTable = (...rows: readonly (readonly string[])[]): SourceTable => ({
  is: 'table',
  rows: rows.map((texts) => ({ cells: texts.map((text, column) => cell(text, column)) })),
});

export const cell = (text: string, column: number, columnSpan = 1, rowSpan = 1): SourceCell => ({
  column,
  columnSpan,
  rowSpan,
  blocks: text === '' ? [] : [paragraph(text)],
});

export const sourceOf = (
  blocks: readonly SourceBlock[],
  more: Partial<SourceDocument> = {},
): SourceDocument => ({ kind: 'docx', blocks, scopes: [], notes: [], ...more });

/** What a reader of files makes of the report's Word file, without a file. */
export function sourceOfReport(report: Report): SourceDocument {
  const { title: printed, unit, blocks } = composeManuscript(report);
  const title = printed.lines.map(({ text }) => text).join('\n');
  return sourceOf(
    [
      ...(title.trim() ? [paragraph(title, { heading: 0, align: 'center' })] : []),
      ...blocks.flatMap((block): SourceBlock[] => {
        if (block.is === 'table') return [sourceTable(block)];
        if (block.text.trim() === '') return [];
        if (block.is === 'heading') return [paragraph(block.text, { heading: block.level })];
        return [paragraph(block.text, block.role === 'signature' ? { align: 'right' } : {})];
      }),
    ],
    unit ? { author: unit } : {},
  );
}

function sourceTable({ grid, cells }: ManuscriptTable): SourceTable {
  return {
    is: 'table',
    rows: Array.from({ length: grid.rows }, (_, row) => ({
      cells: cells
        .filter((one) => one.row === row)
        .sort((a, b) => a.column - b.column)
        .map(({ text, column, columnSpan, rowSpan }) =>
          // In a Word file of ours a line break in a cell is a space.
          cell(text.replace(/\s*\n\s*/g, ' ').trim(), column, columnSpan, rowSpan),
        ),
    })),
  };
}

/** The source with its tables changed, the n-th by the n-th change. */
export function withTables(
  source: SourceDocument,
  change: (table: SourceTable, index: number) => SourceBlock[],
): SourceDocument {
  let index = -1;
  const blocks = source.blocks.flatMap((block) => {
    if (block.is !== 'table') return [block];
    index += 1;
    return change(block, index);
  });
  return { ...source, blocks };
}

/** The source with its paragraphs changed; undefined takes one out. */
export function withParagraphs(
  source: SourceDocument,
  change: (one: SourceParagraph) => SourceBlock | undefined,
): SourceDocument {
  const blocks = source.blocks.flatMap((block) => {
    const changed = block.is === 'paragraph' ? change(block) : block;
    return changed ? [changed] : [];
  });
  return { ...source, blocks };
}

export function withCellTexts(table: SourceTable, change: (text: string) => string): SourceTable {
  return {
    ...table,
    rows: table.rows.map(({ cells }) => ({
      cells: cells.map((one) => ({
        ...one,
        blocks: one.blocks.map((block) =>
          block.is === 'paragraph' ? { ...block, text: change(block.text) } : block,
        ),
      })),
    })),
  };
}

/** Every cell its own: what spanned is followed by blank cells, or repeated. */
export function unmerged(table: SourceTable, isRepeated: boolean): SourceTable {
  const columns = Math.max(
    ...table.rows.flatMap(({ cells }) => cells.map((one) => one.column + one.columnSpan)),
  );
  const texts = table.rows.map(() => Array.from({ length: columns }, () => ''));
  table.rows.forEach(({ cells }, row) => {
    for (const { column, columnSpan, rowSpan, blocks } of cells) {
      const text = blocks.map((block) => (block.is === 'paragraph' ? block.text : '')).join('\n');
      for (let down = 0; down < rowSpan; down += 1) {
        for (let along = 0; along < columnSpan; along += 1) {
          const isFirst = down === 0 && along === 0;
          const line = texts[row + down];
          if (line && (isFirst || isRepeated)) line[column + along] = text;
        }
      }
    }
  });
  return plainTable(...texts);
}

/** Broken in two before a row; what spans the break goes on as a blank cell. */
export function brokenBefore(table: SourceTable, at: number): [SourceTable, SourceTable] {
  const going = table.rows.slice(0, at).flatMap(({ cells }, row) =>
    cells.flatMap((one): SourceCell[] => {
      const left = row + one.rowSpan - at;
      return left > 0 ? [{ ...one, rowSpan: left, blocks: [] }] : [];
    }),
  );
  const head = table.rows.slice(0, at).map(({ cells }, row) => ({
    cells: cells.map((one) => ({ ...one, rowSpan: Math.min(one.rowSpan, at - row) })),
  }));
  const [first, ...rest] = table.rows.slice(at);
  const cells = [...going, ...(first?.cells ?? [])].sort((a, b) => a.column - b.column);
  return [
    { is: 'table', rows: head },
    { is: 'table', rows: [{ cells }, ...rest] },
  ];
}
