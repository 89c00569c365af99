import type { ImportNote } from '../../intake/import-note.ts';

/** The field that a note on a guess speaks of: whose report it is, or of which year. */
export function fieldOfNote({ kind, where, text }: ImportNote): 'unit' | 'year' | undefined {
  if (kind !== 'guessed' || where !== 'title') return undefined;
  if (text.includes('单位名称')) return 'unit';
  return /年份|年度/.test(text) ? 'year' : undefined;
}
