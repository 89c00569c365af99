import type { Repair } from '../../domain/checks/finding.ts';
import { sayFinding } from '../../domain/checks/word-finding.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { tableNames } from '../../domain/edition/table-names.ts';
import { lastYearFigure } from '../../domain/report/carry-over.ts';
import { explainUnreadable, readFigure } from '../../domain/report/figure.ts';
import { useComputedTotal, useSession, useStore } from '../session/SessionContext.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';

/**
 * One line below the table on the cell that has the cursor: where it is, what it means, what is wrong, and what
 * it was last year.
 */
export function CellLine() {
  const { focused } = useSession();
  const cell = useStore(focused);
  return (
    <div className="cell-line" aria-hidden="true">
      {cell ? (
        <CellState cell={cell} />
      ) : (
        <span className="ui-hint">Tab、Enter 和上下键在格子间移动</span>
      )}
    </div>
  );
}

function CellState({ cell }: { cell: FigureCell }) {
  const session = useSession();
  const { report, findings } = useStore(session.settled);
  const typed = report.cells[cell.key] ?? '';
  const computed = useComputedTotal(cell.key);
  const finding = findings.find(({ marked }) => marked.includes(cell.key));
  const figure = readFigure(typed, cell.kind);
  const last = lastYearFigure(report, cell);
  return (
    <>
      <strong className="cell-line-place">
        {tableNames[cell.table]} {cell.columnName} · {cell.rowName}
      </strong>
      {finding && !finding.quietWhileTyping ? (
        <span className="cell-line-problem">
          <span className="cell-line-words">
            <Badge tone={finding.level} /> {sayFinding(finding)}
          </span>
          {finding.fix ? <FixButton fix={finding.fix} onFix={session.repair} /> : null}
        </span>
      ) : figure.is === 'unreadable' ? (
        <span className="cell-line-problem">{explainUnreadable(figure.why, cell.unit)}</span>
      ) : cell.isTotal && !typed && computed !== undefined ? (
        <span>
          按 <kbd>=</kbd> 填入 {computed}
        </span>
      ) : (
        <span className="ui-hint">单位：{cell.unit}</span>
      )}
      {last ? <span className="cell-line-last">{last.words}</span> : null}
    </>
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
