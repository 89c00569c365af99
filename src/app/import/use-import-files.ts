import { useEffect, useState } from 'react';
import type { startReading } from '../reading/file-reading.ts';
import { useStore } from '../session/SessionContext.tsx';
import { afterPress } from '../ui/after-press.ts';
import type { ImportFile, ImportInput } from './import-file.ts';
import { createImportFiles, type ImportFiles, waiting } from './import-files.ts';

interface UsedImportFiles {
  readonly files: ImportFiles;
  readonly list: readonly ImportFile[];
}

/** The files of the page, read from the first drawing on; leaving the page ends every reading. */
export function useImportFiles(
  inputs: readonly ImportInput[],
  read: typeof startReading,
): UsedImportFiles {
  const [files] = useState(() => createImportFiles(shownAfterPress(read)));
  useEffect(() => files.take(inputs), [files, inputs]);
  useEffect(() => files.close, [files]);
  const taken = useStore(files.files);
  const untaken = inputs
    .slice(taken.length)
    .map((input, index) => waiting(taken.length + index, input));
  return { files, list: [...taken, ...untaken] };
}

/** A name is corrected by pressing a button below it; what is read of it may not move that button away. */
function shownAfterPress(read: typeof startReading): typeof startReading {
  return (input, onProgress) => {
    const reading = read(input, onProgress);
    return { ...reading, correct: (corrections) => reading.correct(corrections).then(afterPress) };
  };
}
