import { memo, useEffect, useRef } from 'react';
import type { Path } from 'react-hook-form';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { tableNames } from '../session/words.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { keepPainted } from './paint-cell.ts';

/**
 * One figure cell: a native text input that react-hook-form reads and writes. React draws it once; typing
 * and marks go past React (see paint-cell).
 */
export const FigureInput = memo(function FigureInput({ cell }: { cell: FigureCell }) {
  const session = useSession();
  const isAutomatic = useReport(({ options }) => options.autoTotals) && cell.isTotal;
  const input = useRef<HTMLInputElement>(null);
  const field = session.form.register(`cells.${cell.key}` as Path<Report>);

  useEffect(() => {
    const element = input.current;
    if (!element) return;
    const stopPainting = keepPainted(element, cell, session);
    const stopListening = listenToKeys(element, cell, session);
    return () => {
      stopPainting();
      stopListening();
    };
  }, [cell, session]);

  return (
    <input
      className={cell.isTotal ? 'figure figure-total' : 'figure'}
      type="text"
      inputMode={cell.kind === 'count' ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      data-cell={cell.address}
      aria-label={`${tableNames[cell.table]}，${cell.rowName}，${cell.columnName}`}
      readOnly={isAutomatic}
      name={field.name}
      ref={(element) => {
        input.current = element;
        field.ref(element);
      }}
    />
  );
});
