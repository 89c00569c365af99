/** The floor: native inputs, the sums looked at by hand at each key, and nothing else. */
import { consistentFigures, rows, totals } from './table-model.mjs';

const table = document.querySelector('table') as HTMLTableElement;

const lines = consistentFigures().map((figures, row) => {
  const line = table.insertRow();
  line.insertCell().textContent = `第 ${row + 1} 行`;
  return figures.map((figure, column) => {
    const input = document.createElement('input');
    input.inputMode = 'numeric';
    input.dataset.cell = `${row}-${column}`;
    input.value = String(figure);
    line.insertCell().append(input);
    return input;
  });
});

const input = (row: number, column: number) => lines[row]?.[column] as HTMLInputElement;
const figure = (row: number, column: number) => Number(input(row, column).value);

// By hand, as fast as it can be said: not by wrongCells.
table.addEventListener('input', () => {
  const wrong = new Set<HTMLInputElement>();
  for (let row = 0; row < lines.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < totals; column += 1) sum += figure(row, column);
    if (sum !== figure(row, totals)) wrong.add(input(row, totals));
  }
  for (let column = 0; column <= totals; column += 1) {
    let sum = 0;
    for (let row = rows.firstResult; row <= rows.lastResult; row += 1) sum += figure(row, column);
    if (sum !== figure(rows.total, column)) wrong.add(input(rows.total, column));
    const incoming = figure(rows.received, column) + figure(rows.carriedIn, column);
    const outgoing = figure(rows.total, column) + figure(rows.carriedOut, column);
    if (incoming !== outgoing) wrong.add(input(rows.carriedOut, column));
  }
  for (const line of lines) {
    for (const one of line) one.parentElement?.classList.toggle('flagged', wrong.has(one));
  }
});
