import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { focused, mountTable, press, rangeShown } from '../../testkit/app/mounted-table.ts';
import { blankOf, extraRows } from '../../testkit/app/table-shapes.ts';

afterEach(() => {
  getSelection()?.removeAllRanges();
  cleanup();
});

const natural = 'table3.1.natural';
const show = () => mountTable(blankOf('2021'), 3);
const boxWith = (text: string, which = 0) => {
  const found = [...document.querySelectorAll('th')].filter((box) => box.textContent === text);
  return found[which] as HTMLElement;
};
/** @returns whether the browser may set its caret */
const down = (element: Element, about: MouseEventInit = {}) =>
  fireEvent.mouseDown(element, { button: 0, buttons: 1, ...about });
const over = (element: Element, buttons = 1) => fireEvent.mouseOver(element, { buttons });

describe('pressing the mouse in a cell', () => {
  it('selects it as a whole, in its box too', () => {
    const { input, at } = show();
    expect(down(input(natural))).toBe(false);
    expect(focused()).toBe(natural);
    expect(down(at('table3.2.legal').box)).toBe(false);
    expect(focused()).toBe('table3.2.legal');
    expect(press('ArrowRight')).toBe(false);
  });

  it('gives a caret where it is selected already', () => {
    const { input } = show();
    down(input(natural));
    fireEvent.mouseUp(input(natural));
    expect(down(input(natural))).toBe(true);
    expect(press('ArrowRight')).toBe(true);
    expect(focused()).toBe(natural);
  });

  it('gives up a range that begins there', () => {
    const { input } = show();
    down(input(natural));
    fireEvent.mouseUp(input(natural));
    press('ArrowDown', { shiftKey: true });
    down(input(natural));
    expect(rangeShown()).toEqual([]);
  });

  it('draws a range out to it with Shift', () => {
    const { input } = show();
    down(input(natural));
    fireEvent.mouseUp(input(natural));
    expect(down(input('table3.2.business'), { shiftKey: true })).toBe(false);
    expect(rangeShown()).toHaveLength(4);
    expect(focused()).toBe(natural);
  });

  it('by its right button does nothing', () => {
    const { input } = show();
    expect(down(input(natural), { button: 2, buttons: 2 })).toBe(true);
    over(input('table3.2.business'), 2);
    expect(rangeShown()).toEqual([]);
  });

  it('makes keys keep to its column', () => {
    const { input } = show();
    down(input(natural));
    press('ArrowDown');
    down(input('table3.1.other'));
    press('ArrowDown');
    expect(focused()).toBe('table3.2.other');
  });
});

describe('dragging', () => {
  it('draws a range out, also back to one cell', () => {
    const { input, at } = show();
    down(input(natural));
    over(input(natural));
    expect(rangeShown()).toEqual([]);
    over(at('table3.3.1.business').box);
    expect(rangeShown()).toHaveLength(6);
    over(input(natural));
    expect(rangeShown()).toEqual([]);
    fireEvent.mouseUp(document.body);
    over(input('table3.2.business'));
    expect(rangeShown()).toEqual([]);
  });

  it('ends where the button was let go outside the window', () => {
    const { input } = show();
    down(input(natural));
    over(input('table3.1.business'));
    over(input('table3.1.research'), 0);
    over(input('table3.1.welfare'));
    expect(rangeShown()).toEqual([natural, 'table3.1.business']);
  });

  it('goes on over labels without losing the range', () => {
    const { input } = show();
    down(input(natural));
    over(input('table3.2.natural'));
    over(boxWith('（一）予以公开'));
    expect(rangeShown()).toHaveLength(2);
  });
});

describe('a click', () => {
  it('on a label selects its rows, on a head its columns', () => {
    const { session } = show();
    fireEvent.click(boxWith('（四）无法提供'));
    expect(rangeShown()).toHaveLength(21);
    expect(focused()).toBe('table3.3.4.1.natural');
    fireEvent.click(boxWith('法人或其他组织'));
    expect(session.cursor.range.get()).toHaveLength(125);
    expect(focused()).toBe('table3.1.business');
  });

  it('on the corner changes nothing', () => {
    const { go, table } = show();
    go(natural);
    press('ArrowDown', { shiftKey: true });
    fireEvent.click(table.querySelector('.form-table-note') as Element);
    expect(focused()).toBe(natural);
    expect(rangeShown()).toHaveLength(2);
  });

  it('on a head of table 二 selects cells of its item alone', () => {
    mountTable(blankOf('2021'), 2);
    fireEvent.click(boxWith('本年处理决定数量', 1));
    expect(rangeShown()).toEqual(['table2.punishment.decisions', 'table2.coercion.decisions']);
    fireEvent.click(boxWith('行政许可'));
    expect(rangeShown()).toEqual([]);
    expect(focused()).toBe('table2.licensing.decisions');
  });

  it('that ends the selecting of words leaves them selected', () => {
    show();
    act(() => getSelection()?.selectAllChildren(boxWith('（四）无法提供')));
    fireEvent.click(boxWith('（四）无法提供'));
    expect(rangeShown()).toEqual([]);
    expect(focused()).toBeUndefined();
  });

  it('on the name of an extra row is for typing that name', () => {
    const { table } = mountTable(blankOf('2021', { splits: {}, extraRows }), 2);
    const name = table.querySelector('.extra-row-label') as HTMLElement;
    act(() => name.focus());
    fireEvent.click(name);
    expect(document.activeElement).toBe(name);
  });
});

it('selected text of a cell cannot be dragged away', () => {
  const { input } = show();
  expect(fireEvent.dragStart(input(natural))).toBe(false);
  expect(fireEvent.dragStart(boxWith('（四）无法提供'))).toBe(true);
});
