/** Rules that the writer does not want to hear of this report, each with the reason. */
import type { SilencedRule } from '../domain/report/report.ts';
import { fileNote, quote } from '../intake/import-note.ts';
import type { Noted } from '../intake/noted.ts';
import { silencedSchema } from './gr-report.ts';

/** What is none is quoted in a note. */
export function readGrSilenced(given: unknown): Noted<readonly SilencedRule[]> {
  const list: readonly unknown[] = Array.isArray(given) ? given : given ? [given] : [];
  const read = list.map((one) => ({ one, parsed: silencedSchema.safeParse(one) }));
  return {
    value: read.flatMap(({ parsed }) => parsed.data ?? []),
    notes: read
      .filter(({ parsed }) => !parsed.success)
      .map(({ one }) => fileNote('unknownField', `不再提示的检查未读入：${quote(one)}`)),
  };
}
