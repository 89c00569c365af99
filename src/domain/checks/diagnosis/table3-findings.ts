/** The broken sums of table 三 as findings: one for each cause, as far as the cause can be told. */
import type { FigureCell } from '../../edition/figure-cells.ts';
import { cellPlace, type Place } from '../../place/place.ts';
import type { FiguresRead } from '../../report/figures-read.ts';
import { isTotalKnown } from '../../sums/totals.ts';
import type { Finding, RuleId } from '../core/finding.ts';
import { listsBy } from '../core/gather-findings.ts';
import { introduce } from '../core/introduce.ts';
import { type FindingParts, oneFinding } from '../core/make-finding.ts';
import type { Plan, PlannedSum } from '../core/plan.ts';
import type { Parts } from '../core/rule.ts';
import { explanationOf, sayChange } from '../wording/word-guess.ts';
import { saySides, saySum } from '../wording/word-sum.ts';
import { type BalanceSheet, balanceSheet } from './balance-sheet.ts';
import { diagnoseTable3 } from './diagnose-table3.ts';
import { impliedByOthers } from './implied-sums.ts';

export function table3Findings(
  plan: Plan,
  { figures, autoTotals }: Pick<Parts['cells'], 'figures' | 'autoTotals'>,
): Finding[] {
  const sheet = balanceSheet(plan, figures);
  if (!sheet.broken.length) return [];
  const speaker: Speaker = { sheet, figures };
  // Totals that follow from their parts prove nothing about a single cell, and over blank parts nothing at all.
  if (autoTotals) return statedSums({ figures, sheet: withKnownTotals(sheet, figures) });
  const diagnosis = diagnoseTable3(sheet);
  switch (diagnosis.is) {
    case 'certain': {
      const { cell, to } = diagnosis.change;
      const named = plan.cells[cell] as FigureCell;
      const first = sumAt(sheet, sheet.broken[0] as number);
      return [
        sumsFinding(speaker, sheet.broken, {
          place: cellPlace(named.key),
          marked: [cell],
          message: `${sayChange(plan, figures.values, diagnosis.change)}：${saySides(first.sum, speakFigure(speaker))}`,
          fix: {
            is: 'cells',
            label: `改为 ${to}`,
            changes: [{ key: named.key, value: String(to) }],
          },
        }),
      ];
    }
    case 'guesses': {
      const { guesses, picked } = diagnosis;
      const cells = [...new Set(guesses.flatMap(({ changes }) => changes.map(({ cell }) => cell)))];
      return [
        sumsFinding(speaker, sheet.broken, {
          marked: cells,
          message: `${sayFirst(speaker, sheet.broken)}。${introduce(guesses.length, picked)}`,
          candidates: guesses.map((guess) => explanationOf(plan, figures.values, guess)),
          advice: '请对照台账核实后再改；也可能是漏填了某一项。',
        }),
      ];
    }
    case 'apart':
      return diagnosis.changes.map((change) => {
        const sums = plan.partsOf[change.cell]?.map(({ sum }) => sum) ?? [];
        const broken = sheet.broken.filter((sum) => sums.includes(sum));
        return sumsFinding(speaker, broken, {
          marked: [change.cell],
          message: `${sayFirst(speaker, broken)}。${introduce(1, true)}`,
          candidates: [explanationOf(plan, figures.values, { shape: 'one', changes: [change] })],
          advice: '表三不止一处不平，请对照台账核实后再改。',
        });
      });
    case 'open':
      return statedSums(speaker);
  }
}

interface Speaker {
  readonly sheet: BalanceSheet;
  readonly figures: FiguresRead;
}

const sumAt = ({ plan }: BalanceSheet, sum: number) => plan.table3Sums[sum] as PlannedSum;

const speakFigure =
  ({ sheet: { plan }, figures }: Speaker) =>
  (term: Parameters<Plan['indexOf']>[0]) =>
    figures.values[plan.indexOf(term)] as number;

/** The first broken sum, and how many more there are. */
function sayFirst(speaker: Speaker, broken: readonly number[]): string {
  const [first, ...more] = broken as [number, ...number[]];
  const words = saySum(sumAt(speaker.sheet, first).sum, speakFigure(speaker));
  return more.length ? `${words}；与之相关的还有 ${more.length} 处不平` : words;
}

/** Each broken sum for itself, without those that only repeat others; those that one total would mend are one. */
function statedSums(speaker: Speaker): Finding[] {
  const { sheet } = speaker;
  const implied = impliedByOthers(sheet);
  const { plan, differences } = sheet;
  const stated = sheet.broken.filter((sum) => !implied.includes(sum));
  const byTotal = listsBy(stated, (sum) => `${sumAt(sheet, sum).sum.total} ${differences[sum]}`);
  return [...byTotal.values()].map((sums) =>
    sumsFinding(speaker, sums, {
      marked: [plan.indexOf({ key: sumAt(sheet, sums[0] as number).sum.total })],
      message: sayFirst(speaker, sums),
      advice: '请对照台账核对这一行或这一列的各格。',
    }),
  );
}

/** Without the sums over totals that lack a part: with 自动合计 those show what there is so far. */
function withKnownTotals(sheet: BalanceSheet, figures: FiguresRead): BalanceSheet {
  const isKnown = (cell: number) => isTotalKnown(figures, sheet.plan.edition, cell);
  return { ...sheet, broken: sheet.broken.filter((sum) => sumAt(sheet, sum).cells.every(isKnown)) };
}

/** One finding for some broken sums; without a place of its own it stands at the first one's total. */
function sumsFinding(
  speaker: Speaker,
  broken: readonly number[],
  parts: Omit<FindingParts, 'place'> & { readonly place?: Place },
): Finding {
  const { sheet, figures } = speaker;
  const { plan } = sheet;
  const sums = broken.map((sum) => sumAt(sheet, sum));
  const first = sums[0] as PlannedSum;
  const rules: RuleId[] = [...new Set(sums.map(({ rule }) => rule.id))];
  const marked = parts.marked ?? [];
  return oneFinding(
    first.rule,
    { edition: plan.edition, cells: { figures } },
    {
      rules,
      cells: [...new Set([...marked, ...sums.flatMap(({ cells }) => cells)])],
      sides: {
        left: first.sum.left.map(({ key }) => key),
        right: first.sum.right.map(({ key }) => key),
      },
      proof: sums.map(({ sum }) => saySum(sum, speakFigure(speaker))),
      place: cellPlace(first.sum.total),
      ...parts,
    },
  );
}
