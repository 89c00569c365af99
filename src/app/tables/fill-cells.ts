/** Filling many cells from one, as in a spreadsheet: Ctrl+D and Ctrl+Enter. Each is one step of the history. */
import { fieldOfCell } from '../session/cell-field.ts';
import type { Session } from '../session/session.ts';
import { nextFigure } from './cell-moves.ts';
import { type MappedFigure, middle, overlapInColumns } from './table-map.ts';
import type { TableSelection } from './table-selection.ts';

/** Ctrl+D: from the first row of the selection into the others; from the row above where only one is selected. */
export function fillDown(selection: TableSelection, session: Session): void {
  const [first = [], ...below] = selection.lines();
  selection.setMode('selected');
  session.closeStep();
  const pairs =
    below.length > 0
      ? below.flat().map((to) => ({ from: nearestColumn(first, to), to }))
      : first.map((to) => ({ from: nextFigure(selection.map, to, 'up'), to }));
  if (pairs.every(({ from }) => from === undefined)) {
    session.notices.tell('上面没有可以向下填充的格');
    return;
  }
  const filled = pairs.flatMap(({ from, to }) => (from ? [{ to, value: from.input.value }] : []));
  fill(filled, '向下填充', session);
  selection.active()?.input.select();
}

/** Ctrl+Enter: what was typed goes into all selected cells; the cursor stays. */
export function fillSelected(selection: TableSelection, session: Session): void {
  const active = selection.active();
  if (!active || selection.mode() === 'selected') return;
  const { value } = active.input;
  selection.setMode('selected');
  if (selection.isRange()) {
    // What was typed and where it goes are one step.
    session.dropTyping(fieldOfCell(active.cell.key));
    const figures = selection.lines().flat();
    fill(
      figures.map((to) => ({ to, value })),
      '填入选中的格',
      session,
    );
  } else session.closeStep();
  active.input.select();
}

interface Filled {
  readonly to: MappedFigure;
  readonly value: string;
}

/** Totals that are worked out stay. */
function fill(filled: readonly Filled[], label: string, session: Session): void {
  const changes = filled
    .filter(({ to, value }) => !to.input.readOnly && to.input.value !== value)
    .map(({ to, value }) => ({ key: to.cell.key, value }));
  if (changes.length > 0) session.changeCells(label, changes);
  else session.notices.tell(`${label}：没有要改的格`);
}

/** Cells of table 二 are of several widths: the one above that lies over the middle, else the nearest. */
function nearestColumn(line: readonly MappedFigure[], below: MappedFigure) {
  const over = line.filter((figure) => overlapInColumns(figure, below));
  const distance = (figure: MappedFigure) => Math.abs(middle(figure) - middle(below));
  return [...(over.length > 0 ? over : line)].sort((a, b) => distance(a) - distance(b))[0];
}
