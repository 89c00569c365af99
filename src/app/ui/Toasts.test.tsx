import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion } from './ToastRegion.tsx';
import { closeToast, shownToasts, showToast } from './toasts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const { id } of shownToasts()) act(() => closeToast(id));
  cleanup();
  vi.useRealTimers();
});

const show = (toast: Parameters<typeof showToast>[0]) => act(() => void showToast(toast));
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

describe('toasts', () => {
  it('stay at least ten seconds, then go', () => {
    render(<ToastRegion />);
    show({ text: '已删除', stay: 2 });
    pass(9.9);
    expect(screen.getByRole('status').textContent).toContain('已删除');
    pass(0.2);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stay while they are pointed at, and until closed where asked', () => {
    render(<ToastRegion />);
    show({ text: '已删除' });
    fireEvent.mouseEnter(screen.getByText('已删除').parentElement as HTMLElement);
    pass(60);
    fireEvent.mouseLeave(screen.getByText('已删除').parentElement as HTMLElement);
    pass(11);
    expect(screen.queryByText('已删除')).toBeNull();

    show({ text: '没有存上', tone: 'error', stay: 'untilClosed' });
    pass(3600);
    fireEvent.click(screen.getByRole('button', { name: '关闭这条消息' }));
    expect(screen.queryByText('没有存上')).toBeNull();
  });

  it('undo once', () => {
    render(<ToastRegion />);
    const onAction = vi.fn();
    show({ text: '已删除', action: { label: '撤销', onAction } });
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(onAction).toHaveBeenCalledTimes(1);
    expect(shownToasts()).toEqual([]);
  });

  it('show three at most, the newest', () => {
    render(<ToastRegion />);
    for (const text of ['一', '二', '三', '四']) show({ text });
    expect(shownToasts().map(({ text }) => text)).toEqual(['二', '三', '四']);
  });
});
