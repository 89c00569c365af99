/** Real Word files, which are not part of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeReference, reportsWith } from '../../testkit/reference-folder.ts';
import { createBudget } from '../source/reading-budget.ts';
import type { SourceBlock, SourceTable } from '../source/source-document.ts';
import { cellText } from '../source/source-document.ts';
import { readDocx } from './read-docx.ts';

interface ReportFile {
  readonly title: { readonly lines: readonly string[] };
  readonly sections: readonly {
    readonly heading: string | null;
    readonly autoNumber?: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly table2: Rows;
  readonly table3: Rows;
  readonly table4: Readonly<Record<'review' | 'direct' | 'after', readonly string[]>>;
}
interface Rows {
  readonly rows: readonly Row[];
}
interface Row {
  readonly values: Readonly<Record<string, string>> | readonly string[] | null;
  readonly subrows?: readonly Row[];
}

const isTable = (block: SourceBlock): block is SourceTable => block.is === 'table';
const squeezed = (text: string) => text.replace(/\s/g, '');
const valuesOf = ({ values, subrows = [] }: Row): string[][] => [
  ...(values ? [Object.values(values)] : []),
  ...subrows.flatMap(valuesOf),
];

describeReference('the real Word files', 'reports', (folder) => {
  const names = reportsWith('report.docx', folder);

  test.each(names)('%s is read whole, without notes', (name) => {
    const file: ReportFile = JSON.parse(readFileSync(join(folder, name, 'docx.json'), 'utf8'));
    const bytes = new Uint8Array(readFileSync(join(folder, name, 'report.docx')));
    const { blocks, notes } = readDocx(bytes, createBudget());
    expect(notes).toEqual([]);

    const paragraphs = blocks.flatMap((block) => (isTable(block) ? [] : [block]));
    const texts = paragraphs.map(({ text }) => text.trim());
    for (const { heading, autoNumber, paragraphs: wanted } of file.sections) {
      expect(paragraphs).toContainEqual(
        expect.objectContaining({ text: heading, ...(autoNumber && { autoNumber }) }),
      );
      for (const paragraph of wanted) expect(texts).toContain(paragraph.trim());
    }
    for (const line of file.title.lines) expect(texts).toContain(line.trim());

    // Each row of figures stands, in its order and without gaps, at the end of a row of a table.
    const rows = blocks
      .filter(isTable)
      .flatMap((table) =>
        table.rows.map(({ cells }) => cells.map((cell) => cellText(cell).trim())),
      );
    const { review, direct, after } = file.table4;
    const figures = [
      ...file.table2.rows.flatMap(valuesOf),
      ...file.table3.rows.flatMap(valuesOf),
      [...review, ...direct, ...after],
    ];
    for (const wanted of figures) {
      const found = rows.some((row) =>
        squeezed(row.join('|')).includes(squeezed(wanted.join('|'))),
      );
      expect(found, wanted.join('|')).toBe(true);
    }
  });

  test.each(names)('%s: every row covers the columns of its table', (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name, 'report.docx')));
    for (const { rows } of readDocx(bytes, createBudget()).blocks.filter(isTable)) {
      const covered = rows.map(() => 0);
      rows.forEach(({ cells }, index) => {
        for (const { columnSpan, rowSpan } of cells) {
          for (let below = 0; below < rowSpan; below += 1) covered[index + below]! += columnSpan;
        }
      });
      expect(new Set(covered).size).toBe(1);
    }
  });
});
