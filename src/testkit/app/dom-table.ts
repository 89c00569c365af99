/** A table on screen as the browser lays it out: each cell at its place with its merges. */

interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The address of its figure input. */
  readonly input: string | undefined;
}

/** What a cell says: its text, or the name of a row of the office's own that is typed in it. */
export const labelOf = (cell: HTMLElement): string =>
  cell.querySelector<HTMLInputElement>('[data-local-row]')?.value ?? cell.textContent ?? '';

/** @throws where cells overlap, or reach out of their part (thead, tbody) */
export function cellsOfTable(table: HTMLTableElement): ShownCell[] {
  const taken = new Set<string>();
  const take = (row: number, column: number) => {
    const place = `${row},${column}`;
    if (taken.has(place)) throw new Error(`Two cells lie on row ${row}, column ${column}.`);
    taken.add(place);
  };
  const part = (line: HTMLTableRowElement) => line.parentElement as HTMLTableSectionElement;
  return [...table.rows].flatMap((line, row) => {
    let column = 0;
    return [...line.cells].map((cell): ShownCell => {
      while (taken.has(`${row},${column}`)) column += 1;
      const { rowSpan, colSpan: columnSpan } = cell;
      if (line.sectionRowIndex + rowSpan > part(line).rows.length) {
        throw new Error(`“${cell.textContent}” reaches out of its part of the table.`);
      }
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) take(row + down, column + across);
      }
      const input = cell.querySelector<HTMLElement>('[data-cell]')?.dataset.cell;
      return { row, column, rowSpan, columnSpan, text: labelOf(cell), input };
    });
  });
}
