import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById } from '../../domain/edition/editions.ts';
import { figureCells, isLocal } from '../../domain/edition/figure-cells.ts';
import { inPrintedOrder } from '../../domain/edition/local-rows.ts';
import { composeManuscript } from '../../domain/manuscript/compose-manuscript.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { labelOf } from '../../testkit/app/dom-table.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { Session } from '../session/session.ts';
import { SectionTable } from './SectionTable.tsx';
import { TableToolbar } from './TableToolbar.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const show = (report: Report, section: TableSection) =>
  mountWithSession(
    report,
    <>
      <TableToolbar section={section} />
      <SectionTable section={section} />
    </>,
  ).session;
const button = (text: RegExp | string) => screen.getByText(text).closest('button') as HTMLElement;
const press = (text: RegExp | string) => userEvent.click(button(text));
const input = (address: string) =>
  document.querySelector<HTMLInputElement>(`[data-cell="${address}"]`);
const figureAt = (address: string) => input(address)?.value;
const rename = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const steps = (session: Session) => session.history.get().done.map(({ label }) => label);
const rowLabels = () =>
  [...document.querySelectorAll('th[scope^="row"]')].map(({ textContent }) => textContent);
const undoAll = (session: Session) =>
  act(() => {
    while (session.history.get().done.length > 0) session.undo();
  });

describe('填入合计', () => {
  it('fills the empty totals that are known, as one step', async () => {
    const totals = { 'table3/3-1/total': '', 'table3/3-7/natural': '', 'table3/4/total': '7' };
    const report = { ...sound2021, cells: { ...sound2021.cells, ...totals } };
    const session = show(report, 3);
    expect(button(/填入合计/).textContent).toBe('填入合计（2 格）');
    await press(/填入合计/);
    expect(['table3.3.1.total', 'table3.3.7.natural', 'table3.4.total'].map(figureAt)).toEqual([
      '6',
      '9',
      '7',
    ]);
    expect(button(/填入合计/).getAttribute('aria-disabled')).toBe('true');
    expect(steps(session)).toEqual(['填入合计']);
    expect(session.notices.newest.get()?.text).toBe(
      '填入合计：表三“总计”列“（一）予以公开”等 2 格。算出的合计总是等于各项之和，某一格打错了，再也查不出是哪一格',
    );
    undoAll(session);
    expect(session.report.get()).toBe(report);
    expect(figureAt('table3.3.1.total')).toBe('');
  });

  it('is not offered where totals are kept by the program', async () => {
    const session = show(sound2021, 4);
    await userEvent.click(screen.getByLabelText('自动合计'));
    expect(screen.queryByText(/填入合计/)).toBeNull();
    expect(session.report.get().options.autoTotals).toBe(true);
    await userEvent.click(screen.getByLabelText('自动合计'));
    expect(steps(session)).toEqual(['打开自动合计', '关闭自动合计']);
  });
});

describe('本表空格填 0', () => {
  it('fills cells of detail of this table, no total and no other table, as one step, and says where', async () => {
    const session = show(blank, 4);
    expect(button(/空格填 0/).textContent).toBe('本表空格填 0（12 格）');
    await press(/空格填 0/);
    expect(figureAt('table4.after.pending')).toBe('0');
    expect(figureAt('table4.after.total')).toBe('');
    expect(Object.keys(session.report.get().cells)).toHaveLength(12);
    expect(session.notices.newest.get()).toEqual({
      text: '表四：填了 12 格 0',
      isUndoable: true,
    });
    undoAll(session);
    expect(figureAt('table4.after.pending')).toBe('');
    expect(session.report.get()).toBe(blank);
  });
});

describe('复制整表', () => {
  afterEach(() => void Reflect.deleteProperty(document, 'execCommand'));

  it.each([
    [true, '已复制整张表，可以粘贴到 Word、WPS 或电子表格'],
    [false, '浏览器不允许用按钮复制：请点一格，按 Ctrl+A 全选，再按 Ctrl+C'],
  ])('says what came of it (%s)', async (isAllowed, text) => {
    const value = () => isAllowed && fireEvent.copy(document.body);
    Object.defineProperty(document, 'execCommand', { value, configurable: true });
    const session = show(sound2021, 4);
    await press('复制整表');
    expect(session.notices.newest.get()).toEqual({ text, isUndoable: false });
    expect(session.report.get()).toBe(sound2021);
  });
});

describe('地方要求', () => {
  const toggle = () => screen.getByRole('button', { name: '地方要求：表头写法、拆分行、附加行' });

  it('is a button in line with the others that unfolds its choices below them', async () => {
    show(sound2021, 2);
    const choices = () => screen.queryByRole('switch', { name: /保留4位小数/ });
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(choices()).toBeNull();
    await userEvent.click(toggle());
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    expect(choices()).toBeTruthy();
    await userEvent.click(toggle());
    expect(choices()).toBeNull();
  });

  it('is in no other table', () => {
    show(sound2021, 3);
    expect(screen.queryByText(/地方要求/)).toBeNull();
  });
});

describe('紧凑', () => {
  it.each([2, 3, 4] as const)('is chosen for this computer beside table %i', async (section) => {
    const session = show(sound2021, section);
    const choice = () => screen.getByRole('switch', { name: '紧凑' }) as HTMLInputElement;
    expect(choice().checked).toBe(false);
    await userEvent.click(choice());
    expect(choice().checked).toBe(true);
    expect(localStorage.getItem('nianbao-density')).toBe('compact');
    await userEvent.click(choice());
    expect(localStorage.getItem('nianbao-density')).toBe('roomy');
    // No change of the report.
    expect(steps(session)).toEqual([]);
  });
});

describe('split rows', () => {
  const start = {
    ...sound2019,
    cells: { ...sound2019.cells, 'table2/services/decisions': '12' },
  };
  const split = /拆成几行/;

  it('stand under their row, the first with the figures of the whole', async () => {
    const session = show(start, 2);
    await press(split);
    expect(rowLabels()).toEqual(
      expect.arrayContaining(['其他对外管理服务事项', '行政检查', '行政确认']),
    );
    expect(figureAt('table2.services/行政检查.decisions')).toBe('12');
    expect(figureAt('table2.services/行政确认.decisions')).toBe('');
    expect(input('table2.services.decisions')).toBeNull();
    expect(steps(session)).toEqual(['拆分“其他对外管理服务事项”']);
  });

  it('can be typed in, and go back to one row with the figures of the first', async () => {
    const session = show(start, 2);
    await press(split);
    const second = input('table2.services/行政确认.decisions') as HTMLInputElement;
    fireEvent.input(second, { target: { value: '3' } });
    await userEvent.click(screen.getByLabelText('删除“行政确认”一行'));
    await userEvent.click(screen.getByLabelText('删除“行政检查”一行'));
    expect(figureAt('table2.services.decisions')).toBe('12');
    expect(session.report.get().splits).toEqual({});
    undoAll(session);
    expect(session.report.get()).toBe(start);
    expect(figureAt('table2.services.decisions')).toBe('12');
  });

  it('are renamed: their cells keep their figures under the new address', async () => {
    const session = show(start, 2);
    await press(split);
    rename('第 1 行的名称', '检查');
    rename('第 1 行的名称', '检查类');
    expect(figureAt('table2.services/检查类.decisions')).toBe('12');
    expect(steps(session)).toHaveLength(2);
  });

  it('are three when one is added, and a removed one does not come back with its figures', async () => {
    show(start, 2);
    await press(split);
    const second = input('table2.services/行政确认.decisions') as HTMLInputElement;
    fireEvent.input(second, { target: { value: '3' } });
    await userEvent.click(screen.getByLabelText('删除“行政确认”一行'));
    await press('再加一行');
    rename('第 2 行的名称', '行政奖励');
    expect(figureAt('table2.services/行政奖励.decisions')).toBe('');
  });

  it('when the first of three is removed the others keep their figures', async () => {
    show(start, 2);
    await press(split);
    const second = input('table2.services/行政确认.decisions') as HTMLInputElement;
    fireEvent.input(second, { target: { value: '3' } });
    await userEvent.click(screen.getByLabelText('删除“行政检查”一行'));
    expect(figureAt('table2.services/行政确认.decisions')).toBe('3');
  });

  it('are offered only for rows that some places split', () => {
    show(sound2021, 2);
    expect(screen.queryByText(split)).toBeNull();
  });
});

describe('extra rows', () => {
  const add = '在表末添加一行';

  it('are named, filled, printed as 「名称：数字」, and removed', async () => {
    const session = show(sound2021, 2);
    await press(add);
    rename('附加行 1 的名称', '发布总数量');
    expect(input('table2.extra.1')?.getAttribute('aria-label')).toContain('发布总数量');
    fireEvent.input(input('table2.extra.1') as HTMLInputElement, { target: { value: '57' } });
    const printed = composeManuscript(session.report.get()).blocks.flatMap((block) =>
      block.is === 'table' ? block.cells.map(({ text }) => text) : [],
    );
    expect(printed).toContain('发布总数量：57');
    await userEvent.click(screen.getByLabelText('删除附加行“发布总数量”'));
    expect(input('table2.extra.1')).toBeNull();
    undoAll(session);
    expect(session.report.get()).toBe(sound2021);
  });

  it('fill the table to its full width', async () => {
    show(sound2019, 2);
    await press(add);
    const label = screen.getByLabelText('附加行 1 的名称').closest('th') as HTMLTableCellElement;
    expect(label.colSpan + 1).toBe(7);
  });

  it('keep their figures when the one before is removed', async () => {
    show(sound2021, 2);
    await press(add);
    await press(add);
    rename('附加行 2 的名称', '咨询');
    fireEvent.input(input('table2.extra.2') as HTMLInputElement, { target: { value: '8' } });
    await userEvent.click(screen.getByLabelText('删除附加行 1'));
    expect(figureAt('table2.extra.1')).toBe('8');
    expect(screen.getByLabelText('附加行 1 的名称')).toHaveProperty('value', '咨询');
  });

  it('a new one is blank, also after one with a figure was removed', async () => {
    show(sound2021, 2);
    await press(add);
    rename('附加行 1 的名称', '发布总数量');
    fireEvent.input(input('table2.extra.1') as HTMLInputElement, { target: { value: '57' } });
    await userEvent.click(screen.getByLabelText('删除附加行“发布总数量”'));
    await press(add);
    expect(figureAt('table2.extra.1')).toBe('');
  });
});

describe('rows in an item', () => {
  const addBelow = async (rowId: string) => {
    await userEvent.selectOptions(screen.getByLabelText('附加行加在哪一行下面'), rowId);
    await press('在这一行下面添加一行');
  };
  const gridLabels = () =>
    [...document.querySelectorAll<HTMLElement>('th[scope="row"]')].map(labelOf);

  it('stand below their row with its columns, are named, filled, printed and removed', async () => {
    const session = show(sound2021, 2);
    await addBelow('rules');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByLabelText('附加行 1 的名称')),
    );
    // Typed character by character: the field stays the same one.
    await userEvent.keyboard('其他主动公开文件');
    expect(gridLabels().slice(0, 3)).toEqual(['规章', '其他主动公开文件', '行政规范性文件']);
    const columns = ['issued', 'repealed', 'inForce'];
    columns.forEach((column, index) => {
      const figure = input(`table2.extra.1.${column}`) as HTMLInputElement;
      expect(figure.getAttribute('aria-label')).toContain('其他主动公开文件');
      fireEvent.input(figure, { target: { value: String(index + 7) } });
    });
    const printed = composeManuscript(session.report.get()).blocks.flatMap((block) =>
      block.is === 'table' ? block.cells.map(({ text }) => text) : [],
    );
    const at = printed.indexOf('其他主动公开文件');
    expect(printed.slice(at, at + 4)).toEqual(['其他主动公开文件', '7', '8', '9']);
    await userEvent.click(screen.getByLabelText('删除附加行“其他主动公开文件”'));
    expect(input('table2.extra.1.issued')).toBeNull();
    expect(session.report.get()).toEqual(sound2021);
    undoAll(session);
    expect(session.report.get()).toBe(sound2021);
  });

  it('can be added below every row of both forms, in printed order', async () => {
    for (const [sound, rows] of [
      [sound2021, ['fees', 'rules', 'coercion', 'normative', 'licensing', 'punishment']],
      [sound2019, ['procurement', 'services', 'rules', 'fees']],
    ] as const) {
      cleanup();
      const session = show(sound, 2);
      for (const rowId of rows) await addBelow(rowId);
      const added = session.report.get().extraRows;
      expect(added.map(({ at }) => at?.below).sort()).toEqual([...rows].sort());
      expect(added).toEqual(inPrintedOrder(added, editionById(sound.edition)));
      // Each begins with blanks, and its figures are its own.
      const own = figureCells(editionById(sound.edition), session.report.get()).filter(isLocal);
      expect(own.map(({ address }) => figureAt(address))).toEqual(own.map(() => ''));
      undoAll(session);
      expect(session.report.get()).toBe(sound);
    }
  });

  it('keep their figures when another is added above or removed', async () => {
    show(sound2021, 2);
    await addBelow('licensing');
    fireEvent.input(input('table2.extra.1.decisions') as HTMLInputElement, {
      target: { value: '4' },
    });
    await addBelow('rules');
    expect(figureAt('table2.extra.2.decisions')).toBe('4');
    await userEvent.click(screen.getByLabelText('删除附加行 1'));
    expect(figureAt('table2.extra.1.decisions')).toBe('4');
  });
});

it('the local wording of amount heads is a choice that can be undone', async () => {
  const session = show(sound2021, 2);
  const local = '本年收费金额（单位：万元，保留4位小数）';
  await userEvent.click(screen.getByLabelText(/保留4位小数/));
  expect(screen.getByText(local)).toBeTruthy();
  act(() => session.undo());
  expect(screen.queryByText(local)).toBeNull();
});
