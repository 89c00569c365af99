/**
 * Corrections under way: each is read with all that was said before it, and only the last one of a file is
 * shown. One that fails is taken back.
 */
import type { ReadingInput } from '../reading/file-reading.ts';
import { contentOf, type ReadState } from './import-file.ts';
import type { KeptReaders } from './kept-readers.ts';

export type CorrectionState = Pick<ReadState, 'corrections' | 'past'>;

export interface RunningCorrections {
  /** @param show is given what changes in the file's state, at once and when it is read */
  start(
    file: { readonly id: number; readonly input: ReadingInput; readonly state: ReadState },
    wanted: CorrectionState,
    show: (changed: Partial<ReadState>) => void,
  ): void;
  /** Whether the last correction of a file could be read, once that is known. */
  lastDone(id: number): Promise<boolean>;
  close(): void;
}

interface RunningCorrection {
  readonly done: Promise<boolean>;
  /** What the content on screen was read with, to go back to. */
  readonly before: CorrectionState;
}

export function createRunningCorrections(readers: KeptReaders): RunningCorrections {
  const running = new Map<number, RunningCorrection>();
  return {
    start: ({ id, input, state }, wanted, show) => {
      const { corrections, past } = state;
      const before = running.get(id)?.before ?? { corrections, past };
      show({ ...wanted, isCorrecting: true, outcome: undefined, problem: undefined });
      const end = (changed: Partial<ReadState>, isDone: boolean) => {
        // A later one took its place.
        if (running.get(id) !== correction) return true;
        running.delete(id);
        show({ ...changed, isCorrecting: false });
        return isDone;
      };
      const read = readers.use(id, input, (reading) => reading.correct(wanted.corrections));
      const correction: RunningCorrection = {
        before,
        done: read.then(contentOf).then(
          (content) => end({ content }, true),
          (error: unknown) => {
            // Its reader may have ended with it; the next correction starts another.
            readers.drop(id);
            const problem = { title: '这一处更正没有做成，已恢复原样', text: wordsOf(error) };
            return end({ ...before, problem }, false);
          },
        ),
      };
      running.set(id, correction);
    },
    lastDone: async (id) => {
      for (let correction = running.get(id); correction; correction = running.get(id)) {
        if (!(await correction.done)) return false;
      }
      return true;
    },
    close: () => running.clear(),
  };
}

export const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
