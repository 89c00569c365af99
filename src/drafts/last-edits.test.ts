import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { type Draft, draftFormat } from './draft.ts';
import { dropLastEdits, keepLastEdits, lastEditsOf } from './last-edits.ts';

const saved: Draft = {
  format: draftFormat,
  id: 'a',
  createdAt: '2026-01-01T00:00:00.000Z',
  savedAt: '2026-01-05T08:00:00.000Z',
  isExample: false,
  origin: 'written',
  remark: '',
  finalisedAt: null,
  reasons: {},
  lastExport: null,
  lastCopy: null,
  changesSinceCopy: 0,
  report: blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' }),
};
const edited: Draft = { ...saved, report: { ...saved.report, preamble: '最后一句' } };

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('edits that are newer than the saved draft come back until they are dropped', () => {
  expect(lastEditsOf(saved)).toBeUndefined();
  keepLastEdits(edited, new Date('2026-01-05T08:00:01Z'));
  expect(lastEditsOf(saved)?.report.preamble).toBe('最后一句');
  dropLastEdits('a');
  expect(lastEditsOf(saved)).toBeUndefined();
});

test('edits that reached the disk after all are not taken over it, and those of another draft never', () => {
  keepLastEdits(edited, new Date('2026-01-05T07:59:59Z'));
  expect(lastEditsOf(saved)).toBeUndefined();
  expect(lastEditsOf({ ...saved, id: 'b' })).toBeUndefined();
});

test('damaged edits are no edits', () => {
  localStorage.setItem('nianbao-last-edits/a', `{"format":"${draftFormat}","id":"a"`);
  expect(lastEditsOf(saved)).toBeUndefined();
});

test('where storage is blocked or full they are there as long as the page is', () => {
  const blocked = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  expect(lastEditsOf(saved)).toBeUndefined();
  keepLastEdits(edited, new Date());
  expect(lastEditsOf(saved)?.report.preamble).toBe('最后一句');
  dropLastEdits('a');
  expect(lastEditsOf(saved)).toBeUndefined();
});
