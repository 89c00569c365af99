/** Table 三 as the pages beside the program have it: its rows, figures in order, and what its sums say. */

/** Rows and columns count from 0; the last column holds the totals. */
export const rows = {
  received: 0,
  carriedIn: 1,
  firstResult: 2,
  lastResult: 22,
  total: 23,
  carriedOut: 24,
};
export const totals = 6;

/** @returns {number[][]} */
export function consistentFigures() {
  const figures = Array.from({ length: rows.carriedOut + 1 }, () => new Array(totals + 1).fill(0));
  /** @type {(row: number, column: number, figure: number) => void} */
  const set = (row, column, figure) => {
    figures[row]?.splice(column, 1, figure);
  };
  for (let column = 0; column < totals; column += 1) {
    let total = 0;
    for (let row = rows.firstResult; row <= rows.lastResult; row += 1) {
      const figure = 1 + ((row * 7 + column * 3) % 5);
      set(row, column, figure);
      total += figure;
    }
    set(rows.total, column, total);
    set(rows.carriedOut, column, column + 1);
    set(rows.carriedIn, column, column + 2);
    set(rows.received, column, total - 1);
  }
  for (const [row, line] of figures.entries()) set(row, totals, sum(line.slice(0, totals)));
  return figures;
}

/**
 * @param {readonly (readonly number[])[]} figures
 * @returns {Set<string>} the cells whose sums do not hold, as "row-column"
 */
export function wrongCells(figures) {
  const wrong = new Set();
  /** @type {(row: number, column: number) => number} */
  const at = (row, column) => figures[row]?.[column] ?? Number.NaN;
  for (const [row, line] of figures.entries()) {
    if (sum(line.slice(0, totals)) !== at(row, totals)) wrong.add(`${row}-${totals}`);
  }
  for (let column = 0; column <= totals; column += 1) {
    let results = 0;
    for (let row = rows.firstResult; row <= rows.lastResult; row += 1) results += at(row, column);
    if (results !== at(rows.total, column)) wrong.add(`${rows.total}-${column}`);
    const incoming = at(rows.received, column) + at(rows.carriedIn, column);
    const outgoing = at(rows.total, column) + at(rows.carriedOut, column);
    if (incoming !== outgoing) wrong.add(`${rows.carriedOut}-${column}`);
  }
  return wrong;
}

/** @param {readonly number[]} line */
function sum(line) {
  return line.reduce((total, figure) => total + figure, 0);
}
