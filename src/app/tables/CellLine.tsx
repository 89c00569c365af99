import type { Repair } from '../../domain/checks/core/finding.ts';
import { sayFinding } from '../../domain/checks/wording/word-finding.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import { lastYearFigure } from '../../domain/report/carry-over.ts';
import { explainUnreadable, readFigure } from '../../domain/report/figure.ts';
import { useComputedTotal, useSession, useStore } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { saySummary, summarise } from './range-summary.ts';

/**
 * One line below the table on the cell that has the cursor: where it is, what it means, what is wrong, and what
 * it was last year.
 */
export function CellLine() {
  const { cursor } = useSession();
  const cell = useStore(cursor.cell);
  const selected = useStore(cursor.range);
  return (
    <>
      {/* The same in the words of each cell's own name and description; a range has no others. */}
      <div className="cell-line" aria-hidden="true">
        {selected.length > 0 ? null : cell ? (
          <CellState cell={cell} />
        ) : (
          <span className="ui-hint">
            像电子表格一样填：Tab、回车、方向键移动，按 Ctrl+/ 看全部快捷键
          </span>
        )}
      </div>
      <div className="cell-line-range" role="status">
        {selected.length > 0 ? <RangeState range={selected} /> : null}
      </div>
    </>
  );
}

function RangeState({ range }: { range: readonly FigureCell[] }) {
  const { report } = useStore(useSession().settled);
  return <strong>{saySummary(summarise(range, report.cells))}</strong>;
}

function CellState({ cell }: { cell: FigureCell }) {
  const session = useSession();
  const { report } = useStore(session.settled);
  const typed = report.cells[cell.key] ?? '';
  // The gravest; of several said as one that which is about this cell.
  const [finding] = session.marks.get(cell.key) ?? [];
  const last = lastYearFigure(report, cell);
  return (
    <>
      <strong className="cell-line-place">{nameCell(cell)}</strong>
      {typed.trim().length > longestShown ? (
        <span className="cell-line-figure">填的是 {typed}</span>
      ) : null}
      {finding && !finding.isEmptiness ? (
        <span className="cell-line-problem">
          <span className="cell-line-words">
            <Badge tone={finding.level} /> {sayFinding(finding)}
          </span>
          {finding.fix ? <FixButton fix={finding.fix} onFix={session.repair} /> : null}
        </span>
      ) : (
        <CellHint cell={cell} typed={typed} />
      )}
      {last ? <span className="cell-line-last">{last.words}</span> : null}
    </>
  );
}

/** Longer figures may be wider than their cell. */
const longestShown = 4;

/** What the cell takes, where nothing is wrong with it. */
function CellHint({ cell, typed }: { cell: FigureCell; typed: string }) {
  const computed = useComputedTotal(cell.key);
  const figure = readFigure(typed, cell.kind);
  if (figure.is === 'unreadable') {
    return <span className="cell-line-problem">{explainUnreadable(figure.why, cell.unit)}</span>;
  }
  if (!cell.isTotal) return <span className="ui-hint">单位：{cell.unit}</span>;
  return (
    <span className="ui-hint">
      {!typed && computed !== undefined ? (
        <>
          按 <kbd>=</kbd> 填入 {computed}，
        </>
      ) : null}
      按 <kbd>Alt</kbd>＋<kbd>=</kbd> 看合计
    </span>
  );
}

/** For the mouse, without taking the cursor out of the cell; by keyboard it is reached in the findings. */
function FixButton({ fix, onFix }: { fix: Repair; onFix: (fix: Repair) => void }) {
  return (
    <Button
      size="small"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onFix(fix)}
    >
      {fix.label}
    </Button>
  );
}
