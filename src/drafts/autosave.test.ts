import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import type { Draft } from './draft.ts';
import { StorageError } from './storage-error.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '' });
const draft = (id: string, unit: string) => ({ id, report: { ...report, unit } }) as Draft;

/** A store whose writes end when the test says so. */
function slowStore() {
  const written: string[] = [];
  const ends: { confirm: () => void; fail: (error: unknown) => void }[] = [];
  const save = (saved: Draft) =>
    new Promise<{ savedAt: string }>((resolve, reject) => {
      ends.push({
        confirm: () => {
          written.push(saved.report.unit);
          resolve({ savedAt: `t${written.length}` });
        },
        fail: reject,
      });
    });
  const next = async (how: (end: (typeof ends)[number]) => void) => {
    how(ends.shift()!);
    await vi.advanceTimersByTimeAsync(0);
  };
  const confirm = () => next((end) => end.confirm());
  const fail = (error: unknown) => next((end) => end.fail(error));
  return { store: { save: vi.fn(save) }, written, confirm, fail };
}

function setUp() {
  const slow = slowStore();
  const states: SaveState[] = [];
  const autosave = createAutosave({ store: slow.store, onState: (state) => states.push(state) });
  return { ...slow, autosave, states, kinds: () => states.map(({ kind }) => kind) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it writes 400 ms after the first unsaved change, however busy the typing, and the newest text', async () => {
  const { autosave, store, confirm, written, states } = setUp();
  for (const unit of ['甲', '乙', '丙', '丁']) {
    autosave.schedule(draft('a', unit));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(store.save).toHaveBeenCalledOnce();
  expect(states.every(({ kind }) => kind === 'saving')).toBe(true);
  await confirm();
  expect(written).toEqual(['丁']);
  expect(states[states.length - 1]).toEqual({ kind: 'saved', at: 't1' });
});

test('"saved" is said only when nothing waits and the write was confirmed', async () => {
  const { autosave, store, confirm, written, kinds } = setUp();
  autosave.schedule(draft('a', '甲'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.schedule(draft('a', '乙'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.save).toHaveBeenCalledOnce();
  await confirm();
  expect(kinds()).not.toContain('saved');
  await confirm();
  expect(written).toEqual(['甲', '乙']);
  expect(kinds()).toEqual(['saving', 'saving', 'saved']);
});

test('flush writes at once and resolves when everything is on disk', async () => {
  const { autosave, confirm, written } = setUp();
  autosave.schedule(draft('a', '甲'));
  autosave.schedule(draft('b', '乙'));
  const done = vi.fn();
  void autosave.flush().then(done);
  await confirm();
  expect(done).not.toHaveBeenCalled();
  await confirm();
  expect(written).toEqual(['甲', '乙']);
  expect(done).toHaveBeenCalled();
});

test('a failed write is loud, is tried again, and never comes after a newer one', async () => {
  const { autosave, confirm, fail, written, states } = setUp();
  autosave.schedule(draft('a', '甲'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.schedule(draft('a', '乙'));
  await fail(new StorageError('quota'));
  expect(states[states.length - 1]).toMatchObject({
    kind: 'failed',
    text: expect.stringContaining('存储空间已满'),
  });
  autosave.schedule(draft('a', '丙'));
  expect(states[states.length - 1]).toMatchObject({ kind: 'failed' });
  await vi.advanceTimersByTimeAsync(2000);
  await confirm();
  expect(written).toEqual(['丙']);
  expect(states[states.length - 1]).toMatchObject({ kind: 'saved' });
});

test('a draft that is being removed is not written any more', async () => {
  const { autosave, store, confirm, written } = setUp();
  autosave.schedule(draft('a', '甲'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.schedule(draft('a', '乙'));
  const forgotten = autosave.forget('a');
  await confirm();
  await forgotten;
  await vi.advanceTimersByTimeAsync(1000);
  expect(written).toEqual(['甲']);
  expect(store.save).toHaveBeenCalledOnce();
});

test('what cannot be saved is not tried again once the draft is left', async () => {
  const { autosave, store, fail } = setUp();
  autosave.schedule(draft('a', '甲'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.dispose();
  await fail(new StorageError('quota'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.save).toHaveBeenCalledTimes(1);
});

test('a draft that another window took is handed back once, and not tried again', async () => {
  const slow = slowStore();
  const taken: string[] = [];
  const autosave = createAutosave({
    store: slow.store,
    onState: () => {},
    onTakenOver: (unsaved) => taken.push(unsaved.report.unit),
  });
  autosave.schedule(draft('a', '甲'));
  await vi.advanceTimersByTimeAsync(400);
  autosave.schedule(draft('a', '乙'));
  await slow.fail(new StorageError('takenOver'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(taken).toEqual(['乙']);
  expect(slow.store.save).toHaveBeenCalledTimes(1);
});
