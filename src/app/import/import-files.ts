/**
 * The files of the import screen, read in order and two at a time, with what a person puts right in each.
 * No component: the screen watches `files`.
 */
import type { Corrections } from '../../reading/report/interpretation.ts';
import type { FileReading, startReading } from '../reading/file-reading.ts';
import { createStore, type ReadableStore } from '../session/store.ts';
import { isLockName } from '../ui/lock-files.ts';
import { noCorrections } from './corrections.ts';
import {
  contentOf,
  type FileState,
  type ImportFile,
  type ImportInput,
  type ReadState,
} from './import-file.ts';
import { createKeptReaders } from './kept-readers.ts';
import { type CorrectionState, createRunningCorrections, wordsOf } from './running-corrections.ts';

export interface ImportFiles {
  readonly files: ReadableStore<readonly ImportFile[]>;
  /** Takes up the inputs behind those that it has. */
  take(inputs: readonly ImportInput[]): void;
  cancel(id: number): void;
  /** Reads again what was cancelled or refused. */
  retry(id: number): void;
  correct(id: number, change: (before: Corrections) => Corrections): void;
  undoCorrection(id: number): void;
  /** The file with its last correction, once that is read; undefined if it could not be. */
  settled(id: number): Promise<ReadState | undefined>;
  /** Notes what was made of a file, or what went wrong with that. */
  note(id: number, result: Partial<Pick<ReadState, 'outcome' | 'problem'>>): void;
  /** Ends every reading and forgets the files. */
  close(): void;
}

const mostAtOnce = 2;

const ofALock =
  '这是文件打开着的时候 Word 或 WPS 放在旁边的锁文件，里面没有年报；请打开同一文件夹里名字不带“~$”的那一个';

export function createImportFiles(read: typeof startReading): ImportFiles {
  const files = createStore<readonly ImportFile[]>([]);
  const readers = createKeptReaders(read);
  const corrections = createRunningCorrections(readers);
  const running = new Map<number, Pick<FileReading, 'close'>>();
  let inputs: readonly ImportInput[] = [];

  const set = (id: number, state: FileState) => {
    files.set(files.get().map((file) => (file.id === id ? { ...file, state } : file)));
  };
  const readState = (id: number): ReadState | undefined => {
    const state = files.get().find((file) => file.id === id)?.state;
    return state?.is === 'read' ? state : undefined;
  };
  const change = (id: number, changed: Partial<ReadState>) => {
    const state = readState(id);
    if (state) set(id, { ...state, ...changed });
  };

  const start = (id: number, { name, input }: ImportInput) => {
    if (isLockName(name)) {
      set(id, { is: 'refused', reason: ofALock });
      return;
    }
    set(id, { is: 'reading', done: 0 });
    const opened = { close: () => reading.close() };
    running.set(id, opened);
    // Cancelled or closed meanwhile, it has nothing more to say.
    const isCurrent = () => running.get(id) === opened;
    const reading = read(input, (done) => {
      if (isCurrent()) set(id, { is: 'reading', done });
    });
    const finish = (state: FileState) => {
      if (!isCurrent()) return;
      running.delete(id);
      if (state.is === 'read' && state.content.items) readers.keep(id, reading);
      else reading.close();
      set(id, state);
      startNext();
    };
    reading.file.then(contentOf).then(
      (content) => finish({ ...freshlyRead, content }),
      (error: unknown) => finish({ is: 'refused', reason: wordsOf(error) }),
    );
  };
  const startNext = () => {
    for (const { id, state } of files.get()) {
      const input = inputs[id];
      if (running.size < mostAtOnce && state.is === 'waiting' && input) start(id, input);
    }
  };
  const startCorrection = (id: number, wanted: CorrectionState) => {
    const state = readState(id);
    const input = inputs[id]?.input;
    if (state && input)
      corrections.start({ id, input, state }, wanted, (changed) => change(id, changed));
  };

  return {
    files,
    take: (all) => {
      const first = inputs.length;
      const added = all.slice(first).map((one, index) => waiting(first + index, one));
      if (added.length === 0) return;
      inputs = all;
      files.set([...files.get(), ...added]);
      startNext();
    },
    cancel: (id) => {
      const reading = running.get(id);
      running.delete(id);
      reading?.close();
      set(id, { is: 'cancelled' });
      startNext();
    },
    retry: (id) => {
      set(id, { is: 'waiting' });
      startNext();
    },
    correct: (id, next) => {
      const state = readState(id);
      if (!state) return;
      const { corrections, past } = state;
      startCorrection(id, { corrections: next(corrections), past: [...past, corrections] });
    },
    undoCorrection: (id) => {
      const past = readState(id)?.past ?? [];
      const last = past[past.length - 1];
      if (last) startCorrection(id, { corrections: last, past: past.slice(0, -1) });
    },
    settled: async (id) => ((await corrections.lastDone(id)) ? readState(id) : undefined),
    note: change,
    close: () => {
      for (const reading of running.values()) reading.close();
      running.clear();
      corrections.close();
      readers.close();
      inputs = [];
      files.set([]);
    },
  };
}

/** As it is shown before its reading starts. */
export const waiting = (id: number, { name, input }: ImportInput): ImportFile => ({
  id,
  name,
  isPasted: !(input instanceof File),
  state: { is: 'waiting' },
});

const freshlyRead: Omit<ReadState, 'content'> = {
  is: 'read',
  corrections: noCorrections,
  past: [],
  isCorrecting: false,
  outcome: undefined,
  problem: undefined,
};
