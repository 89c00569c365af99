import { createContext, memo, useContext, useEffect, useRef } from 'react';
import type { FigureCell } from '../../domain/edition/figure-cells.ts';
import { labelOfCell } from '../../domain/place/name-cell.ts';
import { useSession } from '../session/SessionContext.tsx';
import { keepCarriedPainted } from './paint-carried.ts';
import { keepPainted } from './paint-cell.ts';

/** Whether totals follow from their parts. A context, so that 175 inputs need not watch the report. */
export const AutoTotalsContext = createContext(false);

/**
 * One figure cell: a native text input that react-hook-form reads and writes. React draws it once; typing
 * and marks go past React (see paint-cell).
 */
export const FigureInput = memo(function FigureInput({ cell }: { cell: FigureCell }) {
  const session = useSession();
  const isAutomatic = useContext(AutoTotalsContext) && cell.isTotal;
  const input = useRef<HTMLInputElement>(null);
  const field = session.registerFigure(cell.key);

  useEffect(() => {
    if (!input.current) return undefined;
    const stops = [
      keepPainted(input.current, cell, session),
      keepCarriedPainted(input.current, cell, session),
    ];
    return () => {
      for (const stop of stops) stop();
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
      aria-label={labelOfCell(cell)}
      readOnly={isAutomatic}
      name={field.name}
      ref={(element) => {
        input.current = element;
        field.ref(element);
      }}
    />
  );
});
