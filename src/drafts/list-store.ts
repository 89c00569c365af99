/**
 * The store as the first screen has it: it lists what is here by the summaries, and fetches what reads, upgrades and
 * writes drafts when that is asked for.
 */

import type { DraftRecords } from './draft-records.ts';
import type { DeletedDraft, DraftStore } from './draft-store.ts';
import { openIndexedDbRecords } from './indexed-db-records.ts';
import { listSummary } from './list-summary.ts';
import { createTabClaims } from './tab-claims.ts';

const loadStore = () => import('./draft-store.ts');

/** Never throws: where the browser keeps nothing, the store is in memory, and `problem` says what is amiss. */
export async function openListStore(): Promise<DraftStore> {
  let records: DraftRecords;
  try {
    records = await openIndexedDbRecords();
  } catch (error) {
    return (await loadStore()).storeInMemory(error);
  }
  return listStore(records);
}

export function listStore(records: DraftRecords): DraftStore {
  const claims = createTabClaims(records);
  let loaded: Promise<DraftStore> | undefined;
  const whole = (): Promise<DraftStore> => {
    // One that could not be fetched is asked for again.
    loaded ??= loadStore().then(
      ({ createDraftStore }) => createDraftStore(records, null, undefined, claims),
      (error) => {
        loaded = undefined;
        throw error;
      },
    );
    return loaded;
  };
  return {
    isPersistent: records.isPersistent,
    problem: null,
    mayHoldMore: false,
    claims,
    async list() {
      const [ids, summaries] = await Promise.all([records.ids(), records.summaries()]);
      const stored = new Map(summaries.map((each) => [(each as { id?: unknown }).id, each]));
      const shown = ids.flatMap((id) => listSummary(id, stored.get(id)) ?? []);
      return shown.length === ids.length ? shown : (await whole()).list();
    },
    async listDeleted(): Promise<DeletedDraft[]> {
      return (await records.deleted()).length > 0 ? (await whole()).listDeleted() : [];
    },
    reviews: {
      // Mostly there are none, and nothing has to be fetched to say so.
      list: async () =>
        (await records.reviews()).length > 0 ? (await whole()).reviews.list() : [],
      open: async (id) => (await whole()).reviews.open(id),
      create: async (given) => (await whole()).reviews.create(given),
      save: async (review) => (await whole()).reviews.save(review),
      remove: (id) => records.removeReview(id),
      putBack: async (raw) => (await whole()).reviews.putBack(raw),
      raw: (id) => records.review(id),
    },
    open: async (id) => (await whole()).open(id),
    save: async (draft, counts) => (await whole()).save(draft, counts),
    create: async (report, options) => (await whole()).create(report, options),
    duplicate: async (id, remark) => (await whole()).duplicate(id, remark),
    remove: async (id) => (await whole()).remove(id),
    restore: async (id) => (await whole()).restore(id),
    removeForGood: async (id) => (await whole()).removeForGood(id),
    raw: (id) => records.get(id),
    noteCopy: async (draft, copy) => (await whole()).noteCopy(draft, copy),
    putBack: async (draft, counts, options) => (await whole()).putBack(draft, counts, options),
    addVersion: async (draft, kind, label, at) =>
      (await whole()).addVersion(draft, kind, label, at),
    versions: async (id) => (await whole()).versions(id),
    onClosed: (listener) => records.onClosed(listener),
    close: () => {
      claims.close();
      records.close();
    },
  };
}
