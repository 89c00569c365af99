import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { focused, mountTable, press } from '../../testkit/app/mounted-table.ts';
import { blankOf } from '../../testkit/app/table-shapes.ts';
import { CellBar } from './CellBar.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const natural = 'table3.3.5.1.natural';
const show = () => mountTable(blankOf('2021'), 3, { children: <CellBar /> });
const button = () => screen.getByRole('button', { name: '怎么填 F1' });
const isExpanded = () => button().getAttribute('aria-expanded');
const guide = () => document.querySelector('.cell-bar > [role="status"]');

describe('怎么填 at the foot of the window', () => {
  it('is folded at first', () => {
    show().go(natural);
    expect(isExpanded()).toBe('false');
    expect(guide()?.textContent).toBe('');
  });

  it('opens by its button, which leaves the cursor in its cell', () => {
    show().go(natural);
    expect(fireEvent.mouseDown(button())).toBe(false);
    fireEvent.click(button());
    expect(isExpanded()).toBe('true');
    expect(guide()?.textContent).toContain('怎么填：（五）不予处理 1.信访举报投诉类申请');
    expect(focused()).toBe(natural);
    fireEvent.click(button());
    expect(guide()?.textContent).toBe('');
  });

  it('opens by F1 and follows the cursor', () => {
    show().go(natural);
    act(() => void press('F1'));
    act(() => void press('ArrowUp'));
    expect(isExpanded()).toBe('true');
    expect(guide()?.textContent).toContain('3.补正后申请内容仍不明确');
  });

  it('has nothing to say before there is a cell', () => {
    show();
    fireEvent.click(button());
    expect(isExpanded()).toBe('true');
    expect(guide()?.textContent).toBe('');
  });
});

describe('the line of the cell', () => {
  const line = () => document.querySelector('.cell-line');
  const range = () => document.querySelector('.cell-line-range');

  it('gives way to the sum of a range, which is read out', () => {
    const { go } = show();
    go(natural);
    expect(line()?.textContent).toContain('单位：件');
    expect(range()?.textContent).toBe('');
    act(() => void press('ArrowRight', { shiftKey: true }));
    expect(line()?.textContent).toBe('');
    expect(range()?.textContent).toBe('已选 2 格，有数 0 格');
    expect(range()?.getAttribute('role')).toBe('status');
    expect(line()?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the height of the bar', () => {
  beforeEach(() => {
    document.documentElement.style.removeProperty('--cell-bar-height');
  });

  it('is told to the page, and the cell with the cursor is brought clear of it', () => {
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
    const { go, input } = show();
    const told = () => document.documentElement.style.getPropertyValue('--cell-bar-height');
    expect(told()).toBe('60px');
    go(natural);
    const scrolled = vi.spyOn(input(natural), 'scrollIntoView');
    height.mockReturnValue(140);
    fireEvent.click(button());
    expect(told()).toBe('160px');
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
  });
});
