/**
 * The backup file `nianbao-backup/1`: whole draft records with their named versions, each draft on a line of
 * its own, so that a file that broke off or was damaged still gives back the others.
 */
import { jsonErrorPlace } from '../exchange/json-error-place.ts';
import type { Draft } from './draft.ts';
import { namePartsOf, recordName } from './draft-name.ts';
import { readDraft } from './upgrade-draft.ts';

const formatNumber = 1;

export interface NamedVersion {
  /** ISO time. */
  readonly at: string;
  readonly label: string;
  readonly draft: Draft;
}

export interface BackedUpDraft {
  readonly draft: Draft;
  readonly versions: readonly NamedVersion[];
}

/** What goes into a backup: a record that this version cannot read goes in as it is. */
export type BackupEntry =
  | BackedUpDraft
  | { readonly draft: unknown; readonly versions: readonly [] };

export interface Backup {
  /** ISO time; empty where it is not known. */
  readonly madeAt: string;
  readonly drafts: readonly BackedUpDraft[];
  /** What this version could not read, with the reason in Chinese. */
  readonly leftOut: readonly LeftOut[];
  /** What is wrong with the file itself, in Chinese; absent where it is whole. */
  readonly damage?: string;
}

export interface LeftOut {
  readonly name: string;
  readonly reason: string;
}

export type ReadBackup =
  | ({ readonly ok: true } & Backup)
  /** Nothing can be read; the reason says in Chinese what is wrong and where. */
  | { readonly ok: false; readonly reason: string };

export function writeBackup(entries: readonly BackupEntry[], madeAt: string): string {
  const head = JSON.stringify({ format: `nianbao-backup/${formatNumber}`, madeAt });
  // The number says what is missing from a file that broke off.
  const opening = `${head.slice(0, -1)},"count":${entries.length},"drafts":[`;
  const lines = entries.map(({ draft, versions }) => JSON.stringify({ draft, versions }));
  return `${opening}\n${lines.join(',\n')}\n]}\n`;
}

/** By its content: a backup, whole or not, or a single draft record that was saved as a file. */
export const isBackupText = (text: string): boolean =>
  /^\ufeff?\s*\{/.test(text) && /"format"\s*:\s*"nianbao-(backup|draft)\/\d/.test(text);

export function readBackup(text: string): ReadBackup {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return readDamaged(text, jsonErrorPlace(error, text));
  }
  const { format, madeAt, drafts } = (json ?? {}) as Record<string, unknown>;
  const [, kind, number] = /^nianbao-(backup|draft)\/(\d+)$/.exec(String(format)) ?? [];
  if (kind === 'draft') return { ok: true, madeAt: '', ...sortOut([{ draft: json }]) };
  if (kind === undefined) return { ok: false, reason: '这不是年报的备份文件：没有格式标记' };
  if (Number(number) > formatNumber) {
    return { ok: false, reason: '这个备份由更新的版本写成，请用新版本的程序恢复' };
  }
  if (!Array.isArray(drafts)) {
    return { ok: false, reason: '备份文件有错：没有草稿清单（drafts）' };
  }
  return { ok: true, madeAt: typeof madeAt === 'string' ? madeAt : '', ...sortOut(drafts) };
}

function sortOut(entries: readonly unknown[]): Pick<Backup, 'drafts' | 'leftOut'> {
  const drafts: BackedUpDraft[] = [];
  const leftOut: LeftOut[] = [];
  entries.forEach((entry, index) => {
    const { draft: raw, versions } = (entry ?? {}) as { draft?: unknown; versions?: unknown };
    const read = readDraft(raw);
    if (read.ok) drafts.push({ draft: read.draft, versions: readVersions(versions) });
    else leftOut.push({ name: nameOf(raw, index + 1), reason: reasons[read.problem] });
  });
  return { drafts, leftOut };
}

const reasons = {
  newer: '由更新的版本写成，请用新版本的程序恢复',
  unreadable: '内容有损坏，读不出来',
  missing: '内容有损坏，读不出来',
} as const;

function nameOf(raw: unknown, position: number): string {
  const parts = namePartsOf(raw);
  return parts.unit || parts.year ? recordName(parts) : `第 ${position} 份`;
}

/** A version that cannot be read is no reason to leave out its draft. */
function readVersions(versions: unknown): NamedVersion[] {
  if (!Array.isArray(versions)) return [];
  return versions.flatMap((version: unknown) => {
    const { at, label, draft } = (version ?? {}) as Record<string, unknown>;
    const read = readDraft(draft);
    const isWhole = read.ok && typeof at === 'string' && typeof label === 'string';
    return isWhole ? [{ at, label, draft: read.draft }] : [];
  });
}

/** What stands whole on its line is read; the rest is named. */
function readDamaged(text: string, place: string): ReadBackup {
  const whole: unknown[] = [];
  const broken: LeftOut[] = [];
  text.split('\n').forEach((line, index) => {
    if (!line.startsWith('{"draft":')) return;
    try {
      whole.push(JSON.parse(line.trim().replace(/,$/, '')));
    } catch {
      const name = nameInText(line) ?? `第 ${whole.length + broken.length + 1} 份`;
      broken.push({ name, reason: `文件的第 ${index + 1} 行不完整` });
    }
  });
  if (whole.length === 0) {
    return { ok: false, reason: `备份文件不完整或有错${place}，里面没有一份能读出来` };
  }
  const { drafts, leftOut } = sortOut(whole);
  return {
    ok: true,
    madeAt: /^.*?"madeAt":"([\d:.TZ-]+)"/.exec(text)?.[1] ?? '',
    drafts,
    leftOut: [...leftOut, ...broken],
    damage: damageText(text, place, whole.length),
  };
}

function damageText(text: string, place: string, whole: number): string {
  const count = Number(/^.*?"count":(\d+)/.exec(text)?.[1] ?? 0);
  const missing = count > whole ? `，应有 ${count} 份，完好的只有 ${whole} 份` : '';
  return `备份文件不完整或有错${place}${missing}`;
}

/** As far as unit and year can be made out in what is left. */
function nameInText(line: string): string | undefined {
  const unit = /"report":\{"unit":"([^"\\]{1,60})"/.exec(line)?.[1];
  const year = /"report":\{[^{}]*?"year":(\d{4})/.exec(line)?.[1];
  return unit ? recordName({ unit, year: Number(year ?? 0) }) : undefined;
}
