import { type KeyboardEvent, useId } from 'react';
import { tableNames } from '../../domain/edition/table-names.ts';
import { labelOfCell } from '../../domain/place/name-cell.ts';
import { useSession } from '../session/SessionContext.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { YearFigure } from './compared-years.ts';

/** A figure of last year that is typed in by hand; typing into one is one step of the history. */
export function LastFigureInput({ figure: { cell, text, problem } }: { figure: YearFigure }) {
  const session = useSession();
  const id = useId();
  return (
    <>
      <TextInput
        inputMode={cell.kind === 'count' ? 'numeric' : 'text'}
        aria-label={`上年${tableNames[cell.table]}，${labelOfCell(cell)}`}
        value={text}
        onChange={(event) =>
          session.setField(`lastYear.report.cells.${cell.key}`, event.target.value)
        }
        onBlur={() => session.closeStep()}
        onKeyDown={moveInColumn}
        {...(problem && { 'aria-invalid': true, 'aria-describedby': id })}
      />
      {problem ? (
        <span className="compared-problem" id={id}>
          {problem}
        </span>
      ) : null}
    </>
  );
}

/** Enter and the vertical arrows, as in the tables of the report. */
function moveInColumn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing) return;
  const isUp = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
  if (!isUp && event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  const cell = event.currentTarget.closest('td');
  const row = cell?.parentElement;
  const next = isUp ? row?.previousElementSibling : row?.nextElementSibling;
  const input = next?.children[cell?.cellIndex ?? -1]?.querySelector('input');
  input?.focus();
  input?.select();
}
