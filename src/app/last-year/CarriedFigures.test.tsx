import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { nextYearReport } from '../../domain/report/carry-over.ts';
import type { Report } from '../../domain/report/report.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import '../../testkit/app/mounted-table.ts';
import { CarriedDialog } from './CarriedDialog.tsx';
import { CarriedNotice } from './CarriedNotice.tsx';
import { TakeOver } from './TakeOver.tsx';

afterEach(cleanup);

const unit = '云溪县青禾镇人民政府';
const last = (year: number, cells: Record<string, string>): Report => ({
  ...blankReport({ unit, year, deadline: '' }),
  contacts: '地址：青禾镇平安路 1 号\n电话：0000-1234567',
  closing: { signature: '青禾镇人民政府', date: '2025年1月6日' },
  cells,
});

/** As the desk shows it when such a report opens. */
function begin(report: Report, children: React.ReactNode) {
  const next = nextYearReport(report, { is: 'draft', name: `${unit}${report.year} 年` });
  const { session } = mountWithSession(next, children);
  const carried = Object.entries(next.cells).map(([key, value]) => ({
    key: key as `table3/${string}/${string}`,
    value,
  }));
  act(() => session.carried.add(carried));
  return session;
}

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

test('all that came from last year is listed, with its cells and figures', async () => {
  const onClose = vi.fn();
  const session = begin(
    last(2024, {
      'table3/4/natural': '2',
      'table3/4/business': '０',
      'table3/4/research': '约2',
      'table3/4/total': '2',
      'table2/normative/inForce': '5',
    }),
    <CarriedDialog onClose={onClose} />,
  );
  const dialog = screen.getByRole('dialog', { name: '由上年带到 2025 年的内容' });
  expect(dialog.textContent).toContain(`取自“${unit}2024 年”`);
  const texts = within(dialog)
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);
  expect(texts).toEqual([unit, '地址：青禾镇平安路 1 号\n电话：0000-1234567', '青禾镇人民政府']);
  expect(rowsOf(/^表三.*上年结转.*3 格$/)).toEqual(['自然人2', '商业企业0', '总计2']);
  expect(rowsOf(/没有带入$/)[0]).toMatch(/科研机构.*约2$/);
  expect(rowsOf(/现行有效/)).toEqual(['行政规范性文件5']);
  await userEvent.click(screen.getByRole('button', { name: '都看过了' }));
  expect(session.carried.all.get()).toEqual({});
  expect(onClose).toHaveBeenCalled();
});

test('what the form of 2019 goes on from in table 二 is listed by its column', () => {
  begin(
    last(2019, {
      'table2/punishment/lastYear': '5',
      'table2/punishment/change': '+4',
      'table3/4/natural': '1',
    }),
    <CarriedDialog onClose={vi.fn()} />,
  );
  expect(rowsOf(/^表二“上一年项目数量”，带入 1 格$/)).toEqual(['行政处罚9']);
  expect(rowsOf(/^表三/)).toEqual(['自然人1']);
});

test('that no figure came is said, and nothing is there to be looked at', () => {
  begin(last(2024, {}), <CarriedDialog onClose={vi.fn()} />);
  expect(screen.getByText(/^没有带过来的数/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '都看过了' })).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

test('above each table stands how many of its cells are to be looked at, until none is', async () => {
  const session = begin(
    last(2019, {
      'table2/punishment/lastYear': '5',
      'table2/punishment/change': '1',
      'table3/4/natural': '1',
    }),
    <>
      <div>
        <CarriedNotice section={2} />
      </div>
      <div>
        <CarriedNotice section={3} />
      </div>
      <CarriedNotice section={4} />
    </>,
  );
  expect(
    screen.getAllByText(/由上年年报带入，还没看过$/).map(({ textContent }) => textContent),
  ).toEqual([
    '左上角有折角的 1 格由上年年报带入，还没看过',
    '左上角有折角的 1 格由上年年报带入，还没看过',
  ]);
  await userEvent.click(screen.getAllByRole('button', { name: '都看过了' })[0] as HTMLElement);
  expect(Object.keys(session.carried.all.get())).toEqual(['table3/2/natural']);
  expect(screen.getAllByRole('button', { name: '都看过了' })).toHaveLength(1);
  // Its line keeps its place.
  expect(screen.getAllByText('由上年带入的格都看过了')).toHaveLength(1);
});

test('figures that are taken over later are to be looked at, too', async () => {
  const report = nextYearReport(last(2024, { 'table3/4/natural': '2' }), {
    is: 'file',
    name: '上年',
  });
  const begun = { ...report, cells: {} };
  const { session } = mountWithSession(begun, <TakeOver report={begun} onTaken={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: '带入' }));
  expect(session.carried.all.get()).toEqual({ 'table3/2/natural': '2' });
});
