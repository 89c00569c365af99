import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { DraftRecords } from '../../drafts/draft-records.ts';
import { createDraftStore, type DraftStore } from '../../drafts/draft-store.ts';
import { dropAllEdits, keptEdits } from '../../drafts/last-edits.ts';
import { memoryRecords } from '../../drafts/memory-records.ts';
import { offeredEdits } from '../../drafts/offered-edits.ts';
import { openToWrite } from '../../drafts/open-to-write.ts';
import { StorageError } from '../../drafts/storage-error.ts';
import { createDraftKeeper, type DraftKeeper } from './use-draft-keeper.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

/** The windows of one browser, by number. What is typed is a mark at the end of the preamble. */
interface Window {
  readonly store: DraftStore;
  readonly channel: FakeChannel;
  keeper: DraftKeeper | undefined;
}

const channels = new Set<FakeChannel>();
class FakeChannel {
  isDeaf = false;
  private readonly listeners: ((event: MessageEvent) => void)[] = [];
  constructor() {
    channels.add(this);
  }
  postMessage(data: unknown) {
    if (this.isDeaf) return;
    for (const other of channels) {
      if (other === this || other.isDeaf) continue;
      for (const hear of other.listeners) hear({ data } as MessageEvent);
    }
  }
  addEventListener(_: string, hear: (event: MessageEvent) => void) {
    this.listeners.push(hear);
  }
  close() {
    channels.delete(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant('type' as const), by: fc.nat({ max: 2 }) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constantFrom(
        'open' as const,
        'takeOver' as const,
        'hide' as const,
        'go' as const,
        'leave' as const,
        'sleep' as const,
        'wake' as const,
      ),
      by: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('wait' as const),
      by: fc.constantFrom(10, 500, 1000, 40_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('clock' as const),
      by: fc.integer({ min: -9e11, max: 9e11 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('full' as const), by: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('clear' as const), by: fc.constant(0) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const begun: readonly Step[] = [
  { is: 'open', by: 0 },
  { is: 'type', by: 0 },
  { is: 'open', by: 1 },
];

test('whatever happens to windows, clock and database: what was typed is in a draft, or offered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      const { lost } = await after([...begun, ...steps]);
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('as long as windows speak to each other, it is all in the one draft, and nothing is offered', async () => {
  const isQuiet = ({ is }: Step) => is !== 'sleep' && is !== 'clear' && is !== 'full';
  await fc.assert(
    fc.asyncProperty(fc.array(step.filter(isQuiet), { maxLength: 30 }), async (steps) => {
      const { lost, offered, count } = await after([...begun, ...steps]);
      expect([lost, offered, count]).toEqual([[], [], 1]);
    }),
    { numRuns: 200 },
  );
});

interface Left {
  /** Marks that are nowhere. */
  readonly lost: string[];
  readonly offered: string[];
  /** Of drafts in the list. */
  readonly count: number;
}

async function after(steps: readonly Step[]): Promise<Left> {
  vi.setSystemTime(new Date('2026-01-05T08:00:00Z'));
  channels.clear();
  let records = memoryRecords();
  let isFull = false;
  const database = new Proxy({} as DraftRecords, {
    get: (_, name: keyof DraftRecords) =>
      name === 'put'
        ? (...args: Parameters<DraftRecords['put']>) =>
            isFull ? Promise.reject(new StorageError('quota')) : records.put(...args)
        : name === 'isPersistent' || records[name],
  });
  const newStore = () => createDraftStore(database, null, () => new Date().toISOString());
  const { id } = await newStore().create(report);
  const windows = new Map<number, Window>();
  let expected = new Set<string>();
  let marks = 0;

  const open = async (by: number) => {
    const window = windows.get(by) ?? {
      ...{ store: newStore(), channel: [...channels].pop() as FakeChannel, keeper: undefined },
    };
    windows.set(by, window);
    if (window.keeper) return;
    window.store.claims.onWanted(id, async () => {
      await window.keeper?.flush();
      window.keeper = undefined;
    });
    const isMine = await settled(window.store.claims.claim(id));
    await begin(window, isMine);
  };
  const begin = async (window: Window, isMine: boolean | undefined) => {
    if (!isMine) return;
    const { opened } = await openToWrite(window.store, id);
    if (!opened.ok) return;
    window.keeper = createDraftKeeper(opened.draft, window.store, {
      is: 'mine',
      lose: () => {
        window.keeper = undefined;
      },
    });
  };
  const doStep = async ({ is, by }: Step) => {
    const window = windows.get(by);
    const keeper = window?.keeper;
    if (is === 'open') await open(by);
    if (is === 'takeOver' && window && !keeper && !window.channel.isDeaf) {
      await settled(window.store.claims.takeOver(id));
      await begin(window, true);
    }
    if (is === 'type' && keeper) {
      marks += 1;
      const { report: before } = keeper.envelope.get();
      keeper.onChange({ ...before, preamble: `${before.preamble}<${marks}>` }, []);
      // One that was taken meanwhile types nothing any more.
      if (keeper.envelope.get().report.preamble.endsWith(`<${marks}>`)) expected.add(`<${marks}>`);
    }
    if (is === 'hide' && keeper) {
      keeper.keepLastEdits();
      void keeper.flush().catch(() => undefined);
    }
    if (is === 'go' && window) {
      // The page goes with all that it has in memory; a write may be under way.
      keeper?.keepLastEdits();
      void keeper?.flush().catch(() => undefined);
      window.store.claims.close();
      windows.delete(by);
    }
    if (is === 'leave' && window && keeper) {
      keeper.leave();
      window.keeper = undefined;
      await vi.advanceTimersByTimeAsync(0);
      await window.store.claims.release(id);
    }
    if (is === 'sleep' && window) window.channel.isDeaf = true;
    if (is === 'wake' && window) window.channel.isDeaf = false;
    if (is === 'wait') await vi.advanceTimersByTimeAsync(by);
    if (is === 'clock') vi.setSystemTime(Date.now() + by);
    if (is === 'full') isFull = by === 1;
    if (is === 'clear') {
      // A write that was confirmed has been heard of by then.
      await vi.advanceTimersByTimeAsync(0);
      records = memoryRecords();
      for (const { keeper } of windows.values()) keeper?.writeAgain();
      // What is neither on a screen nor kept is gone with the database: nobody could know of it.
      const left = [...windows.values()].map((each) => each.keeper?.envelope.get());
      const texts = [...left, ...keptEdits().map(({ draft }) => draft)];
      expected = new Set(
        [...expected].filter((mark) =>
          isIn(
            mark,
            texts.map((each) => each?.report.preamble),
          ),
        ),
      );
    }
  };
  for (const one of steps) await doStep(one);

  isFull = false;
  for (const { keeper, store } of windows.values()) {
    keeper?.keepLastEdits();
    void keeper?.flush().catch(() => undefined);
    store.claims.close();
  }
  await vi.advanceTimersByTimeAsync(60_000);
  const store = newStore();
  await settled(store.claims.claim(id));
  await openToWrite(store, id);
  const offered = (await offeredEdits(store)).map(({ draft }) => draft.report.preamble);
  const drafts = await Promise.all((await store.list()).map((each) => store.open(each.id)));
  const texts = drafts.map((each) => (each.ok ? each.draft.report.preamble : ''));
  for (const { draft } of keptEdits()) dropAllEdits(draft.id);
  const lost = [...expected].filter((mark) => !isIn(mark, [...texts, ...offered]));
  return { lost, offered, count: drafts.length };
}

const isIn = (mark: string, texts: readonly (string | undefined)[]) =>
  texts.some((text) => text?.includes(mark));

/** Windows wait for answers: time has to pass. */
async function settled<T>(work: Promise<T>): Promise<T> {
  const done = work.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  await vi.advanceTimersByTimeAsync(10_000);
  return (await done)();
}
