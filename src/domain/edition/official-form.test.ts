/**
 * Our editions beside the official annexes as read for this project, which are not part of it. If this
 * fails, correct forms/*.ts.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeReference } from '../../testkit/reference-folder.ts';
import type { TableSection } from './edition.ts';
import { editionById, editions } from './editions.ts';
import { figureCells } from './figure-cells.ts';
import { type GridCellKind, tableGrid } from './table-grid.ts';

interface OfficialCell {
  readonly r: number;
  readonly c: number;
  readonly rs: number;
  readonly cs: number;
  readonly k: 'group' | 'colhead' | 'rowhead' | 'note' | 'value';
  readonly t: string;
  readonly field?: string;
}
interface OfficialField {
  readonly key: string;
  readonly type: 'count' | 'amount';
  readonly unit: string;
  /** Absent where the figure may be negative. */
  readonly min?: number;
}
interface OfficialTable {
  readonly section: TableSection;
  readonly gridRows: number;
  readonly gridCols: number;
  readonly headerRows: number;
  readonly cells: readonly OfficialCell[];
  readonly fields?: readonly OfficialField[];
  /** In table 三 all fields are alike. */
  readonly fieldCommon?: Omit<OfficialField, 'key'>;
}
interface OfficialEdition {
  readonly id: string;
  readonly docNumber: string;
  readonly docTitle: string;
  readonly formTitle: string;
  readonly reportYears: { readonly from: number; readonly to?: number | null };
  readonly headings: readonly string[];
  readonly tables: readonly OfficialTable[];
}

const kinds: Record<OfficialCell['k'], GridCellKind> = {
  group: 'itemTitle',
  colhead: 'columnHead',
  rowhead: 'rowHead',
  note: 'note',
  value: 'figure',
};
const noLocalRows = { splits: {}, extraRows: [] };

describeReference('the official form', 'form-editions.json', (file) => {
  const official: OfficialEdition[] = JSON.parse(readFileSync(file, 'utf8')).editions;

  test('is there for each of our editions', () => {
    expect(editions.map(({ id }) => id)).toEqual(official.map(({ id }) => id));
  });

  describe.each(official)('of $id', (form) => {
    const edition = editionById(form.id);

    test('has our document number, titles, years and headings', () => {
      expect({
        docNumber: edition.documentNumber,
        docTitle: edition.documentTitle,
        formTitle: edition.formTitle,
        from: edition.years.from,
        to: edition.years.to ?? null,
        headings: edition.headings,
      }).toEqual({
        docNumber: form.docNumber,
        docTitle: form.docTitle,
        formTitle: form.formTitle,
        from: form.reportYears.from,
        to: form.reportYears.to ?? null,
        headings: form.headings,
      });
    });

    describe.each(form.tables)('in section $section', (table) => {
      const grid = tableGrid(table.section, edition, noLocalRows, { localAmountHeads: false });

      test('has our cells, merges, labels and note, character by character', () => {
        expect([grid.rows, grid.columns, grid.headRows]).toEqual([
          table.gridRows,
          table.gridCols,
          table.headerRows,
        ]);
        // What else the file says of a cell (softBreakAfter, vertical) is advice on its look.
        expect(
          grid.cells.map(({ row, column, rowSpan, columnSpan, kind, text }) => ({
            ...{ row, column, rowSpan, columnSpan, kind, text },
          })),
        ).toEqual(
          table.cells.map(({ r, c, rs, cs, k, t }) => ({
            ...{ row: r, column: c, rowSpan: rs, columnSpan: cs, kind: kinds[k], text: t },
          })),
        );
      });

      test('takes in each cell what ours takes: counts, signed counts, amounts, and in which unit', () => {
        const fields = new Map(table.fields?.map((field) => [field.key, field]));
        const cells = figureCells(edition, noLocalRows).filter(
          (cell) => cell.table === table.section,
        );
        const wanted = table.cells.flatMap(({ k, field = '', r, c }) => {
          const found = fields.get(field) ?? table.fieldCommon;
          return k === 'value' ? [{ r, c, kind: kindOf(found), unit: found?.unit }] : [];
        });
        const ours = grid.cells.flatMap(({ key, row, column }) => {
          const cell = cells.find((each) => each.key === key);
          return cell ? [{ r: row, c: column, kind: cell.kind, unit: cell.unit }] : [];
        });
        expect(ours).toEqual(wanted);
        expect(wanted.length).toBe(cells.length);
      });
    });
  });
});

function kindOf(field: Omit<OfficialField, 'key'> | undefined): string {
  if (!field) return 'unknown';
  if (field.type === 'count' && field.min === undefined) return 'signed';
  return field.type;
}
