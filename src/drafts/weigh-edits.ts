/** Edits that were kept when pages went, beside the record of their draft: what to take in, and what to ask about. */
import type { Draft } from './draft.ts';
import { dropEdits, type KeptEdits, keptEdits } from './last-edits.ts';
import { relationOf } from './revision.ts';

export interface WeighedEdits {
  /** The draft with all edits that go on from it; undefined where there are none. */
  readonly newest: Draft | undefined;
  /** They are in `newest`. */
  readonly taken: readonly KeptEdits[];
  /** The record has them. */
  readonly held: readonly KeptEdits[];
  /** Neither is known to hold the other. */
  readonly apart: readonly KeptEdits[];
}

/** @param record of the draft; undefined where it is gone: then the edits of one window begin */
export function weighEdits(record: Draft | undefined, kept: readonly KeptEdits[]): WeighedEdits {
  const inOrder = [...kept].sort((a, b) => a.draft.revision - b.draft.revision);
  const taken: KeptEdits[] = [];
  const held: KeptEdits[] = [];
  const apart: KeptEdits[] = [];
  let newest = record;
  for (const edits of inOrder) {
    const relation = newest ? relationOf(edits.draft, newest) : 'newer';
    if (relation === 'newer') newest = edits.draft;
    if (relation === 'apart') apart.push(edits);
    // What only edits hold is as safe as these are, and no safer.
    else if (relation === 'newer' || taken.length > 0) taken.push(edits);
    else held.push(edits);
  }
  return { newest: taken.length > 0 ? newest : undefined, taken, held, apart };
}

/** The draft as it would be opened to be written on. */
export const withLastEdits = (saved: Draft): Draft =>
  weighEdits(saved, keptEdits(saved.id)).newest ?? saved;

/** A write of the draft was confirmed: what it holds need not be kept any more. */
export const dropHeldEdits = (saved: Draft): void =>
  dropEdits(weighEdits(saved, keptEdits(saved.id)).held);
