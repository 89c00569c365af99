/** The count of a report in words, the same on every screen. */
import type { Kind, Level } from '../core/finding.ts';
import type { Tally } from '../core/tally.ts';
import { levelNames } from './level-names.ts';

/** One part of the count: 「错误 2」, 「空格 149 格」, 「填写中 3/6」, 「没有错误和警告」. */
export interface Sign {
  readonly is: Kind | 'good';
  readonly word: string;
  /** 「2」, 「149 格」, 「3/6」 */
  readonly figure?: string;
}

const allSections = 6;

/** 「没有错误和警告」 is said only where nothing is missing either. */
export function signsOf(tally: Tally): Sign[] {
  const { error, warning, note, blanks, written } = tally;
  const isGood = error + warning + blanks === 0 && written === allSections;
  const counted = (is: Level, count: number): Sign[] =>
    count > 0 ? [{ is, word: levelNames[is], figure: String(count) }] : [];
  return [
    ...(isGood ? [{ is: 'good', word: '没有错误和警告' } as const] : []),
    ...counted('error', error),
    ...counted('warning', warning),
    ...counted('note', note),
    ...missing(tally),
  ];
}

function missing({ blanks, begun, written }: Tally): Sign[] {
  const word = begun === 0 ? '未填写' : '填写中';
  return [
    ...(written < allSections
      ? [{ is: 'missing', word, figure: `${written}/${allSections}` } as const]
      : []),
    ...(blanks > 0 ? [{ is: 'missing', word: '空格', figure: `${blanks} 格` } as const] : []),
  ];
}

/** 「错误 2，填写中 3/6，空格 149 格」 */
export const sayTally = (tally: Tally): string =>
  signsOf(tally)
    .map(({ word, figure }) => (figure === undefined ? word : `${word} ${figure}`))
    .join('，');
