/**
 * One window at a time writes a draft. Who does is said in the database and asked of in the transaction of
 * each write, so that a window that lost a draft, or was asleep meanwhile, can never overwrite what another
 * wrote. Windows speak to each other to pass a draft on and to learn whether its holder still lives.
 */
import type { DraftRecords } from './draft-records.ts';
import { newId } from './new-id.ts';
import { watchHolder } from './watch-holder.ts';

export interface TabClaims {
  /** This window. */
  readonly window: string;
  /** Holds the draft for this window until it is released as often. @returns false where a living window holds it */
  claim(id: string): Promise<boolean>;
  /** The same once more, for a page that let go of it and is shown again. */
  reclaim(id: string): Promise<boolean>;
  /** Has the draft's holder finish and give it up, then holds it; a holder that does not answer loses it. */
  takeOver(id: string): Promise<void>;
  release(id: string): Promise<void>;
  /** At once, however often it was claimed: the page goes. */
  letGo(id: string): Promise<void>;
  /** Another window wants the draft: save all, then let go. @returns what stops it */
  onWanted(id: string, saveAll: () => Promise<void>): () => void;
  /** Another window has saved the draft, or let go of it. @returns what stops it */
  onNews(id: string, listener: (news: 'saved' | 'released') => void): () => void;
  /**
   * For a window that looks on: whether the one that holds the draft has gone or does not answer, each time that
   * changes. Asked when it lets go, when this page is shown, and every two seconds. @returns what stops it
   */
  watchHolder(id: string, onChange: (isGone: boolean) => void): () => void;
  tellSaved(id: string): void;
  close(): void;
}

type Message =
  | { readonly is: 'areYouThere' | 'iAmHere'; readonly to: string; readonly from: string }
  | { readonly is: 'wanted'; readonly id: string; readonly to: string; readonly from: string }
  | { readonly is: 'saved' | 'released'; readonly id: string; readonly from: string };

export interface ClaimsOptions {
  readonly channel?:
    | Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>
    | undefined;
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** In milliseconds: how long an answer may take. */
  readonly patience?: { readonly here: number; readonly release: number; readonly watch: number };
}

const usualPatience = { here: 600, release: 4000, watch: 2000 };

export function createTabClaims(
  records: Pick<DraftRecords, 'holder' | 'passClaim'>,
  { channel = openChannel(), locks = locksOf(), patience = usualPatience }: ClaimsOptions = {},
): TabClaims {
  const window = newId();
  const wanted = new Map<string, () => Promise<void>>();
  const listeners = new Set<(message: Message) => void>();
  const say = (message: Message) => channel?.postMessage(message);
  /** Held as long as this window lives: a lock that is free says that its window is gone. */
  const life = holdLock(locks, window);

  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.is === 'areYouThere' && data.to === window) {
      say({ is: 'iAmHere', to: data.from, from: window });
    }
    if (data.is === 'wanted' && data.to === window) void saveAndRelease(data.id);
    for (const listener of [...listeners]) listener(data);
  });

  /** How often this window has claimed a draft: one desk may open while the one before is still saving. */
  const claimed = new Map<string, number>();
  const letGo = async (id: string) => {
    if (await records.passClaim(id, window, undefined)) say({ is: 'released', id, from: window });
  };

  async function saveAndRelease(id: string): Promise<void> {
    try {
      await wanted.get(id)?.();
    } catch {
      // What cannot be saved now stays in this window, which is told so by its next save.
      return;
    }
    await letGo(id);
  }

  const hear = (isIt: (message: Message) => boolean, within: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => end(false), within);
      const listener = (message: Message) => {
        if (isIt(message)) end(true);
      };
      const end = (isHeard: boolean) => {
        clearTimeout(timer);
        listeners.delete(listener);
        resolve(isHeard);
      };
      listeners.add(listener);
    });

  const isAlive = async (other: string): Promise<boolean> => {
    if (await isLockHeld(locks, other)) return true;
    const answer = hear(
      (message) => message.is === 'iAmHere' && message.from === other,
      patience.here,
    );
    say({ is: 'areYouThere', to: other, from: window });
    return answer;
  };

  /** @returns undefined where nobody holds it, else whether its window answers */
  const isHeldElsewhere = async (id: string): Promise<boolean | undefined> => {
    const holder = await records.holder(id);
    return holder === undefined || holder === window ? undefined : isAlive(holder);
  };

  const reclaim = async (id: string): Promise<boolean> => {
    const holder = await records.holder(id);
    if (holder === window) return true;
    if (holder !== undefined && (await isAlive(holder))) return false;
    // Another window may have been quicker in between.
    return (await records.passClaim(id, holder, window)) || reclaim(id);
  };

  return {
    window,
    claim(id) {
      claimed.set(id, (claimed.get(id) ?? 0) + 1);
      return reclaim(id);
    },
    reclaim,
    async takeOver(id) {
      const holder = await records.holder(id);
      if (holder !== undefined && holder !== window) {
        const released = hear(
          (message) => message.is === 'released' && message.id === id,
          patience.release,
        );
        say({ is: 'wanted', id, to: holder, from: window });
        if (await isAlive(holder)) await released;
      }
      const present = await records.holder(id);
      if (present !== window) await records.passClaim(id, present, window);
    },
    async release(id) {
      const left = (claimed.get(id) ?? 0) - 1;
      claimed.set(id, Math.max(0, left));
      if (left <= 0) await letGo(id);
    },
    letGo,
    onWanted(id, saveAll) {
      wanted.set(id, saveAll);
      return () => {
        if (wanted.get(id) === saveAll) wanted.delete(id);
      };
    },
    onNews(id, listener) {
      const forward = (message: Message) => {
        if ((message.is === 'saved' || message.is === 'released') && message.id === id) {
          listener(message.is);
        }
      };
      listeners.add(forward);
      return () => listeners.delete(forward);
    },
    watchHolder: (id, onChange) =>
      watchHolder({
        isHeld: () => isHeldElsewhere(id),
        every: patience.watch,
        onChange,
        onNews: (look) => {
          const listener = (message: Message) => {
            if (message.is === 'released' && message.id === id) look();
          };
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      }),
    tellSaved: (id) => say({ is: 'saved', id, from: window }),
    close() {
      life();
      channel?.close();
    },
  };
}

const channelName = 'nianbao';
const lockName = (window: string) => `nianbao-window/${window}`;

function openChannel() {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
}

/** Absent on plain http. */
const locksOf = () => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** @returns what lets it go */
function holdLock(locks: ClaimsOptions['locks'], window: string): () => void {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Where locks are refused, windows are asked instead.
  locks?.request(lockName(window), () => until).catch(() => undefined);
  return letGo;
}

async function isLockHeld(locks: ClaimsOptions['locks'], window: string): Promise<boolean> {
  if (!locks) return false;
  try {
    return await locks.request(lockName(window), { ifAvailable: true }, (lock) => lock === null);
  } catch {
    return false;
  }
}
