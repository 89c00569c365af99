/** 再试一次: the database of this browser once more, with what was written into memory meanwhile. */
import type { Draft } from './draft.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import type { DraftCounts } from './draft-summary.ts';
import { openIndexedDbRecords } from './indexed-db-records.ts';
import { dropEdits, keepLastEdits, keptEdits } from './last-edits.ts';

/**
 * The store of the database, with all that was in memory; what it does not take now is kept as edits and offered.
 * @throws StorageError where it still cannot be opened: the store in memory goes on as it was
 */
export async function reopenStore(inMemory: DraftStore): Promise<DraftStore> {
  const store = createDraftStore(await openIndexedDbRecords());
  const deleted = await inMemory.listDeleted();
  for (const { summary } of deleted) await inMemory.restore(summary.id);
  for (const { id, counts } of await inMemory.list()) {
    const opened = await inMemory.open(id);
    if (!opened.ok) continue;
    keepLastEdits(opened.draft, new Date());
    try {
      const moved = await move(opened.draft, inMemory, store, counts);
      if (deleted.some(({ summary }) => summary.id === id)) await store.remove(moved);
    } catch {
      // It stays among the edits that are offered.
    }
  }
  inMemory.close();
  return store;
}

async function move(
  draft: Draft,
  from: DraftStore,
  to: DraftStore,
  counts: DraftCounts,
): Promise<string> {
  const { id } = await to.putBack(draft, counts, { isFromEdits: true });
  dropEdits(keptEdits(draft.id).filter((kept) => kept.draft.savedBy === draft.savedBy));
  for (const { at, kind, label, opened } of (await from.versions(draft.id)).reverse()) {
    if (opened.ok) await to.addVersion({ ...opened.draft, id }, kind, label, at);
  }
  return id;
}
