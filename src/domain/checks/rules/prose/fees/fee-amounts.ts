/** Amounts of 信息处理费 that a line says were received this year. */

import { cutClauses } from '../../../../prose/cut-clauses.ts';
import { allMatches } from '../../../../prose/prefilter/matches.ts';
import { findQuantities } from '../../../../prose/quantities/find-quantities.ts';
import { wordsBefore, wordsBehind } from '../../../../prose/words-beside.ts';
import type { Decimal } from '../../../../report/decimal.ts';
import {
  askedFor,
  feeName,
  notPaid,
  notReceived,
  otherMoney,
  paid,
  received,
  wasReceived,
} from './fee-words.ts';

export interface FeeAmount {
  /** From the name of the fee where it stands in the same clause, to behind the unit. */
  readonly from: number;
  readonly to: number;
  /** In 万元, exact. */
  readonly amount: Decimal;
}

/** How many decimals a unit is below 万元. */
const decimalsOf: Readonly<Record<string, number>> = { 元: 4, 千元: 1, 万元: 0 };

export function feeAmounts(text: string, year: number): readonly FeeAmount[] {
  if (!text.includes('处理费')) return [];
  const quantities = findQuantities(text).filter(({ unit }) => unit in decimalsOf);
  const clauses = cutClauses(text);
  return quantities.flatMap((quantity): FeeAmount[] => {
    const { value, isAbout, isRange, unit, from, unitTo } = quantity;
    const clause = clauses.find((each) => from >= each.from && from < each.to);
    if (!clause || !value || isAbout || isRange || !isOfFee(text, from)) return [];
    if (isOfOtherYear(text.slice(0, from), year)) return [];
    const words = text.slice(clause.from, clause.to);
    if (notReceived.test(words) || !received.test(words)) return [];
    if (isUnpaid(text, clause.from, clause.to)) return [];
    const start = lastOf(feeName, text.slice(clause.from, from));
    return [
      {
        from: start === undefined ? from : clause.from + start,
        to: unitTo,
        amount: { ...value, decimals: value.decimals + (decimalsOf[unit] as number) },
      },
    ];
  });
}

/** 「计收200元，申请人未在期限内缴纳」, 「发出收费通知，金额200元」 */
function isUnpaid(text: string, from: number, to: number): boolean {
  const before = wordsBefore(text, from, '。；');
  const behind = wordsBehind(text, to, '。');
  if (notPaid.test(behind)) return true;
  const clause = text.slice(from, to);
  // 「发出收费通知1份，收取信息处理费140元」
  if (wasReceived.test(clause)) return false;
  return askedFor.test(before + clause) && !paid.test(clause + behind);
}

/** Whether the last kind of money named before the amount is the fee. */
function isOfFee(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const fee = lastOf(feeName, before);
  return fee !== undefined && fee > (lastOf(otherMoney, before) ?? -1);
}

/** Whether the last year named in the sentence is another one. */
function isOfOtherYear(before: string, year: number): boolean {
  const named = /.*([0-9]{4})年[^。；]*$/.exec(before)?.[1];
  return named !== undefined && Number(named) !== year;
}

/** Where the last match begins. */
function lastOf(words: RegExp, text: string): number | undefined {
  const found = allMatches(text, words);
  return found[found.length - 1]?.index;
}
