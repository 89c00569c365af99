import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noReview } from '../../domain/review/review.ts';
import { type DecisionFile, writeDecision } from '../../drafts/decision-file.ts';
import { createDraftStore, type DraftStore } from '../../drafts/draft-store.ts';
import { memoryRecords } from '../../drafts/memory-records.ts';
import { returnFile, reviewedReport, reviewOf } from '../../testkit/app/reviewed-draft.ts';
import { closeToast, shownToasts } from '../ui/toasts.ts';
import { DecisionDialog } from './DecisionDialog.tsx';

// jsdom knows <dialog> but not its modal side.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

let records = memoryRecords();
let store: DraftStore;
beforeEach(() => {
  records = memoryRecords();
  store = createDraftStore(records);
});
afterEach(() => {
  cleanup();
  for (const { id } of shownToasts()) closeToast(id);
});

async function open(file: DecisionFile | string) {
  const text = typeof file === 'string' ? file : writeDecision(file);
  // jsdom's File has no text().
  const made = Object.assign(new File([text], '退回.json'), { text: async () => text });
  const calls = { onJoined: vi.fn(), onClose: vi.fn() };
  render(<DecisionDialog store={store} file={made} waiting={0} {...calls} />);
  const dialog = await screen.findByRole('dialog');
  return { dialog, ...calls, user: userEvent.setup(), said: within(dialog) };
}

const told = () => shownToasts().map(({ text }) => text);
const reviewIn = async (id: string) => {
  const opened = await store.open(id);
  return opened.ok ? opened.draft.review : noReview;
};

describe('退回', () => {
  it('says whose it is and what it asks, joins the draft that it names, and says when nothing is new', async () => {
    const { id } = await store.create(reviewedReport);
    const { dialog, user, said, onJoined } = await open(returnFile(id));
    expect(dialog.textContent).toContain('云溪县青禾镇人民政府 2025 年');
    expect(dialog.textContent).toMatch(
      /林审核 1 月 20 日退回；3 条意见，都是须改；请在 1 月 25 日前改好再报/,
    );
    expect(dialog.textContent).toContain('附言请勿外传');
    await user.click(said.getByRole('button', { name: '并入意见' }));
    await vi.waitFor(() => expect(onJoined).toHaveBeenCalledWith(id));
    expect(told()).toEqual(['已并入，新增 3 条意见']);
    expect((await reviewIn(id)).opinions.length).toBe(3);

    cleanup();
    const again = await open(returnFile(id));
    await again.user.click(again.said.getByRole('button', { name: '并入意见' }));
    await vi.waitFor(() => expect(again.onJoined).toHaveBeenCalledWith(id));
    expect(told()[1]).toBe('这个文件里没有新的内容：以前已经并入');
  });

  it('asks which of several is meant; 不是这些 joins none', async () => {
    const first = await store.create(reviewedReport);
    const copy = await store.create({ ...reviewedReport, unit: '青禾镇人民政府' });
    const { user, said, onJoined, onClose } = await open(returnFile());
    expect(said.getByText(/这里有 2 份/)).toBeTruthy();
    await user.click(said.getByRole('button', { name: '并入意见' }));
    await user.click(said.getByRole('button', { name: '不是这些' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onJoined).not.toHaveBeenCalled();
    await user.click(said.getByRole('radio', { name: /^云溪县青禾镇人民政府/ }));
    await user.click(said.getByRole('button', { name: '并入意见' }));
    await vi.waitFor(() => expect(onJoined).toHaveBeenCalledWith(first.id));
    expect(await reviewIn(copy.id)).toEqual(noReview);
  });

  it('asks where the draft of its unit and year has another id, and where there is none', async () => {
    await store.create(reviewedReport);
    const { said } = await open(returnFile('gone'));
    expect(said.getByText(/不是交上去的那一份/)).toBeTruthy();
    cleanup();
    const other = await open({
      ...returnFile('gone'),
      of: { draftId: 'gone', unit: '松岭镇', year: 2025 },
    });
    expect(other.said.getByText(/这里没有“松岭镇 2025 年”。审核的是下面哪一份/)).toBeTruthy();
  });

  it('says that its draft was deleted, or that nothing is here', async () => {
    const { id } = await store.create(reviewedReport);
    await store.remove(id);
    const { said } = await open(returnFile(id));
    expect(said.getByText(/已删除，在“最近删除”里/)).toBeTruthy();
    expect(said.queryByRole('button', { name: '并入意见' })).toBeNull();
  });

  it('is refused in words where another window writes the draft', async () => {
    const writing = createDraftStore(records);
    const { id } = await writing.create(reviewedReport);
    await writing.claims.claim(id);
    const { user, said, onJoined } = await open(returnFile(id));
    await user.click(said.getByRole('button', { name: '并入意见' }));
    expect((await said.findByRole('alert')).textContent).toContain('正在另一个窗口里写');
    expect(onJoined).not.toHaveBeenCalled();
  });
});

it('同意 marks the draft, and says that a name is no signature', async () => {
  const { id } = await store.create(reviewedReport);
  const { approval } = reviewOf(reviewedReport);
  if (!approval) throw new Error('no approval');
  const { report, ...decision } = approval;
  const { dialog, user, said, onJoined } = await open({
    ...{ ...returnFile(id), opinions: [], decision, report },
  });
  expect(dialog.textContent).toContain('林审核 1 月 28 日同意');
  expect(dialog.textContent).toContain('不是签名，也不是印章');
  await user.click(said.getByRole('button', { name: '标为已同意' }));
  await vi.waitFor(() => expect(onJoined).toHaveBeenCalledWith(id));
  expect((await store.list())[0]?.review).toEqual({ is: 'approved', isAsApproved: true });
});

it('a file that broke off, or is of a newer version, says so', async () => {
  const { said } = await open(writeDecision(returnFile()).slice(0, 300));
  expect(said.getByRole('alert').textContent).toContain('不完整');
  cleanup();
  const newer = await open('{"format":"nianbao-decision/2"}');
  expect(newer.said.getByRole('alert').textContent).toContain('由更新的版本写成');
});
