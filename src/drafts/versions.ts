/** Versions of a draft: points to go back to. Which of the automatic ones are kept is decided here. */
import { z } from 'zod/mini';
import type { Draft } from './draft.ts';
import type { VersionRecord } from './draft-records.ts';
import { storedState } from './revision.ts';
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

const kindSchema = z.catch(z.enum(versionKinds), 'named');

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

/** In the order of the changes that led to them, which no clock can mix up; of older versions in the order of time. */
export const inOrderOfChange = <Version extends Pick<VersionRecord, 'key' | 'record'>>(
  versions: readonly Version[],
): Version[] =>
  [...versions].sort(
    (a, b) =>
      storedState(a.record).revision - storedState(b.record).revision || (a.key < b.key ? -1 : 1),
  );

const weekMs = 7 * 86_400_000;

/** Of the automatic ones the last of all, and of older ones the last of each day, then of each week. */
const kept = { last: 12, days: 30, weeks: 52 } as const;

/**
 * The versions that may go: never a named one, never one of the newest. Days and weeks are counted by the versions
 * there are, not by how long ago they were: a clock far ahead makes none of them old.
 * @param versions of one draft
 */
export function versionsToThin(
  versions: readonly Pick<VersionRecord, 'key' | 'at' | 'kind' | 'record'>[],
): string[] {
  const automatic = inOrderOfChange(versions).filter(({ kind }) => kind !== 'named');
  const older = automatic.slice(0, Math.max(0, automatic.length - kept.last));
  const days = lastOfEach(older, ({ at }) => at.slice(0, 10));
  const lastDays = days.slice(-kept.days);
  const before = days.slice(0, -kept.days);
  const weeks = lastOfEach(before, ({ at }) => String(Math.floor(Date.parse(at) / weekMs)));
  const staying = new Set([...weeks.slice(-kept.weeks), ...lastDays]);
  return older.filter((version) => !staying.has(version)).map(({ key }) => key);
}

/** A run ends, too, where the time goes back: there the clock was set, and the day is another one. */
function lastOfEach<Version extends { readonly at: string }>(
  versions: readonly Version[],
  span: (version: Version) => string,
): Version[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    return !next || span(next) !== span(version) || next.at < version.at;
  });
}
