/**
 * Runs work once calls have paused for a time, in milliseconds. A call while it waits costs no timer of its
 * own: it only moves the time.
 */
export function afterPause(work: () => void, pause: number): () => void {
  let due = 0;
  let isWaiting = false;
  const look = () => {
    const left = due - Date.now();
    if (left > 0) {
      setTimeout(look, left);
      return;
    }
    isWaiting = false;
    work();
  };
  return () => {
    due = Date.now() + pause;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(look, pause);
  };
}
