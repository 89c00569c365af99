/** When to remind of a backup: much was written since the last copy that lies outside the browser. */
import type { DraftSummary } from './draft.ts';

export interface CopyReminder {
  /** The drafts that a copy is due of, the one with the most changes first. */
  readonly drafts: readonly DraftSummary[];
  /** Of all of them. */
  readonly changes: number;
  /** Each was copied at some time; false: at least one never was. */
  readonly wereCopied: boolean;
  /** A Word file of one of them was the last to be exported: text and figures only. */
  readonly hasWord: boolean;
}

const many = 100;
const some = 20;
const longMs = 7 * 86_400_000;

/** @returns undefined where there is nothing to say */
export function copyReminder(drafts: readonly DraftSummary[], now: Date): CopyReminder | undefined {
  const due = drafts
    .filter((draft) => isDue(draft, now))
    .sort((a, b) => b.changesSinceCopy - a.changesSinceCopy);
  if (due.length === 0) return undefined;
  return {
    drafts: due,
    changes: due.reduce((sum, { changesSinceCopy }) => sum + changesSinceCopy, 0),
    wereCopied: due.every((draft) => copiedAt(draft) !== undefined),
    hasWord: due.some(({ lastCopy }) => lastCopy?.is === 'word'),
  };
}

function isDue(draft: DraftSummary, now: Date): boolean {
  const { isExample, unreadable, changesSinceCopy, createdAt } = draft;
  if (isExample || unreadable !== undefined || changesSinceCopy < some) return false;
  const since = Date.parse(copiedAt(draft) ?? createdAt);
  const age = now.getTime() - since;
  // A time that is not known is a long one, and so is one still to come, by a clock that was set.
  return changesSinceCopy >= many || !(age >= 0 && age <= longMs);
}

/** A Word file does not count: it cannot bring the draft back. */
const copiedAt = ({ lastCopy }: DraftSummary) =>
  lastCopy && lastCopy.is !== 'word' ? lastCopy.at : undefined;
