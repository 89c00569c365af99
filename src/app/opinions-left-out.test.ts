// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { composeManuscript } from '../domain/manuscript/compose-manuscript.ts';
import { readBackup } from '../drafts/backup.ts';
import { offersOf } from '../drafts/backup-offers.ts';
import type { Draft } from '../drafts/draft.ts';
import { createDraftStore, type DraftStore } from '../drafts/draft-store.ts';
import { memoryRecords } from '../drafts/memory-records.ts';
import { writeGrReport } from '../exchange/write-gr-report.ts';
import { opinions, reviewedReport, reviewOf, reviewWords } from '../testkit/app/reviewed-draft.ts';
import { manuscriptToDocx } from '../word/manuscript-to-docx.ts';
import { backUp } from './back-up-and-restore.ts';
import { createNextYear } from './drafts-from-reports.ts';
import { tableTexts } from './tables/copy-table.ts';
import { download } from './ui/download.ts';

vi.mock('./ui/download.ts', () => ({ download: vi.fn() }));

let store: DraftStore;
let draft: Draft;
beforeEach(async () => {
  vi.mocked(download).mockClear();
  store = createDraftStore(memoryRecords());
  const made = await store.create(reviewedReport);
  draft = { ...made, review: reviewOf(reviewedReport) };
  await store.save(draft);
  await store.addVersion(draft, 'named', '送审稿');
});

const foundIn = (text: string) => reviewWords.filter((words) => text.includes(words));

/** jsdom's Blob has no text(). */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });

async function backedUp(only?: string, withReview?: boolean): Promise<string> {
  await backUp(store, only, withReview);
  const [file] = vi.mocked(download).mock.lastCall ?? [];
  return file ? textOf(file.blob) : '';
}

test('the words are all in the draft, so that each would be found', async () => {
  expect(foundIn(JSON.stringify(await store.raw(draft.id)))).toEqual(reviewWords);
});

test('none is in the Word file, the data file and what is copied of the tables', async () => {
  const opened = await store.open(draft.id);
  const { report } = opened.ok ? opened.draft : draft;
  const bytes = await manuscriptToDocx(composeManuscript(report), new Date());
  const parts = Object.values(unzipSync(new Uint8Array(bytes))).map((part) => strFromU8(part));
  expect(parts.join('')).toContain('全年主动公开政府信息128条');
  expect(foundIn(parts.join(''))).toEqual([]);
  expect(foundIn(JSON.stringify(writeGrReport(report, [])))).toEqual([]);
  for (const section of [2, 3, 4] as const) {
    const { text, html } = tableTexts(report, section);
    expect(foundIn(text + html)).toEqual([]);
  }
});

test('none is in a copy, in the next year’s report and in a report that this one is last year’s of', async () => {
  const copy = await store.duplicate(draft.id);
  expect(copy.ok && copy.draft.report).toEqual(reviewedReport);
  expect(foundIn(JSON.stringify(copy))).toEqual([]);
  const next = await createNextYear(store, draft.report, { is: 'draft', name: '2025' });
  expect(next.report.lastYear?.report.year).toBe(2025);
  expect(foundIn(JSON.stringify(await store.raw(next.id)))).toEqual([]);
});

test('a backup of one has them only where that is asked for, its versions neither; one of all has them', async () => {
  const plain = await backedUp(draft.id);
  expect(plain).toContain('送审稿');
  expect(foundIn(plain)).toEqual([]);
  expect(foundIn(await backedUp(draft.id, true))).toEqual(reviewWords);
  expect(foundIn(await backedUp())).toEqual(reviewWords);
});

test('a backup without them is no other state of the draft; one with other answers is', async () => {
  const states = async (text: string) => {
    const read = readBackup(text);
    return read.ok ? (await offersOf(read.drafts, store)).map(({ state }) => state) : read.reason;
  };
  const [plain, whole] = [await backedUp(draft.id), await backedUp(draft.id, true)];
  expect([await states(plain), await states(whole)]).toEqual([['same'], ['same']]);
  await store.save({ ...draft, review: { ...draft.review, opinions: [opinions[0]!] } });
  expect([await states(plain), await states(whole)]).toEqual([['same'], ['different']]);
});
