import { useEffect, useRef } from 'react';
import { afterPause } from '../session/after-pause.ts';
import { useSession } from '../session/SessionContext.tsx';
import { sayChanges } from './finding-words.ts';

/** From the last change on, in milliseconds: many changes are one message, and none comes in the middle of typing. */
const pause = 1000;

/** Tells screen readers which findings have come and gone. Not drawn by React: nothing else hangs on it. */
export function FindingWords() {
  const session = useSession();
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const state = () => {
      const { findings, report } = session.settled.get();
      return { shown: findings, report };
    };
    // The same text all the time: one node that changes costs less than one that comes and one that goes.
    const line = document.createTextNode('');
    region.current?.replaceChildren(line);
    let told = state();
    const tell = () => {
      const now = state();
      const words = sayChanges(told, now, session.findings.get());
      told = now;
      if (words) line.data = words;
    };
    return session.settled.subscribe(afterPause(tell, pause));
  }, [session]);
  return <p className="ui-hidden" role="status" ref={region} />;
}
