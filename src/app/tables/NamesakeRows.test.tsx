/** Rows that a clerk has split and not yet named, or named alike: every one keeps its own figures. */

import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { CellKey } from '../../domain/edition/cell-address.ts';
import { cellsIn } from '../../domain/place/place.ts';
import type { Report } from '../../domain/report/report.ts';
import {
  clipOf,
  mountTable,
  paste,
  press,
  rangeKeys,
  typeAtOnce,
} from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';
import { sound2019 } from '../../testkit/domain/rule-cases.ts';
import { goToFinding } from '../desk/go-to-finding.ts';
import { CellBar } from './CellBar.tsx';
import { tableTexts } from './copy-table.ts';
import { TableToolbar } from './TableToolbar.tsx';

afterEach(cleanup);

const columns = ['lastYear', 'change', 'decisions'] as const;
const keyOf = (part: string, column: (typeof columns)[number]): CellKey =>
  `table2/services+${part}/${column}`;
const keysOf = (part: string) => columns.map((column) => keyOf(part, column));

/** Table 二 of the 2019 form with all that stands around it. */
function show(report: Report) {
  const mounted = mountTable(report, 2, {
    children: (
      <>
        <TableToolbar section={2} />
        <CellBar />
      </>
    ),
  });
  const input = (key: CellKey) =>
    document.querySelector(`[name="cells.${key}"]`) as HTMLInputElement;
  const cells = () => mounted.session.report.get().cells;
  return {
    ...mounted,
    input,
    go: (key: CellKey) => act(() => input(key).focus()),
    /** What is stored of the split rows, by part and column. */
    stored: () =>
      Object.fromEntries(
        Object.entries(cells())
          .filter(([key, typed]) => key.startsWith('table2/services+') && typed !== '')
          .map(([key, typed]) => [key.slice('table2/services+'.length), typed]),
      ),
  };
}

const button = (name: RegExp | string) => screen.getByText(name).closest('button') as HTMLElement;

/** Split, and two more rows: p3 and p4 have no name. */
async function splitInFour(report: Report) {
  const shown = show(report);
  await userEvent.click(button(/拆成几行/));
  await userEvent.click(button('再加一行'));
  await userEvent.click(button('再加一行'));
  return shown;
}

const withParts = (labels: readonly string[], report: Report = sound2019): Report => {
  const services = labels.map((label, index) => ({ id: `p${index + 1}`, label }));
  const cells = services.flatMap(({ id }) => keysOf(id).map((key) => [key, '0']));
  return {
    ...report,
    splits: { services },
    cells: { ...report.cells, ...Object.fromEntries(cells) },
  };
};

describe('typing', () => {
  it('into the first of two nameless rows stays in that row', async () => {
    const { input, stored, steps, session } = await splitInFour(blankOf('2019'));
    await userEvent.click(input(keyOf('p3', 'change')));
    await userEvent.keyboard('5{Tab}7');
    expect(stored()).toEqual({ 'p3/change': '5', 'p3/decisions': '7' });
    expect(input(keyOf('p4', 'change')).value).toBe('');
    await userEvent.click(input(keyOf('p4', 'change')));
    await userEvent.keyboard('6');
    expect(stored()).toEqual({ 'p3/change': '5', 'p3/decisions': '7', 'p4/change': '6' });
    act(() => session.undo());
    expect(input(keyOf('p4', 'change')).value).toBe('');
    act(() => session.undo());
    expect(stored()).toEqual({ 'p3/change': '5' });
    expect(steps()).toEqual([
      expect.stringContaining('拆分'),
      '添加拆分行',
      '添加拆分行',
      expect.stringMatching(/^修改表二“其他对外管理服务事项.*”行“本年增\/减”$/),
    ]);
  });

  it('stays in its row while rows are given one name, other names and none', async () => {
    const { go, stored } = await splitInFour(blankOf('2019'));
    const type = (key: CellKey, value: string) => {
      go(key);
      typeAtOnce(value);
    };
    const all = { 'p1/lastYear': '1', 'p2/lastYear': '2', 'p3/lastYear': '3', 'p4/lastYear': '4' };
    for (const part of ['p1', 'p2', 'p3', 'p4']) type(keyOf(part, 'lastYear'), part.slice(1));
    for (const name of ['行政检查', '', '其他', '行政检查']) {
      for (const number of [2, 3, 4]) {
        const field = screen.getByLabelText(`第 ${number} 行的名称`);
        fireEvent.change(field, { target: { value: name } });
        type(keyOf(`p${number}`, 'change'), '3');
        expect(stored()).toEqual({ ...all, [`p${number}/change`]: '3' });
        press('Escape');
        expect(stored()).toEqual(all);
      }
    }
  });

  it('is taken back by Esc in its own row', async () => {
    const { input, stored, go } = await splitInFour(blankOf('2019'));
    for (const part of ['p3', 'p4']) {
      go(keyOf(part, 'change'));
      await userEvent.keyboard('8');
    }
    go(keyOf('p3', 'change'));
    await userEvent.keyboard('9{Escape}');
    expect(stored()).toEqual({ 'p3/change': '8', 'p4/change': '8' });
    expect(input(keyOf('p3', 'change')).value).toBe('8');
  });

  it.each([
    ['first', 'p3', 'p4'],
    ['second', 'p4', 'p3'],
  ])('stays where the %s is when the other row is deleted', async (_, kept, gone) => {
    const { input, stored, session } = await splitInFour(blankOf('2019'));
    for (const part of ['p3', 'p4']) {
      await userEvent.click(input(keyOf(part, 'change')));
      await userEvent.keyboard(part.slice(1));
    }
    await userEvent.click(
      screen.getByRole('button', { name: `删除第 ${gone.slice(1)} 行`, hidden: true }),
    );
    expect(stored()).toEqual({ [`${kept}/change`]: kept.slice(1) });
    expect(input(keyOf(kept, 'change')).value).toBe(kept.slice(1));
    act(() => session.undo());
    expect(stored()).toEqual({ 'p3/change': '3', 'p4/change': '4' });
  });
});

describe.each([
  ['without names', ['行政检查', '', '']],
  ['of one name', ['行政检查', '行政确认', '行政确认']],
  ['that blanks alone tell apart', ['行政检查', '行政确认', '行政 确认']],
])('rows %s', (_, labels) => {
  const report = withParts(labels);

  it('are moved between by the keys', () => {
    const { go, input } = show(report);
    go(keyOf('p2', 'change'));
    press('ArrowDown');
    expect(document.activeElement).toBe(input(keyOf('p3', 'change')));
    press('ArrowUp');
    expect(document.activeElement).toBe(input(keyOf('p2', 'change')));
    press('Enter');
    press('ArrowRight');
    expect(document.activeElement).toBe(input(keyOf('p3', 'decisions')));
  });

  it('are selected, summed, cleared and brought back each for itself', () => {
    const figures = { [keyOf('p2', 'lastYear')]: '5', [keyOf('p3', 'lastYear')]: '8' };
    const { go, session, stored } = show({ ...report, cells: { ...report.cells, ...figures } });
    go(keyOf('p1', 'lastYear'));
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(rangeKeys()).toEqual(['p1', 'p2', 'p3'].map((part) => keyOf(part, 'lastYear')));
    expect(screen.getByText('已选 3 格，合计 13 项')).toBeTruthy();
    go(keyOf('p2', 'lastYear'));
    press('Delete');
    expect(stored()).toMatchObject({ 'p3/lastYear': '8' });
    expect(stored()['p2/lastYear']).toBeUndefined();
    act(() => session.undo());
    expect(stored()).toMatchObject({ 'p2/lastYear': '5', 'p3/lastYear': '8' });
  });

  it('are copied and pasted each with its own figures', async () => {
    const figures = Object.fromEntries(
      ['p1', 'p2', 'p3'].flatMap((part, row) =>
        keysOf(part).map((key, column) => [key, `${row + 1}${column}`]),
      ),
    );
    const { go } = show({ ...report, cells: { ...report.cells, ...figures } });
    go(keyOf('p2', 'lastYear'));
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    const clip = clipOf('copy');
    expect(clip?.text).toBe('20\t21\n30\t31');
    const { go: goIn, stored } = show(report);
    goIn(keyOf('p2', 'change'));
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    await paste(clip ?? {});
    fireEvent.click(screen.getByRole('button', { name: /^粘贴/, hidden: true }));
    expect(stored()).toMatchObject({
      ...{ 'p2/change': '20', 'p2/decisions': '21' },
      ...{ 'p3/change': '30', 'p3/decisions': '31' },
    });
  });

  it('get their own figures from the whole table, copied and pasted back', async () => {
    const figures = Object.fromEntries(
      ['p1', 'p2', 'p3'].map((part, row) => [keyOf(part, 'decisions'), String(row + 1)]),
    );
    const full = { ...report, cells: { ...report.cells, ...figures } };
    const blank = withParts(labels, blankOf('2019'));
    const { go, session } = show({ ...blank, cells: {} });
    go('table2/rules/made');
    await paste(tableTexts(full, 2));
    expect(session.report.get().cells).toEqual(table2Of(full));
  });

  it('are marked, described and tinted each for itself', () => {
    const { input, session } = show({
      ...report,
      cells: { ...report.cells, [keyOf('p2', 'decisions')]: '无', [keyOf('p3', 'change')]: '-4' },
    });
    const wrong = [...document.querySelectorAll<HTMLInputElement>('[aria-invalid]')];
    expect(wrong).toEqual([input(keyOf('p2', 'decisions')), input(keyOf('p3', 'change'))]);
    const wordsOf = (element: HTMLElement) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(wrong.map(wordsOf)).toEqual([
      expect.stringContaining('填的是“无”'),
      expect.stringContaining('两数之和为 -4'),
    ]);
    const findings = session.shownFindings.get();
    expect(findings.map(({ marks }) => cellsIn(marks))).toEqual([
      [keyOf('p2', 'decisions')],
      [keyOf('p3', 'change')],
    ]);
    for (const finding of findings) {
      act(() => goToFinding(finding, session.report.get()));
      expect(document.activeElement).toBe(input(cellsIn(finding.marks)[0] as CellKey));
    }
  });

  it('are named apart in the line below the table and in 怎么填', () => {
    const { go } = show(report);
    const said = ['p2', 'p3'].map((part) => {
      go(keyOf(part, 'change'));
      return document.querySelector('.cell-line-place')?.textContent;
    });
    expect(said[0]).toContain('第 2 行');
    expect(said[1]).toContain('第 3 行');
    fireEvent.click(button(/怎么填/));
    expect(within(document.body).getByText(/^怎么填：.*第 3 行/)).toBeTruthy();
  });
});

/** What 复制整表 of table 二 holds: figures in the form's own spelling. */
function table2Of(report: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(report.cells).filter(
      ([key]) => key.startsWith('table2/') && !key.startsWith('table2/services/'),
    ),
  );
}
