/** Empties cells as one step; totals that are worked out stay. */
import { nameCell } from '../../domain/place/name-cell.ts';
import { sayCells } from '../../domain/place/say-cells.ts';
import type { Session } from '../session/session.ts';
import type { MappedFigure } from './table-map.ts';

export function clearFigures(
  figures: readonly MappedFigure[],
  session: Session,
  word: '清空' | '剪切' = '清空',
): void {
  const filled = figures.filter(({ input }) => input.value !== '' && !input.readOnly);
  const [first] = filled;
  if (!first) return;
  const changes = filled.map(({ cell }) => ({ key: cell.key, value: '' }));
  if (filled.length === 1) session.changeCells(`${word}${nameCell(first.cell)}`, changes);
  else {
    const keys = changes.map(({ key }) => key);
    const told = `${word}：${sayCells(keys, session.report.get())}`;
    session.changeCells(`${word} ${changes.length} 格`, changes, { told });
  }
}
