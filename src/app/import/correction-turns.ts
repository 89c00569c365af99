/**
 * Corrections under way: each is read with all that was said before it, and only the last one of a file is
 * shown. One that fails is taken back.
 */
import type { ReadingInput } from '../reading/file-reading.ts';
import { contentOf, type ReadState } from './import-file.ts';
import type { KeptReaders } from './kept-readers.ts';

export type Said = Pick<ReadState, 'corrections' | 'past'>;

export interface CorrectionTurns {
  /** @param show is given what changes in the file's state, at once and when it is read */
  say(
    file: { readonly id: number; readonly input: ReadingInput; readonly state: ReadState },
    said: Said,
    show: (changed: Partial<ReadState>) => void,
  ): void;
  /** Whether the last correction of a file could be read, once that is known. */
  lastDone(id: number): Promise<boolean>;
  close(): void;
}

interface Turn {
  readonly done: Promise<boolean>;
  /** What the content on screen was read with, to go back to. */
  readonly before: Said;
}

export function createCorrectionTurns(readers: KeptReaders): CorrectionTurns {
  const turns = new Map<number, Turn>();
  return {
    say: ({ id, input, state }, said, show) => {
      const { corrections, past } = state;
      const before = turns.get(id)?.before ?? { corrections, past };
      show({ ...said, isCorrecting: true, outcome: undefined, problem: undefined });
      const end = (changed: Partial<ReadState>, isDone: boolean) => {
        // A later one took its place.
        if (turns.get(id) !== turn) return true;
        turns.delete(id);
        show({ ...changed, isCorrecting: false });
        return isDone;
      };
      const read = readers.use(id, input, (reading) => reading.correct(said.corrections));
      const turn: Turn = {
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
      turns.set(id, turn);
    },
    lastDone: async (id) => {
      for (let turn = turns.get(id); turn; turn = turns.get(id)) {
        if (!(await turn.done)) return false;
      }
      return true;
    },
    close: () => turns.clear(),
  };
}

export const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
