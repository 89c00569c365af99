import { afterEach, describe, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import type { DraftRecords } from './draft-records.ts';
import { memoryRecords } from './memory-records.ts';
import { createTabClaims, type TabClaims } from './tab-claims.ts';
import { watchHolder } from './watch-holder.ts';

/** A channel between windows that passes messages on at once, and locks, as the browser keeps them. */
function browser() {
  const records: DraftRecords = memoryRecords();
  const listeners = new Set<{ own: unknown; hear: (event: MessageEvent) => void }>();
  const locks = new Map<string, Promise<unknown>>();
  const lockManager = {
    request: async (name: string, ...rest: unknown[]) => {
      const work = rest[rest.length - 1] as (lock: unknown) => unknown;
      const isIfAvailable = rest.length > 1;
      if (isIfAvailable) return work(locks.has(name) ? null : {});
      const held = Promise.resolve(work({})).finally(() => locks.delete(name));
      locks.set(name, held);
      return held;
    },
  } as unknown as LockManager;
  const openWindow = (hasLocks: boolean): TabClaims & { sleep: () => void } => {
    const own = {};
    let isAsleep = false;
    const channel = {
      postMessage: (data: unknown) => {
        for (const listener of listeners) {
          if (listener.own !== own) listener.hear({ data } as MessageEvent);
        }
      },
      addEventListener: (_: string, hear: (event: MessageEvent) => void) => {
        listeners.add({
          own,
          hear: (event) => {
            if (!isAsleep) hear(event);
          },
        });
      },
      close: () => {
        isAsleep = true;
      },
    };
    const claims = createTabClaims(records, {
      channel: channel as unknown as BroadcastChannel,
      locks: hasLocks ? lockManager : undefined,
      patience: { here: 20, release: 60, watch: 30 },
    });
    return {
      ...claims,
      sleep: () => {
        isAsleep = true;
      },
    };
  };
  return { records, openWindow };
}

afterEach(() => vi.restoreAllMocks());

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const write = (records: DraftRecords, by: TabClaims) =>
  records.put({ id: 'd', ...report } as { id: string }, { id: 'd' }, () => undefined, by.window);

test.each([
  ['with locks', true],
  ['without locks, as on plain http', false],
])('%s', async (_, hasLocks) => {
  const { records, openWindow } = browser();
  const [first, second] = [openWindow(hasLocks), openWindow(hasLocks)];

  // The first window writes, the second may not.
  expect(await first.claim('d')).toBe(true);
  expect(await first.claim('d')).toBe(true);
  expect(await second.claim('d')).toBe(false);
  await write(records, first);
  await expect(write(records, second)).rejects.toMatchObject({ kind: 'takenOver' });

  // Asked for the draft, the first saves what it has before it lets go.
  const order: string[] = [];
  first.onWanted('d', async () => {
    await write(records, first);
    order.push('saved');
  });
  second.onNews('d', (news) => order.push(news));
  await second.takeOver('d');
  expect(order).toEqual(['saved', 'released']);
  await write(records, second);
  await expect(write(records, first)).rejects.toMatchObject({ kind: 'takenOver' });

  // Let go of, it is anybody's.
  await second.release('d');
  expect(await first.claim('d')).toBe(true);

  // A window that is gone holds nothing.
  first.close();
  expect(await second.claim('d')).toBe(true);
});

test('a window that cannot save keeps the draft until it is taken from it, and then writes nothing', async () => {
  const { records, openWindow } = browser();
  const [first, second] = [openWindow(false), openWindow(false)];
  await first.claim('d');
  first.onWanted('d', () => Promise.reject(new Error('full')));
  await second.takeOver('d');
  await write(records, second);
  await expect(write(records, first)).rejects.toMatchObject({ kind: 'takenOver' });
});

test('a window that sleeps loses the draft, and learns it when it wakes', async () => {
  const { records, openWindow } = browser();
  const [first, second] = [openWindow(false), openWindow(false)];
  await first.claim('d');
  first.sleep();
  expect(await second.claim('d')).toBe(true);
  await expect(write(records, first)).rejects.toMatchObject({ kind: 'takenOver' });
});

test('a desk that opens while the one before is still saving keeps the draft', async () => {
  const { records, openWindow } = browser();
  const only = openWindow(true);
  await only.claim('d');
  expect(await only.claim('d')).toBe(true);
  await only.release('d');
  expect(await records.holder('d')).toBe(only.window);
  await only.release('d');
  expect(await records.holder('d')).toBeUndefined();
  await only.claim('d');
  await only.letGo('d');
  expect(await records.holder('d')).toBeUndefined();
  expect(await only.reclaim('d')).toBe(true);
});

test('of two windows that claim at once one gets it', async () => {
  const { openWindow } = browser();
  const windows = Array.from({ length: 5 }, () => openWindow(true));
  const got = await Promise.all(windows.map((one) => one.claim('d')));
  expect(got.filter(Boolean)).toHaveLength(1);
});

test('those who look on hear of each save', async () => {
  const { openWindow } = browser();
  const [first, second] = [openWindow(true), openWindow(true)];
  const news = vi.fn();
  const stop = second.onNews('d', news);
  first.tellSaved('d');
  first.tellSaved('other');
  stop();
  first.tellSaved('d');
  expect(news.mock.calls).toEqual([['saved']]);
});

describe('a window that looks on', () => {
  const watched = async (hasLocks: boolean) => {
    const { openWindow } = browser();
    const [writer, other] = [openWindow(hasLocks), openWindow(hasLocks)];
    await writer.claim('d');
    const told: boolean[] = [];
    const stop = other.watchHolder('d', (isGone) => told.push(isGone));
    return { writer, other, told, stop };
  };
  /** As often as it asks. */
  const looks = (count: number) => new Promise((resolve) => setTimeout(resolve, 60 * count));

  test.each([
    ['with locks', true],
    ['without locks', false],
  ])('is told when the writer lets go, and when there is one again, %s', async (_, hasLocks) => {
    const { writer, told, stop } = await watched(hasLocks);
    await looks(3);
    expect(told).toEqual([]);
    await writer.release('d');
    await vi.waitFor(() => expect(told).toEqual([true]));
    await writer.claim('d');
    await vi.waitFor(() => expect(told).toEqual([true, false]));
    stop();
    await writer.release('d');
    await looks(3);
    expect(told).toEqual([true, false]);
  });

  test.each([
    ['with locks', true],
    ['without locks', false],
  ])('is told when the writer goes without a word, %s', async (_, hasLocks) => {
    const { writer, other, told, stop } = await watched(hasLocks);
    await looks(1);
    writer.close();
    await vi.waitFor(() => expect(told).toEqual([true]));
    stop();
    await other.takeOver('d');
    expect(await other.claim('d')).toBe(true);
  });

  test('is not told of one answer that is late, nor of a database that cannot be asked', async () => {
    const answers = [true, false, true, 'fails', false, true] as const;
    let asked = 0;
    const told: boolean[] = [];
    const stop = watchHolder({
      isHeld: () => {
        const answer = answers[Math.min(asked, answers.length - 1)];
        asked += 1;
        return answer === 'fails' ? Promise.reject(new Error('busy')) : Promise.resolve(answer);
      },
      every: 5,
      onNews: () => () => undefined,
      onChange: (isGone) => told.push(isGone),
    });
    await vi.waitFor(() => expect(asked).toBeGreaterThan(answers.length));
    stop();
    expect(told).toEqual([]);
  });
});
