import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../domain/checks/run-checks.ts';
import { formAddress } from '../domain/edition/table-form.ts';
import { blankReport } from '../domain/report/blank-report.ts';
import { anyReport } from '../testkit/domain/arbitrary-report.ts';
import { type BackedUpDraft, isBackupText, readBackup, writeBackup } from './backup.ts';
import type { Draft } from './draft.ts';
import { draftFormat } from './draft-format.ts';
import firstFormat from './fixtures/draft-1.json' with { type: 'json' };
import { firstState } from './revision.ts';
import { readDraft } from './upgrade-draft.ts';

const madeAt = '2026-11-26T07:00:00.000Z';

const draftOf = (report: Draft['report'], id = 'a'): Draft => ({
  ...firstState('w'),
  ...{ format: draftFormat, id, createdAt: madeAt, savedAt: madeAt, isExample: false },
  ...{ origin: 'written', remark: '', finalisedAt: null, reasons: {}, lastExport: null },
  review: { opinions: [], returns: [], approval: null },
  carried: { 'table3/2/natural': '3' },
  ...{ lastCopy: { is: 'backup', at: madeAt }, changesSinceCopy: 0, report },
});
const draft = (unit: string) =>
  draftOf(blankReport({ unit, year: 2025, deadline: '2026-01-31' }), unit);
const entry = (unit: string): BackedUpDraft => ({ draft: draft(unit), versions: [] });
const three = ['青禾镇人民政府', '松岭镇人民政府', '晚枫街道办事处'].map(entry);

const anyEntry: fc.Arbitrary<BackedUpDraft> = fc
  .tuple(anyReport, fc.uuid(), fc.array(fc.tuple(fc.string(), anyReport), { maxLength: 2 }))
  // As it is stored: what no schema knows is not kept there either.
  .map(([report, id, versions]) => ({
    draft: stored(draftOf(report, id)),
    versions: versions.map(([label, old]) => ({
      at: madeAt,
      label,
      draft: stored(draftOf(old, id)),
    })),
  }));

function stored(draft: Draft): Draft {
  const read = readDraft(JSON.parse(JSON.stringify(draft)));
  if (!read.ok) throw new Error(read.reason);
  return read.draft;
}

describe('a backup', () => {
  test('gives back whatever was written, and is known by its content', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), (entries) => {
        const text = writeBackup(entries, madeAt);
        expect(isBackupText(text)).toBe(true);
        expect(readBackup(text)).toEqual({ ok: true, madeAt, drafts: entries, leftOut: [] });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the form that one table has in its file, and the figures of its rows', () => {
    const report = {
      ...blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' }),
      asPrinted: { [formAddress(3)]: '2019' },
      cells: { 'table3/3-6/total': '2' },
    };
    const read = readBackup(writeBackup([{ draft: draftOf(report), versions: [] }], madeAt));
    const back = read.ok ? read.drafts[0]?.draft.report : undefined;
    expect(back).toEqual(report);
    expect(back && runChecks(back).map(({ rule }) => rule)).toContain('S-EDITION');
  });

  test('formatted anew by another program, with a byte order mark, it is read the same', () => {
    const text = writeBackup(three, madeAt);
    const anew = `\ufeff${JSON.stringify(JSON.parse(text), null, 2).replace(/\n/g, '\r\n')}`;
    expect(isBackupText(anew)).toBe(true);
    expect(readBackup(anew)).toEqual(readBackup(text));
  });

  test('brings older drafts up to date', () => {
    const text = writeBackup([{ draft: firstFormat, versions: [] }], madeAt);
    expect(readBackup(text)).toMatchObject({
      drafts: [{ draft: { format: draftFormat, report: { unit: firstFormat.report.unit } } }],
      leftOut: [],
    });
  });

  test('leaves out what is newer or damaged, by its name, and reads the others', () => {
    const newer = { ...draft('松岭镇人民政府'), format: 'nianbao-draft/99' };
    const damaged = { ...draft('晚枫街道办事处'), reasons: 5 };
    const odd = [newer, damaged, 7, null].map((each) => ({ draft: each, versions: [] as const }));
    expect(readBackup(writeBackup([...odd, entry('青禾镇人民政府')], madeAt))).toEqual({
      ok: true,
      madeAt,
      drafts: [entry('青禾镇人民政府')],
      leftOut: [
        { name: '松岭镇人民政府 2025 年', reason: '由更新的版本写成，请用新版本的程序恢复' },
        { name: '晚枫街道办事处 2025 年', reason: '内容有损坏，读不出来' },
        { name: '第 3 份', reason: '内容有损坏，读不出来' },
        { name: '第 4 份', reason: '内容有损坏，读不出来' },
      ],
    });
  });

  test('of a version that cannot be read the draft is kept all the same', () => {
    const text = JSON.stringify({
      format: 'nianbao-backup/1',
      drafts: [{ draft: draft('青禾镇人民政府'), versions: [{ at: 5 }, null] }],
    });
    expect(readBackup(text)).toMatchObject({ drafts: [entry('青禾镇人民政府')], madeAt: '' });
  });
});

describe('a single record that was saved as a file', () => {
  test('is a backup of one', () => {
    const text = JSON.stringify(draft('青禾镇人民政府'));
    expect(isBackupText(text)).toBe(true);
    expect(readBackup(text)).toMatchObject({ ok: true, drafts: [entry('青禾镇人民政府')] });
  });
});

describe('a damaged file', () => {
  test('cut off anywhere, gives back the drafts that stand whole in it, and says so', () => {
    const text = writeBackup(three, madeAt);
    fc.assert(
      fc.property(fc.nat({ max: text.trimEnd().length - 1 }), (length) => {
        const cut = text.slice(0, length);
        const read = readBackup(cut);
        const whole = three.filter((each) => cut.includes(JSON.stringify(each)));
        expect(read.ok).toBe(whole.length > 0);
        if (!read.ok) expect(read.reason).toMatch(/备份文件不完整或有错（.+）/);
        else {
          expect(read.drafts).toEqual(whole);
          expect(read.damage).toMatch(/不完整/);
          expect(read.madeAt).toBe(madeAt);
        }
      }),
    );
  });

  test('with any character changed, is read or refused, never more', () => {
    const text = writeBackup(three, madeAt);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 2 }), (at, other) => {
        const read = readBackup(text.slice(0, at) + other + text.slice(at + 1));
        if (read.ok) expect(read.drafts.length + read.leftOut.length).toBeLessThanOrEqual(3);
        else expect(read.reason).not.toBe('');
      }),
    );
  });

  test('says what is missing and where', () => {
    const text = writeBackup(three, madeAt);
    const cut = text.slice(0, text.indexOf('晚枫街道办事处') + 200);
    expect(readBackup(cut)).toMatchObject({
      damage: '备份文件不完整或有错（第 4 行附近），应有 3 份，完好的只有 2 份',
      leftOut: [{ name: '第 3 份', reason: '文件的第 4 行不完整' }],
    });
  });

  test.each([
    ['{"format":"nianbao-backup/2","drafts":[]}', '由更新的版本写成'],
    ['{"format":"nianbao-backup/1","drafts":{}}', '没有草稿清单'],
    ['{"format":"nianbao-backup/1","madeAt":"x"', '不完整或有错（'],
    ['[]', '没有格式标记'],
  ])('%s', (text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

test.each([
  ['a report in the exchange form', '{"format":"gr-report/1","unit":"青禾镇"}'],
  ['one that speaks of backups', '{"preamble":"\\"format\\":\\"nianbao-backup/1\\""}'],
  ['text that quotes one', '“format”：{"format":"nianbao-backup/1"}'],
])('%s is no backup', (_, text) => {
  expect(isBackupText(text)).toBe(false);
});
