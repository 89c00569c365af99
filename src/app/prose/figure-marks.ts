/** The figures of a text that the tables have, too, as marks in its field. */
import { type TextFigure, textFigures } from '../../domain/checks/text-figures.ts';
import { type TextId, textOf } from '../../domain/report/text.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import type { MarkedText } from '../ui/text-marks/text-mark.ts';

export interface FigureMarks {
  /** The text in which they were found. */
  readonly text: string;
  readonly figures: readonly TextFigure[];
}

/** Only where 文中数字 is on; they follow once typing has paused. */
export function useFigureMarks(id: TextId): FigureMarks | undefined {
  const { panels, settled } = useSession();
  const areMarked = useStore(panels.areFiguresMarked);
  const report = useSelected(settled, (now) => (areMarked ? now.report : undefined));
  if (!report) return undefined;
  const figures = textFigures(report).filter(({ range }) => range.id === id);
  return figures.length > 0 ? { text: textOf(report, id) ?? '', figures } : undefined;
}

/** What differs is marked by its finding besides. */
export function withFigureMarks(
  marked: MarkedText | undefined,
  found: FigureMarks | undefined,
): MarkedText | undefined {
  if (!found || (marked && marked.text !== found.text)) return marked;
  const marks = found.figures.map(({ range: { from, to }, status }) => ({
    ...{ id: `figure/${from}`, from, to, isSelected: false },
    tone: status === 'differs' ? ('differs' as const) : ('agrees' as const),
  }));
  return { text: found.text, marks: [...(marked?.marks ?? []), ...marks] };
}
