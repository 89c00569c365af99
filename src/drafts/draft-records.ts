import type { Rest } from './deleted-rest.ts';
import type { StorageErrorKind } from './storage-error.ts';

/**
 * Where records lie: IndexedDB, or memory where the browser has none to give. Records are unknown values
 * here; the draft store reads them.
 */
export interface DraftRecords {
  /** Whether the records outlive the page. */
  readonly isPersistent: boolean;
  get(id: string): Promise<unknown>;
  /** Ids of all records, whether they can be read or not. */
  ids(): Promise<string[]>;
  summaries(): Promise<unknown[]>;
  summary(id: string): Promise<unknown>;
  /**
   * Resolves when the write is confirmed. A summary without a number gets that of the save.
   * @param objection asked with the record that is there, in the same transaction: why it must stay
   * @throws StorageError of that kind; takenOver where another window holds the draft
   */
  put(
    record: { readonly id: string },
    summary: { readonly id: string },
    objection: (existing: unknown) => StorageErrorKind | undefined,
    window: string,
  ): Promise<void>;
  /** Which window holds a draft, to write it. */
  holder(id: string): Promise<string | undefined>;
  /**
   * Gives a draft to a window, or to none.
   * @param from only if it is held by this one; undefined: by nobody
   * @returns whether it did
   */
  passClaim(id: string, from: string | undefined, to: string | undefined): Promise<boolean>;
  addVersion(version: VersionRecord): Promise<void>;
  /** Of one draft, in the order of their keys. */
  versions(draftId: string): Promise<VersionRecord[]>;
  removeVersions(keys: readonly string[]): Promise<void>;
  /** Moves a record as it is to the deleted ones. */
  moveToDeleted(id: string, deletedAt: string, rest: Rest): Promise<void>;
  /** Moves it back. @returns false when there is none, or its id is in use again */
  moveBack(id: string): Promise<boolean>;
  deleted(): Promise<DeletedRecord[]>;
  /** Notes how each of them rests now, in one transaction with what is read of it. */
  noteRest(look: (each: DeletedRecord) => Rest): Promise<void>;
  /** For good, with the versions of these drafts. */
  removeDeleted(ids: readonly string[]): Promise<void>;
  /** All records of 审核. */
  reviews(): Promise<unknown[]>;
  review(id: string): Promise<unknown>;
  /**
   * Resolves when the write is confirmed.
   * @param objection asked with the record that is there, in the same transaction: why it must stay
   */
  putReview(
    record: { readonly id: string },
    objection: (existing: unknown) => StorageErrorKind | undefined,
  ): Promise<void>;
  removeReview(id: string): Promise<void>;
  /** Called whenever the browser has closed the database under this page. @returns what stops it */
  onClosed(listener: () => void): () => void;
  close(): void;
}

export interface DeletedRecord {
  readonly id: string;
  /** ISO time. */
  readonly deletedAt: string;
  readonly record: unknown;
  readonly summary: unknown;
  /** Absent from those deleted by older versions. */
  readonly rest?: Rest;
}

/** A draft as it was at some time. */
export interface VersionRecord {
  /** Its draft's id, its time and a random part. */
  readonly key: string;
  readonly draftId: string;
  /** ISO time. */
  readonly at: string;
  readonly kind: string;
  readonly label: string;
  /** The draft record as it was. */
  readonly record: unknown;
}
