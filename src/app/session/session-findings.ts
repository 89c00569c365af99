/**
 * The findings of the report being edited: all of them, those that are shown while writing, what they mark in the
 * tables, and the one that is selected.
 */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { type FindingsByCell, findingsByCell } from '../../domain/checks/core/findings-by-cell.ts';
import { keepIdentity } from '../../domain/checks/core/keep-identity.ts';
import type { Pace } from '../../domain/checks/core/rule.ts';
import { isHeldBack, type Progress } from '../../domain/checks/held-back.ts';
import { createChecks } from '../../domain/checks/run-checks.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { carryWords } from '../../domain/place/carry-words.ts';
import type { TextRange } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import { lengthLimit } from './length-limit.ts';
import { silentRules } from './silent-rules.ts';
import {
  createKeyedStore,
  createStore,
  type ReadableKeyedStore,
  type ReadableStore,
} from './store.ts';

/** What a session starts from: which findings are held back follows from it. */
export interface StartOfFindings {
  /** Sections that count as left. */
  readonly leftSections: ReadonlySet<number>;
  /** Whether the report came from a file or was exported by now. */
  readonly isWhole: () => boolean;
}

export interface SessionFindings {
  /** All findings, those included that are kept back while the writer is still typing. */
  readonly findings: ReadableStore<readonly Finding[]>;
  /** What silenced rules have found. */
  readonly unsaid: ReadableStore<readonly Finding[]>;
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
  /** The report has become this one; once typing has paused, all rules are asked. */
  check(report: Report, pace: Pace): void;
  select(finding: Finding | null): void;
  enterSection(section: number | null): void;
  /** Whether the report counts as whole may have changed. */
  refreshShown(): void;
}

export function createSessionFindings(
  start: Report,
  { leftSections, isWhole }: StartOfFindings,
): CheckedReport {
  const checks = createChecks();
  const unsaid = createStore<readonly Finding[]>([]);
  const run = (report: Report, pace: Pace) => {
    const edition = editionById(report.edition);
    const found = checks.run(report, edition, pace, silentRules.get(), lengthLimit.get());
    unsaid.set(keepIdentity(unsaid.get(), found.unsaid));
    return found.findings;
  };
  const findings = createStore<readonly Finding[]>(run(start, 'pause'));
  const shownFindings = createStore<readonly Finding[]>([]);
  let byCell: FindingsByCell = new Map();
  const marks = createKeyedStore<CellKey, readonly Finding[]>(byCell);
  const selected = createStore<Finding | null>(null);
  const sides = createKeyedStore<CellKey, 'left' | 'right'>(new Map());
  let report = start;
  let left = leftSections;
  let current: number | null = null;
  /** Where the words of the selected finding stand by now: its own place is that of when it was found. */
  let chosenWords: TextRange | undefined;

  const choose = (finding: Finding | null) => {
    if (finding !== selected.get()) chosenWords = finding ? wordsOf(finding) : undefined;
    selected.set(finding);
    sides.set(sidesOf(finding));
  };

  const refreshShown = () => {
    const progress: Progress = { isWhole: isWhole(), left, current };
    // A finding that was asked for stays.
    const next = findings
      .get()
      .filter((one) => isAskedFor(one, selected.get()) || !isHeldBack(one, report, progress));
    shownFindings.set(keepIdentity(shownFindings.get(), next));
    byCell = findingsByCell(shownFindings.get(), byCell);
    marks.set(byCell);
    const chosen = selected.get();
    if (chosen) choose(sameFinding(chosen, chosenWords, findings.get()) ?? null);
  };
  refreshShown();

  return {
    findings,
    unsaid,
    shownFindings,
    marks,
    selected,
    sides,
    refreshShown,
    check: (next, pace) => {
      chosenWords = chosenWords && carryWords(chosenWords, report, next);
      report = next;
      findings.set(keepIdentity(findings.get(), run(next, pace)));
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

const withMembers = (finding: Finding) => [finding, ...(finding.members ?? [])];

const isAskedFor = (finding: Finding, chosen: Finding | null) =>
  withMembers(finding).some(({ id }) => id === chosen?.id);

/** The id of a finding on words has their place in it: it is another one when text is written before them. */
function sameFinding(
  chosen: Finding,
  words: TextRange | undefined,
  findings: readonly Finding[],
): Finding | undefined {
  const moved = words && findings.find((one) => one.rule === chosen.rule && isAt(one, words));
  return moved ?? findings.flatMap(withMembers).find(({ id }) => id === chosen.id);
}

const wordsOf = ({ place }: Finding) => (place.is === 'words' ? place.ranges[0] : undefined);

function isAt(finding: Finding, { id, from, to }: TextRange): boolean {
  const words = wordsOf(finding);
  return words?.id === id && words.from === from && words.to === to;
}

function sidesOf(finding: Finding | null): Map<CellKey, 'left' | 'right'> {
  const left = finding?.sides?.left.map((key) => [key, 'left'] as const) ?? [];
  const right = finding?.sides?.right.map((key) => [key, 'right'] as const) ?? [];
  return new Map([...left, ...right]);
}
