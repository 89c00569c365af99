import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import type { BackupOffer } from '../../drafts/backup-offers.ts';
import type { Draft } from '../../drafts/draft.ts';
import { draftFormat } from '../../drafts/draft-format.ts';
import { firstState } from '../../drafts/revision.ts';
import { type BackupContent, RestoreDialog, type RestoreDialogProps } from './RestoreDialog.tsx';

// jsdom knows <dialog> but not its modal side.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

afterEach(cleanup);

const at = new Date(2026, 10, 26, 9, 5).toISOString();
const offer = (unit: string, state: BackupOffer['state'], remark = ''): BackupOffer => {
  const draft: Draft = {
    ...firstState('w'),
    ...{
      format: draftFormat,
      id: unit,
      createdAt: at,
      savedAt: at,
      isExample: false,
      origin: 'written',
      remark,
    },
    ...{
      finalisedAt: null,
      reasons: {},
      carried: {},
      review: { opinions: [], returns: [], approval: null },
      lastExport: null,
      lastCopy: null,
    },
    changesSinceCopy: 0,
    report: blankReport({ unit, year: 2025, deadline: '2026-01-31' }),
  };
  return { draft, versions: [], state };
};
const offers = [
  offer('青禾镇人民政府', 'new', '替换前的原稿'),
  offer('松岭镇人民政府', 'same'),
  offer('晚枫街道办事处', 'different'),
];

function show(content: BackupContent, props: Partial<RestoreDialogProps> = {}) {
  const actions = {
    onReview: vi.fn(),
    onRestore: vi.fn(() => Promise.resolve()),
    onClose: vi.fn(),
  };
  render(
    <RestoreDialog
      fileName="年报备份.json"
      content={content}
      waiting={0}
      now={new Date(2026, 10, 26, 15, 0)}
      {...actions}
      {...props}
    />,
  );
  return { ...actions, user: userEvent.setup() };
}
const whole = { ok: true, madeAt: at, leftOut: [], offers } as const;

describe('restoring from a backup', () => {
  it('says what the file holds and what is here already', () => {
    show(whole);
    const lines = within(screen.getByRole('list', { name: '备份里的年报' })).getAllByRole(
      'listitem',
    );
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '青禾镇人民政府 2025 年（替换前的原稿）今天 09:05 保存；这里没有预览／审核：青禾镇人民政府 2025 年',
      '松岭镇人民政府 2025 年今天 09:05 保存；这里已有，内容相同预览／审核：松岭镇人民政府 2025 年',
      expect.stringContaining('这里已有，内容不同'),
    ]);
    expect(screen.getByText('今天 09:05 备份')).toBeTruthy();
  });

  it('brings back what is chosen; what is the same cannot be chosen', async () => {
    const { user, onRestore } = show(whole);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: /^青禾镇/ }));
    await user.click(screen.getByRole('button', { name: '恢复 1 份' }));
    expect(onRestore).toHaveBeenCalledWith([offers[2]]);
    await user.click(screen.getByRole('checkbox', { name: /^晚枫/ }));
    await user.click(screen.getByRole('button', { name: '恢复 0 份' }));
    expect(onRestore).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('checkbox', { name: /^晚枫/ }));
    await user.click(screen.getByRole('checkbox', { name: /^青禾镇/ }));
    await user.click(screen.getByRole('button', { name: '恢复 2 份' }));
    expect(onRestore).toHaveBeenLastCalledWith([offers[0], offers[2]]);
  });

  it('has nothing to do where all is here', () => {
    show({ ...whole, offers: offers.slice(1, 2) });
    expect(screen.getByText(/不用恢复/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^恢复/ })).toBeNull();
  });

  it('names what was left out, what is damaged, and what comes next', () => {
    const leftOut = [{ name: '第 3 份', reason: '文件的第 4 行不完整' }];
    show({ ...whole, leftOut, damage: '备份文件不完整或有错（第 4 行附近）' }, { waiting: 2 });
    expect(screen.getByText('有 1 份不能恢复')).toBeTruthy();
    expect(screen.getByText('第 3 份：文件的第 4 行不完整')).toBeTruthy();
    expect(screen.getByText('备份文件不完整或有错（第 4 行附近）。')).toBeTruthy();
    expect(screen.getByText(/另外 2 个文件/)).toBeTruthy();
  });

  it('says at once that a file cannot be read', () => {
    show({ ok: false, reason: '备份文件不完整或有错（结尾处），里面没有一份能读出来' });
    expect(screen.getByRole('alert').textContent).toContain('结尾处');
    expect(screen.queryByRole('button', { name: /^恢复/ })).toBeNull();
  });
});
