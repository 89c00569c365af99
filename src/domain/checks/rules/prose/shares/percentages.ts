/** The percentages and the counts of a sentence. */

import { enclosedIn } from '../../../../prose/enclosed.ts';
import { keptByLine } from '../../../../prose/known-lines.ts';
import { findQuantities, type Quantity } from '../../../../prose/quantities/find-quantities.ts';
import { isCounter } from '../../../../prose/quantities/units.ts';
import { decimalText } from '../../../../report/decimal.ts';

export interface Figure {
  readonly from: number;
  /** Where the number itself begins: behind 百分之. */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly to: number;
  readonly value: number;
  /** How many decimals are written. */
  readonly decimals: number;
  readonly unit: string;
  readonly inBracket: boolean;
}

export interface Figures {
  readonly shares: readonly Figure[];
  readonly counts: readonly Figure[];
}

export const figuresIn = keptByLine((text): Figures => {
  const enclosed = enclosedIn(text);
  const figures = findQuantities(text).flatMap((quantity): Figure[] => {
    const { value, unit, isAbout, isRange, isOrdinal, from, to, unitTo } = quantity;
    if (!value || isAbout || isRange || isOrdinal) return [];
    const inside = enclosed.find((inner) => from >= inner.from && from < inner.to);
    if (inside && !/[（(]/.test(inside.mark)) return [];
    return [
      {
        ...{ from, to: unitTo, numberTo: to, unit: isShare(quantity) ? '%' : unit },
        numberFrom: text.startsWith('百分之', from) ? from + '百分之'.length : from,
        value: Number(decimalText(value)),
        decimals: value.decimals,
        inBracket: inside !== undefined,
      },
    ];
  });
  return {
    shares: figures.filter(({ unit }) => unit === '%'),
    counts: figures.filter(
      ({ unit, to }) =>
        isCounter(unit) && !/^(?:类|种|组|方面)$/.test(unit) && !ofKinds.test(text.slice(to - 1)),
    ),
  };
});

/** 「三项占68%」, 「三项合计」: how many kinds there are. */
const ofKinds = /^[项者](?:之和|合计|共计|共|相加)?(?:占|[0-9])|^[项者](?:之和|合计|共计|相加)/;

const isShare = ({ unit }: Quantity) => /^[%％]$/.test(unit);

/** Whether a share is what it is written as, to its last digit. */
export const isRounded = (right: number, { value, decimals }: Figure): boolean =>
  Math.abs(right - value) <= 0.5 * 10 ** -decimals + 1e-9;

/** A share with as many decimals as the one that stands there. */
export const sayShare = (right: number, { decimals }: Figure): string => right.toFixed(decimals);

const persons = new Set(['名', '人', '人次']);
const texts = new Set(['篇', '份', '条', '件', '则']);

/** 「12份文件」 and 「解读12篇」 may be of one another; so may 「120名代表」 and 「118人」. */
export const isSameKind = (one: Figure, other: Figure) =>
  one.unit === other.unit ||
  [persons, texts].some((kind) => kind.has(one.unit) && kind.has(other.unit));
