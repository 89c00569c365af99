/** Versions of a draft: points to go back to. Which of the automatic ones are kept is decided here. */
import { z } from 'zod';
import type { Draft } from './draft.ts';
import type { VersionRecord } from './draft-records.ts';
import { type OpenedDraft, readDraft } from './upgrade-draft.ts';

/** Before an import, 填 0 or a restore; at each export; the first of each day; named by a person. */
export const versionKinds = ['import', 'fill', 'restore', 'export', 'day', 'named'] as const;
export type VersionKind = (typeof versionKinds)[number];

export interface DraftVersion {
  readonly key: string;
  readonly at: string;
  readonly kind: VersionKind;
  /** In Chinese: 「导出 Word 时」, or the name that was given. */
  readonly label: string;
  /** The draft as it was; a record of another version of the program is handed back untouched. */
  readonly opened: OpenedDraft;
}

const kindSchema = z.enum(versionKinds).catch('named');

export function versionRecord(
  draft: Draft,
  kind: VersionKind,
  label: string,
  at: string,
  id: string,
): VersionRecord {
  // The id keeps two of one millisecond apart.
  return { key: `${draft.id}/${at}/${id}`, draftId: draft.id, at, kind, label, record: draft };
}

export const readVersion = ({ key, at, kind, label, record }: VersionRecord): DraftVersion => ({
  ...{ key, at, label },
  kind: kindSchema.parse(kind),
  opened: readDraft(record),
});

const dayMs = 86_400_000;

/** Of the automatic ones the last of all, and of older ones the last of each day, then of each week. */
const kept = { last: 12, days: 30, weeks: 52 } as const;

/**
 * The versions that may go: never a named one, never one of the newest.
 * @param versions of one draft, the oldest first
 */
export function versionsToThin(
  versions: readonly Pick<VersionRecord, 'key' | 'at' | 'kind'>[],
  now: Date,
): string[] {
  const automatic = versions.filter(({ kind }) => kind !== 'named');
  const older = automatic.slice(0, Math.max(0, automatic.length - kept.last));
  const newestOf = new Map<string, string>();
  for (const { key, at } of older) {
    const age = now.getTime() - Date.parse(at);
    if (age <= kept.days * dayMs) newestOf.set(`day ${at.slice(0, 10)}`, key);
    else if (age <= kept.weeks * 7 * dayMs) {
      newestOf.set(`week ${Math.floor(Date.parse(at) / (7 * dayMs))}`, key);
    }
  }
  const staying = new Set(newestOf.values());
  return older.map(({ key }) => key).filter((key) => !staying.has(key));
}
