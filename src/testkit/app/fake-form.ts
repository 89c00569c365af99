/** A stand-in for react-hook-form: values that are set by path. */
import { vi } from 'vitest';
import { setIn } from '../../app/session/report-paths.ts';
import type { ReportForm } from '../../app/session/session.ts';
import type { Report } from '../../domain/report/report.ts';

export function fakeForm(start: Report) {
  let values = start;
  const setValue = vi.fn((path: string, value: unknown) => {
    values = setIn(values, path, value);
  });
  return {
    form: { setValue } as unknown as ReportForm,
    setValue,
    values: () => values,
    /** What react-hook-form does itself when a registered input is typed in. */
    typeInto: (path: string, value: unknown) => {
      values = setIn(values, path, value);
    },
  };
}
