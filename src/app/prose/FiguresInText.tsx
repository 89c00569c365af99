/** 文中数字: on demand each figure of a section that the tables have, too, with both values. */
import { memo, useId } from 'react';
import { type TextFigure, textFigures } from '../../domain/checks/text-figures.ts';
import { cellPlace, type Place, wordsPlace } from '../../domain/place/place.ts';
import type { SectionNumber } from '../../domain/report/report.ts';
import { useSelected, useSession, useStore } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';

/** Apart from the keys of the texts beside it. */
export const FiguresInText = memo(function FiguresInText({
  section,
}: {
  readonly section: SectionNumber;
}) {
  const { panels } = useSession();
  const areMarked = useStore(panels.areFiguresMarked);
  const id = useId();
  return (
    <div className="text-figures">
      <Button
        size="small"
        variant="quiet"
        aria-expanded={areMarked}
        aria-controls={id}
        title="标出文中与表格有关的数字，逐个对照"
        onClick={() => panels.markFigures(!areMarked)}
      >
        文中数字
      </Button>
      <div id={id}>{areMarked ? <FigureList section={section} /> : null}</div>
    </div>
  );
});

/** It follows once typing has paused. */
function FigureList({ section }: { readonly section: SectionNumber }) {
  const { settled, goTo } = useSession();
  const report = useSelected(settled, (now) => now.report);
  const figures = textFigures(report).filter((figure) => figure.section === section);
  if (figures.length === 0) return <p className="ui-hint">没有与表格有关的数字。</p>;
  return (
    <ul className="text-figure-list">
      {figures.map((figure) => (
        <FigureLine key={`${figure.range.id} ${figure.range.from}`} figure={figure} onGoTo={goTo} />
      ))}
    </ul>
  );
}

interface FigureLineProps {
  readonly figure: TextFigure;
  readonly onGoTo: (place: Place) => void;
}

function FigureLine({ figure, onGoTo }: FigureLineProps) {
  const { range, words, cells, cellNames, says, table, status } = figure;
  const [first, ...others] = cells;
  return (
    <li className={`text-figure text-figure-${status}`}>
      <button type="button" className="text-figure-words" onClick={() => onGoTo(wordsPlace(range))}>
        {words}
      </button>
      <span>
        {statusWords[status]}：正文 {says}，{cellNames}
        {cells.length > 1 ? '合计' : ''} {table}
      </span>
      {first ? (
        <Button
          size="small"
          aria-label={`去表格：${cellNames}`}
          onClick={() => onGoTo(cellPlace(first, ...others))}
        >
          去表格
        </Button>
      ) : null}
    </li>
  );
}

const statusWords: Readonly<Record<TextFigure['status'], string>> = {
  agrees: '一致',
  accounted: '句中已交代',
  differs: '不一致',
};
