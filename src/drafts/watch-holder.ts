/** A window that looks on watches the one that writes: it may be closed, killed or hang without a word. */
export interface WatchOptions {
  /** undefined: nobody holds the draft; else whether the window that does answers. */
  readonly isHeld: () => Promise<boolean | undefined>;
  /** In milliseconds. */
  readonly every: number;
  /** Calls to look at once. @returns what stops that */
  readonly onNews: (look: () => void) => () => void;
  readonly onChange: (isGone: boolean) => void;
}

/** A busy window may be late with one answer. */
const unansweredToBeGone = 2;

/** @returns what stops it */
export function watchHolder({ isHeld, every, onNews, onChange }: WatchOptions): () => void {
  let isStopped = false;
  let isLooking = false;
  let wasGone = false;
  let unanswered = 0;
  const look = async () => {
    // Nothing is seen in a hidden page, which asks as soon as it is shown.
    if (isLooking || isStopped || isHidden()) return;
    isLooking = true;
    // A database that cannot be asked now says nothing of the other window.
    const held = await isHeld().catch(() => true);
    isLooking = false;
    unanswered = held === false ? unanswered + 1 : 0;
    const isGone = held === undefined || unanswered >= unansweredToBeGone;
    if (isStopped || isGone === wasGone) return;
    wasGone = isGone;
    onChange(isGone);
  };
  const lookNow = () => void look();
  const timer = setInterval(lookNow, every);
  const stopNews = onNews(lookNow);
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', lookNow);
  lookNow();
  return () => {
    isStopped = true;
    clearInterval(timer);
    stopNews();
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', lookNow);
  };
}

const isHidden = () => typeof document !== 'undefined' && document.visibilityState === 'hidden';
