/**
 * What React can do at best: inputs of the browser's own, one pass of the sums at each key outside React, and
 * a store of which each cell hears about itself only.
 */
import { memo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { consistentFigures, wrongCells } from './table-model.mjs';

const figures = consistentFigures();
const listeners = new Set<() => void>();
let wrong: ReadonlySet<string> = new Set();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function type(row: number, column: number, text: string): void {
  (figures[row] as number[])[column] = Number(text);
  wrong = wrongCells(figures);
  for (const listener of listeners) listener();
}

const Cell = memo(function Cell({ row, column }: { row: number; column: number }) {
  const id = `${row}-${column}`;
  const isWrong = useSyncExternalStore(subscribe, () => wrong.has(id));
  return (
    <td className={isWrong ? 'flagged' : undefined}>
      <input
        data-cell={id}
        inputMode="numeric"
        aria-label={id}
        defaultValue={figures[row]?.[column]}
        onChange={(event) => type(row, column, event.target.value)}
      />
    </td>
  );
});

const nameOf = (index: number) => `第 ${index + 1} 行`;

createRoot(document.getElementById('root') as HTMLElement).render(
  <table>
    <tbody>
      {figures.map((line, row) => (
        <tr key={nameOf(row)}>
          <td>{nameOf(row)}</td>
          {line.map((_, column) => (
            <Cell key={nameOf(column)} row={row} column={column} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>,
);
