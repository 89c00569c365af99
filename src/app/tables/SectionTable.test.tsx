import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LocalRows } from '../../domain/edition/cell-address.ts';
import type { TableSection } from '../../domain/edition/edition.ts';
import { editionById, editions } from '../../domain/edition/editions.ts';
import { figureCells } from '../../domain/edition/figure-cells.ts';
import { tableGrid } from '../../domain/edition/table-grid.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { Report } from '../../domain/report/report.ts';
import { cellsOfTable } from '../../testkit/app/dom-table.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { itemRows } from '../../testkit/app/table-shapes.ts';
import { sound2019, sound2021 } from '../../testkit/domain/rule-cases.ts';
import type { Session } from '../session/session.ts';
import { CellLine } from './CellLine.tsx';
import { SectionTable } from './SectionTable.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const sections: readonly TableSection[] = [2, 3, 4];
const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const ofEdition = (id: string, local: LocalRows): Report => ({
  ...blank,
  edition: id,
  splits: Object.fromEntries(Object.entries(local.splits).map(([row, parts]) => [row, [...parts]])),
  extraRows: [...local.extraRows],
});
const table = () => document.querySelector('table') as HTMLTableElement;
const input = (address: string) => {
  const found = document.querySelector<HTMLInputElement>(`[data-cell="${address}"]`);
  if (!found) throw new Error(`There is no input for ${address}.`);
  return found;
};
const go = (address: string) => act(() => input(address).focus());
const focused = () => (document.activeElement as HTMLElement).dataset.cell;
const type = (address: string, keys: string) => {
  go(address);
  return userEvent.keyboard(keys);
};

/** In one turn, without the time that a clerk takes. */
const typeAtOnce = (address: string, value: string) => {
  go(address);
  fireEvent.input(input(address), { target: { value } });
};
const untilSettled = ({ settled, report }: Session) =>
  waitFor(() => expect(settled.get().report).toBe(report.get()));

const none: LocalRows = { splits: {}, extraRows: [] };
const parts = [
  { id: 'p1', label: '行政检查' },
  { id: 'p2', label: '行政确认' },
];
const shapes: [string, string, LocalRows][] = [
  ...editions.map(({ id }): [string, string, LocalRows] => [id, 'as printed', none]),
  ['2019', 'with a split row', { splits: { services: parts }, extraRows: [] }],
  ['2019', 'with rows in items', { splits: { services: parts }, extraRows: itemRows }],
  ['2021', 'with rows in items', { splits: {}, extraRows: itemRows }],
  ['2021', 'with two split rows', { splits: { licensing: parts, fees: parts }, extraRows: [] }],
];

describe.each(shapes)('the form of %s %s', (id, _, local) => {
  const edition = editionById(id);
  const cells = figureCells(edition, local);

  it.each(sections)(
    'has the cells, merges and labels of the printed table in section %i',
    (section) => {
      mountWithSession(ofEdition(id, local), <SectionTable section={section} />);
      const grid = tableGrid(section, edition, local, { localAmountHeads: false });
      const addressOf = new Map(cells.map(({ key, address }) => [key, address]));
      expect(cellsOfTable(table())).toEqual(
        grid.cells.map(({ row, column, rowSpan, columnSpan, text, key }) => ({
          ...{ row, column, rowSpan, columnSpan, text },
          input: key && addressOf.get(key),
        })),
      );
      const columns = [...table().querySelectorAll('col')];
      expect(columns.reduce((sum, { span }) => sum + span, 0)).toBe(grid.columns);

      // Each figure has an input with a name of its own.
      const own = cells.filter((cell) => cell.table === section);
      const names = own.map(({ address }) => input(address).getAttribute('aria-label') ?? '');
      own.forEach(({ rowName, columnName }, index) => {
        expect(names[index]).toContain(rowName);
        expect(names[index]).toContain(columnName);
      });
      expect(new Set(names).size).toBe(own.length);
      expect(table().querySelectorAll('input[data-cell]')).toHaveLength(own.length);
    },
  );
});

describe('heads', () => {
  const heads = (scope: string) =>
    [...table().querySelectorAll(`th[scope="${scope}"]`)].map(({ textContent }) => textContent);

  it('say for screen readers whether they are over one column or several', () => {
    mountWithSession(blank, <SectionTable section={3} />);
    expect(heads('colgroup')).toEqual(['申请人情况', '法人或其他组织']);
    expect(heads('col').slice(1).sort()).toEqual(
      editionById('2021')
        .table3.applicants.map(({ label }) => label)
        .sort(),
    );
    expect(heads('rowgroup')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '（四）无法提供',
      '（五）不予处理',
      '（六）其他处理',
    ]);
    expect(heads('row')).toHaveLength(editionById('2021').table3.rows.length);
  });

  it('of table 二 take the local wording of amounts when it is chosen', () => {
    const { session } = mountWithSession(blank, <SectionTable section={2} />);
    act(() =>
      session.edit('表头', (report) => ({
        ...report,
        options: { ...report.options, localAmountHeads: true },
      })),
    );
    expect(heads('col')).toContain('本年收费金额（单位：万元，保留4位小数）');
  });

  it('name the table for those who do not see it', () => {
    mountWithSession(blank, <SectionTable section={4} />);
    expect(table().caption?.textContent).toBe('表四 政府信息公开行政复议、行政诉讼情况');
  });
});

describe('typing', () => {
  const natural = 'table3.3.1.natural';
  const marked = () =>
    [...table().querySelectorAll<HTMLElement>('[aria-invalid="true"]')].map(
      ({ dataset }) => dataset.cell,
    );

  it('replaces the figure, marks the wrong cell, and takes the mark away', async () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={3} />);
    expect(marked()).toEqual([]);
    await type(natural, '7');
    expect(input(natural).value).toBe('7');
    expect(session.report.get().cells['table3/3-1/natural']).toBe('7');
    expect(marked()).toEqual([natural]);
    expect(input(natural).dataset.mark).toBe('error');
    await userEvent.keyboard('{Backspace}4');
    expect(marked()).toEqual([]);
    expect(input(natural).dataset.mark).toBeUndefined();
  });

  it('marks every candidate where the wrong cell is not certain', async () => {
    mountWithSession(sound2021, <SectionTable section={4} />);
    await type('table4.review.upheld', '2');
    expect(marked()).toEqual(['table4.review.upheld', 'table4.review.total']);
  });

  it('marks what needs a look only by its own sign: to screen readers it is not wrong', async () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={2} />);
    await type('table2.fees.amount', '５');
    const [finding] = session.marks.get('table2/fees/amount') ?? [];
    expect(finding?.level).not.toBe('error');
    expect(input('table2.fees.amount').dataset.mark).toBe(finding?.level);
    expect(marked()).toEqual([]);
  });

  it('with an input method counts when the word is complete, and then once', () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={3} />);
    go(natural);
    fireEvent.compositionStart(input(natural));
    fireEvent.input(input(natural), { target: { value: 'si' }, isComposing: true });
    expect(session.report.get()).toBe(sound2021);
    input(natural).value = '７';
    fireEvent.compositionEnd(input(natural));
    fireEvent.input(input(natural));
    expect(session.report.get().cells['table3/3-1/natural']).toBe('７');
    expect(session.history.get().done).toHaveLength(1);
    expect(marked()).toEqual([natural]);
  });

  it('says what is wrong to screen readers once typing has paused, and not before', async () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={3} />);
    typeAtOnce(natural, '7');
    expect(input(natural).getAttribute('aria-describedby')).toBeNull();
    await untilSettled(session);
    const words = () =>
      document.getElementById(input(natural).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(words()).toBe(`错误：${session.findings.get()[0]?.message}`);
    expect(table().querySelectorAll('.figure-problem')).toHaveLength(1);

    act(() => session.undo());
    expect(words()).toBeUndefined();
    expect(table().querySelectorAll('.figure-problem')).toHaveLength(0);
  });

  it('draws nothing anew with React; only cells whose findings change are touched', async () => {
    const { draws, registered, session } = mountWithSession(
      sound2021,
      <SectionTable section={3} />,
    );
    const before = [draws(), registered().length];
    const watcher = new MutationObserver(() => {});
    watcher.observe(table(), { attributes: true, subtree: true });
    typeAtOnce(natural, '7');
    typeAtOnce(natural, '71');
    typeAtOnce('table3.1.business', '２');
    // Where the cursor is shows on labels and heads as well.
    const touched = watcher
      .takeRecords()
      .flatMap(({ target }) => (target instanceof HTMLInputElement ? [target.dataset.cell] : []));
    // The second is a note: a full-width digit.
    expect([...new Set(touched)]).toEqual([natural, 'table3.1.business']);
    await untilSettled(session);
    watcher.disconnect();

    expect(draws()).toBe(before[0]);
    // The listener of the table registers a field once, when it is first typed in.
    expect(registered().slice(before[1])).toEqual([
      'cells.table3/3-1/natural',
      'cells.table3/1/business',
    ]);
  });

  it('holds blank cells against the clerk only when the section has been left', async () => {
    const { session } = mountWithSession(blank, <SectionTable section={4} />);
    act(() => session.enterSection(4));
    await type('table4.review.total', '0');
    expect(marked()).toEqual([]);
    act(() => session.enterSection(5));
    expect(marked()).toHaveLength(14);
    expect(input('table4.review.upheld').dataset.mark).toBe('blank');
  });

  it('is one step for each visit to a cell', () => {
    const { session } = mountWithSession(blank, <SectionTable section={3} />);
    typeAtOnce(natural, '1');
    typeAtOnce(natural, '12');
    typeAtOnce('table3.3.2.natural', '3');
    typeAtOnce(natural, '4');
    expect(session.history.get().done).toHaveLength(3);
    act(() => session.undo());
    expect(input(natural).value).toBe('12');
    act(() => session.undo());
    act(() => session.undo());
    expect(input(natural).value).toBe('');
    expect(session.report.get()).toBe(blank);
    act(() => session.redo());
    expect(input(natural).value).toBe('12');
  });

  it('goes on where the table was taken away and comes back', async () => {
    const first = mountWithSession(blank, <SectionTable section={3} />);
    await type(natural, '12');
    const held = first.session.report.get();
    first.unmount();
    mountWithSession(held, <SectionTable section={3} />);
    expect(input(natural).value).toBe('12');
  });
});

describe('the selected finding', () => {
  it('tints the cells of its two sides', async () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={4} />);
    await type('table4.review.total', '2');
    act(() => session.select(session.findings.get()[0] ?? null));
    const sideOf = (address: string) => input(address).dataset.side;
    expect(sideOf('table4.review.upheld')).toBe('left');
    expect(sideOf('table4.review.total')).toBe('right');
    expect(sideOf('table4.direct.total')).toBeUndefined();
    act(() => session.select(null));
    expect(sideOf('table4.review.total')).toBeUndefined();
  });
});

describe('totals', () => {
  const total = 'table3.3.1.total';
  const withoutTotal: Report = {
    ...sound2021,
    cells: { ...sound2021.cells, 'table3/3-1/total': '' },
  };

  it('show greyed what their parts come to, where they are blank', () => {
    const { session } = mountWithSession(withoutTotal, <SectionTable section={3} />);
    expect(input(total).placeholder).toBe('6');
    expect(input('table3.3.1.natural').placeholder).toBe('');
    act(() => session.changeCells('改', [{ key: 'table3/3-1/natural', value: '' }]));
    expect(input(total).placeholder).toBe('');
  });

  it('show nothing behind a figure; taken out of it, what stands there is of now', () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={3} />);
    const natural = Number(sound2021.cells['table3/3-1/natural']);
    expect(input(total).placeholder).toBe('');
    act(() =>
      session.changeCells('改', [{ key: 'table3/3-1/natural', value: String(natural + 4) }]),
    );
    expect(input(total).placeholder).toBe('');
    act(() => session.changeCells('清空', [{ key: 'table3/3-1/total', value: '' }]));
    expect(input(total).placeholder).toBe('10');
    act(() => session.changeCells('填', [{ key: 'table3/3-1/total', value: '10' }]));
    expect(input(total).placeholder).toBe('');
  });

  it('take what their parts come to at the key =, as one step', async () => {
    const { session } = mountWithSession(withoutTotal, <SectionTable section={3} />);
    await type(total, '=');
    expect(input(total).value).toBe('6');
    expect(session.findings.get()).toEqual([]);
    expect(session.history.get().done.map(({ label }) => label)).toEqual(['填入合计 6']);
  });

  it('take at the key = the parts as they are now, however fast the clerk is', () => {
    mountWithSession(withoutTotal, <SectionTable section={3} />);
    typeAtOnce('table3.3.1.natural', '5');
    go(total);
    fireEvent.keyDown(input(total), { key: '=' });
    expect(input(total).value).toBe('7');
  });

  it('take nothing at = while a part is not known', async () => {
    const { session } = mountWithSession(blank, <SectionTable section={3} />);
    await type(total, '=');
    expect(input(total).value).toBe('');
    expect(session.history.get().done).toEqual([]);
  });

  it('follow their parts and cannot be typed in while 自动合计 is on', async () => {
    const { session } = mountWithSession(sound2021, <SectionTable section={3} />);
    const readOnly = () =>
      [...table().querySelectorAll<HTMLInputElement>('input:read-only')].map(
        ({ dataset }) => dataset.cell,
      );
    expect(readOnly()).toEqual([]);
    act(() =>
      session.edit('自动合计', (report) => ({
        ...report,
        options: { ...report.options, autoTotals: true },
      })),
    );
    const totals = figureCells(editionById('2021'), none).filter(
      (cell) => cell.table === 3 && cell.isTotal,
    );
    expect(readOnly()).toEqual(totals.map(({ address }) => address));

    await type('table3.3.1.natural', '5');
    expect(input(total).value).toBe('7');
    await type(total, '=9');
    expect(input(total).value).toBe('7');
  });
});

describe('keys', () => {
  it.each<[string, TableSection, string, string, string]>([
    ['Enter goes down', 3, 'table3.3.1.natural', '{Enter}', 'table3.3.2.natural'],
    ['the down arrow too', 3, 'table3.3.1.natural', '{ArrowDown}', 'table3.3.2.natural'],
    ['past a change of groups', 3, 'table3.2.total', '{ArrowDown}', 'table3.3.1.total'],
    ['Shift+Enter goes up', 3, 'table3.3.2.other', '{Shift>}{Enter}{/Shift}', 'table3.3.1.other'],
    ['the up arrow too', 3, 'table3.3.2.other', '{ArrowUp}', 'table3.3.1.other'],
    [
      'several times',
      3,
      'table3.1.legal',
      '{Enter}{Enter}{ArrowDown}{ArrowUp}',
      'table3.3.1.legal',
    ],
    ['not past the last row', 3, 'table3.4.natural', '{Enter}', 'table3.4.natural'],
    ['not past the first', 3, 'table3.1.natural', '{ArrowUp}', 'table3.1.natural'],
    [
      'into an item with fewer columns',
      2,
      'table2.normative.repealed',
      '{Enter}',
      'table2.licensing.decisions',
    ],
    ['and back', 2, 'table2.licensing.decisions', '{ArrowUp}', 'table2.normative.repealed'],
    ['Tab goes to the next cell', 3, 'table3.1.total', '{Tab}', 'table3.2.natural'],
  ])('%s', async (_, section, from, keys, to) => {
    mountWithSession(blank, <SectionTable section={section} />);
    await type(from, keys);
    expect(focused()).toBe(to);
  });

  it('a cell that is entered is selected as a whole', async () => {
    mountWithSession(sound2021, <SectionTable section={3} />);
    await type('table3.1.natural', '{Enter}{ArrowUp}8');
    expect(input('table3.1.natural').value).toBe('8');
  });

  it('Enter while an input method composes is none of ours', () => {
    mountWithSession(sound2021, <SectionTable section={3} />);
    go('table3.1.natural');
    const enter = new KeyboardEvent('keydown', {
      ...{ key: 'Enter', bubbles: true, cancelable: true, isComposing: true },
    });
    input('table3.1.natural').dispatchEvent(enter);
    expect(focused()).toBe('table3.1.natural');
    expect(enter.defaultPrevented).toBe(false);
  });
});

describe('the line below the table', () => {
  const show = (report: Report) =>
    mountWithSession(
      report,
      <>
        <SectionTable section={3} />
        <CellLine />
      </>,
    );
  const line = () => document.querySelector('.cell-line')?.textContent;

  it('says where the cursor is and what the cell takes', () => {
    show(blank);
    expect(line()).toContain('Tab');
    go('table3.3.3.7.natural');
    expect(line()).toBe('表三“自然人”列“（三）不予公开 7.属于行政执法案卷”单位：件');
  });

  it('says what is wrong there once typing has paused', async () => {
    const { session } = show(sound2021);
    await type('table3.3.1.natural', '7');
    await untilSettled(session);
    await waitFor(() => expect(line()).toContain(session.findings.get()[0]?.message));
  });

  it('offers the sum in an empty total', () => {
    show({ ...sound2019, cells: { ...sound2019.cells, 'table3/3-1/total': '' } });
    go('table3.3.1.total');
    expect(line()).toContain('按 = 填入 6');
  });
});
