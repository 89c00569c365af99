/** Figures of an exchange file as typed, by the keys of their cells. */
import type { CellKey } from '../domain/edition/cell-address.ts';
import { cellPlace, type Place } from '../domain/place/place.ts';
import { type ImportNote, importNote, quote } from '../intake/import-note.ts';
import { type Noted, noted } from '../intake/noted.ts';
import type { GrValues } from './gr-report.ts';

export type Figures = Readonly<Record<string, string>>;

/** The spaces at the ends of a value are off; a blank one leaves no trace. */
export function readFigure(key: CellKey, value: string | null): Noted<Figures> {
  const typed = (value ?? '').trim();
  const notes = value === null ? [importNote('lost', cellPlace(key), '这一格的数据缺失')] : [];
  return { value: typed ? { [key]: typed } : {}, notes };
}

/**
 * Values in the order of the cells; a list of another length is read from its start, with a note.
 * @param place the row that they stand in
 */
export function readFigures(
  values: GrValues | null | undefined,
  place: Place,
  keys: readonly CellKey[],
): Noted<Figures> {
  if (values === undefined || values?.length === 0) return noted({});
  if (values === null || values.every((value) => value === null)) {
    return noted({}, importNote('lost', place, '这一行的数据缺失'));
  }
  const notes: ImportNote[] = [];
  if (values.length !== keys.length) {
    const lengths = `应有 ${keys.length} 格，现有 ${values.length} 格`;
    notes.push(importNote('valueCount', place, `${lengths}，按顺序读入：${quote(values)}`));
  }
  const figures = keys.flatMap((key, index) => {
    const value = values[index];
    return value === undefined ? [] : [readFigure(key, value)];
  });
  return joinedFigures([{ value: {}, notes }, ...figures]);
}

export function joinedFigures(steps: readonly Noted<Figures>[]): Noted<Figures> {
  const value: Record<string, string> = {};
  for (const step of steps) Object.assign(value, step.value);
  return { value, notes: steps.flatMap(({ notes }) => notes) };
}
