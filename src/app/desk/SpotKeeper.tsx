import { useLayoutEffect, useRef } from 'react';
import { type KeptSpot, watchSpot } from './kept-spot.ts';

interface SpotKeeperProps {
  /** The desk is taken away for a while: where one was on it. */
  readonly onLeave: (spot: KeptSpot) => void;
}

/** Stands on the desk and goes with it; draws nothing. */
export function SpotKeeper({ onLeave }: SpotKeeperProps) {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useLayoutEffect(() => {
    const watch = watchSpot();
    return () => {
      // What is taken away together is still in the page.
      latest.current(watch.spot());
      watch.stop();
    };
  }, []);
  return null;
}
