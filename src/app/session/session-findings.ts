/**
 * The findings of the report being edited: all of them, those that are shown while writing, what they mark in the
 * tables, and the one that is selected.
 */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { type FindingsByCell, findingsByCell } from '../../domain/checks/core/findings-by-cell.ts';
import { keepIdentity } from '../../domain/checks/core/keep-identity.ts';
import { runChecks } from '../../domain/checks/run-checks.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { isTableBegun } from '../../domain/report/carry-over.ts';
import type { Report } from '../../domain/report/report.ts';
import {
  createKeyedStore,
  createStore,
  type ReadableKeyedStore,
  type ReadableStore,
} from './store.ts';

/** Sections that the writer has been in and left: from then on blank cells are held against them. */
export type LeftSections = ReadonlySet<number>;

export interface SessionFindings {
  /** All findings, those included that are kept back while the writer is still typing. */
  readonly findings: ReadableStore<readonly Finding[]>;
  /** The findings to show in the writing view. */
  readonly shownFindings: ReadableStore<readonly Finding[]>;
  /** The findings that mark a cell as wrong. */
  readonly marks: ReadableKeyedStore<CellKey, readonly Finding[]>;
  /** The finding whose two sides are tinted. */
  readonly selected: ReadableStore<Finding | null>;
  /** On which side of the selected finding's equation a cell stands. */
  readonly sides: ReadableKeyedStore<CellKey, 'left' | 'right'>;
}

interface CheckedReport extends SessionFindings {
  /** The report has become this one. */
  check(report: Report): void;
  select(finding: Finding | null): void;
  enterSection(section: number | null): void;
}

export function createSessionFindings(start: Report, leftBefore: LeftSections): CheckedReport {
  const findings = createStore<readonly Finding[]>(runChecks(start));
  const shownFindings = createStore<readonly Finding[]>([]);
  let byCell: FindingsByCell = new Map();
  const marks = createKeyedStore<CellKey, readonly Finding[]>(byCell);
  const selected = createStore<Finding | null>(null);
  const sides = createKeyedStore<CellKey, 'left' | 'right'>(new Map());
  let report = start;
  let left = leftBefore;
  let current: number | null = null;

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
    return !left.has(section) || section === current || !isTableBegun(report, section);
  };

  const refreshShown = () => {
    const next = findings.get().filter((finding) => !isHeldBack(finding));
    shownFindings.set(keepIdentity(shownFindings.get(), next));
    byCell = findingsByCell(shownFindings.get(), byCell);
    marks.set(byCell);
    const chosen = selected.get();
    if (chosen) choose(findings.get().find(({ id }) => id === chosen.id) ?? null);
  };
  refreshShown();

  return {
    findings,
    shownFindings,
    marks,
    selected,
    sides,
    check: (next) => {
      report = next;
      findings.set(keepIdentity(findings.get(), runChecks(next)));
      refreshShown();
    },
    select: (finding) => {
      choose(finding);
      refreshShown();
    },
    enterSection: (section) => {
      if (current !== null && current !== section) left = new Set([...left, current]);
      current = section;
      refreshShown();
    },
  };
}

function sidesOf(finding: Finding | null): Map<CellKey, 'left' | 'right'> {
  const left = finding?.sides?.left.map((key) => [key, 'left'] as const) ?? [];
  const right = finding?.sides?.right.map((key) => [key, 'right'] as const) ?? [];
  return new Map([...left, ...right]);
}
