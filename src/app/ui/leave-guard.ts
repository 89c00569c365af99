/**
 * A page that holds something unfinished is asked before another address takes its place: by a link, the
 * browser's way back, or a typed address. One guard at a time.
 */
interface Guard {
  readonly address: string;
  /** Asks; `leave` goes where it was wanted, once the guard is dropped. */
  readonly ask: (leave: () => void) => void;
}

let guard: Guard | undefined;

/** @returns takes the guard away again */
export function guardLeaving(ask: Guard['ask']): () => void {
  const set: Guard = { address: location.hash, ask };
  guard = set;
  return () => {
    if (guard === set) guard = undefined;
  };
}

/** It was agreed to leave. */
export function dropGuard(): void {
  guard = undefined;
}

/** Called when the address has changed: whether the page stays, under its own address, and asks. */
export function keepsPage(): boolean {
  const wanted = location.hash;
  if (!guard || wanted === guard.address) return false;
  const { address, ask } = guard;
  // Tells nobody: for the page nothing has changed.
  history.pushState(history.state, '', address);
  ask(() => {
    location.hash = wanted;
  });
  return true;
}
