/** What typing in a figure input does, on the element itself: the way through React is the longer one. */
import type { Path } from 'react-hook-form';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Session } from '../session/session.ts';
import { moveInTable } from './move-in-table.ts';

/** @returns what stops it */
export function listenToKeys(
  input: HTMLInputElement,
  cell: FigureCell,
  session: Session,
): () => void {
  const path = `cells.${cell.key}` as Path<Report>;
  const onInput = (event: Event) => {
    void session.form.register(path).onChange(event);
    session.typed(path, input.value);
  };
  const onBlur = (event: FocusEvent) => {
    session.closeStep();
    void session.form.register(path).onBlur(event);
  };
  const onFocus = () => {
    input.select();
    session.focused.set(cell);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === '=' && cell.isTotal) takeTotal(event);
    else moveInTable(event, input);
  };
  const takeTotal = (event: KeyboardEvent) => {
    event.preventDefault();
    const value = session.totals.get(cell.key);
    if (value === undefined || input.readOnly) return;
    session.changeCells(`填入合计 ${value}`, [{ key: cell.key, value: String(value) }]);
  };
  input.addEventListener('input', onInput);
  input.addEventListener('blur', onBlur);
  input.addEventListener('focus', onFocus);
  input.addEventListener('keydown', onKeyDown);
  return () => {
    input.removeEventListener('input', onInput);
    input.removeEventListener('blur', onBlur);
    input.removeEventListener('focus', onFocus);
    input.removeEventListener('keydown', onKeyDown);
  };
}
