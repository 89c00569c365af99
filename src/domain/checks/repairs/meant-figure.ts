/** What a cell without a figure was most likely meant to hold: a candidate, never certain. */
import { nameCell } from '../../place/name-cell.ts';
import { figureOf } from '../../report/figures-read.ts';
import { meansNone, withRingsAsZeros } from '../../report/meant-figure.ts';
import { totalWithBlanksAsZero } from '../../sums/totals.ts';
import type { Explanation } from '../core/finding.ts';
import type { Subject } from '../core/rule.ts';
import { cellAt, textAt } from '../core/tables.ts';

/** @param index of a cell that is unreadable, or holds a sign for nothing; of a text that may mean anything nothing */
export function meantFor(subject: Subject<'cells'>, index: number): Explanation[] {
  const { kind, isTotal } = cellAt(subject.cells.figures, index);
  const text = textAt(subject.cells.figures, index);
  const isNone = figureOf(text, kind).is === 'blank' || meansNone(text);
  if (!isNone) return candidate(subject, index, '如果其中的字母是 0', withRingsAsZeros(text, kind));
  return candidate(subject, index, '如果表示没有', isTotal ? sumAt(subject, index) : 0);
}

/** Of nothing in all its parts a total is 0; else any figure but their sum would be an error made by the program. */
const sumAt = ({ cells: { figures }, edition }: Subject<'cells'>, index: number) =>
  totalWithBlanksAsZero(figures, edition, index, (part) => meansNone(textAt(figures, part)));

function candidate(
  { cells: { figures } }: Subject<'cells'>,
  index: number,
  condition: string,
  value: string | number | undefined,
): Explanation[] {
  if (value === undefined) return [];
  const cell = cellAt(figures, index);
  return [
    {
      text: `${condition}，${nameCell(cell)}应为 ${value}`,
      changes: [{ key: cell.key, value: String(value) }],
    },
  ];
}
