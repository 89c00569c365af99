import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPause } from './after-pause.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('work is done once, when calls have paused', () => {
  const work = vi.fn();
  const call = afterPause(work, 100);
  call();
  vi.advanceTimersByTime(99);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('each call puts it off, however many there are, with one timer for all', () => {
  const work = vi.fn();
  const call = afterPause(work, 100);
  for (let time = 0; time < 1000; time += 40) {
    call();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(40);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(work).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('calls after the pause begin anew', () => {
  const work = vi.fn();
  const call = afterPause(work, 100);
  call();
  vi.advanceTimersByTime(100);
  call();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(2);
});

test('work that calls for itself again is done again', () => {
  let times = 0;
  const call = afterPause(() => {
    times += 1;
    if (times < 3) call();
  }, 100);
  call();
  vi.advanceTimersByTime(300);
  expect(times).toBe(3);
});
