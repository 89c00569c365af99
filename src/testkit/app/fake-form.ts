/** A stand-in for react-hook-form: the texts of figure inputs, set by path. */
import type { UseFormRegisterReturn } from 'react-hook-form';
import { vi } from 'vitest';
import type { FigureForm, FigureValues, TypedInput } from '../../app/session/figure-fields.ts';
import type { Report } from '../../domain/report/report.ts';

export function fakeForm({ cells: start }: Report) {
  let cells = start;
  const set = (path: string, value: string) => {
    const [head, key, ...rest] = path.split('.');
    if (head !== 'cells' || key === undefined || rest.length > 0) {
      throw new Error(`The form has no field ${path}.`);
    }
    cells = { ...cells, [key]: value };
  };
  const setValue = vi.fn(set);
  const register = (name: string) =>
    ({
      name,
      onChange: ({ target }: { readonly target: TypedInput }) =>
        Promise.resolve(set(target.name, target.value)),
    }) as UseFormRegisterReturn;
  return {
    form: { register, setValue } as unknown as FigureForm,
    setValue,
    values: (): FigureValues => ({ cells }),
  };
}
