import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../domain/report/report.ts';
import type { PastedTable } from '../../reading/paste/pasted-table.ts';
import { readPastedTable } from '../../reading/paste/read-pasted-table.ts';
import {
  clipOf,
  mountTable,
  paste,
  press,
  readAtOnce,
  typeAtOnce,
} from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';
import { sound2021 } from '../../testkit/domain/rule-cases.ts';
import { ReadingRefused } from '../reading/asking.ts';
import type { ReadTable } from '../reading/table-reading.ts';

afterEach(cleanup);

const natural = 'table3.1.natural';
const business = 'table3.1.business';
const blank = blankOf('2021');
const automatic: Report = { ...sound2021, options: { ...sound2021.options, autoTotals: true } };

/** Table 三 with the cursor in a cell. */
function at(address: string, report = blank, read?: ReadTable) {
  const mounted = mountTable(report, 3, read && { read });
  mounted.go(address);
  const notice = () => mounted.session.notices.newest.get();
  const typed = () => mounted.session.report.get().cells;
  return { ...mounted, notice, typed };
}
const dialog = () => screen.queryByRole('dialog', { name: '粘贴前核对', hidden: true });
const choose = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name, hidden: true }));

describe('a plain paste', () => {
  it('goes in as one step, and says how', async () => {
    const { input, steps, notice } = at(natural);
    expect(await paste({ text: '9\t2件\n１\t\n' })).toBe(false);
    expect([natural, business, 'table3.2.natural'].map((cell) => input(cell).value)).toEqual([
      ...['9', '2', '1'],
    ]);
    expect(steps()).toEqual(['粘贴 3 格']);
    expect(notice()).toEqual({
      text: '已按位置粘贴 3 格：表三“自然人”列“一、本年新收政府信息公开申请数量”起，1 个空格没有改动原数',
      isUndoable: true,
    });
    expect(dialog()).toBeNull();
  });

  it('goes by its labels, wherever the cursor is', async () => {
    const { input, notice } = at('table3.4.total');
    const row = ['5', '0', '0', '0', '0', '0', '5'].map((text) => `<td>${text}</td>`);
    const html = `<table><tr><td colspan="3">二、上年结转政府信息公开申请数量</td>${row.join('')}</tr></table>`;
    await paste({ html, text: '' });
    expect(input('table3.2.natural').value).toBe('5');
    expect(input('table3.2.total').value).toBe('5');
    expect(notice()?.text).toBe(
      '已按行名粘贴 7 格：表三“自然人”列“二、上年结转政府信息公开申请数量”起',
    );
  });

  it('of one value fills each cell of a range', async () => {
    const { session, input } = at(natural);
    press('End', { shiftKey: true });
    await paste({ text: '0' });
    expect(Object.keys(session.report.get().cells)).toHaveLength(7);
    expect(input('table3.1.total').value).toBe('0');
  });

  it('of one value replaces the figure of the selected cell without reading', async () => {
    const read = vi.fn(readAtOnce);
    const { input, notice } = at(natural, sound2021, read);
    await paste({ text: ' 1,209\r\n', html: '<span>1,209</span>' });
    expect(input(natural).value).toBe('1209');
    expect(notice()?.text).toBe(
      '已按位置粘贴 1 格：表三“自然人”列“一、本年新收政府信息公开申请数量”',
    );
    expect(read).not.toHaveBeenCalled();
  });

  it('of what is there already changes nothing and says so', async () => {
    const { session, notice } = at(natural, sound2021);
    await paste({ text: '9\t2' });
    expect(session.report.get()).toBe(sound2021);
    expect(notice()).toEqual({ text: '粘贴的数和表里的相同，没有改动', isUndoable: false });
  });

  it('tells the reader the form, its local rows and the table', async () => {
    const read = vi.fn(readAtOnce);
    const splits = { services: [{ id: 'p1', label: '行政检查' }] };
    at(natural, { ...blankOf('2019'), splits }, read);
    await paste({ text: '1\t2' });
    expect(read.mock.calls[0]?.[1]).toEqual({
      ...{ edition: '2019', local: { splits, extraRows: [] }, table: 3, names: {} },
    });
  });
});

describe('a paste that overwrites', () => {
  it('is shown first and changes nothing until it is agreed to', async () => {
    const { session, input, steps } = at(natural, sound2021);
    await paste({ text: '8\t2\t4' });
    expect(dialog()?.textContent).toContain('填入 2 格，其中 2 格会改掉原来的数，1 格和原来相同。');
    expect(dialog()?.textContent).toContain(
      '表三“自然人”列“一、本年新收政府信息公开申请数量”：9 → 8',
    );
    expect(session.report.get()).toBe(sound2021);
    choose('粘贴 2 格');
    expect(dialog()).toBeNull();
    expect(input(natural).value).toBe('8');
    expect(steps()).toEqual(['粘贴 2 格']);
  });

  it('is given up without a trace', async () => {
    const { session } = at(natural, sound2021);
    await paste({ text: '8\t2\t4' });
    choose('取消');
    expect(dialog()).toBeNull();
    expect(session.report.get()).toBe(sound2021);
    expect(session.notices.newest.get()).toBeNull();
  });

  it('can fill in blank cells alone', async () => {
    const { typed } = at(natural, { ...blank, cells: { 'table3/1/natural': '9' } });
    await paste({ text: '8\t2\t4' });
    choose('只填空格（2 格）');
    expect(typed()).toEqual({
      ...{ 'table3/1/natural': '9', 'table3/1/business': '2', 'table3/1/research': '4' },
    });
  });

  it('offers no such choice where there is no blank cell', async () => {
    at(natural, sound2021);
    await paste({ text: '8\t3' });
    expect(dialog()?.textContent).not.toContain('只填空格');
  });

  it('can only be closed where nothing of it can be pasted', async () => {
    at(natural, sound2021);
    await paste({ text: '约3\t/' });
    const buttons = [...(dialog()?.querySelectorAll('.ui-dialog-actions button') ?? [])];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['关闭']);
    expect(dialog()?.textContent).toContain('2 处不粘贴');
  });

  it('by labels can go by place instead, which is shown before it is done', async () => {
    const { input, typed } = at('table3.3.1.natural', {
      ...blank,
      cells: { 'table3/1/natural': '9' },
    });
    const row = ['5', '0', '0', '0', '0', '0', '5'].join('\t');
    await paste({ text: `一、本年新收政府信息公开申请数量\t\t\t${row}\n` });
    const byPlace = screen.getByLabelText('按位置填，从选中的格往右往下');
    expect(dialog()?.textContent).toContain('填入 7 格，其中 1 格会改掉原来的数');
    fireEvent.click(byPlace);
    expect(dialog()?.textContent).not.toContain('会改掉原来的数');
    choose('粘贴 7 格');
    expect(input('table3.3.1.natural').value).toBe('5');
    expect(typed()['table3/1/natural']).toBe('9');
  });
});

describe('a paste that is refused', () => {
  it('says why, and changes nothing', async () => {
    const { session, notice } = at(natural, sound2021);
    await paste({ html: '<p> </p><img src="x.png">', text: '' });
    expect(notice()).toEqual({ text: '没有粘贴：剪贴板里没有文字', isUndoable: false });
    expect(session.report.get()).toBe(sound2021);
  });

  it('says what the reader says', async () => {
    const { notice } = at(natural, blank, () => Promise.reject(new ReadingRefused('读取太久')));
    await paste({ text: '1\t2' });
    expect(notice()?.text).toBe('没有粘贴：读取太久');
  });

  it('with nothing on the clipboard is left to the browser', async () => {
    const { notice } = at(natural);
    expect(await paste({ text: ' ', html: '\n' })).toBe(true);
    expect(notice()).toBeNull();
  });
});

describe('while a paste is being read', () => {
  /** Table 三 whose reader answers when told. */
  function slow() {
    let answer: (table: PastedTable) => void = () => undefined;
    const read: ReadTable = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const mounted = at(natural, blank, read);
    const target = { edition: '2021', local: { splits: {}, extraRows: [] } };
    const finish = (text: string) =>
      act(async () => answer(readPastedTable({ text, html: '' }, target)));
    return { ...mounted, finish };
  }

  it('typing elsewhere is not lost, and is a step of its own', async () => {
    const { go, finish, typed, steps, session } = slow();
    await paste({ text: '1\t2' });
    go('table3.2.natural');
    typeAtOnce('7');
    await finish('1\t2');
    typeAtOnce('78');
    expect(typed()).toEqual({
      ...{ 'table3/1/natural': '1', 'table3/1/business': '2', 'table3/2/natural': '78' },
    });
    expect(steps()).toHaveLength(3);
    act(() => session.undo());
    act(() => session.undo());
    expect(typed()).toEqual({ 'table3/2/natural': '7' });
  });

  it('what was typed where it would go is not overwritten unasked', async () => {
    const { finish, typed } = slow();
    await paste({ text: '1\t2' });
    typeAtOnce('7');
    await finish('1\t2');
    expect(dialog()?.textContent).toContain('7 → 1');
    expect(typed()).toEqual({ 'table3/1/natural': '7' });
  });

  it('the cells count that were selected when it began', async () => {
    const { go, finish, typed } = slow();
    await paste({ text: '1\t2' });
    go('table3.4.natural');
    await finish('1\t2');
    expect(typed()).toEqual({ 'table3/1/natural': '1', 'table3/1/business': '2' });
  });
});

describe('with a caret', () => {
  it('one line goes into the text where the caret is', async () => {
    const { input, typed, steps } = at(natural, sound2021);
    press('F2');
    expect(await paste({ text: ' 5\n' })).toBe(false);
    expect(input(natural).value).toBe('95');
    expect(typed()['table3/1/natural']).toBe('95');
    expect(steps()).toHaveLength(1);
    press('Escape');
    expect(input(natural).value).toBe('9');
  });

  it('replaces what is selected of the text', async () => {
    const { input } = at('table3.1.total', sound2021);
    press('F2');
    input('table3.1.total').setSelectionRange(0, 1);
    await paste({ text: '20' });
    expect(input('table3.1.total').value).toBe('201');
  });

  it('several cells are pasted as ever', async () => {
    const { typed } = at(natural);
    press('F2');
    await paste({ text: '1\t2' });
    expect(typed()).toEqual({ 'table3/1/natural': '1', 'table3/1/business': '2' });
  });

  it('nothing goes into a total that is kept by the program', async () => {
    const { session } = at('table3.3.1.total', automatic);
    press('F2');
    expect(await paste({ text: '5' })).toBe(false);
    expect(session.report.get()).toBe(automatic);
  });
});

it('a paste that should be looked at says so where its table was left meanwhile', async () => {
  let answer: (table: PastedTable) => void = () => undefined;
  const slow: ReadTable = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const { session } = at(natural, sound2021, slow);
  await paste({ text: '5\t6' });
  cleanup();
  const rows = [['5', '6'].map((text, column) => ({ text, column, columnSpan: 1 }))];
  answer({ labelled: undefined, block: { rows, hadLabels: false, isParted: false } });
  await Promise.resolve();
  expect(session.notices.newest.get()?.text).toBe('没有粘贴：已离开这张表');
  expect(session.report.get()).toBe(sound2021);
});

describe('copying', () => {
  it('takes the selected range', () => {
    at(natural, sound2021);
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(clipOf('copy')?.text).toBe('9\t2\n1\t0');
  });

  it('of some characters is the browser’s', () => {
    const { input } = at('table3.1.total', sound2021);
    press('F2');
    input('table3.1.total').setSelectionRange(0, 1);
    expect(clipOf('copy')).toBeUndefined();
    expect(clipOf('cut')).toBeUndefined();
    expect(input('table3.1.total').value).toBe('11');
  });

  it('with a caret and nothing chosen is the browser’s, and cuts nothing', () => {
    const { input } = at('table3.1.total', sound2021);
    press('F2');
    expect(clipOf('copy')).toBeUndefined();
    expect(clipOf('cut')).toBeUndefined();
    expect(input('table3.1.total').value).toBe('11');
  });

  it('outside the cells is the browser’s', () => {
    at(natural, sound2021);
    act(() => (document.activeElement as HTMLElement).blur());
    expect(clipOf('copy')).toBeUndefined();
  });
});

describe('cutting', () => {
  it('takes the range away as one named step', () => {
    const { session, steps } = at(natural, sound2021);
    press('ArrowRight', { shiftKey: true });
    expect(clipOf('cut')?.text).toBe('9\t2');
    expect(steps()).toEqual(['剪切 2 格']);
    act(() => session.undo());
    expect(session.report.get()).toBe(sound2021);
  });

  it('leaves totals that are kept by the program', () => {
    const { session } = at('table3.3.1.total', automatic);
    expect(clipOf('cut')?.text).toBe('6');
    expect(session.report.get()).toBe(automatic);
  });
});
