/** Whether two drafts hold the same work: the report, the reasons and what reviewers said of it, whatever the order they are written in. */
import type { Draft } from './draft.ts';

export const hasSameContent = (a: Draft, b: Draft): boolean =>
  ordered([a.report, a.reasons, a.review]) === ordered([b.report, b.reasons, b.review]);

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
      : part,
  );
