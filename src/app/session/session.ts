/**
 * The writing session of one report, without React. It owns the report being edited: each change makes the next
 * report, one step of the history, the findings of the whole report and the marks of the cells. Components read
 * its stores and change the report by its methods alone.
 */

import type { UseFormRegisterReturn } from 'react-hook-form';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { applyRepair } from '../../domain/checks/repairs/repairs.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { type TextsChanged, withLiveFigures } from '../../domain/live/live-figures.ts';
import type { Place } from '../../domain/place/place.ts';
import { sayCells, sayZeros } from '../../domain/place/say-cells.ts';
import type { CellChange } from '../../domain/report/cell-changes.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { autoTotalChanges } from '../../domain/sums/totals.ts';
import { type Carried, type CarriedFigures, createCarriedFigures } from './carried-figures.ts';
import { fieldOfCell, isCellField } from './cell-field.ts';
import { type Cursor, createCursor } from './cursor.ts';
import { createFigureFields, type FigureForm, type TypedInput } from './figure-fields.ts';
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
import { createNotices, type Notices } from './notices.ts';
import { createPanels, type Panels } from './panels.ts';
import { placesOfChange, sayStep } from './places-of-change.ts';
import { changedPaths, setIn } from './report-paths.ts';
import {
  createSessionFindings,
  type SessionFindings,
  type StartOfFindings,
} from './session-findings.ts';
import { createSettledView, type SettledView } from './settled-view.ts';
import { createStore, type ReadableStore } from './store.ts';

export interface Session extends SessionFindings, SettledView {
  /** Another window writes the draft: nothing changes here. */
  readonly isReadOnly: boolean;
  readonly report: ReadableStore<Report>;
  readonly history: ReadableStore<History>;
  readonly cursor: Cursor;
  readonly panels: Panels;
  readonly notices: Notices;
  /** What was taken up from last year and not looked at yet. */
  readonly carried: CarriedFigures;
  /** What an input needs to be the field of a figure cell. */
  registerFigure(key: CellKey): UseFormRegisterReturn;
  /** A registered figure input has another text. */
  figureTyped(key: CellKey, input: TypedInput): void;
  /**
   * A field of the report other than a figure input was typed in, by its path.
   * @param cursor where the cursor stands in a text by now
   */
  setField(path: string, value: unknown, cursor?: number): void;
  /** One named, undoable change of the report. */
  edit(label: string, change: (report: Report) => Report): void;
  /** The same of cells. */
  changeCells(label: string, changes: readonly CellChange[], more?: MoreOfAct): void;
  /** The report as another window has it; no step of this one's history. */
  replaceFromOutside(report: Report): void;
  repair(repair: Repair): void;
  undo(): void;
  redo(): void;
  /** Where the last undo or redo changed something, or what was asked for by `goTo`, to go there. */
  readonly gone: ReadableStore<readonly Place[]>;
  goTo(place: Place): void;
  /** The field was left: the next typing is a new step. */
  closeStep(): void;
  /** Takes back what was typed into this field since it was entered, as if it had not been. */
  dropTyping(path: string): void;
  select(finding: Finding | null): void;
  /** The writer is in this section now; the one before it counts as left. */
  enterSection(section: number | null): void;
  /** The report was given out: from now on nothing is held back. */
  countAll(): void;
  /** Other rules are silent on this computer than before. */
  recheck(): void;
}

export interface MoreOfAct {
  /** What is said of it, where that is not its name with the place. */
  readonly told?: string;
  /** What makes room for the cells, in the same step. */
  readonly prepare?: (report: Report) => Report;
}

/** Prose that pauses for longer than this, in milliseconds, goes on as a new step; a figure is one step a visit. */
const pause = 1500;

/** From this many cells on an act is worth a version of the draft before it. */
const many = 5;

export interface SessionOptions extends StartOfFindings {
  readonly form: Pick<FigureForm, 'register' | 'setValue'>;
  readonly report: Report;
  /** What a typed change of this path is called in the history. */
  readonly nameOfChange: (path: string, report: Report) => string;
  readonly isReadOnly?: boolean;
  /** One act is about to change many cells. */
  readonly onBeforeMany?: (label: string) => void;
  /** What was taken up from last year and not looked at yet, as the draft has it. */
  readonly carried?: Carried;
  readonly onCarried?: (carried: Carried) => void;
  /** @param findings all of them, those included that are held back */
  readonly onChange: (report: Report, findings: readonly Finding[]) => void;
  /** The findings of the same report after a pause, where they differ from what was told last. */
  readonly onFindings?: (findings: readonly Finding[]) => void;
}

export function createSession(options: SessionOptions): Session {
  const { nameOfChange, onChange, isReadOnly = false } = options;
  const report = createStore(options.report);
  const history = createStore<History>(emptyHistory);
  const notices = createNotices();
  const gone = createStore<readonly Place[]>([]);
  const figures = createFigureFields(options.form);
  const { check, select, enterSection, refreshShown, ...checked } = createSessionFindings(
    options.report,
    options,
  );
  const { settleNow, settleSoon, ...view } = createSettledView(report, checked, () =>
    check(report.get(), 'pause'),
  );
  const cursor = createCursor();
  const { dropChanged, ...carried } = createCarriedFigures(options.carried ?? {}, cursor, (all) =>
    options.onCarried?.(all),
  );
  let told = checked.findings.get();
  view.settled.subscribe(() => {
    const found = checked.findings.get();
    if (found !== told) options.onFindings?.(found);
    told = found;
    dropChanged(report.get());
  });
  let lastTyped = 0;

  const become = (next: Report) => {
    report.set(next);
    check(next, 'key');
    told = checked.findings.get();
    onChange(next, told);
    settleSoon();
  };

  /** Sets the inputs, too; what stands beside the cells follows at once. */
  const becomeAtOnce = (next: Report) => {
    figures.write(report.get(), next);
    become(next);
    settleNow();
  };

  /** @param inForm the report that the inputs show already */
  const typed = (path: string, entered: Report, inForm: Report, cursor?: number) => {
    const before = report.get();
    const next = withAllThatFollows(before, entered, { by: 'typing', cursor });
    figures.write(inForm, next);
    const now = Date.now();
    if (now - lastTyped > pause && !isCellField(path)) history.set(closeStep(history.get()));
    lastTyped = now;
    const label = openStepLabel(history.get(), path) ?? nameOfChange(path, before);
    history.set(record(history.get(), { label, group: path, before, after: next }));
    become(next);
  };

  const edit: Session['edit'] = (label, change) => {
    if (isReadOnly) return;
    const before = report.get();
    const next = withAllThatFollows(before, change(before), { by: 'act' });
    if (changedPaths(before, next).length === 0) return;
    history.set(record(history.get(), { label, group: undefined, before, after: next }));
    becomeAtOnce(next);
  };

  const dropTyping = (path: string) => {
    const dropped = dropOpenStep(history.get(), path);
    if (!dropped) return;
    history.set(dropped.history);
    becomeAtOnce(dropped.report);
  };

  const travel = (move: typeof undo, word: string) => {
    const moved = move(history.get());
    if (!moved) return;
    const places = placesOfChange(report.get(), moved.report);
    history.set(moved.history);
    becomeAtOnce(moved.report);
    notices.tell(`${word}：${sayStep(moved.label, places, moved.report)}`);
    gone.set(places);
  };

  const tellChanges = (label: string, changes: readonly CellChange[]) => {
    const keys = changes.map(({ key }) => key);
    const areZeros = keys.length > 1 && changes.every(({ value }) => value === '0');
    notices.tellUndoable(areZeros ? sayZeros(keys) : `${label}：${sayCells(keys, report.get())}`);
  };

  const announceMany = (label: string, changes: readonly CellChange[]) => {
    if (changes.length >= many && !isReadOnly) options.onBeforeMany?.(label);
  };

  return {
    ...checked,
    ...view,
    isReadOnly,
    report,
    history,
    cursor,
    panels: createPanels(),
    notices,
    carried,
    registerFigure: figures.register,
    figureTyped: (key, input) => {
      if (isReadOnly) return;
      figures.typed(key, input);
      const path = fieldOfCell(key);
      const entered = setIn(report.get(), path, input.value);
      if (entered !== report.get()) typed(path, entered, entered);
    },
    setField: (path, value, cursor) => {
      if (isReadOnly) return;
      const before = report.get();
      const entered = setIn(before, path, value);
      if (entered !== before) typed(path, entered, before, cursor);
    },
    edit,
    replaceFromOutside: (next) => {
      if (changedPaths(report.get(), next).length > 0) becomeAtOnce(next);
    },
    changeCells: (label, changes, { told, prepare = asItIs } = {}) => {
      announceMany(label, changes);
      edit(label, (before) => applyChanges(prepare(before), changes));
      if (told !== undefined) notices.tellUndoable(told);
      else if (changes.length > 1) tellChanges(label, changes);
    },
    repair: (repair) => {
      if (repair.is === 'cells') announceMany(repair.label, repair.changes);
      edit(repair.label, (before) => applyRepair(before, repair));
      if (repair.is === 'cells') tellChanges(`已${repair.label}`, repair.changes);
      else notices.tellUndoable(`已${repair.label}`);
    },
    gone,
    goTo: (place) => gone.set([place]),
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
      select(finding);
      settleNow();
    },
    enterSection: (section) => {
      enterSection(section);
      settleNow();
    },
    countAll: () => {
      refreshShown();
      settleNow();
    },
    recheck: () => {
      check(report.get(), 'pause');
      settleNow();
    },
  };
}

const asItIs = (report: Report) => report;

/** Totals follow their parts, and numbers of the texts follow the tables. */
const withAllThatFollows = (before: Report, entered: Report, changed: TextsChanged): Report =>
  withLiveFigures(before, withAutoTotals(entered), changed);

function withAutoTotals(report: Report): Report {
  const changes = report.options.autoTotals ? autoTotalChanges(report) : [];
  return changes.length > 0 ? applyChanges(report, changes) : report;
}

/** An absent cell and one that holds no character are the same. */
function isUnchanged({ before, after }: Step): boolean {
  return changedPaths(before, after).every(
    ({ path, value }) =>
      isCellField(path) && value === '' && !before.cells[path.slice('cells.'.length)],
  );
}
