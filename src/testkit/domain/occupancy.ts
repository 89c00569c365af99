/** How many merged cells lie on each place of a table: 1 everywhere in a sound one. */
export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A place outside the table lengthens a line, so that it shows. */
export function occupancy(cells: readonly Merged[], rows: number, columns: number): number[][] {
  const places = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let down = row; down < row + rowSpan; down += 1) {
      for (let across = column; across < column + columnSpan; across += 1) {
        const line = places[down];
        if (!line) throw new Error(`A cell reaches down to row ${down} of ${rows}.`);
        line[across] = (line[across] ?? 0) + 1;
      }
    }
  }
  for (const [row, line] of places.entries()) {
    if (line.length > columns) throw new Error(`Row ${row} has ${line.length} columns.`);
  }
  return places;
}
