import { type KeyboardEvent, memo } from 'react';
import type { Path } from 'react-hook-form';
import type { Finding, Level } from '../../domain/checks/finding.ts';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import {
  useCellFindings,
  useCellSide,
  useComputedTotal,
  useReport,
  useSession,
} from '../session/SessionContext.tsx';
import { levelNames, tableNames } from '../session/words.ts';
import { moveInTable } from './move-in-table.ts';

/**
 * One figure cell: a native text input that react-hook-form reads and writes without React (typing never
 * re-renders it), with the marks of its findings around it.
 */
export const FigureInput = memo(function FigureInput({ cell }: { cell: FigureCell }) {
  const session = useSession();
  const findings = useCellFindings(cell.key);
  const level = findings && gravestLevel(findings);
  const side = useCellSide(cell.key);
  const isAutomatic = useReport(({ options }) => options.autoTotals) && cell.isTotal;
  const { onChange, onBlur, name, ref } = session.form.register(
    `cells.${cell.key}` as Path<Report>,
  );
  const computed = useComputedTotal(cell.key);
  const problemId = `problem-${cell.address}`;
  const classes = [
    'figure',
    level &&
      (findings.every(({ quietWhileTyping }) => quietWhileTyping)
        ? 'figure-blank'
        : `figure-${level}`),
    side && `figure-${side}`,
    cell.isTotal && 'figure-total',
  ];

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === '=' && cell.isTotal && !isAutomatic) {
      event.preventDefault();
      if (computed !== undefined) {
        session.changeCells(`填入合计 ${computed}`, [{ key: cell.key, value: String(computed) }]);
      }
    } else moveInTable(event);
  };

  return (
    <>
      <input
        className={classes.filter(Boolean).join(' ')}
        type="text"
        inputMode={cell.kind === 'count' ? 'numeric' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        data-cell={cell.address}
        aria-label={`${tableNames[cell.table]}，${cell.rowName}，${cell.columnName}`}
        aria-invalid={level === 'error' || undefined}
        aria-describedby={level ? problemId : undefined}
        placeholder={computed === undefined || isAutomatic ? undefined : String(computed)}
        readOnly={isAutomatic}
        name={name}
        ref={ref}
        onChange={(event) => {
          void onChange(event);
          session.typed(name, event.target.value);
        }}
        onBlur={(event) => {
          session.closeStep();
          void onBlur(event);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          session.focused.set(cell);
        }}
        onKeyDown={onKeyDown}
      />
      {level ? <CellProblem id={problemId} level={level} findings={findings} /> : null}
    </>
  );
});

interface CellProblemProps {
  readonly id: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/** The sign in the corner, and the words for screen readers that the input is described by. */
function CellProblem({ id, level, findings }: CellProblemProps) {
  return (
    <>
      <span className={`figure-flag figure-flag-${level}`} aria-hidden="true">
        {level === 'note' ? 'i' : '!'}
      </span>
      <span id={id} className="ui-hidden">
        {findings.map((finding) => `${levelNames[finding.level]}：${finding.message}`).join('；')}
      </span>
    </>
  );
}

function gravestLevel(findings: readonly Finding[]): Level {
  const levels = findings.map(({ level }) => level);
  if (levels.includes('error')) return 'error';
  return levels.includes('warning') ? 'warning' : 'note';
}
