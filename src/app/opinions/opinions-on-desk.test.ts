import { beforeEach, expect, test, vi } from 'vitest';
import { withText } from '../../domain/report/text.ts';
import { carriedReview } from '../../domain/review/carried-review.ts';
import { noReview } from '../../domain/review/review.ts';
import type { Draft } from '../../drafts/draft.ts';
import { createDraftStore } from '../../drafts/draft-store.ts';
import { memoryRecords } from '../../drafts/memory-records.ts';
import { fakeForm } from '../../testkit/app/fake-form.ts';
import { firstText, reviewedReport, reviewOf } from '../../testkit/app/reviewed-draft.ts';
import { nameOfChange } from '../session/name-of-change.ts';
import { createSession } from '../session/session.ts';
import { createStore } from '../session/store.ts';
import { createOpinionsOnDesk } from './opinions-on-desk.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

async function onDesk({ isReadOnly = false, review = reviewOf(reviewedReport) } = {}) {
  const made = await createDraftStore(memoryRecords()).create(reviewedReport);
  const envelope = createStore<Draft>({ ...made, report: reviewedReport, review });
  const session = createSession({
    ...{
      form: fakeForm(reviewedReport).form,
      report: reviewedReport,
      leftSections: new Set(),
      nameOfChange,
    },
    ...{ isReadOnly, isWhole: () => false },
    onChange: (report) => {
      const before = envelope.get();
      const carried = carriedReview(before.review, before.report, report);
      envelope.set({ ...before, report, review: carried });
    },
  });
  const onReview = vi.fn((next: Draft['review']) =>
    envelope.set({ ...envelope.get(), review: next }),
  );
  return {
    envelope,
    session,
    onReview,
    opinions: createOpinionsOnDesk(session, { envelope, onReview }),
  };
}

type OnDesk = Awaited<ReturnType<typeof onDesk>>;

const item = ({ opinions }: OnDesk, id: string) =>
  opinions.view.get()?.items.find(({ opinion }) => opinion.id === id);

test('lists opinions in the order of the report, with their places in words', async () => {
  const desk = await onDesk();
  expect(
    desk.opinions.view.get()?.items.map(({ opinion, state, name }) => [opinion.id, state, name]),
  ).toEqual([
    ['words', 'open', '第一部分第 2 段'],
    ['cell', 'open', '表三“自然人”列“一、本年新收政府信息公开申请数量”'],
    ['section', 'answered', '第五部分'],
  ]);
});

test('goes from one to the next and round the end', async () => {
  const { opinions } = await onDesk();
  const step = (by: 1 | -1) => {
    const next = opinions.next(by);
    opinions.select(next?.opinion.id ?? null);
    return next?.opinion.id;
  };
  expect([step(1), step(1), step(1), step(1), step(-1)]).toEqual([
    ...['words', 'cell', 'section', 'words', 'section'],
  ]);
  expect(opinions.words.get()).toBe('审核意见第 3 条，共 3 条。须改：措施太笼统');
});

test('follows what is typed once that has paused, and never shows words of another state', async () => {
  const desk = await onDesk();
  const { session, opinions } = desk;
  const shown: string[] = [];
  opinions.view.subscribe(() => {
    const at = item(desk, 'words')?.at;
    shown.push(at?.is === 'changed' ? at.now : (at?.is ?? ''));
  });
  session.edit('修改', (report) =>
    withText(report, firstText, '我镇全年主动公开政府信息138条，同比增加12条。'),
  );
  expect(item(desk, 'words')?.change).toEqual({ is: 'changed', was: '128条', now: '138条' });
  session.setField('sections.s1.blocks.0.text', '本镇全年主动公开政府信息138条，同比增加12条。');
  session.setField(
    'sections.s1.blocks.0.text',
    '今年本镇全年主动公开政府信息138条，同比增加12条。',
  );
  await vi.advanceTimersByTimeAsync(200);
  expect(new Set(shown)).toEqual(new Set(['138条']));
  session.undo();
  session.undo();
  expect(item(desk, 'words')?.at.is).toBe('same');
});

test('an answer is kept with what stood there and what stands there, and can be taken back', async () => {
  const desk = await onDesk();
  const { session, opinions, onReview, envelope } = desk;
  opinions.answers?.changed('cell');
  expect(onReview).not.toHaveBeenCalled();
  session.edit('修改', (report) => ({ ...report, cells: { 'table3/1/natural': '9' } }));
  opinions.answers?.changed('cell');
  expect(item(desk, 'cell')?.opinion.events).toMatchObject([
    { is: 'changed', by: reviewedReport.unit, was: '8', now: '9' },
  ]);
  expect(opinions.words.get()).toMatch(/^已标为已改：表三/);
  opinions.answers?.inWords('words', '含转发');
  expect(item(desk, 'words')?.state).toBe('answered');
  opinions.answers?.takeBack('cell');
  expect(item(desk, 'cell')?.state).toBe('open');
  expect(envelope.get().review.opinions.map(({ id }) => id)).toEqual(['cell', 'words', 'section']);
});

test('an approval holds until something is changed, and again once that is undone', async () => {
  const { session, opinions } = await onDesk();
  const state = () => opinions.view.get()?.state;
  expect(state()).toEqual({ is: 'approved', isAsApproved: true });
  session.edit('修改', (report) => ({ ...report, cells: { 'table3/1/natural': '9' } }));
  expect(state()).toEqual({ is: 'approved', isAsApproved: false });
  session.undo();
  expect(state()).toEqual({ is: 'approved', isAsApproved: true });
  session.edit('字体', (report) => ({
    ...report,
    options: { ...report.options, plainFonts: true },
  }));
  expect(state()).toEqual({ is: 'approved', isAsApproved: true });
});

test('is silent where nobody has said anything, and says what comes in by a file', async () => {
  const { opinions, session, envelope } = await onDesk({ review: noReview });
  session.edit('修改', (report) => ({ ...report, preamble: '前言' }));
  expect(opinions.view.get()).toBeNull();
  envelope.set({ ...envelope.get(), review: reviewOf(reviewedReport) });
  expect(opinions.view.get()?.items.length).toBe(3);
});

test('a window that only looks on has no answers, and follows the one that writes', async () => {
  const { opinions, envelope } = await onDesk({ isReadOnly: true });
  expect(opinions.answers).toBeUndefined();
  const { review } = envelope.get();
  envelope.set({
    ...envelope.get(),
    report: { ...reviewedReport },
    review: { ...review, opinions: [] },
  });
  expect(opinions.view.get()?.items).toEqual([]);
});
