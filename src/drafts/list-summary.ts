/**
 * A stored summary as the list shows it, where it is one of this version and whole: looked at by hand, for the list is
 * on screen before anything is there that reads drafts. All others are read by draft-summary.ts.
 */
import { findEdition } from '../domain/edition/editions.ts';
import type { DraftSummary } from './draft.ts';
import { draftFormat } from './draft-format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** @returns undefined where it has to be read with more care */
export function listSummary(id: string, stored: unknown): DraftSummary | undefined {
  if (!isFields(stored) || stored.id !== id || stored.format !== draftFormat) return undefined;
  const { unit, year, deadline, createdAt, savedAt, saveNumber, isExample, remark } = stored;
  const { finalisedAt, lastCopy, changesSinceCopy, counts, edition, review } = stored;
  if (typeof edition !== 'string' || !findEdition(edition)) return undefined;
  const isWhole =
    [unit, deadline, createdAt, savedAt, remark].every(isText) &&
    [year, saveNumber, changesSinceCopy].every(Number.isFinite) &&
    typeof isExample === 'boolean' &&
    (finalisedAt === null || isText(finalisedAt)) &&
    isCopy(lastCopy) &&
    reviewIn(review) !== undefined &&
    isFields(counts) &&
    Object.keys(noneCounted).every((name) => Number.isFinite(counts[name]) && counts[name] !== -1);
  if (!isWhole) return undefined;
  const shown = { id, unit, year, deadline, createdAt, savedAt, saveNumber, isExample, remark };
  return {
    ...shown,
    ...{ finalisedAt, changesSinceCopy, review: reviewIn(review) },
    lastCopy: lastCopy && picked(lastCopy as Fields, { is: '', at: '' }),
    counts: picked(counts as Fields, noneCounted),
  } as unknown as DraftSummary;
}

const noneCounted = { error: 0, warning: 0, note: 0, blanks: 0, begun: 0, written: 0 };

/** What else may be stored there is no part of it. */
const picked = (from: Fields, names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]));

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What reviews have come to; undefined for what is none of the three. */
function reviewIn(stored: unknown): object | undefined {
  if (!isFields(stored)) return undefined;
  const { is, open, isAsApproved } = stored;
  if (is === 'none') return { is };
  if (is === 'returned' && Number.isFinite(open)) return { is, open };
  return is === 'approved' && typeof isAsApproved === 'boolean' ? { is, isAsApproved } : undefined;
}

const isText = (value: unknown) => typeof value === 'string';

const isCopy = (value: unknown) =>
  value === null ||
  (isFields(value) && ['backup', 'data', 'word'].includes(value.is as string) && isText(value.at));
