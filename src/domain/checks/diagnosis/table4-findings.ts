/**
 * The broken sums of table 四. Each group of five cells has one sum, so any of the five may be wrong: they
 * are named only where most of them would have to be negative.
 */
import { cellPlace } from '../../place/place.ts';
import type { Finding } from '../core/finding.ts';
import { introduce } from '../core/introduce.ts';
import { oneFinding } from '../core/make-finding.ts';
import type { Plan, PlannedSum } from '../core/plan.ts';
import type { Parts } from '../core/rule.ts';
import { explanationOf } from '../wording/word-guess.ts';
import { saySum } from '../wording/word-sum.ts';
import { differenceOf, verdictOf } from './balance-sheet.ts';
import { mostGuesses } from './diagnose-table3.ts';
import type { Guess } from './guess.ts';

export function table4Findings(plan: Plan, read: Parts['cells']): Finding[] {
  const { figures, autoTotals } = read;
  return plan.table4Sums.flatMap((planned) => {
    const difference = differenceOf(planned, figures.values);
    if (verdictOf(difference) !== 'broken') return [];
    const { rule, sum, cells } = planned;
    const guesses = autoTotals ? [] : guess(planned, figures.values, difference);
    const isShort = guesses.length > 0 && guesses.length <= mostGuesses;
    const total = plan.indexOf({ key: sum.total });
    const words = saySum(sum, (term) => figures.values[plan.indexOf(term)] as number);
    const shouldBe = (figures.values[total] as number) + difference;
    return [
      oneFinding(
        rule,
        { edition: plan.edition, cells: read },
        {
          place: cellPlace(sum.total),
          cells,
          marked: isShort ? guesses.map(({ changes }) => changes[0]?.cell as number) : [total],
          sides: { left: sum.left.map(({ key }) => key), right: sum.right.map(({ key }) => key) },
          message: isShort
            ? `${words}。${introduce(guesses.length, false)}`
            : `${words}；如果各项无误，总计应为 ${shouldBe}`,
          proof: [words],
          candidates: isShort
            ? guesses.map((each) => explanationOf(plan, figures.values, each))
            : [],
          advice: '请对照台账核对这一组的各格。',
        },
      ),
    ];
  });
}

/** The total last: a part is mistyped more often than a sum of small numbers is wrong. */
function guess({ left, right }: PlannedSum, values: Float64Array, difference: number): Guess[] {
  const asGuess = (cell: number, change: number): Guess => ({
    shape: 'one',
    changes: [{ cell, to: (values[cell] as number) + change }],
  });
  return [
    ...left.map((cell) => asGuess(cell, -difference)),
    ...right.map((cell) => asGuess(cell, difference)),
  ].filter(({ changes }) => changes.every(({ to }) => to >= 0));
}
