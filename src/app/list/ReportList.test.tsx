import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '../../domain/report/blank-report.ts';
import { beginRest } from '../../drafts/deleted-rest.ts';
import type { Draft, DraftSummary } from '../../drafts/draft.ts';
import { draftFormat } from '../../drafts/draft-format.ts';
import type { OfferedEdits } from '../../drafts/offered-edits.ts';
import { firstState } from '../../drafts/revision.ts';
import { ReportList, type ReportListProps } from './ReportList.tsx';

// jsdom knows <dialog> but not its modal side.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

afterEach(cleanup);

const draft: DraftSummary = {
  id: 'd1',
  unit: '云溪县青禾镇人民政府',
  year: 2025,
  deadline: '2026-01-31',
  createdAt: '',
  savedAt: new Date(2026, 0, 19, 14, 32).toISOString(),
  saveNumber: 0,
  isExample: false,
  remark: '',
  finalisedAt: null,
  review: { is: 'none' },
  lastCopy: null,
  changesSinceCopy: 0,
  counts: { error: 3, warning: 0, note: 4, blanks: 0, begun: 6, written: 6 },
};

function show(props: Partial<ReportListProps> = {}) {
  const calls = {
    onOpen: vi.fn(),
    onPreview: vi.fn(),
    onExport: vi.fn(),
    onSheet: vi.fn(),
    onCreate: vi.fn(),
    onOpenFile: vi.fn(),
    onPaste: vi.fn(),
    nextYear: { onDraft: vi.fn(), onFiles: vi.fn(), onPaste: vi.fn() },
    onExample: vi.fn(),
    onDuplicate: vi.fn(),
    onDelete: vi.fn(),
    deletedActions: { onRestore: vi.fn(), onRemoveForGood: vi.fn() },
    unreadableActions: { onSaveRecord: vi.fn(), onView: vi.fn() },
    offeredActions: { onBringBack: vi.fn(), onThrowAway: vi.fn() },
    onReopen: vi.fn(),
    backup: { onAll: vi.fn(), onOne: vi.fn(), onLater: vi.fn(), reminder: undefined },
  };
  render(
    <ReportList
      drafts={[draft]}
      reviews={[]}
      reviewActions={{ onOpen: vi.fn(), onRemove: vi.fn() }}
      deleted={[]}
      offered={[]}
      isPersistent
      now={new Date(2026, 0, 19, 15, 0)}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

describe('a card', () => {
  it('says whose, which year, how far, what is wrong, saved when, due when', () => {
    show();
    const card = screen.getByRole('button', { name: draft.unit }).closest('li') as HTMLElement;
    expect(card.textContent).toContain('2025 年');
    expect(card.textContent).toContain('撰写中');
    expect(card.textContent).toContain('错误3');
    expect(card.textContent).not.toContain('警告');
    expect(card.textContent).toContain('今天 14:32 保存');
    expect(card.textContent).toContain('离 1 月 31 日还有 12 天');
  });

  it('a finalised one and an example do not press for the deadline', () => {
    show({
      drafts: [
        { ...draft, finalisedAt: draft.savedAt },
        { ...draft, id: 'd2', isExample: true },
      ],
    });
    expect(screen.getByText('已定稿')).toBeTruthy();
    expect(screen.queryByText(/还有/)).toBeNull();
  });

  it('opens, is copied and deleted by keyboard; the focus is not lost', async () => {
    const { user, onOpen, onDuplicate, onDelete } = show();
    screen.getByRole('button', { name: draft.unit }).focus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith('d1');

    await user.tab();
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(onDuplicate).toHaveBeenCalledWith('d1');

    await user.keyboard('{ArrowDown}{End}{Enter}');
    expect(onDelete).toHaveBeenCalledWith('d1');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /我的年报/ }));
  });

  it('Escape closes the menu and returns to its button', async () => {
    const { user } = show();
    const more = screen.getByRole('button', { name: /更多操作/ });
    await user.click(more);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(more);
  });
});

describe('a card that cannot be opened', () => {
  const unreadable: DraftSummary = {
    ...draft,
    unreadable: '这份草稿由更新的版本写成',
    canBeViewed: true,
  };

  it('says why and offers what leaves it as it is', async () => {
    const { user, unreadableActions, onDelete } = show({ drafts: [unreadable] });
    expect(await screen.findByText(/由更新的版本写成/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: draft.unit })).toBeNull();
    expect(screen.queryByRole('button', { name: /更多操作/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^另存为文件/ }));
    expect(unreadableActions.onSaveRecord).toHaveBeenCalledWith('d1');
    await user.click(screen.getByRole('button', { name: /^只读查看/ }));
    expect(unreadableActions.onView).toHaveBeenCalledWith('d1');
    await user.click(screen.getByRole('button', { name: /^删除/ }));
    expect(onDelete).toHaveBeenCalledWith('d1');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /我的年报/ }));
  });

  it('has a name where nothing is known of it, and is not viewed where nothing can be seen', async () => {
    show({ drafts: [{ ...unreadable, unit: '', year: 0, canBeViewed: false }] });
    expect(await screen.findByRole('heading', { name: '读不出来的年报' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^只读查看/ })).toBeNull();
  });
});

describe('backups', () => {
  it('of all, and of one from its menu', async () => {
    const { user, backup } = show();
    await user.click(screen.getByRole('button', { name: '备份全部' }));
    expect(backup.onAll).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /更多操作/ }));
    await user.click(screen.getByRole('menuitem', { name: '备份这一份' }));
    expect(backup.onOne).toHaveBeenCalledWith('d1');
  });

  it('are not offered where there is nothing to keep', () => {
    show({ drafts: [] });
    expect(screen.queryByRole('button', { name: '备份全部' })).toBeNull();
  });

  const reminder = { drafts: [draft], changes: 120, wereCopied: true, hasWord: false };
  const remind = (changed: Partial<typeof reminder>) => {
    const onLater = vi.fn();
    const actions = { onAll: vi.fn(), onOne: vi.fn(), onLater };
    const { user } = show({ backup: { ...actions, reminder: { ...reminder, ...changed } } });
    return { user, onLater };
  };

  it('are reminded of quietly, and later when wished', async () => {
    const { user, onLater } = remind({});
    const text = '“云溪县青禾镇人民政府 2025 年”上次备份后改了 120 处，只存在这个浏览器里。';
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: '以后再说' }));
    expect(onLater).toHaveBeenCalled();
  });

  it('name one of several; a Word file is no backup', () => {
    remind({ drafts: [draft, { ...draft, id: 'd2' }], wereCopied: false, hasWord: true });
    expect(screen.getByText(/年”等 2 份有 120 处改动没有备份过.*导出过 Word/)).toBeTruthy();
  });
});

describe('最近删除', () => {
  const rested = (hours: number) => ({
    ...beginRest(new Date(2026, 0, 19, 15, 0)),
    rested: hours * 3_600_000,
  });
  const deleted = [
    {
      deletedAt: new Date(2026, 0, 18, 9, 5).toISOString(),
      rest: rested(30),
      summary: draft,
    },
    {
      deletedAt: new Date(2026, 0, 19, 9, 5).toISOString(),
      rest: rested(0),
      summary: { ...draft, id: 'd2', unit: '松岭镇人民政府', remark: '备份恢复' },
    },
  ];
  const unfold = async (props: Partial<ReportListProps> = {}) => {
    const shown = show({ deleted, ...props });
    await shown.user.click(await screen.findByRole('button', { name: '最近删除2 份' }));
    return shown;
  };

  it('is not there without any', () => {
    show();
    expect(screen.queryByText('最近删除')).toBeNull();
  });

  it('unfolds, the last one first, with how long they stay', async () => {
    await unfold();
    const lines = screen
      .getAllByText(/删除，还有 \d+ 天$/)
      .map((line) => line.closest('li')?.textContent);
    expect(lines).toEqual([
      '松岭镇人民政府 2025 年（备份恢复）今天 09:05 删除，还有 30 天恢复彻底删除',
      '云溪县青禾镇人民政府 2025 年昨天 09:05 删除，还有 29 天恢复彻底删除',
    ]);
  });

  it('brings one back', async () => {
    const { user, deletedActions } = await unfold();
    await user.click(screen.getByRole('button', { name: /^恢复：松岭镇/ }));
    expect(deletedActions.onRestore).toHaveBeenCalledWith('d2');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '最近删除2 份' }));
  });

  it('asks before one goes for good', async () => {
    const { user, deletedActions } = await unfold();
    await user.click(screen.getByRole('button', { name: /^彻底删除：云溪县/ }));
    const ask = within(screen.getByRole('dialog'));
    expect(document.activeElement).toBe(ask.getByRole('button', { name: '取消' }));
    await user.click(ask.getByRole('button', { name: '取消' }));
    expect(deletedActions.onRemoveForGood).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /^彻底删除：云溪县/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '彻底删除' }));
    expect(deletedActions.onRemoveForGood).toHaveBeenCalledWith('d1');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a new report', () => {
  it('takes no unit for granted; one of the list is chosen by keyboard alone', async () => {
    const { user, onCreate } = show();
    await user.click(screen.getByRole('button', { name: '新建年报' }));
    await screen.findByRole('dialog');
    const unit = screen.getByLabelText('单位全称') as HTMLInputElement;
    expect(document.activeElement).toBe(unit);
    expect(unit.value).toBe('');
    expect(screen.queryByText(/列表里已有这个单位/)).toBeNull();
    await user.keyboard('{Enter}');
    expect(onCreate).not.toHaveBeenCalled();
    const known = within(screen.getByRole('list', { name: '列表里已有的' }));
    expect(known.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '云溪县青禾镇人民政府',
    ]);
    await user.keyboard('{Tab}{Enter}');
    expect(document.activeElement).toBe(unit);
    expect(screen.getByText(/列表里已有这个单位/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(onCreate).toHaveBeenCalledWith({
      unit: '云溪县青禾镇人民政府',
      year: 2025,
      deadline: '2026-01-31',
    });
  });

  it('names what is missing at its field, and the focus goes there', async () => {
    const { user, onCreate } = show({ drafts: [] });
    await user.click(screen.getByRole('button', { name: '新建年报' }));
    await screen.findByRole('dialog');
    fireEvent.change(screen.getByLabelText('截止日期'), { target: { value: '' } });
    await user.click(screen.getByRole('button', { name: '开始撰写' }));
    const unit = screen.getByLabelText('单位全称');
    expect(document.activeElement).toBe(unit);
    expect(unit.getAttribute('aria-invalid')).toBe('true');
    const described = (unit.getAttribute('aria-describedby') as string).split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain(
      '请填写单位全称',
    );
    expect(onCreate).not.toHaveBeenCalled();

    await user.type(unit, '青禾镇');
    expect(unit.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByText(/建议写全称/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('截止日期'));
  });

  it('offers each unit of the list once, those of the newest first, and none of an example', async () => {
    const other = (unit: string, saveNumber: number, isExample = false): DraftSummary => ({
      ...{ ...draft, id: `${unit} ${saveNumber}`, unit, saveNumber, isExample },
    });
    const { user } = show({
      drafts: [
        other('松岭镇人民政府', 1),
        other('晚枫街道办事处', 3),
        other('松岭镇人民政府', 2),
        other('临川市清溪镇人民政府', 9, true),
        other('', 8),
      ],
    });
    await user.click(screen.getByRole('button', { name: '新建年报' }));
    const dialog = within(await screen.findByRole('dialog'));
    const unit = dialog.getByLabelText('单位全称') as HTMLInputElement;
    const offered = ['晚枫街道办事处', '松岭镇人民政府'];
    expect(Array.from(unit.list?.options ?? [], ({ value }) => value)).toEqual(offered);
    expect(
      within(dialog.getByRole('list'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(offered);
    await user.type(unit, '松');
    expect(dialog.queryByRole('list')).toBeNull();
  });

  it('keeps what was typed when the dialog is closed', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '新建年报' }));
    await screen.findByRole('dialog');
    await user.clear(screen.getByLabelText('单位全称'));
    await user.type(screen.getByLabelText('单位全称'), '松岭市晚枫街道办事处');
    await user.selectOptions(screen.getByLabelText('报告年度'), '2020');
    expect(screen.getByText(/〔2019〕60号）$/, { selector: '.ui-remark' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '取消' }));

    await user.click(screen.getByRole('button', { name: '新建年报' }));
    await screen.findByRole('dialog');
    const form = within(screen.getByRole('dialog'));
    expect((form.getByLabelText('单位全称') as HTMLInputElement).value).toBe(
      '松岭市晚枫街道办事处',
    );
    expect((form.getByLabelText('截止日期') as HTMLInputElement).value).toBe('2021-01-31');
  });
});

describe('beginning from last year', () => {
  const last: DraftSummary = { ...draft, id: 'd0', year: 2024, remark: '替换前的原稿' };
  const openDialog = async (drafts: readonly DraftSummary[]) => {
    const shown = show({ drafts });
    await shown.user.click(screen.getByRole('button', { name: '由上年年报开始' }));
    return { ...shown, form: within(await screen.findByRole('dialog')) };
  };

  it('offers the reports of the list, the newest year first, no examples', async () => {
    const example = { ...draft, id: 'd2', isExample: true };
    const { form, user, nextYear } = await openDialog([last, draft, example]);
    const offered = form.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(offered).toEqual([
      '云溪县青禾镇人民政府 2025 年开始写 2026 年年报',
      '云溪县青禾镇人民政府 2024 年（替换前的原稿）开始写 2025 年年报',
    ]);
    await user.click(form.getByRole('button', { name: /开始写 2025 年/ }));
    expect(nextYear.onDraft).toHaveBeenCalledWith('d0');
  });

  it('takes a file of anyone’s, or the whole text pasted', async () => {
    const { form, user, nextYear } = await openDialog([]);
    const file = new File(['x'], '2024年年报.docx');
    await user.upload(form.getByLabelText('选择文件'), file);
    expect(nextYear.onFiles).toHaveBeenCalledWith([file]);
    await user.click(form.getByRole('button', { name: '粘贴全文' }));
    expect(nextYear.onPaste).toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('a card begins the next year from its menu', async () => {
    const { user, nextYear } = show();
    await user.click(screen.getByRole('button', { name: /更多操作/ }));
    await user.click(screen.getByRole('menuitem', { name: '开始写 2026 年年报' }));
    expect(nextYear.onDraft).toHaveBeenCalledWith('d1');
  });
});

describe('files', () => {
  const file = new File(['{}'], '年报.json', { type: 'application/json' });

  it('are chosen, the same one twice too', async () => {
    const { user, onOpenFile } = show();
    await user.upload(screen.getByLabelText('选择文件'), file);
    await user.upload(screen.getByLabelText('选择文件'), file);
    expect(onOpenFile.mock.calls).toEqual([[[file]], [[file]]]);
  });

  it('are dropped anywhere; the page says so while they hover', () => {
    const { onOpenFile } = show();
    const dataTransfer = { types: ['Files'], files: [file] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    expect(screen.getByText('松开鼠标，打开文件')).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer });
    expect(onOpenFile).toHaveBeenCalledWith([file]);
    expect(screen.queryByText('松开鼠标，打开文件')).toBeNull();
  });

  it('dragged text is none of our business', () => {
    show();
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByText('松开鼠标，打开文件')).toBeNull();
  });
});

describe('the first visit', () => {
  it('says what to do in three steps and offers the examples', async () => {
    const { user, onExample } = show({ drafts: [] });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: /有常见错误的年报/ }));
    expect(onExample).toHaveBeenCalledWith('mistakes-2025');
  });

  it('says loudly when nothing is kept or something failed', () => {
    show({ isPersistent: false, problem: '没有打开' });
    expect(screen.getByRole('alert').textContent).toContain('没有打开');
    expect(screen.getByText(/关闭浏览器后不会保留/)).toBeTruthy();
  });

  it('edits of a draft that is gone are offered; they go only when that was said twice', async () => {
    const edits = { unit: '松岭镇人民政府', year: 2024, deadline: '' };
    const gone: Draft = {
      ...{ ...firstState('w'), format: draftFormat, id: 'gone', createdAt: '', remark: '' },
      ...{ savedAt: new Date(2026, 0, 19, 9, 5).toISOString(), isExample: false },
      ...{ origin: 'written', finalisedAt: null, reasons: {}, lastExport: null },
      ...{
        carried: {},
        review: { opinions: [], returns: [], approval: null },
        lastCopy: null,
        changesSinceCopy: 0,
        report: blankReport(edits),
      },
    };
    const kept: OfferedEdits = {
      is: 'gone',
      draft: gone,
      kept: [{ key: 'nianbao-last-edits/gone', draft: gone }],
    };
    const { user, offeredActions } = show({ drafts: [], offered: [kept] });
    const notice = (await screen.findByText('有没存进草稿的内容，可以找回')).parentElement;
    expect(notice?.textContent).toContain('松岭镇人民政府 2024 年（今天 09:05 写下）');
    await user.click(screen.getByRole('button', { name: '找回：松岭镇人民政府 2024 年' }));
    expect(offeredActions.onBringBack).toHaveBeenCalledWith(kept);
    await user.click(screen.getByRole('button', { name: '丢掉：松岭镇人民政府 2024 年' }));
    expect(offeredActions.onThrowAway).not.toHaveBeenCalled();
    const ask = within(screen.getByRole('dialog'));
    expect(document.activeElement).toBe(ask.getByRole('button', { name: '取消' }));
    await user.click(ask.getByRole('button', { name: '丢掉' }));
    expect(offeredActions.onThrowAway).toHaveBeenCalledWith(kept);
  });

  it('nothing is offered where nothing was kept', () => {
    show({ drafts: [] });
    expect(document.body.textContent).not.toContain('可以找回');
  });

  it('a database that cannot be opened is no empty list and no private window', async () => {
    const { user, onReopen } = show({ drafts: [], isPersistent: false, unopened: '打不开' });
    expect((await screen.findByRole('alert')).textContent).toContain('原来的年报可能还在');
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(onReopen).toHaveBeenCalledOnce();
    expect(document.body.textContent).not.toMatch(/还没有年报|无痕|不允许/);
  });
});
