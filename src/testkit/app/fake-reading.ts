/** Readings without a worker: by the name of the file, finished at once or when a test says so. */

import type { ImportInput } from '../../app/import/import-file.ts';
import { ReadingRefused } from '../../app/reading/asking.ts';
import type { startReading } from '../../app/reading/file-reading.ts';
import type { ReadFile } from '../../reading/read-report-file.ts';
import { interpretSource } from '../../reading/report/interpret-source.ts';
import type { Corrections } from '../../reading/report/interpretation.ts';
import type { SourceDocument } from '../../reading/source/source-document.ts';

export type FakeFile =
  | { readonly is: 'source'; readonly source: SourceDocument }
  | { readonly is: 'data'; readonly file: ReadFile }
  | { readonly is: 'refused'; readonly reason: string; readonly isOldFormat?: boolean }
  /** Finished by `finish`. */
  | { readonly is: 'slow'; readonly source: SourceDocument };

export function fakeReading(files: Readonly<Record<string, FakeFile>>) {
  const started: string[] = [];
  const closed: string[] = [];
  const corrected: Corrections[] = [];
  const slow = new Map<string, { progress(done: number): void; finish(): void }>();
  let nextFailure: string | undefined;

  const read: typeof startReading = (input, onProgress) => {
    const name = input instanceof File ? input.name : 'pasted';
    const file = files[name];
    started.push(name);
    if (!file) throw new Error(`no fake file ${name}`);
    const source = 'source' in file ? file.source : undefined;
    const readNow = (): ReadFile => {
      if (file.is === 'refused') throw new ReadingRefused(file.reason, file);
      if (file.is === 'data') return file.file;
      return { is: 'document', source: file.source, ...interpretSource(file.source) };
    };
    return {
      file:
        file.is === 'slow'
          ? new Promise((resolve) => {
              slow.set(name, { progress: onProgress, finish: () => resolve(readNow()) });
            })
          : Promise.resolve().then(readNow),
      correct: async (corrections) => {
        corrected.push(corrections);
        const reason = nextFailure;
        nextFailure = undefined;
        if (reason !== undefined || !source) throw new ReadingRefused(reason ?? '已取消');
        return interpretSource(source, corrections);
      },
      close: () => void closed.push(name),
    };
  };
  return {
    read,
    started,
    closed,
    /** The corrections asked for, in order. */
    corrected,
    progress: (name: string, done: number) => slow.get(name)?.progress(done),
    finish: (name: string) => slow.get(name)?.finish(),
    failNextCorrection: (reason: string) => {
      nextFailure = reason;
    },
  };
}

export const inputsNamed = (...names: string[]): ImportInput[] =>
  names.map((name) => ({ name, input: new File([], name) }));
