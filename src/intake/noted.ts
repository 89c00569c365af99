/** What a step of reading gives: its result, with notes on all that it could not take as it stood. */
import type { ImportNote } from './import-note.ts';

export interface Noted<Value> {
  readonly value: Value;
  /** In the order in which they were met. */
  readonly notes: readonly ImportNote[];
}

export const noted = <Value>(value: Value, ...notes: readonly ImportNote[]): Noted<Value> => ({
  value,
  notes,
});

/** What a step gives behind notes of the steps before it. */
export const after = <Value>(notes: readonly ImportNote[], step: Noted<Value>): Noted<Value> => ({
  value: step.value,
  notes: [...notes, ...step.notes],
});

/** The results of steps of one kind, with the notes of all of them in order. */
export const inTurn = <Value>(steps: readonly Noted<Value>[]): Noted<Value[]> => ({
  value: steps.map(({ value }) => value),
  notes: steps.flatMap(({ notes }) => notes),
});
