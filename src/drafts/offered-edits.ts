/**
 * Edits that no opening of a draft takes in by itself: their record is gone or cannot be read, or it went on without
 * them. They are offered, and stay until they are asked back or thrown away.
 */
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import type { DraftCounts } from './draft-summary.ts';
import { dropEdits, type KeptEdits, keptEdits } from './last-edits.ts';
import { weighEdits } from './weigh-edits.ts';

export interface OfferedEdits {
  /** Its record: gone, cannot be read, or went on without these edits. */
  readonly is: 'gone' | 'unreadable' | 'apart';
  /** The draft with them. */
  readonly draft: Draft;
  readonly kept: readonly KeptEdits[];
}

/** @param only of this draft */
export async function offeredEdits(
  store: Pick<DraftStore, 'open' | 'listDeleted' | 'mayHoldMore'>,
  only?: string,
): Promise<OfferedEdits[]> {
  const kept = keptEdits(only);
  // As long as the database is not reached, nobody knows what is in it.
  if (kept.length === 0 || store.mayHoldMore) return [];
  const deleted = (await store.listDeleted()).map(({ summary }) => summary.id);
  const ids = [...new Set(kept.map(({ draft }) => draft.id))].filter((id) => !deleted.includes(id));
  const offers = ids.map(async (id) => {
    const edits = kept.filter(({ draft }) => draft.id === id);
    const opened = await store.open(id);
    if (opened.ok) return apartOf(weighEdits(opened.draft, edits).apart);
    const { newest, taken, apart } = weighEdits(undefined, edits);
    const is = opened.raw === null ? 'gone' : 'unreadable';
    const first: OfferedEdits[] = newest ? [{ is, draft: newest, kept: taken }] : [];
    return [...first, ...apartOf(apart)];
  });
  return (await Promise.all(offers)).flat();
}

const apartOf = (apart: readonly KeptEdits[]): OfferedEdits[] =>
  apart.map((edits) => ({ is: 'apart', draft: edits.draft, kept: [edits] }));

/** The draft that comes of them: the one that is gone, or one beside its record. */
export const broughtBack = ({ is, draft }: OfferedEdits): Draft =>
  is === 'gone' ? draft : { ...draft, remark: '没存上的改动' };

/** 找回: a draft of the list again, under its own id where that is free. */
export async function bringBack(
  store: Pick<DraftStore, 'putBack'>,
  offer: OfferedEdits,
  counts: DraftCounts,
): Promise<Draft> {
  const isFromEdits = offer.is === 'gone';
  const back = await store.putBack(broughtBack(offer), counts, { isFromEdits });
  dropEdits(offer.kept);
  return back;
}

/** 丢掉 */
export const throwAway = ({ kept }: OfferedEdits): void => dropEdits(kept);
