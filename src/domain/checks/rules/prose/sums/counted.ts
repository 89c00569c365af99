/** The counts of a line that may be wholes and parts. */
import { cutClauses } from '../../../../prose/cut-clauses.ts';
import { type Enclosed, enclosedIn, isWithinInner } from '../../../../prose/enclosed.ts';
import { findQuantities, type Quantity } from '../../../../prose/quantities/find-quantities.ts';
import { isCounter } from '../../../../prose/quantities/units.ts';
import { beforeNext, behindLast } from '../../../../prose/words-beside.ts';
import { decimalText } from '../../../../report/decimal.ts';
import { compared } from './sum-words.ts';

export interface Counted {
  readonly from: number;
  /** Behind the number. */
  readonly numberTo: number;
  /** Behind the unit, and a second unit in brackets: 「267份（条）」. */
  readonly to: number;
  readonly value: number;
  /** The unit and, where two kinds of things are counted together, the other one. */
  readonly units: readonly string[];
  readonly isAbout: boolean;
  /** The bracket that it stands in. */
  readonly inside: Enclosed | undefined;
}

/** Units that count kinds rather than things, and measures. */
const ofKinds = new Set(['类', '种', '组', '方面']);

/** 「……、短视频35条三个平台」, 「由三部分组成：」: how many parts. */
const isOfKinds = (text: string, { unit, from, unitTo }: Quantity) =>
  ofKinds.has(unit) ||
  (unit === '部' && text.charAt(unitTo) === '分') ||
  (unit === '个' &&
    /(?:[条件篇份，、]|由|分为|分成)$/.test(text.slice(0, from)) &&
    ofParts.test(text.slice(unitTo)));

const ofParts = /^(?:大)?(?:平台|渠道|方面|部分|栏目|板块)/;

export function countedIn(text: string): readonly Counted[] {
  // Of one figure there is no sum.
  if (findQuantities(text).filter(({ unit }) => isCounter(unit)).length < 2) return [];
  const enclosed = enclosedIn(text);
  const clauses = cutClauses(text);
  return findQuantities(text).flatMap((quantity): Counted[] => {
    const { value, unit, isOrdinal, isRange, from, unitTo } = quantity;
    if (!value || !isCounter(unit) || isOrdinal || isRange || isOfKinds(text, quantity)) return [];
    const inside = enclosed.find((inner) => from >= inner.from && from < inner.to);
    if (inside && (!/[（(]/.test(inside.mark) || isWithinInner(text, from, inside))) return [];
    const clause = inside ?? clauses.find((each) => from >= each.from && from < each.to);
    if (clause && compared.test(clauseAround(text, clause.from, clause.to, quantity))) return [];
    const second = /^[（(]([\u3400-\u9fff]{1,2})[）)]/.exec(text.slice(unitTo));
    return [
      {
        ...{ from, numberTo: quantity.to, to: unitTo + (second?.[0].length ?? 0), inside },
        value: Number(decimalText(value)),
        units: second?.[1] ? [unit, second[1]] : [unit],
        isAbout: quantity.isAbout,
      },
    ];
  });
}

/** Before the figure, from the last mark on; and a few words behind it. */
function clauseAround(text: string, from: number, to: number, quantity: Quantity): string {
  const start = Math.max(from, behindLast(text, quantity.from, '，、；。：（('));
  const end = Math.min(to, beforeNext(text, quantity.unitTo, '，、；。：（(）)'));
  return `${text.slice(start, quantity.from)}|${text.slice(quantity.unitTo, end)}`;
}

export const sumOf = (parts: readonly Counted[]) =>
  Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;

/** 「5场次，即集中授课2场、……」 are of one another. */
export const isOfUnit = ({ units }: Counted, whole: Counted) =>
  units.some((unit) => whole.units.some((other) => inOnes(other) === inOnes(unit)));

const inOnes = (unit: string) => unit.replace(/^([场期批])次$/, '$1');
