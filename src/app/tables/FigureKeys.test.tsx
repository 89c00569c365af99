import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../domain/report/report.ts';
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

const natural = 'table3.3.1.natural';
const total = 'table3.3.1.total';
const automatic: Report = { ...sound2021, options: { ...sound2021.options, autoTotals: true } };
const withoutTotal: Report = {
  ...sound2021,
  cells: { ...sound2021.cells, 'table3/3-1/total': '' },
};

/** Table 三 with the cursor in a cell. */
function at(address: string, report: Report = sound2021) {
  const mounted = mountTable(report, 3);
  mounted.go(address);
  return mounted;
}
const shift = { shiftKey: true };
const ctrl = { ctrlKey: true };

describe('Esc', () => {
  it('brings back what stood there, and leaves no step', () => {
    const { session, input, steps } = at(natural);
    typeAtOnce('7');
    typeAtOnce('71');
    expect(press('Escape')).toBe(false);
    expect(input(natural).value).toBe('4');
    expect(session.report.get()).toBe(sound2021);
    expect(steps()).toEqual([]);
  });

  it('takes back this visit alone', () => {
    const { input, steps, go } = at(natural);
    typeAtOnce('7');
    press('Enter');
    go(natural);
    typeAtOnce('8');
    press('Escape');
    expect(input(natural).value).toBe('7');
    expect(steps()).toHaveLength(1);
    press('Escape');
    expect(input(natural).value).toBe('7');
  });

  it('selects the cell anew, so that arrows move again', () => {
    at(natural);
    press('F2');
    press('Escape');
    press('ArrowRight');
    expect(focused()).toBe('table3.3.1.business');
  });

  it('gives up a range first, and only then closes 怎么填', () => {
    const { session } = at(natural);
    session.panels.showGuide(true);
    press('ArrowDown', shift);
    press('Escape');
    expect(rangeShown()).toEqual([]);
    expect(session.panels.isGuideShown.get()).toBe(true);
    press('Escape');
    expect(session.panels.isGuideShown.get()).toBe(false);
  });

  it.each(['typed', 'with a caret'])('closes 怎么填 first and keeps what was %s', (how) => {
    const { session, input } = at(natural);
    if (how !== 'typed') press('F2');
    typeAtOnce('7');
    press('F1');
    press('Escape');
    expect(session.panels.isGuideShown.get()).toBe(false);
    expect(input(natural).value).toBe('7');
    press('Escape');
    expect(input(natural).value).toBe('4');
    expect(session.report.get()).toBe(sound2021);
  });

  it('closes 看合计 first and keeps the total that was typed', () => {
    const { input } = at(total);
    typeAtOnce('7');
    press('=', { altKey: true });
    expect(document.querySelector('.sum-card')).not.toBeNull();
    press('Escape');
    expect(document.querySelector('.sum-card')).toBeNull();
    expect(input(total).value).toBe('7');
    press('Escape');
    expect(input(total).value).toBe('6');
  });
});

describe('F2', () => {
  it('leaves arrows, Home, End and Delete to the text, and a second time not', () => {
    const { input } = at(natural);
    press('F2');
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'End', 'Delete', 'Backspace']) {
      expect(press(key)).toBe(true);
    }
    expect(press('a', ctrl)).toBe(true);
    expect(focused()).toBe(natural);
    expect(input(natural).value).toBe('4');
    press('F2');
    expect(press('ArrowDown')).toBe(false);
    expect(focused()).toBe('table3.3.2.natural');
  });

  it('sets the caret behind the figure', () => {
    const { input } = at('table3.1.total');
    expect(input('table3.1.total').selectionStart).toBe(0);
    press('F2');
    expect(input('table3.1.total').selectionStart).toBe(2);
    expect(input('table3.1.total').selectionEnd).toBe(2);
  });

  it('ends with the cell: the next one is selected as a whole', () => {
    const { input } = at('table3.1.other');
    press('F2');
    press('Enter', shift);
    press('Enter');
    expect(focused()).toBe('table3.2.other');
    expect(input('table3.2.other').selectionEnd).toBe(1);
    expect(press('ArrowLeft')).toBe(false);
    expect(focused()).toBe('table3.2.legal');
  });

  it('leaves the range that Ctrl+Enter goes into', () => {
    at(natural);
    press('ArrowDown', shift);
    press('F2');
    expect(rangeShown()).toHaveLength(2);
    expect(focused()).toBe(natural);
  });
});

describe('while a figure is typed', () => {
  it('arrows move on, Delete and Backspace are the text’s own', () => {
    const { steps } = at(natural);
    typeAtOnce('7');
    expect(press('Delete')).toBe(true);
    expect(press('Backspace')).toBe(true);
    expect(press('ArrowRight')).toBe(false);
    expect(focused()).toBe('table3.3.1.business');
    expect(steps()).toHaveLength(1);
  });

  it('the range that was selected stays until the cell is left', () => {
    const { session, input } = at(natural);
    press('ArrowRight', shift);
    typeAtOnce('7');
    expect(session.cursor.range.get()).toHaveLength(2);
    press('Enter');
    expect(rangeShown()).toEqual([]);
    expect(input(natural).value).toBe('7');
    expect(input('table3.3.1.business').value).toBe('2');
  });
});

describe('Delete', () => {
  it('empties the cell, named after it', () => {
    const { input, steps } = at(natural);
    expect(press('Delete')).toBe(false);
    expect(input(natural).value).toBe('');
    expect(steps()).toEqual(['清空表三“自然人”列“（一）予以公开”']);
  });

  it('empties a range as one step, which counts only what was filled', () => {
    const report = {
      ...blankOf('2021'),
      cells: { 'table3/1/natural': '9', 'table3/2/other': '约3' },
    };
    const { session, steps } = at('table3.1.natural', report);
    press('a', ctrl);
    press('Delete');
    expect(session.report.get().cells).toEqual({});
    expect(steps()).toEqual(['清空 2 格']);
    expect(rangeShown()).toHaveLength(175);
    act(() => session.undo());
    expect(session.report.get()).toBe(report);
  });

  it('of blank cells is no step', () => {
    const { steps } = at(natural, blankOf('2021'));
    press('ArrowDown', shift);
    expect(press('Delete')).toBe(false);
    expect(steps()).toEqual([]);
  });

  it('leaves totals alone that are kept by the program', () => {
    const { session, input, steps } = at(total, automatic);
    press('ArrowDown', shift);
    press('Delete');
    expect(session.report.get()).toBe(automatic);
    expect(steps()).toEqual([]);
    press('Home', shift);
    press('Delete');
    expect(steps()).toEqual(['清空 12 格']);
    // Without any part there is no sum.
    expect(input(total).value).toBe('');
    act(() => session.undo());
    expect(input(total).value).toBe('6');
  });

  it('lets totals follow where only some of their parts go', () => {
    const { input } = at(natural, automatic);
    press('Delete');
    expect(input(total).value).toBe('2');
  });
});

describe('Backspace', () => {
  it('empties a range', () => {
    const { input, steps } = at(natural);
    press('ArrowRight', shift);
    expect(press('Backspace')).toBe(false);
    expect(input('table3.3.1.business').value).toBe('');
    expect(steps()).toEqual(['清空 2 格']);
  });

  it('in a single cell is left to the text, which is selected', () => {
    const { input } = at('table3.1.total');
    expect(press('Backspace')).toBe(true);
    const { selectionStart, selectionEnd } = input('table3.1.total');
    expect([selectionStart, selectionEnd]).toEqual([0, 2]);
  });
});

describe('= and ＝', () => {
  it('by an input method take the total, without a step for the sign', () => {
    for (const sign of ['＝', '=', ' ＝ ']) {
      const { input, steps } = at(total, withoutTotal);
      typeAtOnce(sign);
      expect(input(total).value).toBe('6');
      expect(steps()).toEqual(['填入合计 6']);
    }
  });

  it('in place of a figure take it too', () => {
    const { input, session } = at(total, {
      ...sound2021,
      cells: { ...sound2021.cells, 'table3/3-1/total': '9' },
    });
    typeAtOnce('＝');
    expect(input(total).value).toBe('6');
    expect(session.findings.get()).toEqual([]);
  });

  it('leave what stood there while a part is not known', () => {
    const report = {
      ...withoutTotal,
      cells: { 'table3/3-1/natural': '4', 'table3/3-1/total': '9' },
    };
    const { input, session } = at(total, report);
    typeAtOnce('＝');
    expect(input(total).value).toBe('9');
    expect(press('=')).toBe(false);
    expect(input(total).value).toBe('9');
    expect(session.report.get()).toBe(report);
  });

  it('are typed like any other sign where there is no total', () => {
    const { input, session } = at(natural);
    expect(press('=')).toBe(true);
    typeAtOnce('＝');
    expect(input(natural).value).toBe('＝');
    expect(session.report.get().cells['table3/3-1/natural']).toBe('＝');
  });

  it('take the total with a caret as well', () => {
    const { input } = at(total, withoutTotal);
    press('F2');
    press('=');
    expect(input(total).value).toBe('6');
    expect(press('ArrowLeft')).toBe(false);
  });
});

describe('ranges', () => {
  it('grow and shrink with Shift and arrows, the cursor staying', () => {
    at(natural);
    press('ArrowRight', shift);
    press('ArrowDown', shift);
    expect(rangeShown()).toEqual([
      natural,
      'table3.3.1.business',
      'table3.3.2.natural',
      'table3.3.2.business',
    ]);
    press('ArrowLeft', shift);
    expect(rangeShown()).toEqual([natural, 'table3.3.2.natural']);
    press('ArrowUp', shift);
    expect(rangeShown()).toEqual([]);
    expect(focused()).toBe(natural);
  });

  it('stay as they are at the edge', () => {
    at('table3.1.natural');
    press('ArrowRight', shift);
    press('ArrowUp', shift);
    expect(rangeShown()).toEqual(['table3.1.natural', 'table3.1.business']);
  });

  it('reach to the ends of line and table, and over runs of figures', () => {
    const { session } = at(natural);
    press('End', shift);
    expect(rangeShown()).toHaveLength(7);
    press('Home', shift);
    expect(rangeShown()).toEqual([]);
    press('End', { ...shift, ...ctrl });
    expect(session.cursor.range.get()).toHaveLength(7 * 23);
    press('ArrowUp', { ...shift, ...ctrl });
    expect(session.cursor.range.get()).toHaveLength(7 * 3);
  });

  it('are told row by row', () => {
    const { session } = at('table3.3.2.business');
    press('ArrowUp', shift);
    press('ArrowLeft', shift);
    expect(session.cursor.range.get().map(({ address }) => address)).toEqual([
      natural,
      'table3.3.1.business',
      'table3.3.2.natural',
      'table3.3.2.business',
    ]);
  });

  it('are the whole table with Ctrl+A or ⌘A, in capitals too', () => {
    const { session } = at(natural);
    for (const [key, modifiers] of [
      ['a', ctrl],
      ['A', ctrl],
      ['a', { metaKey: true }],
    ] as const) {
      expect(press(key, modifiers)).toBe(false);
      expect(session.cursor.range.get()).toHaveLength(175);
      expect(focused()).toBe('table3.1.natural');
      press('ArrowDown');
      expect(session.cursor.range.get()).toEqual([]);
    }
  });

  it('end where the cursor goes elsewhere', () => {
    const { go } = at(natural);
    press('a', ctrl);
    go('table3.4.other');
    expect(rangeShown()).toEqual([]);
  });

  it('are gone with the table', () => {
    const { session } = at(natural);
    press('a', ctrl);
    cleanup();
    expect(session.cursor.range.get()).toEqual([]);
  });
});

describe('keys that are none of the table’s', () => {
  it.each<[string, KeyboardEventInit]>([
    ['5', {}],
    ['Tab', {}],
    ['PageDown', {}],
    ['z', ctrl],
    ['c', ctrl],
    ['r', ctrl],
    ['Enter', { altKey: true }],
    ['Insert', {}],
    ['ArrowLeft', { altKey: true }],
    ['F5', {}],
  ])('%s with %o changes nothing and is left to the browser', (key, modifiers) => {
    const { session } = at(total);
    expect(press(key, modifiers)).toBe(true);
    expect(focused()).toBe(total);
    expect(session.report.get()).toBe(sound2021);
  });

  it('are all of them while an input method composes, even where it only says so by its code', () => {
    at(natural);
    const element = document.activeElement as Element;
    expect(fireEvent.keyDown(element, { key: 'ArrowDown', isComposing: true })).toBe(true);
    expect(fireEvent.keyDown(element, { key: 'Enter', keyCode: 229 })).toBe(true);
    expect(focused()).toBe(natural);
  });
});

it('F1 unfolds 怎么填 and folds it again', () => {
  const { session } = at(natural);
  expect(press('F1')).toBe(false);
  expect(session.panels.isGuideShown.get()).toBe(true);
  press('F1');
  expect(session.panels.isGuideShown.get()).toBe(false);
});

describe('a cursor that comes by another way', () => {
  it('begins a new way up and down', () => {
    const { go } = at('table3.1.natural');
    press('ArrowDown');
    go('table3.1.other');
    press('ArrowDown');
    expect(focused()).toBe('table3.2.other');
  });

  it('ends a run of Tabs', () => {
    const { go } = at('table3.1.natural');
    press('Tab');
    go('table3.1.business');
    press('Tab');
    go('table3.1.research');
    fireEvent.keyUp(document.activeElement ?? document.body, { key: 'Tab' });
    go('table3.3.1.other');
    press('Enter');
    expect(focused()).toBe('table3.3.2.other');
  });
});

it('Ctrl with = is the browser’s zoom', () => {
  const { input } = at(total, withoutTotal);
  expect(press('=', ctrl)).toBe(true);
  expect(input(total).value).toBe('');
});

it('a look into another window and back leaves the figure as it is being typed', () => {
  const { session, input, steps } = at(natural);
  typeAtOnce('12');
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  fireEvent.focusOut(input(natural));
  focus.mockReturnValue(true);
  fireEvent.focusIn(input(natural));
  typeAtOnce('123');
  expect(steps()).toHaveLength(1);
  press('Escape');
  expect(session.report.get()).toBe(sound2021);
  focus.mockRestore();
});
