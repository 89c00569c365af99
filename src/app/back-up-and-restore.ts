/** Drafts out of the browser into a file, and back. Loaded when it is needed, or idle. */

import { noReview } from '../domain/review/review.ts';
import {
  type BackedUpDraft,
  type BackupEntry,
  isBackupText,
  type NamedVersion,
  writeBackup,
} from '../drafts/backup.ts';
import { nameOfAll, nameOfOne, nameOfRaw } from '../drafts/backup-file-name.ts';
import type { BackupOffer } from '../drafts/backup-offers.ts';
import { isDecisionText } from '../drafts/decision-file.ts';
import type { Draft } from '../drafts/draft.ts';
import { namePartsOf } from '../drafts/draft-name.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { broughtBack, offeredEdits } from '../drafts/offered-edits.ts';
import { byLastSave } from '../drafts/save-number.ts';
import { storageErrorText } from '../drafts/storage-error.ts';
import { withLastEdits } from '../drafts/weigh-edits.ts';
import { countFindings } from './session/count-findings.ts';
import { download, type MadeFile } from './ui/download.ts';

const asJson = (text: string) => new Blob([text], { type: 'application/json' });

/**
 * 备份全部, or one by its id: downloads the file and notes it with each draft.
 * @param withReview of one: whether what reviewers said, and the answers, go along; of all they do, for all is for oneself
 */
export async function backUp(
  store: DraftStore,
  only?: string,
  withReview = only === undefined,
): Promise<MadeFile> {
  const ids = only === undefined ? await idsOf(store) : [only];
  const now = new Date();
  const copy = { is: 'backup', at: now.toISOString() } as const;
  const saved: Draft[] = [];
  const entries: BackupEntry[] = [];
  for (const id of ids) {
    const opened = await store.open(id);
    if (opened.ok) {
      saved.push(opened.draft);
      // What was typed in the last second before a page went is not lost to a backup either.
      const draft = { ...withLastEdits(opened.draft), lastCopy: copy, changesSinceCopy: 0 };
      entries.push({ draft, versions: await namedVersions(store, id) });
    } else if (opened.problem !== 'missing') entries.push({ draft: opened.raw, versions: [] });
    else if (only !== undefined) throw new Error(opened.reason);
  }
  entries.push(...(await editsApart(store, only)));
  const kept = withReview ? entries : entries.map(withoutReview);
  const name =
    only === undefined ? nameOfAll(entries.length, now) : nameOfOne(namePartsOf(entries[0]?.draft));
  const file = { name, blob: asJson(writeBackup(kept, copy.at)) };
  download(file);
  // Where it cannot be noted, the draft is being written on in another window: the file is there all the same.
  for (const draft of saved) await store.noteCopy(draft, copy);
  return file;
}

/** What is in no draft of the list yet goes along, each as a draft of its own. */
async function editsApart(store: DraftStore, only: string | undefined): Promise<BackupEntry[]> {
  const offers = await offeredEdits(store, only);
  return offers.map((offer) => ({ draft: broughtBack(offer), versions: [] }));
}

/** Its versions are drafts, too. */
function withoutReview(entry: BackupEntry): BackupEntry {
  if (!isRead(entry)) return entry;
  const { draft, versions } = entry;
  return {
    draft: { ...draft, review: noReview },
    versions: versions.map((each) => ({ ...each, draft: { ...each.draft, review: noReview } })),
  };
}

const isRead = (entry: BackupEntry): entry is BackedUpDraft =>
  (entry.draft as Partial<Draft> | null)?.review !== undefined;

/** In the order of the list: the one saved last comes first. */
async function idsOf(store: DraftStore): Promise<string[]> {
  const list = await store.list();
  return list.sort(byLastSave).map(({ id }) => id);
}

async function namedVersions(store: DraftStore, id: string): Promise<NamedVersion[]> {
  const versions = await store.versions(id);
  return versions.flatMap(({ kind, at, label, opened }) =>
    kind === 'named' && opened.ok ? [{ at, label, draft: opened.draft }] : [],
  );
}

/** The record as it is stored, for a version of the program that can read it. */
export async function saveRecord(store: DraftStore, id: string): Promise<void> {
  const raw = await store.raw(id);
  download({ name: nameOfRaw(namePartsOf(raw)), blob: asJson(JSON.stringify(raw)) });
}

/** A file that is not read as a report: what it holds is asked about first. */
export interface AskedFile {
  readonly is: 'backup' | 'decision';
  readonly file: File;
}

/** Backups and reviewers' files are told from all else by their content, before anything is read. */
export async function splitFiles(
  files: readonly File[],
): Promise<{ readonly asked: readonly AskedFile[]; readonly others: readonly File[] }> {
  const kinds = await Promise.all(files.map(kindOf));
  return {
    asked: files.flatMap((file, index) => {
      const is = kinds[index];
      return is ? [{ is, file }] : [];
    }),
    others: files.filter((_, index) => !kinds[index]),
  };
}

/** No file of ours comes near it. */
const largest = 200_000_000;

async function kindOf(file: File): Promise<AskedFile['is'] | undefined> {
  try {
    const start = await file.slice(0, 64).text();
    if (!/^\s*\{/.test(start) || file.size > largest) return undefined;
    if (isDecisionText(start)) return 'decision';
    return isBackupText(await file.text()) ? 'backup' : undefined;
  } catch {
    // It cannot be read at all: what opens files says so.
    return undefined;
  }
}

export interface Restored {
  readonly count: number;
  /** Why the others did not come back, in Chinese. */
  readonly problem?: string;
}

/** Brings drafts back; none takes the place of one that is here. */
export async function restoreOffers(
  store: DraftStore,
  offers: readonly BackupOffer[],
): Promise<Restored> {
  let count = 0;
  try {
    for (const { draft, versions, state } of offers) {
      const remark = state === 'new' ? draft.remark : '备份恢复';
      const back = await store.putBack({ ...draft, remark }, countFindings(draft.report));
      count += 1;
      for (const { at, label, draft: then } of [...versions].reverse()) {
        await store.addVersion({ ...then, id: back.id }, 'named', label, at);
      }
    }
    return { count };
  } catch (error) {
    return { count, problem: storageErrorText(error) };
  }
}
