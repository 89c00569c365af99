/**
 * The drafts that this browser keeps: list, open, save, remove. A save resolves when the write is
 * confirmed; a record that this version cannot read is never replaced and never dropped.
 */
import type { Report } from '../domain/report/report.ts';
import { noReview } from '../domain/review/review.ts';
import { beginRest, isRestOver, isWorthNoting, type Rest, restSeenAt } from './deleted-rest.ts';
import { type Draft, type DraftState, type DraftSummary, draftSchema } from './draft.ts';
import { draftFormat } from './draft-format.ts';
import type { DraftRecords } from './draft-records.ts';
import { type DraftCounts, noCounts, readSummary, summaryRecord } from './draft-summary.ts';
import { openIndexedDbRecords } from './indexed-db-records.ts';
import { dropAllEdits, keptEdits } from './last-edits.ts';
import { memoryRecords } from './memory-records.ts';
import { newId } from './new-id.ts';
import { createReviewStore, type ReviewStore } from './review-store.ts';
import { firstState, holds, isSameState, stateOf, storedState } from './revision.ts';
import {
  StorageError,
  type StorageErrorKind,
  storageErrorText,
  toStorageError,
} from './storage-error.ts';
import { createTabClaims, type TabClaims } from './tab-claims.ts';
import { isKnownFormat, type OpenedDraft, readDraft } from './upgrade-draft.ts';
import {
  type DraftVersion,
  inOrderOfChange,
  readVersion,
  type VersionKind,
  versionRecord,
  versionsToThin,
} from './versions.ts';
import { withLastEdits } from './weigh-edits.ts';

export type { OpenedDraft };

export interface DraftStore {
  /** False: everything is gone when the page is closed, and the screen has to say so. */
  readonly isPersistent: boolean;
  /** Why drafts are not kept, in Chinese; null where they are. */
  readonly problem: string | null;
  /** The database of this browser could not be opened: drafts may be in it that this store does not show. */
  readonly mayHoldMore: boolean;
  /** In the order of their ids; sort them as you show them. */
  list(): Promise<DraftSummary[]>;
  open(id: string): Promise<OpenedDraft>;
  /**
   * @param counts of the findings; left out, the summary keeps those it has
   * @returns when it was saved. Throws; `storageErrorText` says why.
   */
  save(draft: Draft, counts?: DraftCounts): Promise<{ readonly savedAt: string }>;
  create(report: Report, options?: NewDraftOptions): Promise<Draft>;
  /** A copy with an id of its own, not finalised. */
  duplicate(id: string, remark?: string): Promise<OpenedDraft>;
  /** To 最近删除; `restore` brings it back. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Those that have rested for 30 days are gone for good. */
  listDeleted(): Promise<DeletedDraft[]>;
  /** Now and for good, with its versions. */
  removeForGood(id: string): Promise<void>;
  /** The record as it is stored, to be saved as a file. */
  raw(id: string): Promise<unknown>;
  /**
   * Notes that a copy of the draft lies outside the browser; otherwise it stays as it was saved.
   * @returns false, and nothing is noted, where it was saved anew since or another window holds it
   */
  noteCopy(draft: Draft, copy: NonNullable<Draft['lastCopy']>): Promise<boolean>;
  /**
   * A draft from a backup; where its id is taken, in 最近删除 and by edits that were kept of it too, it gets one of
   * its own.
   */
  putBack(draft: Draft, counts?: DraftCounts, options?: PutBackOptions): Promise<Draft>;
  /**
   * Keeps the draft as it is as a version; thins the automatic ones.
   * @param at ISO time, for a version from a backup; else now
   */
  addVersion(draft: Draft, kind: VersionKind, label: string, at?: string): Promise<void>;
  /** The newest first. */
  versions(id: string): Promise<DraftVersion[]>;
  /** 审核 of reports that others have handed in. */
  readonly reviews: ReviewStore;
  /** Which window writes which draft. */
  readonly claims: TabClaims;
  /**
   * Called when the database was closed under this page: storage was cleared, or a newer version took over. What was
   * saved may be gone. @returns what stops it
   */
  onClosed(listener: () => void): () => void;
  close(): void;
}

/**
 * The store of this browser, or one in memory where the browser keeps nothing. Never throws: the program
 * works without storage, and `problem` says what is amiss.
 */
export async function openDraftStore(): Promise<DraftStore> {
  try {
    return createDraftStore(await openIndexedDbRecords());
  } catch (error) {
    return storeInMemory(error);
  }
}

/** @param error why the database of this browser could not be opened */
export function storeInMemory(error: unknown): DraftStore {
  const mayHoldMore = toStorageError(error).kind !== 'denied';
  return { ...createDraftStore(memoryRecords(), storageErrorText(error)), mayHoldMore };
}

export interface NewDraftOptions {
  readonly isExample?: boolean;
  readonly origin?: Draft['origin'];
  /** What was taken up from last year's report, to be looked at. */
  readonly carried?: Draft['carried'] | undefined;
  readonly counts?: DraftCounts;
  readonly reasons?: Draft['reasons'];
}

export interface PutBackOptions {
  /** What was kept of this id is of this draft: it may have it all the same. */
  readonly isFromEdits?: boolean;
}

export interface DeletedDraft {
  readonly deletedAt: string;
  readonly rest: Rest;
  readonly summary: DraftSummary;
}

export function createDraftStore(
  records: DraftRecords,
  problem: string | null = null,
  now = () => new Date().toISOString(),
  claims = createTabClaims(records),
): DraftStore {
  /** Records that were read or written in full here, as they were then: replacing them loses nothing. */
  const known = new Map<string, DraftState>();
  const isReadable = (existing: unknown) =>
    isKnownFormat(existing) &&
    (known.has((existing as { id: string }).id) || readDraft(existing).ok);
  /** What another window saved meanwhile must not be replaced by what does not hold it. */
  const objectionTo =
    (draft: Draft) =>
    (existing: unknown): StorageErrorKind | undefined => {
      if (!isReadable(existing)) return 'notReplaceable';
      const there = storedState(existing);
      const seen = known.get(draft.id);
      // What was read here is in what is written here, even where edits kept by others came in between.
      const isSeen = there.savedBy !== draft.savedBy && seen && isSameState(seen, there);
      return isSeen || holds(draft, there) ? undefined : 'takenOver';
    };

  async function save(draft: Draft, counts?: DraftCounts): Promise<{ savedAt: string }> {
    const savedAt = now();
    const record = inOrder({ ...draft, savedAt });
    const shown = counts ?? (await countsOf(draft.id));
    await records.put(record, summaryRecord(record, shown), objectionTo(record), claims.window);
    known.set(draft.id, stateOf(record));
    claims.tellSaved(draft.id);
    return { savedAt };
  }

  async function countsOf(id: string): Promise<DraftCounts> {
    return readSummary(id, await records.summary(id))?.counts ?? noCounts;
  }

  async function open(id: string): Promise<OpenedDraft> {
    const raw = await records.get(id);
    if (raw === undefined && problem !== null && !records.isPersistent) {
      return { ok: false, problem: 'unreadable', reason: problem, raw: null };
    }
    if (raw === undefined) {
      return { ok: false, problem: 'missing', reason: '这份草稿已不在这台电脑上', raw: null };
    }
    const read = readDraft(raw);
    if (read.ok) known.set(id, stateOf(read.draft));
    return read;
  }

  async function removeForGood(ids: readonly string[]): Promise<void> {
    await records.removeDeleted(ids);
    for (const id of ids) dropAllEdits(id);
  }

  async function add(draft: Draft, counts: DraftCounts): Promise<Draft> {
    const { savedAt } = await save(draft, counts);
    return { ...draft, savedAt };
  }

  return {
    isPersistent: records.isPersistent,
    problem,
    mayHoldMore: false,
    open,
    save,
    async list() {
      const [ids, summaries] = await Promise.all([records.ids(), records.summaries()]);
      return Promise.all(
        ids.map(async (id) => {
          const summary = summaries.find((each) => (each as { id?: unknown }).id === id);
          return readSummary(id, summary) ?? readSummary(id, undefined, await records.get(id));
        }),
      );
    },
    create: (report, options = {}) => {
      const { isExample = false, origin = 'written', counts = noCounts, reasons = {} } = options;
      const { carried } = options;
      const draft = newDraft(report, { isExample, origin, carried }, claims.window, now());
      return add({ ...draft, reasons }, counts);
    },
    async duplicate(id, remark = '') {
      const read = await open(id);
      if (!read.ok) return read;
      const { report, reasons, isExample, origin } = withLastEdits(read.draft);
      const copy = newDraft(report, { isExample, origin }, claims.window, now());
      return { ok: true, draft: await add({ ...copy, remark, reasons }, await countsOf(id)) };
    },
    async remove(id) {
      const isFree = await claims.claim(id);
      try {
        if (!isFree) throw new StorageError('heldElsewhere');
        const at = now();
        await records.moveToDeleted(id, at, beginRest(new Date(at)));
        // Nothing comes back from memory: what is kept for the next page would.
        if (!records.isPersistent) dropAllEdits(id);
      } finally {
        await claims.release(id);
      }
    },
    async restore(id) {
      if (!(await records.moveBack(id))) throw new StorageError('notDeleted');
    },
    async listDeleted() {
      const today = new Date(now());
      const all = await records.deleted();
      const seen = all.map((each) => ({ each, rest: restSeenAt(today, each.rest) }));
      const over = seen.filter(({ rest }) => isRestOver(rest)).map(({ each }) => each.id);
      if (over.length > 0) await removeForGood(over);
      const deleted = seen.filter(({ each }) => !over.includes(each.id));
      if (deleted.some(({ each, rest }) => isWorthNoting(each.rest, rest))) {
        // Where it cannot be noted they rest longer.
        await records.noteRest((each) => restSeenAt(today, each.rest)).catch(() => undefined);
      }
      return deleted.map(({ each: { id, deletedAt, record, summary }, rest }) => ({
        ...{ deletedAt, rest },
        summary: readSummary(id, summary, record),
      }));
    },
    removeForGood: (id) => removeForGood([id]),
    raw: (id) => records.get(id),
    async noteCopy(draft, copy) {
      const record = inOrder({ ...draft, lastCopy: copy, changesSinceCopy: 0 });
      const isAsCopied = (existing: unknown) =>
        isReadable(existing) &&
        isSameState(storedState(existing), draft) &&
        (draft.revision > 0 || (existing as Partial<Draft>).savedAt === draft.savedAt);
      const shown = readSummary(draft.id, await records.summary(draft.id));
      // It is no save: the list stays in its order.
      const saveNumber = shown?.saveNumber ?? 0;
      const summary = { ...summaryRecord(record, shown?.counts ?? noCounts), saveNumber };
      try {
        await records.put(
          record,
          summary,
          (existing) => (isAsCopied(existing) ? undefined : 'takenOver'),
          claims.window,
        );
      } catch (error) {
        const { kind } = error as Partial<StorageError>;
        if (kind === 'takenOver' || kind === 'notReplaceable') return false;
        throw error;
      }
      claims.tellSaved(draft.id);
      return true;
    },
    async putBack(draft, counts = noCounts, { isFromEdits = false } = {}) {
      const there = await open(draft.id);
      const isDeleted = (await records.deleted()).some(({ id }) => id === draft.id);
      const isWaitedFor = !isFromEdits && keptEdits(draft.id).length > 0;
      const isFree = !there.ok && there.raw === null && !isDeleted && !isWaitedFor;
      // Another draft of this id stays what it is: this one gets an id of its own.
      const back = isFree ? draft : { ...draft, id: newId() };
      return add(back, counts);
    },
    async addVersion(draft, kind, label, at = now()) {
      await records.addVersion(versionRecord(draft, kind, label, at, newId()));
      const thinned = versionsToThin(await records.versions(draft.id));
      if (thinned.length > 0) await records.removeVersions(thinned);
    },
    versions: async (id) =>
      inOrderOfChange(await records.versions(id))
        .reverse()
        .map(readVersion),
    reviews: createReviewStore(records, now),
    claims,
    onClosed: (listener) => records.onClosed(listener),
    close: () => {
      claims.close();
      records.close();
    },
  };
}

function newDraft(
  report: Report,
  { isExample, origin, carried = {} }: Pick<Draft, 'isExample' | 'origin'> & NewDraftOptions,
  window: string,
  at: string,
): Draft {
  return {
    ...firstState(window),
    format: draftFormat,
    id: newId(),
    createdAt: at,
    savedAt: at,
    isExample,
    origin,
    remark: '',
    finalisedAt: null,
    reasons: {},
    carried,
    lastExport: null,
    lastCopy: null,
    changesSinceCopy: 0,
    review: noReview,
    report,
  };
}

/** What would not be readable again must not be written. */
function inOrder(draft: Draft): Draft {
  // JSON leaves out what is undefined: a form may leave emptied fields like that.
  const parsed = draftSchema.safeParse(JSON.parse(JSON.stringify(draft)));
  if (parsed.success) return parsed.data;
  throw new StorageError('invalidDraft', parsed.error.issues[0]?.path.join('.'), parsed.error);
}
