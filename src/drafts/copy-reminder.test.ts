import { expect, test } from 'vitest';
import { copyReminder } from './copy-reminder.ts';
import type { DraftSummary } from './draft.ts';
import { noCounts } from './draft-summary.ts';

const now = new Date('2026-11-26T07:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const draft = (changed: Partial<DraftSummary>): DraftSummary => ({
  ...{ id: 'a', unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31', remark: '' },
  ...{
    createdAt: daysAgo(1),
    savedAt: daysAgo(0),
    saveNumber: 0,
    isExample: false,
    finalisedAt: null,
    review: { is: 'none' },
  },
  ...{ lastCopy: null, changesSinceCopy: 0, counts: noCounts },
  ...changed,
});
const copied = (is: 'backup' | 'data' | 'word', days: number) => ({ is, at: daysAgo(days) });

test.each<[string, Partial<DraftSummary>, boolean]>([
  ['a hundred changes', { changesSinceCopy: 100 }, true],
  ['fewer in a week', { changesSinceCopy: 99, createdAt: daysAgo(6) }, false],
  ['some in more than a week', { changesSinceCopy: 20, createdAt: daysAgo(8) }, true],
  ['few in a long time', { changesSinceCopy: 19, createdAt: daysAgo(300) }, false],
  [
    'some since a copy last week',
    { changesSinceCopy: 20, createdAt: daysAgo(90), lastCopy: copied('backup', 6) },
    false,
  ],
  ['some since an old copy', { changesSinceCopy: 20, lastCopy: copied('data', 8) }, true],
  [
    'a Word file is no copy',
    { changesSinceCopy: 20, createdAt: daysAgo(8), lastCopy: copied('word', 1) },
    true,
  ],
  ['since a time still to come', { changesSinceCopy: 20, createdAt: daysAgo(-300) }, true],
  [
    'copied at a time still to come',
    { changesSinceCopy: 20, lastCopy: copied('backup', -300) },
    true,
  ],
  ['since when is not known', { changesSinceCopy: 20, createdAt: '' }, true],
  ['an example', { changesSinceCopy: 500, isExample: true }, false],
  ['one that cannot be read', { changesSinceCopy: 500, unreadable: '…' }, false],
])('%s', (_, changed, isDue) => {
  expect(copyReminder([draft(changed)], now) !== undefined).toBe(isDue);
});

test('adds up what is due, the most changed first, and says what is known of copies', () => {
  const due = [
    draft({ id: 'a', changesSinceCopy: 100, lastCopy: copied('backup', 1) }),
    draft({ id: 'b', changesSinceCopy: 120, lastCopy: copied('word', 1) }),
    draft({ id: 'c', changesSinceCopy: 5 }),
  ];
  expect(copyReminder(due, now)).toEqual({
    drafts: [due[1], due[0]],
    changes: 220,
    wereCopied: false,
    hasWord: true,
  });
  expect(copyReminder(due.slice(0, 1), now)).toMatchObject({ wereCopied: true, hasWord: false });
});
