import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankReport } from '../domain/report/blank-report.ts';
import { createDraftStore } from './draft-store.ts';
import { memoryRecords } from './memory-records.ts';
import { changedBy } from './revision.ts';
import { versionKinds, versionsToThin } from './versions.ts';

const report = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });

describe('versions of a draft', () => {
  test('are listed the newest first, each with the draft as it was', async () => {
    let second = 0;
    const now = () => `2026-01-05T08:00:0${second++}.000Z`;
    const store = createDraftStore(memoryRecords(), null, now);
    const draft = await store.create(report);
    await store.addVersion(draft, 'import', '导入前');
    const changed = { ...draft, report: { ...report, unit: '松岭镇人民政府' } };
    await store.addVersion(changed, 'named', '初稿');
    const versions = await store.versions(draft.id);
    expect(versions.map(({ kind, label }) => [kind, label])).toEqual([
      ['named', '初稿'],
      ['import', '导入前'],
    ]);
    expect(versions[0]?.opened).toEqual({ ok: true, draft: changed });
    expect(await store.versions('other')).toEqual([]);
  });

  test('are in the order of the changes where the clock went back', async () => {
    const clock = [
      '2026-01-05T08:00:00.000Z',
      '2026-01-05T08:00:01.000Z',
      '2009-01-01T00:00:00.000Z',
    ];
    const store = createDraftStore(memoryRecords(), null, () => clock.shift() ?? '');
    const draft = await store.create(report);
    await store.addVersion(draft, 'import', '导入前');
    await store.addVersion(changedBy('w', draft), 'named', '初稿');
    expect((await store.versions(draft.id)).map(({ label }) => label)).toEqual(['初稿', '导入前']);
  });
});

describe('thinning', () => {
  const now = new Date('2026-06-30T12:00:00.000Z');
  const hour = 3_600_000;
  const version = (hoursAgo: number, kind = 'fill', revision = 0) => {
    const at = new Date(now.getTime() - hoursAgo * hour).toISOString();
    return { key: `${at}/${revision}`, at, kind, record: { revision, savedBy: 'w' } };
  };
  const kept = (versions: ReturnType<typeof version>[]) => {
    const gone = versionsToThin(versions);
    return versions.filter(({ key }) => !gone.includes(key));
  };

  test('leaves the newest alone, then one a day, then one a week', () => {
    const hourly = Array.from({ length: 24 * 60 }, (_, index) => version(24 * 60 - index));
    const left = kept(hourly);
    expect(left.slice(-12)).toEqual(hourly.slice(-12));
    // 30 days, 30 days more in weeks, and the newest.
    expect(left.length).toBeGreaterThan(12 + 29);
    expect(left.length).toBeLessThan(12 + 31 + 7);
  });

  test('never takes a named one or one of the newest, and settles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 24 * 500 }), fc.constantFrom(...versionKinds)), {
          maxLength: 120,
        }),
        (times) => {
          const hours = [...new Map(times)].sort(([a], [b]) => b - a);
          const versions = hours.map(([ago, kind]) => version(ago, kind));
          const left = kept(versions);
          const named = versions.filter(({ kind }) => kind === 'named');
          expect(left.filter(({ kind }) => kind === 'named')).toEqual(named);
          const automatic = versions.filter(({ kind }) => kind !== 'named');
          expect(left).toEqual(expect.arrayContaining(automatic.slice(-12)));
          expect(kept(left)).toEqual(left);
        },
      ),
    );
  });

  test('a clock far ahead makes none of them old', () => {
    const before = Array.from({ length: 20 }, (_, index) =>
      version(24 * (30 - index), 'fill', index),
    );
    const ahead = version(-24 * 365 * 10, 'fill', 20);
    expect(kept([...before, ahead])).toEqual([...before, ahead]);
  });

  test('the newest are the last in the order of changes, whatever the clock said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 60 }),
        (clock) => {
          const versions = clock.map((ago, revision) => version(ago, 'fill', revision));
          const left = kept(versions);
          expect(left.slice(-12)).toEqual(versions.slice(-12));
          expect(kept(left)).toEqual(left);
        },
      ),
    );
  });
});
