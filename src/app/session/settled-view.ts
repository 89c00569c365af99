/** What stands beside the cells: it follows the report once typing has paused for a moment. */
import type { Finding } from '../../domain/checks/core/finding.ts';
import { sameTally, type Tally, tallyOf } from '../../domain/checks/core/tally.ts';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { Report } from '../../domain/report/report.ts';
import type { TextId } from '../../domain/report/text.ts';
import { computedTotals } from '../../domain/sums/totals.ts';
import { afterPause } from './after-pause.ts';
import { type LiveMarks, liveByText } from './live-marks.ts';
import type { SessionFindings } from './session-findings.ts';
import {
  createKeyedStore,
  createStore,
  type ReadableKeyedStore,
  type ReadableStore,
} from './store.ts';
import { marksByText, type TextMarks } from './text-marks.ts';

export interface Settled {
  readonly report: Report;
  /** Those that are shown while writing. */
  readonly findings: readonly Finding[];
  /** All of the report, */
  readonly allFindings: readonly Finding[];
  /** and what they come to, wherever the writer is. */
  readonly tally: Tally;
}

/** The cells answer at each key; what stands beside them follows after this time, in milliseconds. */
const settling = 100;

export interface SettledView {
  /** The report and what is wrong with it once typing has paused for a moment: for all but the cells. */
  readonly settled: ReadableStore<Settled>;
  /** What a total comes to, where all its parts are known. */
  readonly totals: ReadableKeyedStore<CellKey, number>;
  /** The words that findings mark in a text: while it is typed in they are those of a moment ago. */
  readonly textMarks: ReadableKeyedStore<TextId, TextMarks>;
  /** The words of a text that follow the tables, likewise. */
  readonly liveMarks: ReadableKeyedStore<TextId, LiveMarks>;
}

interface Settling extends SettledView {
  settleNow(): void;
  settleSoon(): void;
}

export function createSettledView(
  report: ReadableStore<Report>,
  { findings, shownFindings }: Pick<SessionFindings, 'findings' | 'shownFindings'>,
  /** Asks the rules that wait for a pause. */
  checkAll: () => void,
): Settling {
  let tally: Tally | undefined;
  /** The same value as long as it says the same. */
  const tallyNow = () => {
    const next = tallyOf(report.get(), findings.get());
    if (!tally || !sameTally(tally, next)) tally = next;
    return tally;
  };
  const stateNow = () => ({
    report: report.get(),
    findings: shownFindings.get(),
    allFindings: findings.get(),
    tally: tallyNow(),
  });
  const settled = createStore<Settled>(stateNow());
  const totals = createKeyedStore(knownTotals(report.get()));
  let byText = marksByText(shownFindings.get(), report.get());
  const textMarks = createKeyedStore(byText);
  let byLive = liveByText(report.get());
  const liveMarks = createKeyedStore(byLive);
  const settleNow = () => {
    checkAll();
    totals.set(knownTotals(report.get()));
    byText = marksByText(shownFindings.get(), report.get(), byText);
    textMarks.set(byText);
    byLive = liveByText(report.get(), byLive);
    liveMarks.set(byLive);
    settled.set(stateNow());
  };
  const settleSoon = afterPause(settleNow, settling);
  return { settled, totals, textMarks, liveMarks, settleNow, settleSoon };
}

function knownTotals(report: Report): Map<CellKey, number> {
  const known = [...computedTotals(report)].filter(([, { complete }]) => complete);
  return new Map(known.map(([key, { value }]) => [key, value]));
}
