import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Remark } from './Remark.tsx';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });

it('is put otherwise where it stands, by keys alone, and the focus stays with it', async () => {
  const onWrite = vi.fn();
  render(<Remark lead="已说明" text="台账如此" onWrite={onWrite} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const field = screen.getByLabelText('已说明');
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, '，已核对 ');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onWrite.mock.calls).toEqual([['台账如此，已核对']]);
  expect(document.activeElement).toBe(button('修改说明'));
});

it('stays as it was on Escape, and where nothing was changed', async () => {
  const onWrite = vi.fn();
  render(<Remark lead="已说明" text="台账如此" onWrite={onWrite} />);
  await userEvent.click(button('修改说明'));
  await userEvent.keyboard('别的{Escape}');
  expect(screen.getByText('台账如此')).toBeTruthy();
  await userEvent.click(button('修改说明'));
  await userEvent.click(button('保存'));
  expect(onWrite).not.toHaveBeenCalled();
});

it('is taken away by its button, or by an empty text', async () => {
  const onWrite = vi.fn();
  render(<Remark lead="已说明" text="台账如此" onWrite={onWrite} />);
  await userEvent.click(button('删除说明'));
  await userEvent.click(button('修改说明'));
  await userEvent.clear(screen.getByLabelText('已说明'));
  await userEvent.click(button('保存'));
  expect(onWrite.mock.calls).toEqual([[''], ['']]);
});

it('is only read where nothing can be changed', () => {
  render(<Remark lead="已说明" text="台账如此" />);
  expect(screen.queryByRole('button')).toBeNull();
});
