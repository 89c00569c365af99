import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountWithSession } from '../../testkit/app/mounted-session.ts';
import { in2022 } from '../../testkit/domain/year-cases.ts';
import type { Session } from '../session/session.ts';
import { CellLine } from './CellLine.tsx';
import { SectionTable } from './SectionTable.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const report = in2022({}, { 'table3/1/natural': '17', 'table3/4/research': '' });
const show = () =>
  mountWithSession(
    report,
    <>
      <SectionTable section={3} />
      <CellLine />
    </>,
  );
const line = () => document.querySelector('.cell-line')?.textContent ?? '';
const lastYear = () => document.querySelector('.cell-line-last')?.textContent;
const input = (address: string) =>
  document.querySelector(`[data-cell="${address}"]`) as HTMLInputElement;
const go = (address: string) => act(() => input(address).focus());
const typeAtOnce = (address: string, value: string) =>
  fireEvent.input(input(address), { target: { value } });
const untilSettled = ({ settled, report: now }: Session) =>
  waitFor(() => expect(settled.get().report).toBe(now.get()));

describe('last year’s figure in the line below the table', () => {
  it('is that of the same cell, or the one that is carried in', () => {
    show();
    expect(lastYear()).toBeUndefined();
    go('table3.1.natural');
    expect(lastYear()).toBe('上年：17');
    go('table3.2.natural');
    expect(lastYear()).toBe('上年“四、结转下年度继续办理”：1');
  });

  it('is not spoken of where there is none', () => {
    const { session } = show();
    go('table3.2.research');
    expect(line()).toContain('单位：件');
    expect(lastYear()).toBeUndefined();
    go('table3.1.natural');
    act(() => session.edit('去掉上年年报', (before) => ({ ...before, lastYear: null })));
    expect(lastYear()).toBeUndefined();
  });

  it('stays beside what is wrong with the cell', async () => {
    const { session } = show();
    go('table3.2.natural');
    typeAtOnce('table3.2.natural', '5');
    await untilSettled(session);
    await waitFor(() => expect(line()).toContain('错误'));
    expect(lastYear()).toBe('上年“四、结转下年度继续办理”：1');
  });

  it('costs no drawing while keys are typed, and one when they have paused', async () => {
    const { draws, session } = show();
    go('table3.1.natural');
    const before = draws();
    for (const value of ['1', '12', '123']) typeAtOnce('table3.1.natural', value);
    expect(draws()).toBe(before);
    await untilSettled(session);
    await waitFor(() => expect(draws()).toBe(before + 1));
  });
});
