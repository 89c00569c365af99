/**
 * One history for everything that changes the report: figures, prose, fixes, switches. A step is named
 * and holds the report before and after; typing into one field is one step until the field is left or the
 * writer pauses.
 */
import type { Report } from '../../domain/report/report.ts';

export interface Step {
  readonly label: string;
  /** Steps of the same group in a row are one; undefined joins with nothing. */
  readonly group: string | undefined;
  readonly before: Report;
  readonly after: Report;
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Whether the last step may still grow. */
  readonly open: boolean;
}

export const emptyHistory: History = { done: [], undone: [], open: false };

/** Beyond this the oldest steps are forgotten; reports share what they have in common. */
const longestHistory = 1000;

export function record(history: History, step: Step): History {
  const last = history.done[history.done.length - 1];
  const joins =
    history.open && last !== undefined && step.group !== undefined && last.group === step.group;
  const grown = joins
    ? [...history.done.slice(0, -1), { ...last, after: step.after }]
    : [...history.done, step];
  return { done: grown.slice(-longestHistory), undone: [], open: step.group !== undefined };
}

/** The name of the step that typing into this group would go on with, if one is open. */
export function openStepLabel({ done, open }: History, group: string): string | undefined {
  const last = done[done.length - 1];
  return open && last?.group === group ? last.label : undefined;
}

/** The next typing starts a step of its own: the field was left, or the writer paused. */
export function closeStep(history: History): History {
  return history.open ? { ...history, open: false } : history;
}

/**
 * The history without the step that typing into this group has open, and the report before it (Esc in a
 * cell); undefined where none is open.
 */
export function dropOpenStep(
  { done, open }: History,
  group: string,
): { history: History; report: Report } | undefined {
  const last = done[done.length - 1];
  if (!open || last?.group !== group) return undefined;
  return { history: { done: done.slice(0, -1), undone: [], open: false }, report: last.before };
}

/** The history after an undo, and the report to go back to; undefined where there is nothing to undo. */
export function undo(
  history: History,
): { history: History; report: Report; label: string } | undefined {
  const step = history.done[history.done.length - 1];
  if (!step) return undefined;
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step], open: false },
    report: step.before,
    label: step.label,
  };
}

export function redo(
  history: History,
): { history: History; report: Report; label: string } | undefined {
  const step = history.undone[history.undone.length - 1];
  if (!step) return undefined;
  return {
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1), open: false },
    report: step.after,
    label: step.label,
  };
}
