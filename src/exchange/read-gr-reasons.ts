/** What the writer has said of findings that stay; it holds as long as their figures are the same. */
import type { Reason, Reasons } from '../domain/checks/reasons.ts';
import { fileNote, quote } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';
import { reasonSchema } from './gr-report.ts';

/** What is no reason is quoted in a note. */
export function readGrReasons(given: unknown): Noted<Reasons> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { value: {}, notes: given ? [unread(given)] : [] };
  }
  const read = Object.entries(given).map(
    ([id, reason]) => [id, reasonSchema.safeParse(reason)] as const,
  );
  return {
    value: Object.fromEntries(
      read.flatMap(([id, { data }]): [string, Reason][] => (data ? [[id, data]] : [])),
    ),
    notes: read.flatMap(([id, { success }]) =>
      success ? [] : [unread({ [id]: (given as Record<string, unknown>)[id] })],
    ),
  };
}

const unread = (given: unknown) => fileNote('unknownField', `说明未读入：${quote(given)}`);
