/** Items of 第二十条 that stand beside each other in one table are tables of their own. */

import { itemMark } from '../labels/form-labels.ts';
import type { FlatTable } from './flat-items.ts';

export function sideBySide(table: FlatTable): FlatTable[] {
  const columns = table.rows.flatMap((cells) => {
    const titles = cells.filter(({ text }) => itemMark(text) !== undefined);
    // A title repeated in each cell that it spans is one.
    const others = titles.slice(1).filter(({ text }) => text !== titles[0]?.text);
    return others.map(({ column }) => column);
  });
  const [column] = columns;
  if (column === undefined || columns.some((other) => other !== column)) return [table];
  return [true, false].map((isLeft) => ({
    ...table,
    rows: table.rows.map((cells) => cells.filter((cell) => cell.column < column === isLeft)),
  }));
}
