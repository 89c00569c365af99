import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import type { Draft } from './draft.ts';
import { draftFormat } from './draft-format.ts';
import fourthFormat from './fixtures/draft-4.json' with { type: 'json' };
import { dropAllEdits, dropEdits, keepLastEdits, keptEdits } from './last-edits.ts';
import { changedBy, firstState, uncounted } from './revision.ts';
import { readDraft } from './upgrade-draft.ts';
import { dropHeldEdits, weighEdits, withLastEdits } from './weigh-edits.ts';

const saved: Draft = {
  ...firstState('first'),
  format: draftFormat,
  id: 'a',
  createdAt: '2026-01-01T00:00:00.000Z',
  savedAt: '2026-01-05T08:00:00.000Z',
  isExample: false,
  origin: 'written',
  remark: '',
  finalisedAt: null,
  reasons: {},
  carried: {},
  review: { opinions: [], returns: [], approval: null },
  lastExport: null,
  lastCopy: null,
  changesSinceCopy: 0,
  report: blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' }),
};
const typed = (window: string, before: Draft, preamble: string) =>
  changedBy(window, { ...before, report: { ...before.report, preamble } });
/** The clock says anything. */
const anyTime = new Date('2009-01-01T00:00:00Z');

let items: Map<string, string>;
beforeEach(() => {
  items = new Map();
  vi.stubGlobal('localStorage', {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
});
afterEach(() => {
  for (const { draft } of keptEdits()) dropAllEdits(draft.id);
  vi.unstubAllGlobals();
});

/** As the next page finds them: nothing is left of the memory of the one before. */
function putStored(draft: Record<string, unknown>, window = '') {
  const key = `nianbao-last-edits/${draft.id}${window ? `/${window}` : ''}`;
  items.set(key, JSON.stringify(draft));
}
const weighed = (record: Draft | undefined) => {
  const { newest, taken, held, apart } = weighEdits(record, keptEdits('a'));
  const texts = (kept: typeof taken) => kept.map(({ draft }) => draft.report.preamble);
  return [newest?.report.preamble, texts(taken), texts(held), texts(apart)];
};

describe('edits that were kept', () => {
  test('come back until they are dropped, whatever the clock says', () => {
    expect(withLastEdits(saved)).toBe(saved);
    keepLastEdits(typed('first', saved, '最后一句'), anyTime);
    expect(withLastEdits(saved).report.preamble).toBe('最后一句');
    expect(withLastEdits({ ...saved, id: 'b' }).report.preamble).toBe('');
    dropEdits(keptEdits('a'));
    expect(withLastEdits(saved)).toBe(saved);
    expect(items.size).toBe(0);
  });

  test('that reached the disk after all are not taken over it', () => {
    const edits = typed('first', saved, '最后一句');
    keepLastEdits(edits, new Date('2036-01-01T00:00:00Z'));
    const later = typed('first', edits, '又一句');
    expect(withLastEdits(later)).toBe(later);
    dropHeldEdits(later);
    expect(keptEdits()).toEqual([]);
  });

  test('of the newest are not dropped by a write of what was before them', () => {
    keepLastEdits(typed('first', saved, '最后一句'), anyTime);
    dropHeldEdits(saved);
    expect(withLastEdits(saved).report.preamble).toBe('最后一句');
  });

  test('another window has put there since are not dropped', () => {
    const theirs = typed('second', saved, '一');
    putStored(theirs, 'second');
    const kept = keptEdits('a');
    putStored(typed('second', theirs, '二'), 'second');
    dropEdits(kept);
    expect(keptEdits('a').map(({ draft }) => draft.report.preamble)).toEqual(['二']);
  });

  test('are not replaced by what another window has of the same', () => {
    const edits = typed('first', saved, '一');
    keepLastEdits(typed('first', edits, '二'), anyTime);
    keepLastEdits(edits, anyTime);
    expect(keptEdits('a').map(({ draft }) => draft.report.preamble)).toEqual(['二']);
  });

  test('two windows keep theirs beside each other', () => {
    keepLastEdits(typed('first', saved, '一'), anyTime);
    keepLastEdits(typed('second', saved, '二'), anyTime);
    expect(keptEdits('a')).toHaveLength(2);
  });

  test('damaged, of a newer version or under another name are left where they are', () => {
    items.set('nianbao-last-edits/a', `{"format":"${draftFormat}","id":"a"`);
    putStored({ ...saved, format: 'nianbao-draft/99' }, 'newer');
    items.set('nianbao-last-edits/b', JSON.stringify(saved));
    expect(keptEdits()).toEqual([]);
    dropAllEdits('a');
    expect(items.size).toBe(3);
  });

  test('where storage is blocked or full are there as long as the page is', () => {
    const blocked = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    keepLastEdits(typed('first', saved, '最后一句'), anyTime);
    expect(withLastEdits(saved).report.preamble).toBe('最后一句');
    dropAllEdits('a');
    expect(withLastEdits(saved)).toBe(saved);
  });
});

describe('of several windows', () => {
  test('edits that go on from the record of another are taken in', () => {
    putStored(typed('second', saved, '二'), 'second');
    expect(weighed(saved)).toEqual(['二', ['二'], [], []]);
  });

  test('edits that go on from edits follow them', () => {
    const first = typed('first', saved, '一');
    putStored(typed('second', first, '二'), 'second');
    putStored(first, 'first');
    expect(weighed(saved)).toEqual(['二', ['一', '二'], [], []]);
    expect(weighed(typed('second', first, '二'))).toEqual([undefined, [], ['一', '二'], []]);
  });

  test('what another went on without is apart, unless it says the same', () => {
    putStored(typed('second', saved, '二'), 'second');
    expect(weighed(typed('first', saved, '一'))).toEqual([undefined, [], [], ['二']]);
    expect(weighed(typed('first', saved, '二'))).toEqual([undefined, [], ['二'], []]);
  });

  test('without a record the edits are the draft, and others are apart from them', () => {
    putStored(typed('first', saved, '一'), 'first');
    putStored(typed('second', typed('second', saved, '甲'), '乙'), 'second');
    expect(weighed(undefined)).toEqual(['一', ['一'], [], ['乙']]);
  });
});

describe('edits and records of older versions', () => {
  const old = { ...saved, ...uncounted, builtOn: uncounted };
  const oldEdits = (preamble: string, savedAt: string) => ({
    ...{ ...old, savedAt, report: { ...old.report, preamble } },
  });

  test('are told by the time, and never dropped where that says they are older', () => {
    putStored(oldEdits('后', '2026-01-05T08:00:01.000Z'));
    expect(weighed(old)).toEqual(['后', ['后'], [], []]);
    putStored(oldEdits('前', '2026-01-05T07:30:00.000Z'));
    expect(weighed(old)).toEqual([undefined, [], [], ['前']]);
    putStored(oldEdits('', '2026-01-05T07:30:00.000Z'));
    expect(weighed(old)).toEqual([undefined, [], [''], []]);
  });

  test('beside a record that was counted are apart from it', () => {
    putStored(oldEdits('后', '2026-01-05T08:00:01.000Z'));
    expect(weighed(typed('first', old, '一'))).toEqual([undefined, [], [], ['后']]);
  });

  test('are read in their own format', () => {
    putStored({ ...fourthFormat, id: 'a' });
    const read = readDraft({ ...fourthFormat, id: 'a' });
    expect(keptEdits('a').map(({ draft }) => draft)).toEqual(read.ok ? [read.draft] : []);
  });

  test('a first change of one is newer than it', () => {
    keepLastEdits(typed('first', old, '一'), anyTime);
    expect(withLastEdits(old).report.preamble).toBe('一');
  });
});
