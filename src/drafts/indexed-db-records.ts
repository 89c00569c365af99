/** Records in the browser's IndexedDB: drafts, their summaries, deleted ones, who holds a draft, versions. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeletedRecord, DraftRecords, VersionRecord } from './draft-records.ts';
import { StorageError, toStorageError } from './storage-error.ts';

const databaseName = 'nianbao';
const databaseVersion = 2;

interface NianbaoDatabase extends DBSchema {
  drafts: { key: string; value: { id: string } };
  summaries: { key: string; value: { id: string } };
  deleted: { key: string; value: DeletedRecord };
  holders: { key: string; value: { readonly id: string; readonly window: string } };
  versions: { key: string; value: VersionRecord; indexes: { draftId: string } };
}
type Database = IDBPDatabase<NianbaoDatabase>;

/** Opening that takes longer is given up: some browsers never answer in windows without storage. */
const patience = 5000;

/** @throws StorageError when there is no storage to be had */
export async function openIndexedDbRecords(wait = patience): Promise<DraftRecords> {
  if (typeof indexedDB === 'undefined') throw new StorageError('denied');
  const closing: { listeners: (() => void)[]; cause?: StorageError } = { listeners: [] };
  const closed = (cause: StorageError) => {
    closing.cause = cause;
    for (const listener of closing.listeners.splice(0)) listener();
  };
  const database = await openInTime(wait, closed);
  return recordsOf(database, closing);
}

function openInTime(wait: number, closed: (cause: StorageError) => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    let gaveUp = false;
    const timer = setTimeout(() => {
      gaveUp = true;
      reject(new StorageError(isBlocked ? 'blocked' : 'denied', '打开存储超时'));
    }, wait);
    openDatabase(closed, () => {
      isBlocked = true;
    }).then(
      (database) => {
        clearTimeout(timer);
        if (gaveUp) database.close();
        else resolve(database);
      },
      (error: unknown) => {
        clearTimeout(timer);
        // On opening, this is how Firefox's private windows refuse.
        const isPrivate = (error as { name?: string }).name === 'InvalidStateError';
        reject(isPrivate ? new StorageError('denied', '', error) : toStorageError(error));
      },
    );
  });
}

function openDatabase(
  closed: (cause: StorageError) => void,
  blocked: () => void,
): Promise<Database> {
  return openDB<NianbaoDatabase>(databaseName, databaseVersion, {
    upgrade(database, oldVersion) {
      // Each version adds to the one before; nothing is ever rebuilt or dropped here.
      if (oldVersion < 1) {
        database.createObjectStore('drafts', { keyPath: 'id' });
        database.createObjectStore('summaries', { keyPath: 'id' });
        database.createObjectStore('deleted', { keyPath: 'id' });
      }
      if (oldVersion < 2) {
        database.createObjectStore('holders', { keyPath: 'id' });
        database
          .createObjectStore('versions', { keyPath: 'key' })
          .createIndex('draftId', 'draftId');
      }
    },
    blocked,
    blocking(_current, _wanted, event) {
      // A newer version in another window waits: make room, or it cannot start.
      (event.target as IDBDatabase).close();
      closed(new StorageError('closedByNewer'));
    },
    terminated: () => closed(new StorageError('other', '存储被浏览器关闭')),
  });
}

function recordsOf(
  database: Database,
  closing: { listeners: (() => void)[]; cause?: StorageError },
): DraftRecords {
  /** Waits for all steps and for the transaction itself: only then is a write confirmed. */
  const write = async <T>(steps: (tx: Transaction) => Promise<T>): Promise<T> => {
    if (closing.cause) throw closing.cause;
    let tx: Transaction | undefined;
    try {
      tx = transaction(database);
      const result = await steps(tx);
      await tx.done;
      return result;
    } catch (error) {
      const done = tx?.done.catch(() => undefined);
      if (tx) abort(tx);
      await done;
      // The transaction's own error says more than that of the step which it broke off (quota).
      throw toStorageError(error instanceof StorageError ? error : (tx?.error ?? error));
    }
  };
  const read = async <T>(request: () => Promise<T>): Promise<T> => {
    if (closing.cause) throw closing.cause;
    try {
      return await request();
    } catch (error) {
      throw toStorageError(error);
    }
  };
  return {
    isPersistent: true,
    get: (id) => read(() => database.get('drafts', id)),
    ids: () => read(() => database.getAllKeys('drafts')),
    summaries: () => read(() => database.getAll('summaries')),
    summary: (id) => read(() => database.get('summaries', id)),
    put: (record, summary, mayReplace, window) =>
      write(async (tx) => {
        const held = await tx.objectStore('holders').get(record.id);
        if (held && held.window !== window) throw new StorageError('takenOver');
        const existing = await tx.objectStore('drafts').get(record.id);
        if (existing !== undefined && !mayReplace(existing)) {
          throw new StorageError('notReplaceable');
        }
        // Deleted by another window meanwhile: it does not come back by itself.
        if (existing === undefined && (await tx.objectStore('deleted').get(record.id))) {
          throw new StorageError('takenOver');
        }
        await tx.objectStore('drafts').put(record);
        await tx.objectStore('summaries').put(summary);
      }),
    holder: (id) => read(async () => (await database.get('holders', id))?.window),
    passClaim: (id, from, to) =>
      write(async (tx) => {
        const holders = tx.objectStore('holders');
        if ((await holders.get(id))?.window !== from) return false;
        if (to === undefined) await holders.delete(id);
        else await holders.put({ id, window: to });
        return true;
      }),
    addVersion: (version) =>
      write(async (tx) => {
        await tx.objectStore('versions').put(version);
      }),
    versions: (draftId) => read(() => database.getAllFromIndex('versions', 'draftId', draftId)),
    removeVersions: (keys) =>
      write(async (tx) => {
        for (const key of keys) await tx.objectStore('versions').delete(key);
      }),
    moveToDeleted: (id, deletedAt) =>
      write(async (tx) => {
        const record = await tx.objectStore('drafts').get(id);
        const summary = await tx.objectStore('summaries').get(id);
        if (record !== undefined) {
          await tx.objectStore('deleted').put({ id, deletedAt, record, summary });
        }
        await tx.objectStore('drafts').delete(id);
        await tx.objectStore('summaries').delete(id);
      }),
    moveBack: (id) =>
      write(async (tx) => {
        const found = await tx.objectStore('deleted').get(id);
        if (!found || (await tx.objectStore('drafts').get(id)) !== undefined) return false;
        await tx.objectStore('drafts').put(found.record as { id: string });
        if (found.summary) await tx.objectStore('summaries').put(found.summary as { id: string });
        await tx.objectStore('deleted').delete(id);
        return true;
      }),
    deleted: () => read(() => database.getAll('deleted')),
    removeDeleted: (ids) =>
      write(async (tx) => {
        for (const id of ids) {
          await tx.objectStore('deleted').delete(id);
          if ((await tx.objectStore('drafts').get(id)) !== undefined) continue;
          const keys = await tx.objectStore('versions').index('draftId').getAllKeys(id);
          for (const key of keys) await tx.objectStore('versions').delete(key);
        }
      }),
    onClosed(listener) {
      if (closing.cause) listener();
      else closing.listeners.push(listener);
    },
    close: () => database.close(),
  };
}

/** Strict: confirmed means on disk, not in the system's cache. */
const transaction = (database: Database) =>
  database.transaction(['drafts', 'summaries', 'deleted', 'holders', 'versions'], 'readwrite', {
    durability: 'strict',
  });
/** All or nothing: a step that fails takes back the steps before it. */
function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}

type Transaction = ReturnType<typeof transaction>;
