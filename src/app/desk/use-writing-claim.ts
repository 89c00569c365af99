import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftStore } from '../../drafts/draft-store.ts';

/** Whether this window writes the draft, and how it comes to. */
export interface WritingClaim {
  readonly is: 'asking' | 'mine' | 'elsewhere';
  /** Goes up whenever the draft is to be read anew. */
  readonly readCount: number;
  /** Goes up whenever the draft passes from one window to another. */
  readonly passCount: number;
  /** It is another window's, and that one has gone or does not answer. */
  readonly isWriterGone: boolean;
  /** 在此编辑: the other window saves what it has and lets go. */
  readonly takeOver: () => Promise<void>;
  /** What saves all, while the draft is this window's. */
  readonly saveWith: (flush: () => Promise<void>) => void;
  /** The draft was taken while this window slept. */
  readonly lose: () => void;
}

/**
 * Holds a draft for this window as long as it is open here. A window that does not hold it shows what the other
 * one saves.
 */
export function useWritingClaim({ claims }: DraftStore, id: string): WritingClaim {
  const [state, setState] = useState<Pick<WritingClaim, 'is' | 'readCount' | 'passCount'>>({
    ...{ is: 'asking', readCount: 0, passCount: 0 },
  });
  const flush = useRef<() => Promise<void>>(() => Promise.resolve());
  const methods = useMemo(() => {
    const become = (is: WritingClaim['is']) =>
      setState(({ readCount, passCount }) => ({
        is,
        readCount: readCount + 1,
        passCount: passCount + 1,
      }));
    return {
      become,
      takeOver: async () => {
        await claims.takeOver(id);
        become('mine');
      },
      saveWith: (save: () => Promise<void>) => {
        flush.current = save;
      },
      lose: () => become('elsewhere'),
    };
  }, [claims, id]);

  const [isWriterGone, setWriterGone] = useState(false);
  const isElsewhere = state.is === 'elsewhere';
  useEffect(() => {
    setWriterGone(false);
    return isElsewhere ? claims.watchHolder(id, setWriterGone) : undefined;
  }, [claims, id, isElsewhere]);

  useEffect(() => {
    let isCurrent = true;
    const { become } = methods;
    // Without storage there is nobody to share with.
    claims.claim(id).then(
      (isMine) => isCurrent && become(isMine ? 'mine' : 'elsewhere'),
      () => isCurrent && become('mine'),
    );
    const stops = [
      claims.onWanted(id, async () => {
        // Nothing is typed any more that the last saving would miss.
        lockFields(true);
        try {
          await flush.current();
        } catch (error) {
          lockFields(false);
          throw error;
        }
        become('elsewhere');
      }),
      claims.onNews(id, (news) => {
        if (news === 'saved') setState((now) => (now.is === 'mine' ? now : readAgain(now)));
      }),
    ];
    const release = () => void claims.release(id).catch(() => undefined);
    const letGo = () => void claims.letGo(id).catch(() => undefined);
    const onShow = ({ persisted }: PageTransitionEvent) => {
      // Back from the browser's memory of pages: another window may have written meanwhile.
      if (!persisted) return;
      void claims.reclaim(id).then(
        (isMine) => become(isMine ? 'mine' : 'elsewhere'),
        () => become('mine'),
      );
    };
    window.addEventListener('pagehide', letGo);
    window.addEventListener('pageshow', onShow);
    return () => {
      isCurrent = false;
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', letGo);
      window.removeEventListener('pageshow', onShow);
      void flush.current().then(release, release);
    };
  }, [claims, id, methods]);

  return { ...state, isWriterGone, ...methods };
}

/** At once, before the desk is drawn anew. */
export function lockFields(isLocked: boolean): void {
  const fields = document.querySelector<HTMLFieldSetElement>('.desk-fields');
  if (fields) fields.disabled = isLocked;
}

const readAgain = <State extends { readonly readCount: number }>(state: State): State => ({
  ...state,
  readCount: state.readCount + 1,
});
