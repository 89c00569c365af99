/**
 * The figure inputs as fields of react-hook-form, which is asked nowhere else. The report is the session's; what
 * is typed goes from an input to it, and what the session changes otherwise goes back into the input.
 */

import type { FieldPath, UseFormRegisterReturn, UseFormReturn } from 'react-hook-form';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import type { Report } from '../../domain/report/report.ts';
import { fieldOfCell } from './cell-field.ts';

export type FigureValues = Pick<Report, 'cells'>;
export type FigureForm = UseFormReturn<FigureValues>;

export interface FigureFields {
  /** What an input needs to be the field of a cell. */
  register(key: CellKey): UseFormRegisterReturn;
  /** The input of a cell has another text. */
  typed(key: CellKey, input: TypedInput): void;
  /** Sets the inputs of all figures that differ. */
  write(from: Report, to: Report): void;
}

export type TypedInput = Pick<HTMLInputElement, 'name' | 'value'>;

export function createFigureFields(form: Pick<FigureForm, 'register' | 'setValue'>): FigureFields {
  const register = (key: CellKey) => form.register(pathOf(key));
  const typedIn = new Map<CellKey, UseFormRegisterReturn>();
  return {
    register,
    typed: (key, input) => {
      const field = typedIn.get(key) ?? register(key);
      typedIn.set(key, field);
      void field.onChange({ target: input, type: 'input' });
    },
    write: ({ cells: from }, { cells: to }) => {
      if (from === to) return;
      for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
        // A cell that is absent has a blank input.
        if (from[key] !== to[key]) form.setValue(pathOf(key), to[key] ?? '');
      }
    },
  };
}

const pathOf = (key: string) => fieldOfCell(key as CellKey) as FieldPath<FigureValues>;
