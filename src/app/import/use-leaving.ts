/** Leaving the page while something that was read is in no draft yet: it is asked first, whatever the way out. */
import { useEffect, useState } from 'react';
import { dropGuard, guardLeaving } from '../ui/leave-guard.ts';
import { countCorrections } from './corrections.ts';
import type { ImportFile } from './import-file.ts';

/** What would be gone. */
export interface Unfinished {
  readonly is: 'corrections' | 'files';
  /** The files that are read, or still being read, without a draft. */
  readonly count: number;
}

interface Leaving {
  /** Goes on at once, or once it is agreed to. */
  readonly leave: (go: () => void) => void;
  /** To be asked now. */
  readonly question: (Unfinished & Answers) | undefined;
}

interface Answers {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

export function useLeaving(files: readonly ImportFile[]): Leaving {
  const [wanted, setWanted] = useState<{ readonly go: () => void }>();
  const unfinished = unfinishedOf(files);
  const isGuarded = unfinished !== undefined;
  useEffect(() => {
    if (!isGuarded) return undefined;
    const free = guardLeaving((go) => setWanted({ go }));
    window.addEventListener('beforeunload', hold);
    return () => {
      free();
      window.removeEventListener('beforeunload', hold);
    };
  }, [isGuarded]);
  const answers = wanted && {
    onStay: () => setWanted(undefined),
    onLeave: () => {
      dropGuard();
      wanted.go();
    },
  };
  return {
    leave: (go) => (isGuarded ? setWanted({ go }) : go()),
    question: unfinished && answers && { ...unfinished, ...answers },
  };
}

/** A single file without corrections is opened again with a click; of several the reading takes its time. */
function unfinishedOf(files: readonly ImportFile[]): Unfinished | undefined {
  const { length: count } = files.filter(isUnused);
  if (files.some(hasUnusedCorrections)) return { is: 'corrections', count };
  return files.length > 1 && count > 0 ? { is: 'files', count } : undefined;
}

const isUnused = ({ state }: ImportFile) =>
  state.is === 'read' ? !state.outcome : state.is === 'waiting' || state.is === 'reading';

const hasUnusedCorrections = (file: ImportFile) =>
  isUnused(file) && file.state.is === 'read' && countCorrections(file.state.corrections) > 0;

/** The browser asks in words of its own. */
const hold = (event: BeforeUnloadEvent) => {
  event.preventDefault();
  // Older browsers ask for this alone.
  event.returnValue = '';
};
