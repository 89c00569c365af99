/**
 * What two figures say of each other, in the words of the last column of each table. It speaks of every pair, of those
 * that agree and those that are not known too; a finding is made by the rules across years, and only of what is wrong.
 */

export interface Verdict {
  /** unknown: of last year; open: this year's is still to be typed. */
  readonly is: 'same' | 'differs' | 'open' | 'unknown';
  readonly words: string;
}

/**
 * @param last last year's figure; NaN where it is not known
 * @param fitting what this year's should be, where it does not follow from last year's alone
 */
export function verdictOf(last: number, now: number, fitting = last): Verdict {
  return (
    missing(last, now + fitting) ??
    (now === fitting
      ? { is: 'same', words: '一致' }
      : { is: 'differs', words: `相差 ${Math.abs(now - fitting)}` })
  );
}

/** Cases that were pending last year are among all of this year: there may be more, not fewer. */
export function verdictOnPending(last: number, now: number): Verdict {
  return (
    missing(last, now) ??
    (now < last
      ? { is: 'differs', words: `少 ${last - now}` }
      : { is: 'same', words: '不少于上年' })
  );
}

function missing(last: number, now: number): Verdict | undefined {
  if (Number.isNaN(last)) return { is: 'unknown', words: '上年缺数' };
  return Number.isNaN(now) ? { is: 'open', words: '本年缺数' } : undefined;
}
