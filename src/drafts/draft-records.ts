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
   * Resolves when the write is confirmed.
   * @param mayReplace asked with the record that is there, in the same transaction
   * @throws StorageError notReplaceable
   */
  put(
    record: { readonly id: string },
    summary: { readonly id: string },
    mayReplace: (existing: unknown) => boolean,
  ): Promise<void>;
  /** Moves a record as it is to the deleted ones. */
  moveToDeleted(id: string, deletedAt: string): Promise<void>;
  /** Moves it back. @returns false when there is none, or its id is in use again */
  moveBack(id: string): Promise<boolean>;
  deleted(): Promise<DeletedRecord[]>;
  /** Called once when the records can no longer be reached from this page. */
  onClosed(listener: () => void): void;
  close(): void;
}

export interface DeletedRecord {
  readonly id: string;
  /** ISO time. */
  readonly deletedAt: string;
  readonly record: unknown;
  readonly summary: unknown;
}
