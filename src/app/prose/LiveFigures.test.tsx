import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { table3Key } from '../../domain/edition/cell-address.ts';
import { insertLive } from '../../domain/live/live-figures.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { applyChanges } from '../../domain/report/cell-changes.ts';
import type { Report } from '../../domain/report/report.ts';
import { type TextId, textOf, withText } from '../../domain/report/text.ts';
import { fakeHighlights, markedIn } from '../../testkit/app/fake-highlights.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { ProseEditor } from './ProseEditor.tsx';

// jsdom has no modal dialogs; what a dialog holds is what these tests are about.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

beforeEach(fakeHighlights);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const id: TextId = 'text/1-2';
const total = table3Key('1', 'total');
const blank = blankReport({ unit: '云溪县青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
const filled = applyChanges(blank, [
  { key: total, value: '13' },
  { key: table3Key('2', 'total'), value: '2' },
]);
const typedIn = withText(filled, id, '收到申请13件，另有事项13条。');
const live = insertLive(typedIn, { id, from: 4, to: 6 }, [total]);

const text = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: '（二）依申请公开的正文' });
const foot = () => {
  const strip = text().closest('.prose-text')?.querySelector<HTMLElement>('.live-strip');
  if (!strip) throw new Error('A text has no foot.');
  return within(strip);
};
const said = () => foot().getByRole('status').textContent;

function goTo(at: number, to = at): void {
  act(() => {
    text().focus();
    text().setSelectionRange(at, to);
    document.dispatchEvent(new Event('selectionchange'));
  });
}

const comeToRest = () => act(() => vi.advanceTimersByTime(1000));

const mount = (report: Report) => mountWithSession(report, <ProseEditor section={1} />);

describe('the foot of a text', () => {
  it('says which cell a number equals, once the cursor rests behind it', async () => {
    mount(typedIn);
    goTo(7);
    expect(said()).toBe('');
    await waitFor(() =>
      expect(said()).toBe('与表三“总计”列“一、本年新收政府信息公开申请数量”相同'),
    );
    expect(foot().getByRole('button', { name: /让它随表变化/ })).toBeDefined();
  });

  it.each([
    ['elsewhere', 1, 1],
    ['at a number that the sentence says nothing of', 14, 14],
    ['nowhere, but words are selected', 4, 6],
  ])('says nothing where the cursor is %s', (_, from, to) => {
    vi.useFakeTimers();
    mount(withText(typedIn, id, '收到申请件13，人。另有事项13条。'));
    goTo(from, to);
    comeToRest();
    expect(said()).toBe('');
  });

  it('says what the number at the cursor follows', async () => {
    mount(live);
    goTo(5);
    await waitFor(() => expect(said()).toMatch(/^随表三“总计”列“一、.*”变化$/));
    expect(
      foot()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['去表格', '改为普通文字']);
  });

  it('says which numbers could not follow, wherever the cursor is', async () => {
    const { session } = mount(live);
    expect(said()).toBe('');
    act(() => session.changeCells('清空', [{ key: total, value: '' }]));
    expect(said()).toMatch(/^数字 13 没有跟上：表三.*现为空白，这里仍是原来的数$/);
    act(() => session.changeCells('填写', [{ key: total, value: '约十件' }]));
    expect(said()).toMatch(/现在不是能读的数/);
    act(() => session.changeCells('填写', [{ key: total, value: '13' }]));
    expect(said()).toBe('');
  });

  it('gives way to nothing while an input method is at work', () => {
    vi.useFakeTimers();
    mount(typedIn);
    act(() => text().focus());
    fireEvent.compositionStart(text());
    goTo(6);
    comeToRest();
    expect(said()).toBe('');
    fireEvent.compositionEnd(text());
    comeToRest();
    expect(said()).toMatch(/^与表三/);
  });
});

describe('F4', () => {
  it('lets the number at the cursor follow the one cell that fits', () => {
    const { session } = mount(typedIn);
    goTo(6);
    fireEvent.keyDown(text(), { key: 'F4' });
    expect(session.report.get().live).toEqual([
      { id, from: 4, to: 6, cells: [total], spelling: '13' },
    ]);
    expect(text().value).toBe(textOf(typedIn, id));
    expect(markedIn(text())).toEqual(['live 13']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens the choice where no cell fits, and puts what is chosen at the cursor', async () => {
    const user = userEvent.setup();
    const { session } = mount(withText(filled, id, '上年结转件。'));
    goTo(4);
    fireEvent.keyDown(text(), { key: 'F4' });
    const dialog = within(screen.getByRole('dialog', { name: '插入表中数字' }));
    expect(dialog.getByRole('option', { selected: true }).textContent).toContain('二、上年结转');
    await user.keyboard('不详');
    expect(dialog.queryAllByRole('option')).toEqual([]);
    await user.clear(dialog.getByRole('combobox'));
    await user.keyboard('13');
    expect(dialog.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(text().value).toBe('上年结转13件。');
    // At once: the next key may come before anything else is done.
    expect([document.activeElement, text().selectionStart]).toEqual([text(), 6]);
    expect(session.report.get().live).toMatchObject([{ id, from: 4, to: 6, cells: [total] }]);
    act(() => session.undo());
    expect(text().value).toBe('上年结转件。');
  });

  it('takes the number at the cursor for another cell', async () => {
    const user = userEvent.setup();
    const { session } = mount(live);
    goTo(5);
    fireEvent.keyDown(text(), { key: 'F4' });
    await user.keyboard('结转{Enter}');
    expect(text().value).toBe('收到申请2件，另有事项13条。');
    expect(session.report.get().live).toHaveLength(1);
  });

  it('does nothing with other keys held, nor on Esc in the choice', async () => {
    const user = userEvent.setup();
    const { session } = mount(typedIn);
    goTo(6);
    fireEvent.keyDown(text(), { key: 'F4', altKey: true });
    fireEvent.keyDown(text(), { key: 'F4', ctrlKey: true });
    goTo(1);
    fireEvent.keyDown(text(), { key: 'F4' });
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(session.report.get()).toBe(typedIn);
  });
});

describe('a text with numbers that follow', () => {
  it('marks them, and is described by them', () => {
    const { session } = mount(live);
    const described = () =>
      (text().getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((each) => document.getElementById(each)?.textContent ?? '')
        .join(' ');
    expect(markedIn(text())).toEqual(['live 13']);
    expect(described()).toMatch(/随表变化的数字 1 处$/);
    act(() => session.changeCells('清空', [{ key: total, value: '' }]));
    expect(described()).toMatch(/数字 13 没有跟上/);
    expect(markedIn(text())).toEqual(['lost 13']);
  });

  it('is plain again where one types into them or wants it so', async () => {
    const { session } = mount(live);
    goTo(5);
    await waitFor(() => expect(said()).toMatch(/^随表/));
    fireEvent.click(foot().getByRole('button', { name: '改为普通文字' }));
    expect(session.report.get().live).toEqual([]);
    expect(text().value).toBe(textOf(live, id));
    act(() => session.undo());
    expect(session.report.get().live).toEqual(live.live);
    fireEvent.change(text(), { target: { value: '收到申请133件，另有事项13条。' } });
    expect(session.report.get().live).toEqual([]);
  });
});
