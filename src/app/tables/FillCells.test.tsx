import { act, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  focused,
  mountTable,
  press,
  rangeShown,
  typeAtOnce,
} from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';

afterEach(cleanup);

const shift = { shiftKey: true };
const ctrl = { ctrlKey: true };
const blank = blankOf('2021');

function at(address: string, report = sound2021, table: 2 | 3 | 4 = 3) {
  const mounted = mountTable(report, table);
  mounted.go(address);
  return mounted;
}

describe('Ctrl+D', () => {
  it('takes one cell from the cell above', () => {
    const { input, steps } = at('table3.2.natural');
    expect(press('d', ctrl)).toBe(false);
    expect(input('table3.2.natural').value).toBe('9');
    expect(steps()).toEqual(['向下填充']);
    expect(focused()).toBe('table3.2.natural');
  });

  it('fills the rows of a selection from its first, as one step, and says where', () => {
    const { session, input, steps } = at('table3.1.natural', {
      ...blank,
      cells: { 'table3/1/natural': '9', 'table3/1/business': '', 'table3/2/business': '4' },
    });
    const before = session.report.get();
    press('ArrowRight', shift);
    press('ArrowDown', shift);
    press('ArrowDown', shift);
    press('D', ctrl);
    expect(['2', '3.1'].map((row) => input(`table3.${row}.natural`).value)).toEqual(['9', '9']);
    expect(input('table3.2.business').value).toBe('');
    expect(steps()).toHaveLength(1);
    expect(session.notices.newest.get()).toEqual({
      text: '向下填充：表三“自然人”列“二、上年结转政府信息公开申请数量”等 3 格',
      isUndoable: true,
    });
    expect(rangeShown()).toHaveLength(6);
    act(() => session.undo());
    expect(session.report.get()).toBe(before);
  });

  it('takes a figure that is still being typed', () => {
    const { input } = at('table3.1.natural', blank);
    typeAtOnce('12');
    press('ArrowDown');
    press('d', ctrl);
    expect(input('table3.2.natural').value).toBe('12');
  });

  it('has nothing to take above the first row, and is no step where nothing changes', () => {
    const { session, steps } = at('table3.1.natural');
    expect(press('d', ctrl)).toBe(false);
    expect(session.report.get()).toBe(sound2021);
    expect(session.notices.newest.get()?.text).toBe('上面没有可以向下填充的格');
    press('End', shift);
    expect(press('d', ctrl)).toBe(false);
    expect(steps()).toEqual([]);
  });

  it('leaves totals alone that are kept by the program', () => {
    const automatic = { ...blank, options: { ...blank.options, autoTotals: true } };
    const { input } = at('table3.1.other', { ...automatic, cells: { 'table3/1/other': '3' } });
    press('ArrowRight', shift);
    press('ArrowDown', shift);
    press('d', ctrl);
    expect(input('table3.2.other').value).toBe('3');
    expect(input('table3.2.total').value).toBe('3');
  });

  it('goes by the columns of table 二, which are not as wide in each item', () => {
    const { input } = at(
      'table2.rules.repealed',
      {
        ...blank,
        cells: { 'table2/rules/repealed': '5' },
      },
      2,
    );
    press('ArrowDown', shift);
    press('d', ctrl);
    expect(input('table2.normative.repealed').value).toBe('5');
    expect(input('table2.normative.issued').value).toBe('');
  });
});

describe('Ctrl+Enter', () => {
  it('puts what was typed into all selected cells, as one step', () => {
    const { session, input, steps } = at('table3.1.natural');
    press('ArrowDown', shift);
    press('ArrowRight', shift);
    typeAtOnce('0');
    expect(press('Enter', ctrl)).toBe(false);
    const four = ['1.natural', '1.business', '2.natural', '2.business'];
    expect(four.map((cell) => input(`table3.${cell}`).value)).toEqual(['0', '0', '0', '0']);
    expect(steps()).toEqual(['填入选中的格']);
    expect(focused()).toBe('table3.1.natural');
    expect(rangeShown()).toHaveLength(4);
    act(() => session.undo());
    expect(session.report.get()).toBe(sound2021);
    expect(input('table3.1.natural').value).toBe('9');
  });

  it('changes nothing where nothing was typed', () => {
    const { session } = at('table3.1.natural');
    press('ArrowDown', shift);
    expect(press('Enter', ctrl)).toBe(false);
    expect(session.report.get()).toBe(sound2021);
    expect(rangeShown()).toHaveLength(2);
  });

  it('ends the typing in one cell and stays there', () => {
    const { input, steps } = at('table3.1.natural');
    typeAtOnce('8');
    press('Enter', ctrl);
    expect(focused()).toBe('table3.1.natural');
    expect(input('table3.1.natural').value).toBe('8');
    typeAtOnce('7');
    expect(steps()).toHaveLength(2);
  });
});

describe('a row of the office’s own, by Insert', () => {
  it('adds it below the row of the cell and goes to its name', async () => {
    const { session } = at('table2.rules.issued', blank, 2);
    await act(async () => {
      press('Insert');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(session.report.get().extraRows).toEqual([
      { id: 'r1', label: '', at: { item: '一', below: 'rules' } },
    ]);
    expect((document.activeElement as HTMLElement).dataset.localRow).toBe('r1');
  });

  it('is added by mouse at the last row of each item', () => {
    const { session, table } = at('table2.rules.issued', blank, 2);
    const buttons = table.querySelectorAll<HTMLElement>('button[aria-label*="添加附加行"]');
    expect([...buttons].map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1]);
    act(() => buttons[1]?.click());
    expect(session.report.get().extraRows).toEqual([
      { id: 'r1', label: '', at: { item: '五', below: 'licensing' } },
    ]);
  });
});
