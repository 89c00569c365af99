/** Memos of cells, plans and years go by the identity of a report's rows: nothing may change them in place. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import type { Report } from '../../domain/report/report.ts';
import { mountTable, typeAtOnce } from '../../testkit/app/mounted-table.ts';
import { in2020 } from '../../testkit/domain/year-cases.ts';
import { TableToolbar } from './TableToolbar.tsx';

afterEach(cleanup);

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

it('splitting, naming, adding, typing, removing, undoing and redoing leave every report as it was', async () => {
  const start = frozen(in2020({}));
  const { session } = mountTable(start, 2, { children: <TableToolbar section={2} /> });
  const seen: { readonly report: Report; readonly text: string }[] = [];
  const note = () => {
    const report = frozen(session.report.get());
    seen.push({ report, text: JSON.stringify(report) });
  };
  session.report.subscribe(note);
  note();
  const click = (name: string | RegExp) =>
    userEvent.click(screen.getByText(name).closest('button') as HTMLElement);
  const name = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const type = (key: string, value: string) => {
    act(() => document.querySelector<HTMLElement>(`[name="cells.${key}"]`)?.focus());
    typeAtOnce(value);
  };

  await click(/拆成几行/);
  await click('再加一行');
  name('第 3 行的名称', '行政备案');
  name('第 1 行的名称', '监督检查');
  type('table2/services+p3/change', '4');
  await click('在表末添加一行');
  name('附加行 1 的名称', '发布总数量');
  type('table2/extra+r1/value', '57');
  await userEvent.click(screen.getByRole('button', { name: '删除“行政确认”一行', hidden: true }));
  await userEvent.click(
    screen.getByRole('button', { name: '删除附加行“发布总数量”', hidden: true }),
  );
  act(() => {
    while (session.history.get().done.length > 0) session.undo();
    while (session.history.get().undone.length > 0) session.redo();
    session.undo();
  });

  expect(seen.length).toBeGreaterThan(20);
  for (const { report, text } of seen) expect(JSON.stringify(report)).toBe(text);
});

it('the cells of this year and of last year stay the same lists while figures are typed', () => {
  const { session } = mountTable(in2020({}), 2);
  const lists = (report: Report) =>
    [report, report.lastYear?.report as Report].map((year) =>
      figureCells(editionById(year.edition), year),
    );
  const before = lists(session.report.get());
  act(() => document.querySelector<HTMLElement>('[name="cells.table2/rules/made"]')?.focus());
  for (const value of ['1', '12', '123']) {
    typeAtOnce(value);
    lists(session.report.get()).forEach((list, index) => {
      expect(list).toBe(before[index]);
    });
  }
});
