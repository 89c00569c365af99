import { act, cleanup, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import { SectionTable } from '../tables/SectionTable.tsx';

afterEach(cleanup);

const automatic = (report: Report): Report => ({
  ...report,
  options: { ...report.options, autoTotals: true },
});

const step = fc.oneof(
  fc.record({
    is: fc.constant('type' as const),
    at: fc.nat(),
    text: fc.constantFrom('7', '', '约'),
  }),
  fc.record({
    is: fc.constant('change' as const),
    at: fc.nat(),
    text: fc.constantFrom('0', '12', ''),
  }),
  fc.constantFrom({ is: 'undo' as const }, { is: 'redo' as const }, { is: 'leave' as const }),
  fc.constantFrom({ is: 'outside' as const, report: sound2019 }),
);

test.each<[TableSection, string, Report]>([
  [2, 'typed in', sound2021],
  [4, 'typed in', sound2021],
  [4, 'with totals that follow', automatic(sound2021)],
])(
  'table %i, %s: report, form and inputs have the same figures after each step',
  (section, _, start) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        cleanup();
        const { session, form } = mountWithSession(start, <SectionTable section={section} />);
        // Of all tables: a figure of one that is not on screen is changed and undone as well.
        const keys = figureCells(editionById(start.edition), start).map(({ key }) => key);
        const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-cell]')];
        const nth = <Item,>(items: readonly Item[], at: number) => items[at % items.length] as Item;
        for (const one of steps) {
          act(() => {
            if (one.is === 'type') {
              const input = nth(inputs, one.at);
              if (!input.readOnly) fireEvent.input(input, { target: { value: one.text } });
            } else if (one.is === 'change') {
              session.changeCells('改', [{ key: nth(keys, one.at), value: one.text }]);
            } else if (one.is === 'outside') {
              session.replaceFromOutside({ ...session.report.get(), cells: one.report.cells });
            } else if (one.is === 'leave') session.closeStep();
            else session[one.is]();
          });
          const { cells } = session.report.get();
          for (const key of keys) {
            expect(form.getValues(`cells.${key}`) ?? '').toBe(cells[key] ?? '');
          }
          for (const input of inputs) {
            expect(input.value).toBe(cells[input.name.slice('cells.'.length)] ?? '');
          }
        }
      }),
      { numRuns: 20 },
    );
  },
);
