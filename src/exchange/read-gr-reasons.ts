/** What the writer has said of findings that stay; it holds as long as their figures are the same. */
import type { PlacedReason } from '../domain/checks/reasons.ts';
import { fileNote, quote } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';
import { reasonSchema } from './gr-report.ts';

/** What is no reason is quoted in a note. */
export function readGrReasons(given: unknown): Noted<readonly PlacedReason[]> {
  const list = Array.isArray(given) ? given : [];
  const read = list.map((one: unknown) => ({ one, parsed: reasonSchema.safeParse(one) }));
  const unread = read.filter(({ parsed }) => !parsed.success).map(({ one }) => one);
  if (given && !Array.isArray(given)) unread.push(given);
  return {
    value: read.flatMap(({ parsed }) => parsed.data ?? []),
    notes: unread.map((one) => fileNote('unknownField', `说明未读入：${quote(one)}`)),
  };
}
