/** Every sum that is read in a line, by each way of reading; of totals also those that agree. */
import { countedIn } from '../../domain/checks/rules/prose/sums/counted.ts';
import {
  wrongDivisions,
  wrongDivisionsBefore,
} from '../../domain/checks/rules/prose/sums/find-divisions.ts';
import { type WrongSum, wrongLists } from '../../domain/checks/rules/prose/sums/find-lists.ts';
import { wrongTopics } from '../../domain/checks/rules/prose/sums/find-topics.ts';
import { totalsIn, wrongTotals } from '../../domain/checks/rules/prose/sums/find-totals.ts';

/** 「list 18≠3+7+4」, 「total 6: 1+2+3」 */
export function sumsRead(text: string): readonly string[] {
  const counted = countedIn(text);
  const totals = totalsIn(text, counted);
  const inTotals = new Set(totals.map(({ whole }) => whole));
  return [
    ...say(
      'list',
      wrongLists(text, counted, (one) => inTotals.has(one)),
    ),
    ...totals.map(({ whole, parts }) => `total ${whole.value}: ${terms(parts)}`),
    ...say('total', wrongTotals(text, counted, totals)),
    ...say('divided', wrongDivisions(text, counted)),
    ...say('divided before', wrongDivisionsBefore(text, counted)),
    ...say('topics', wrongTopics(text, counted)),
  ];
}

const terms = (parts: WrongSum['parts']) => parts.map(({ value }) => value).join('+');
const say = (how: string, wrong: readonly WrongSum[]) =>
  wrong.map(
    ({ whole, parts, isShort, isTwice }) =>
      `${how} ${whole.value}${isTwice ? ' twice' : ''}≠${terms(parts)}${isShort ? ' short' : ''}`,
  );
