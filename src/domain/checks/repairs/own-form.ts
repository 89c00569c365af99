/** A table that was found in the form of another edition goes on in the report's own. */
import { table3Key } from '../../edition/cell-address.ts';
import type { TableSection } from '../../edition/edition.ts';
import { editionById } from '../../edition/editions.ts';
import { formAddress, type MovedRow, movedRows, otherFormOf } from '../../edition/table-form.ts';
import { readFigure } from '../../report/figure.ts';
import type { Report } from '../../report/report.ts';

/** Figures go to the row that takes them up where it is blank; what cannot be moved is kept where it is. */
export function withOwnForm(report: Report, table: TableSection): Report {
  const own = editionById(report.edition);
  const found = otherFormOf(report.asPrinted, table, own);
  const { [formAddress(table)]: _form, ...asPrinted } = report.asPrinted;
  if (!found || table !== 3) return { ...report, asPrinted };
  const cells = { ...report.cells };
  for (const row of movedRows(found, own)) {
    for (const { id } of own.table3.applicants) moveFigure(cells, row, id);
  }
  return { ...report, asPrinted, cells };
}

/** Changes the cells: a copy that is made for it. */
function moveFigure(
  cells: Record<string, string>,
  { from, into, beside }: MovedRow,
  column: string,
): void {
  const keys = from.map(({ id }) => table3Key(id, column));
  const target = table3Key(into.id, column);
  const moved = sumOf(keys.map((key) => cells[key]?.trim() ?? ''));
  if (moved === undefined || cells[target]?.trim()) return;
  cells[target] = moved;
  for (const key of keys) delete cells[key];
  // Of nothing there is nothing in any of the rows.
  if (moved === '0') for (const id of beside) cells[table3Key(id, column)] ||= '0';
}

/** One figure as it was typed, several as their sum; undefined where one is blank or unreadable. */
function sumOf(typed: readonly string[]): string | undefined {
  const [only, ...others] = typed;
  if (others.length === 0) {
    const figure = readFigure(only ?? '', 'count');
    if (figure.is === 'count') return figure.plain;
    return only === '' ? undefined : only;
  }
  let sum = 0;
  for (const text of typed) {
    const figure = readFigure(text, 'count');
    if (figure.is !== 'count') return undefined;
    sum += figure.value;
  }
  return String(sum);
}
