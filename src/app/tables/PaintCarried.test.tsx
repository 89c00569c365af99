import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { table3Key } from '../../domain/edition/cell-address.ts';
import { blankReport } from '../../domain/report/blank-report.ts';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { fieldOfCell } from '../session/cell-field.ts';
import { SectionTable } from './SectionTable.tsx';
import '../../testkit/app/mounted-table.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const key = table3Key('2', 'natural');
const value = '3';
const other = table3Key('1', 'natural');
const inputOf = (cell: string) =>
  document.querySelector(`[name="${fieldOfCell(cell as typeof key)}"]`) as HTMLInputElement;
const isMarked = () => inputOf(key).matches('[data-carried]');
const said = () =>
  (inputOf(key).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('');

function mount(text = value) {
  vi.useFakeTimers();
  const blank = blankReport({ unit: '青禾镇人民政府', year: 2025, deadline: '2026-01-31' });
  const { session } = mountWithSession(
    { ...blank, cells: { [key]: text } },
    <SectionTable section={3} />,
  );
  const settle = () => act(() => void vi.runOnlyPendingTimers());
  act(() => session.carried.add([{ key, value: text }]));
  act(() => session.countAll());
  return { session, settle };
}

test('a cell taken up from last year is marked and described, and no other', () => {
  mount();
  expect(isMarked()).toBe(true);
  expect(said()).toBe('由上年年报带入，还没看过');
  expect(document.querySelectorAll('[data-carried]')).toHaveLength(1);
});

test('whoever comes to it still sees and hears it; it goes when the cell is left', () => {
  const { session } = mount();
  act(() => inputOf(key).focus());
  expect(session.carried.all.get()).toEqual({});
  expect(isMarked()).toBe(true);
  expect(said()).toBe('由上年年报带入，还没看过');
  act(() => inputOf(other).focus());
  expect(isMarked()).toBe(false);
  expect(said()).toBe('');
});

test('what is wrong with it is said besides, and stays', () => {
  mount('3x');
  expect(isMarked()).toBe(true);
  expect(said()).toMatch(/^由上年年报带入，还没看过；错误：/);
  act(() => inputOf(key).focus());
  act(() => inputOf(other).focus());
  expect(said()).toMatch(/^错误：/);
});

test('another figure, and 都看过了, take it away', () => {
  const { session, settle } = mount();
  act(() => session.changeCells('改', [{ key, value: '4' }]));
  settle();
  expect(isMarked()).toBe(false);
  act(() => session.carried.add([{ key, value: '4' }]));
  expect(isMarked()).toBe(true);
  act(() => session.carried.lookedAt());
  expect(isMarked()).toBe(false);
});
