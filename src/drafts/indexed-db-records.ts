/** Records in the browser's IndexedDB: drafts, their summaries, deleted ones, who holds a draft, versions. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeletedRecord, DraftRecords, VersionRecord } from './draft-records.ts';
import { numbered } from './save-number.ts';
import { StorageError, toStorageError } from './storage-error.ts';

const databaseName = 'nianbao';
const databaseVersion = 3;

interface NianbaoDatabase extends DBSchema {
  drafts: { key: string; value: { id: string } };
  summaries: { key: string; value: { id: string } };
  deleted: { key: string; value: DeletedRecord };
  holders: { key: string; value: { readonly id: string; readonly window: string } };
  versions: { key: string; value: VersionRecord; indexes: { draftId: string } };
  reviews: { key: string; value: { id: string } };
}
type Database = IDBPDatabase<NianbaoDatabase>;

/** Opening that takes longer is given up: some browsers never answer in windows without storage. */
const patience = 5000;

/** @throws StorageError when there is no storage to be had */
export async function openIndexedDbRecords(wait = patience): Promise<DraftRecords> {
  if (typeof indexedDB === 'undefined') throw new StorageError('denied');
  const connection = connectionTo((closed) => openInTime(wait, closed));
  await connection.open();
  return recordsOf(connection);
}

/** The database as it can be reached now: a connection that died is replaced by the next step that needs one. */
interface Connection {
  open(): Promise<Database>;
  /** It failed in a way that a new one may not. */
  drop(): void;
  onClosed(listener: () => void): () => void;
  close(): void;
}

function connectionTo(
  openAnew: (closed: (cause: StorageError) => void) => Promise<Database>,
): Connection {
  let current: Promise<Database> | undefined;
  let ousted: StorageError | undefined;
  const listeners = new Set<() => void>();
  const drop = () => {
    current?.then(
      (database) => database.close(),
      () => undefined,
    );
    current = undefined;
  };
  const open = (): Promise<Database> => {
    if (current) return current;
    const opening: Promise<Database> = openAnew((cause) => {
      if (current === opening) current = undefined;
      if (cause.kind === 'closedByNewer') ousted = cause;
      for (const listener of [...listeners]) listener();
    }).catch((error: unknown) => {
      if (current === opening) current = undefined;
      // Before it was ousted it could open: that says more than that the database is newer.
      throw ousted && toStorageError(error).kind === 'newerDatabase' ? ousted : error;
    });
    current = opening;
    return opening;
  };
  const onClosed = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { open, drop, onClosed, close: drop };
}

function openInTime(wait: number, closed: (cause: StorageError) => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    let gaveUp = false;
    const timer = setTimeout(() => {
      gaveUp = true;
      reject(new StorageError(isBlocked ? 'blocked' : 'notOpened', '打开存储超时'));
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
        reject(openingError(error));
      },
    );
  });
}

/** What failed while opening says nothing of the drafts: they may be there. */
function openingError(error: unknown): StorageError {
  const known = toStorageError(error);
  if (known.kind === 'denied' || known.kind === 'newerDatabase') return known;
  const { name, message } = (error ?? {}) as { name?: string; message?: string };
  return new StorageError('notOpened', [name, message].filter(Boolean).join('：'), error);
}

async function openDatabase(
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
      if (oldVersion < 3) database.createObjectStore('reviews', { keyPath: 'id' });
    },
    blocked,
    blocking(_current, wanted, event) {
      // A newer version in another window waits: make room, or it cannot start. Null: the database is deleted.
      (event.target as IDBDatabase).close();
      closed(new StorageError(wanted === null ? 'other' : 'closedByNewer'));
    },
    terminated: () => closed(new StorageError('other', '存储被浏览器关闭')),
  });
}

function recordsOf(connection: Connection): DraftRecords {
  /** What fails because its connection is dead is done once more with a new one. */
  const run = async <T>(work: (database: Database) => Promise<T>, again = true): Promise<T> => {
    const database = await connection.open();
    try {
      return await work(database);
    } catch (error) {
      const isDead = (error as { name?: string }).name === 'InvalidStateError';
      if (isDead || toStorageError(error).kind === 'other') connection.drop();
      if (isDead && again) return run(work, false);
      throw toStorageError(error);
    }
  };
  /** Waits for all steps and for the transaction itself: only then is a write confirmed. */
  const write = <T>(steps: (tx: Transaction) => Promise<T>): Promise<T> =>
    run(async (database) => {
      const tx = transaction(database);
      try {
        const result = await steps(tx);
        await tx.done;
        return result;
      } catch (error) {
        const done = tx.done.catch(() => undefined);
        abort(tx);
        await done;
        // The transaction's own error says more than that of the step which it broke off (quota).
        throw error instanceof StorageError ? error : (tx.error ?? error);
      }
    });
  const read = run;
  return {
    isPersistent: true,
    get: (id) => read((database) => database.get('drafts', id)),
    ids: () => read((database) => database.getAllKeys('drafts')),
    summaries: () => read((database) => database.getAll('summaries')),
    summary: (id) => read((database) => database.get('summaries', id)),
    put: (record, summary, objection, window) =>
      write(async (tx) => {
        const held = await tx.objectStore('holders').get(record.id);
        if (held && held.window !== window) throw new StorageError('takenOver');
        const existing = await tx.objectStore('drafts').get(record.id);
        const problem = existing === undefined ? undefined : objection(existing);
        if (problem) throw new StorageError(problem);
        // Deleted by another window meanwhile: it does not come back by itself.
        if (existing === undefined && (await tx.objectStore('deleted').get(record.id))) {
          throw new StorageError('takenOver');
        }
        await tx.objectStore('drafts').put(record);
        const summaries = tx.objectStore('summaries');
        await summaries.put(numbered(summary, await summaries.getAll()));
      }),
    holder: (id) => read(async (database) => (await database.get('holders', id))?.window),
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
    versions: (draftId) =>
      read((database) => database.getAllFromIndex('versions', 'draftId', draftId)),
    removeVersions: (keys) =>
      write(async (tx) => {
        for (const key of keys) await tx.objectStore('versions').delete(key);
      }),
    moveToDeleted: (id, deletedAt, rest) =>
      write(async (tx) => {
        const record = await tx.objectStore('drafts').get(id);
        const summary = await tx.objectStore('summaries').get(id);
        if (record !== undefined) {
          await tx.objectStore('deleted').put({ id, deletedAt, record, summary, rest });
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
    deleted: () => read((database) => database.getAll('deleted')),
    noteRest: (look) =>
      write(async (tx) => {
        const deleted = tx.objectStore('deleted');
        for (const each of await deleted.getAll()) await deleted.put({ ...each, rest: look(each) });
      }),
    removeDeleted: (ids) =>
      write(async (tx) => {
        for (const id of ids) {
          await tx.objectStore('deleted').delete(id);
          if ((await tx.objectStore('drafts').get(id)) !== undefined) continue;
          const keys = await tx.objectStore('versions').index('draftId').getAllKeys(id);
          for (const key of keys) await tx.objectStore('versions').delete(key);
        }
      }),
    reviews: () => read((database) => database.getAll('reviews')),
    review: (id) => read((database) => database.get('reviews', id)),
    putReview: (record, objection) =>
      write(async (tx) => {
        const existing = await tx.objectStore('reviews').get(record.id);
        const problem = existing === undefined ? undefined : objection(existing);
        if (problem) throw new StorageError(problem);
        await tx.objectStore('reviews').put(record);
      }),
    removeReview: (id) =>
      write(async (tx) => {
        await tx.objectStore('reviews').delete(id);
      }),
    onClosed: (listener) => connection.onClosed(listener),
    close: () => connection.close(),
  };
}

/** Strict: confirmed means on disk, not in the system's cache. */
const transaction = (database: Database) =>
  database.transaction(
    ['drafts', 'summaries', 'deleted', 'holders', 'versions', 'reviews'],
    'readwrite',
    { durability: 'strict' },
  );
/** All or nothing: a step that fails takes back the steps before it. */
function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}

type Transaction = ReturnType<typeof transaction>;
