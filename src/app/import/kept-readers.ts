/**
 * Readers that stay for corrections, the few used last: each is a worker of its own with the whole document.
 * One that was let go reads its file again when it is needed, with the same result.
 */
import type { FileReading, ReadingInput, startReading } from '../reading/file-reading.ts';

export interface KeptReaders {
  keep(id: number, reading: FileReading): void;
  /** Works with the reader of a file; meanwhile it is not let go. */
  use<T>(id: number, input: ReadingInput, work: (reading: FileReading) => Promise<T>): Promise<T>;
  /** Ends the reader of one file, for instance after it failed. */
  drop(id: number): void;
  close(): void;
}

const mostKept = 4;

export function createKeptReaders(read: typeof startReading): KeptReaders {
  /** In the order of their last use. */
  const kept = new Map<number, FileReading>();
  const users = new Map<number, number>();

  const keep = (id: number, reading: FileReading) => {
    kept.delete(id);
    kept.set(id, reading);
    for (const [oldest, idle] of kept) {
      if (kept.size <= mostKept) return;
      if (oldest === id || users.get(oldest)) continue;
      idle.close();
      kept.delete(oldest);
    }
  };
  const readerOf = async (id: number, input: ReadingInput): Promise<FileReading> => {
    const found = kept.get(id);
    const reading = found ?? read(input, () => undefined);
    keep(id, reading);
    if (!found) await reading.file;
    return reading;
  };
  return {
    keep,
    use: async (id, input, work) => {
      users.set(id, (users.get(id) ?? 0) + 1);
      try {
        return await work(await readerOf(id, input));
      } finally {
        users.set(id, (users.get(id) ?? 1) - 1);
      }
    },
    drop: (id) => {
      kept.get(id)?.close();
      kept.delete(id);
    },
    close: () => {
      for (const reading of kept.values()) reading.close();
      kept.clear();
      users.clear();
    },
  };
}
