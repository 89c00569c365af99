/**
 * The writing session of one report, without React: react-hook-form holds the report being edited, and the
 * session listens to it. From each change follow the history, the findings of the whole report, the
 * computed totals and the marks of the cells; what is shown is derived from these and nothing else.
 */

import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { type FindingsByCell, findingsByCell } from '../../domain/checks/core/findings-by-cell.ts';
import { keepIdentity } from '../../domain/checks/core/keep-identity.ts';
import { applyRepair } from '../../domain/checks/repairs/repairs.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { isTableBegun } from '../../domain/report/carry-over.ts';
import type { CellChange } from '../../domain/report/cell-changes.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { autoTotalChanges, computedTotals } from '../../domain/sums/totals.ts';
import { afterPause } from './after-pause.ts';
import {
  closeStep,
  dropOpenStep,
  emptyHistory,
  type History,
  openStepLabel,
  record,
  redo,
  type Step,
  undo,
} from './history.ts';
import { changedPaths, setIn } from './report-paths.ts';
import { createKeyedStore, createStore, type KeyedStore, type Store } from './store.ts';

export type ReportForm = UseFormReturn<Report>;

/** A short line on what was just done. */
export interface Notice {
  readonly text: string;
  readonly isUndoable: boolean;
}

export interface Settled {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Sections that the writer has been in and left: from then on blank cells are held against them. */
export type LeftSections = ReadonlySet<number>;

export interface Session {
  readonly form: ReportForm;
  /** Another window writes the draft: nothing changes here. */
  readonly isReadOnly: boolean;
  readonly report: Store<Report>;
  /** The report and what is wrong with it once typing has paused for a moment: for all but the cells. */
  readonly settled: Store<Settled>;
  /** All findings, those included that are kept back while the writer is still typing. */
  readonly findings: Store<readonly Finding[]>;
  /** The findings to show in the writing view. */
  readonly shownFindings: Store<readonly Finding[]>;
  /** The findings that mark a cell as wrong. */
  readonly marks: KeyedStore<CellKey, readonly Finding[]>;
  /** On which side of the selected finding's equation a cell stands. */
  readonly sides: KeyedStore<CellKey, 'left' | 'right'>;
  /** What a total comes to, where all its parts are known. */
  readonly totals: KeyedStore<CellKey, number>;
  readonly history: Store<History>;
  /** The finding whose two sides are tinted. */
  readonly selected: Store<Finding | null>;
  /** The figure cell that has the cursor. */
  readonly focused: Store<FigureCell | null>;
  /** The figure cells of a range that is selected, row by row; none where it is only the one with the cursor. */
  readonly range: Store<readonly FigureCell[]>;
  /** Whether 怎么填 is unfolded for the cell that has the cursor. */
  readonly isGuideShown: Store<boolean>;
  /** Whether the list of keys is open. */
  readonly isKeyHelpShown: Store<boolean>;
  /** Whether last year's text is unfolded beside the writer's own. */
  readonly isLastYearShown: Store<boolean>;
  /** What was just undone, redone or filled in: said aloud and shown shortly. */
  readonly notice: Store<Notice | null>;
  /** A registered input of the form has a new value. */
  typed(path: string, value: unknown): void;
  /** The same for fields that are not registered: sets the form's value as well. */
  type(path: string, value: unknown): void;
  /** One named, undoable change of the report. */
  edit(label: string, change: (report: Report) => Report): void;
  changeCells(label: string, changes: readonly CellChange[]): void;
  /** The report as another window has it; no step of this one's history. */
  show(report: Report): void;
  repair(repair: Repair): void;
  /** Says what an act has done, with a way to take it back. */
  say(text: string): void;
  undo(): void;
  redo(): void;
  /** The field was left: the next typing is a new step. */
  closeStep(): void;
  /** Takes back what was typed into this field since it was entered, as if it had not been. */
  dropTyping(path: string): void;
  select(finding: Finding | null): void;
  /** The writer is in this section now; the one before it counts as left. */
  enterSection(section: number | null): void;
}

/** Prose that pauses for longer than this, in milliseconds, goes on as a new step; a figure is one step a visit. */
const pause = 1500;

/** From this many cells on an act is worth a version of the draft before it. */
const many = 5;

const isFigure = (path: string) => path.startsWith('cells.');

/** The cells answer at each key; what stands beside them follows after this time, in milliseconds. */
const settling = 100;

export interface SessionOptions {
  readonly form: ReportForm;
  readonly report: Report;
  readonly leftSections: LeftSections;
  /** What a typed change of this path is called in the history. */
  readonly nameOfChange: (path: string, report: Report) => string;
  readonly isReadOnly?: boolean;
  /** One act is about to change many cells. */
  readonly onBeforeMany?: (label: string) => void;
  readonly onChange: (report: Report, findings: readonly Finding[]) => void;
}

export function createSession(options: SessionOptions): Session {
  const { form, nameOfChange, onChange, isReadOnly = false } = options;
  const report = createStore(options.report);
  const findings = createStore<readonly Finding[]>(runChecks(options.report));
  const shownFindings = createStore<readonly Finding[]>([]);
  let byCell: FindingsByCell = new Map();
  const marks = createKeyedStore<CellKey, readonly Finding[]>(byCell);
  const totals = createKeyedStore(knownTotals(options.report));
  const sides = createKeyedStore<CellKey, 'left' | 'right'>(new Map());
  const settled = createStore<Settled>({ report: options.report, findings: [] });
  const history = createStore<History>(emptyHistory);
  const selected = createStore<Finding | null>(null);
  const notice = createStore<Notice | null>(null);
  let left: LeftSections = options.leftSections;
  let current: number | null = null;
  let lastTyped = 0;

  const choose = (finding: Finding | null) => {
    selected.set(finding);
    sides.set(sidesOf(finding));
  };

  /**
   * Blank cells are held against nobody who is still at the table, nor where nothing was begun; but a
   * finding that was asked for stays.
   */
  const isHeldBack = ({ id, section, quietWhileTyping }: Finding): boolean => {
    if (!quietWhileTyping || id === selected.get()?.id) return false;
    return !left.has(section) || section === current || !isTableBegun(report.get(), section);
  };

  const show = () => {
    const next = findings.get().filter((finding) => !isHeldBack(finding));
    shownFindings.set(keepIdentity(shownFindings.get(), next));
    byCell = findingsByCell(shownFindings.get(), byCell);
    marks.set(byCell);
    const chosen = selected.get();
    if (chosen) choose(findings.get().find(({ id }) => id === chosen.id) ?? null);
  };
  show();
  const settle = () => {
    totals.set(knownTotals(report.get()));
    settled.set({ report: report.get(), findings: shownFindings.get() });
  };
  settle();
  const settleSoon = afterPause(settle, settling);

  const become = (next: Report) => {
    report.set(next);
    findings.set(keepIdentity(findings.get(), runChecks(next)));
    show();
    onChange(next, findings.get());
    settleSoon();
  };

  /** Sets the form's fields to a report that the session already knows. */
  const writeToForm = (from: Report, to: Report) => {
    for (const { path, value } of changedPaths(from, to)) {
      form.setValue(path as Path<Report>, value as PathValue<Report, Path<Report>>);
    }
  };

  const withAutoTotals = (next: Report): Report => {
    const changes = next.options.autoTotals ? autoTotalChanges(next) : [];
    return changes.length > 0 ? applyChanges(next, changes) : next;
  };

  const onTyped = (path: string, value: unknown) => {
    if (isReadOnly) return;
    const before = report.get();
    const typed = setIn(before, path, value);
    if (typed === before) return;
    const next = withAutoTotals(typed);
    if (next !== typed) writeToForm(typed, next);
    const now = Date.now();
    if (now - lastTyped > pause && !isFigure(path)) history.set(closeStep(history.get()));
    lastTyped = now;
    const label = openStepLabel(history.get(), path) ?? nameOfChange(path, before);
    history.set(record(history.get(), { label, group: path, before, after: next }));
    become(next);
  };

  const edit: Session['edit'] = (label, change) => {
    if (isReadOnly) return;
    const before = report.get();
    const next = withAutoTotals(change(before));
    if (changedPaths(before, next).length === 0) return;
    history.set(record(history.get(), { label, group: undefined, before, after: next }));
    writeToForm(before, next);
    become(next);
    settle();
  };

  const dropTyping = (path: string) => {
    const dropped = dropOpenStep(history.get(), path);
    if (!dropped) return;
    writeToForm(report.get(), dropped.report);
    history.set(dropped.history);
    become(dropped.report);
    settle();
  };

  const say = (text: string) => notice.set({ text, isUndoable: true });

  const travel = (move: typeof undo, word: string) => {
    const moved = move(history.get());
    if (!moved) return;
    writeToForm(report.get(), moved.report);
    history.set(moved.history);
    become(moved.report);
    settle();
    notice.set({ text: `${word}：${moved.label}`, isUndoable: false });
  };

  return {
    form,
    isReadOnly,
    report,
    settled,
    findings,
    shownFindings,
    marks,
    sides,
    totals,
    history,
    selected,
    focused: createStore<FigureCell | null>(null),
    range: createStore<readonly FigureCell[]>([]),
    isGuideShown: createStore(false),
    isKeyHelpShown: createStore(false),
    isLastYearShown: createStore(false),
    notice,
    typed: onTyped,
    type: (path, value) => {
      form.setValue(path as Path<Report>, value as PathValue<Report, Path<Report>>);
      onTyped(path, value);
    },
    edit,
    show: (next) => {
      if (changedPaths(report.get(), next).length === 0) return;
      writeToForm(report.get(), next);
      become(next);
      settle();
    },
    changeCells: (label, changes) => {
      if (changes.length >= many && !isReadOnly) options.onBeforeMany?.(label);
      edit(label, (before) => applyChanges(before, changes));
      if (changes.length > 1) say(`${label}：改了 ${changes.length} 格`);
    },
    say,
    repair: (repair) => {
      if (repair.is === 'cells' && repair.changes.length >= many && !isReadOnly) {
        options.onBeforeMany?.(repair.label);
      }
      edit(repair.label, (before) => applyRepair(before, repair));
      say(`已${repair.label}`);
    },
    undo: () => travel(undo, '已撤销'),
    redo: () => travel(redo, '已重做'),
    closeStep: () => {
      const { done, open } = history.get();
      const last = done[done.length - 1];
      // Typed and typed back again: nothing that a person would want to undo.
      if (open && last?.group && isUnchanged(last)) dropTyping(last.group);
      history.set(closeStep(history.get()));
    },
    dropTyping,
    select: (finding) => {
      choose(finding);
      show();
      settle();
    },
    enterSection: (section) => {
      if (current !== null && current !== section) left = new Set([...left, current]);
      current = section;
      show();
      settle();
    },
  };
}

/** An absent cell and one that holds no character are the same. */
function isUnchanged({ before, after }: Step): boolean {
  return changedPaths(before, after).every(
    ({ path, value }) =>
      isFigure(path) && value === '' && !before.cells[path.slice('cells.'.length)],
  );
}

function sidesOf(finding: Finding | null): Map<CellKey, 'left' | 'right'> {
  const left = finding?.sides?.left.map((key) => [key, 'left'] as const) ?? [];
  const right = finding?.sides?.right.map((key) => [key, 'right'] as const) ?? [];
  return new Map([...left, ...right]);
}

function knownTotals(report: Report): Map<CellKey, number> {
  const known = [...computedTotals(report)].filter(([, { complete }]) => complete);
  return new Map(known.map(([key, { value }]) => [key, value]));
}
