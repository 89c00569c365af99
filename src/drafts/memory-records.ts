/** Records in memory, for browsers and windows without storage: gone when the page is closed. */
import type { DeletedRecord, DraftRecords, VersionRecord } from './draft-records.ts';
import { numbered } from './save-number.ts';
import { StorageError } from './storage-error.ts';

export function memoryRecords(): DraftRecords {
  const records = new Map<string, unknown>();
  const summaries = new Map<string, unknown>();
  const deleted = new Map<string, DeletedRecord>();
  const holders = new Map<string, string>();
  const versions = new Map<string, VersionRecord>();
  const reviews = new Map<string, unknown>();
  return {
    isPersistent: false,
    get: (id) => Promise.resolve(copy(records.get(id))),
    ids: () => Promise.resolve([...records.keys()]),
    summaries: () => Promise.resolve([...summaries.values()].map(copy)),
    summary: (id) => Promise.resolve(copy(summaries.get(id))),
    put(record, summary, objection, window) {
      const isHeld = (holders.get(record.id) ?? window) !== window;
      const existing = records.get(record.id);
      const isDeleted = existing === undefined && deleted.has(record.id);
      const problem =
        isHeld || isDeleted
          ? 'takenOver'
          : existing === undefined
            ? undefined
            : objection(existing);
      if (problem) return Promise.reject(new StorageError(problem));
      records.set(record.id, copy(record));
      summaries.set(record.id, numbered(copy(summary), [...summaries.values()]));
      return Promise.resolve();
    },
    holder: (id) => Promise.resolve(holders.get(id)),
    passClaim(id, from, to) {
      if (holders.get(id) !== from) return Promise.resolve(false);
      if (to === undefined) holders.delete(id);
      else holders.set(id, to);
      return Promise.resolve(true);
    },
    addVersion(version) {
      versions.set(version.key, copy(version));
      return Promise.resolve();
    },
    versions: (draftId) =>
      Promise.resolve(
        [...versions.values()]
          .filter((version) => version.draftId === draftId)
          .sort((a, b) => (a.key < b.key ? -1 : 1))
          .map(copy),
      ),
    removeVersions(keys) {
      for (const key of keys) versions.delete(key);
      return Promise.resolve();
    },
    moveToDeleted(id, deletedAt, rest) {
      if (records.has(id)) {
        const record = records.get(id);
        deleted.set(id, { id, deletedAt, record, summary: summaries.get(id), rest });
      }
      records.delete(id);
      summaries.delete(id);
      return Promise.resolve();
    },
    moveBack(id) {
      const found = deleted.get(id);
      if (!found || records.has(id)) return Promise.resolve(false);
      records.set(id, found.record);
      if (found.summary !== undefined) summaries.set(id, found.summary);
      deleted.delete(id);
      return Promise.resolve(true);
    },
    deleted: () => Promise.resolve([...deleted.values()].map(copy)),
    noteRest(look) {
      for (const each of [...deleted.values()]) deleted.set(each.id, { ...each, rest: look(each) });
      return Promise.resolve();
    },
    removeDeleted(ids) {
      for (const id of ids) deleted.delete(id);
      for (const { key, draftId } of [...versions.values()]) {
        if (ids.includes(draftId) && !records.has(draftId)) versions.delete(key);
      }
      return Promise.resolve();
    },
    reviews: () => Promise.resolve([...reviews.values()].map(copy)),
    review: (id) => Promise.resolve(copy(reviews.get(id))),
    putReview(record, objection) {
      const existing = reviews.get(record.id);
      const problem = existing === undefined ? undefined : objection(existing);
      if (problem) return Promise.reject(new StorageError(problem));
      reviews.set(record.id, copy(record));
      return Promise.resolve();
    },
    removeReview(id) {
      reviews.delete(id);
      return Promise.resolve();
    },
    onClosed: () => () => undefined,
    close: () => undefined,
  };
}

/** A value of its own: what is kept must not change with what the page does next. */
function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}
