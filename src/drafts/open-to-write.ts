/** The draft as it was when its page went, even where the last second never reached the disk. */
import type { DraftStore } from './draft-store.ts';
import { dropEdits, type KeptEdits, keptEdits } from './last-edits.ts';
import type { OpenedDraft } from './upgrade-draft.ts';
import { weighEdits } from './weigh-edits.ts';

export interface OpenedToWrite {
  readonly opened: OpenedDraft;
  /** Edits that do not go on from it: to be asked about. */
  readonly apart: readonly KeptEdits[];
}

/** Takes in the edits that go on from the record. */
export async function openToWrite(
  store: Pick<DraftStore, 'open' | 'save'>,
  id: string,
): Promise<OpenedToWrite> {
  const opened = await store.open(id);
  if (!opened.ok) return { opened, apart: [] };
  const { newest, taken, held, apart } = weighEdits(opened.draft, keptEdits(id));
  dropEdits(held);
  if (!newest) return { opened, apart };
  // Where that fails, the edits stay where they are, and the next change tries again, loudly.
  const savedAt = await store.save(newest).then(
    (confirmed) => {
      dropEdits(taken);
      return confirmed.savedAt;
    },
    () => newest.savedAt,
  );
  return { opened: { ok: true, draft: { ...newest, savedAt } }, apart };
}
