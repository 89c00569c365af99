import { afterEach, expect, test, vi } from 'vitest';
import { isReminderPutOff, putOffReminder } from './put-off-reminder.ts';

afterEach(() => vi.unstubAllGlobals());

const at = (hours: number) => new Date(Date.UTC(2026, 10, 26, hours));

test('stays away for a day, and not longer when the clock is set back', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(isReminderPutOff(at(8))).toBe(false);
  putOffReminder(at(8));
  expect(isReminderPutOff(at(9))).toBe(true);
  expect(isReminderPutOff(at(8 + 23))).toBe(true);
  expect(isReminderPutOff(at(8 + 25))).toBe(false);
  expect(isReminderPutOff(at(7))).toBe(false);
});

test('where the browser keeps nothing, nothing breaks', () => {
  const blocked = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  putOffReminder(at(8));
  expect(isReminderPutOff(at(9))).toBe(false);
});
