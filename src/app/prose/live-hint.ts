/** What can be said of the number that the cursor stands at. */
import { figureOfCells } from '../../domain/live/figure-of-cells.ts';
import { type FittingCell, fittingCells } from '../../domain/live/fitting-cells.ts';
import { type NumberInText, numberAt } from '../../domain/live/number-at.ts';
import type { Report } from '../../domain/report/report.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import type { LiveWords } from '../session/live-marks.ts';

export type LiveHint =
  /** It follows cells. */
  | { readonly is: 'live'; readonly words: LiveWords }
  /** Cells have the same figure, and the sentence speaks of them. */
  | {
      readonly is: 'offer';
      readonly number: NumberInText;
      readonly cells: readonly [FittingCell, ...FittingCell[]];
    };

export function liveHintAt(report: Report, id: TextId, cursor: number): LiveHint | undefined {
  const figure = report.live.find(
    (each) => each.id === id && each.from <= cursor && cursor <= each.to,
  );
  if (figure) {
    return { is: 'live', words: { figure, said: figureOfCells(report, figure.cells) } };
  }
  const number = numberAt(textOf(report, id) ?? '', cursor);
  if (!number || report.live.some((each) => each.id === id && each.from === number.from)) {
    return undefined;
  }
  const [first, ...more] = fittingCells(report, number);
  return first && { is: 'offer', number, cells: [first, ...more] };
}

/** Whether two hints say the same. */
export function isSameHint(a: LiveHint | undefined, b: LiveHint | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.is === 'live') {
    return (
      b.is === 'live' && a.words.figure === b.words.figure && a.words.said.is === b.words.said.is
    );
  }
  if (b.is === 'live' || a.number.from !== b.number.from || a.number.to !== b.number.to)
    return false;
  return (
    a.number.digits === b.number.digits &&
    a.cells.length === b.cells.length &&
    a.cells.every(({ cell }, index) => cell === b.cells[index]?.cell)
  );
}
